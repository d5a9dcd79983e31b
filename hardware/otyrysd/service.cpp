#include "hardware/otyrysd/service.h"

#include <algorithm>
#include <filesystem>

#include "hardware/otyrysd/sitting_file.h"
#include "hardware/otyrysd/trial.h"
#include "hardware/provision/folder.h"
#include "recorder/evidence/box_events.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/opening.h"
#include "voting/wire/visibility.h"
#include "voting/xlsx/docket_file.h"

namespace otyrysd {
namespace {

using evidence::Digest;
using evidence::Result;
using voting::Refusal;

constexpr std::uint64_t kMaxOpening = 256;  // octets of the file beside a trial
constexpr std::size_t kMaxFaults = 100;     // of a docket, in one answer
constexpr double kDiskFullHours = 0.5;      // less than this is "nearly full": no sitting opens

QString local(const std::string& text) {
    return QString::fromStdString(text);
}

Digest digest_of(const std::string& bytes) {
    return evidence::sha256(evidence::as_bytes(bytes));
}

}  // namespace

// ---- start ----

Result<std::unique_ptr<Service>> Service::open(ServiceSetup setup, const evidence::Clock& clock,
                                               RecorderPort recorder) {
    std::unique_ptr<Service> service(new Service(std::move(setup)));
    const auto& folder = service->setup_.folder;
    service->recorder_ = std::move(recorder);
    OTYRYS_TRY(service->box_, Box::open(folder, clock, {&service->signing_}));
    OTYRYS_CHECK(service->box_->record(std::vector<voting::BoxAct>{
        {evidence::Stream::box(), std::string(evidence::kBoxStarted), {{"version", OTYRYS_VERSION}}}}));
    OTYRYS_CHECK(service->recover());
    OTYRYS_CHECK(prepare_sitting(*service->box_, provision::sitting_path(folder)));
    service->papers_ = std::make_unique<Papers>(*service->box_, folder, service->setup_.renderer);
    connect(service->papers_.get(), &Papers::rendered, service.get(), &Service::freeze);
    connect(service->papers_.get(), &Papers::failed, service.get(), [s = service.get()] { s->settle(); });
    connect(service->papers_.get(), &Papers::forgiven, service.get(), [s = service.get()] { s->settle(); });
    Archivist::clean(folder);
    service->archivist_ = std::make_unique<Archivist>(service->box_->journal(), clock);
    service->archivist_->look(folder);
    connect(service->archivist_.get(), &Archivist::made, service.get(), [s = service.get()] { s->settle(); });
    service->folder_.addPath(local(folder));
    connect(&service->folder_, &QFileSystemWatcher::directoryChanged, service.get(),
            &Service::look_for_sitting);
    connect(&service->folder_, &QFileSystemWatcher::fileChanged, service.get(), &Service::look_for_sitting);
    capture::RecorderSetup recorder_setup{.clips_dir = provision::clips_path(folder),
                                          .trust = service->trust(),
                                          .standing = service->box_->clips().alarms().standing()};
    OTYRYS_TRY(service->recording_,
               service->recorder_.open(std::move(recorder_setup), clock, service->recorder_callbacks()));
    OTYRYS_TRY(service->link_,
               LinkServer::listen(*service, clock, local(provision::certificate_path(folder)),
                                  local(provision::tls_key_path(folder)), service->setup_.address,
                                  service->setup_.port, service->setup_.limits));
    if (const auto trials = provision::trials_path(folder); std::filesystem::exists(trials))
        service->trials_.addPath(local(trials));
    connect(&service->trials_, &QFileSystemWatcher::directoryChanged, service.get(),
            &Service::look_for_opening);
    connect(service->link_.get(), &LinkServer::reachableChanged, service.get(),
            [s = service.get()] { s->link_->send_live(); });
    service->settle();  // an interview that was running when the box went down is recorded again
    return service;
}

Service::~Service() {
    recording_.reset();
    link_.reset();
}

Result<void> Service::recover() {
    std::filesystem::create_directories(provision::clips_path(setup_.folder));
    const auto found = recorder_.recover(provision::clips_path(setup_.folder), box_->clips());
    if (!found.empty()) OTYRYS_CHECK(box_->record(found));
    for (const auto& name : recorder_.unknown(provision::clips_path(setup_.folder), box_->clips()))
        qWarning("a clip that the journal does not know is left alone: %s", name.c_str());
    return {};
}

capture::Callbacks Service::recorder_callbacks() {
    capture::Callbacks to;
    to.post = [this](std::function<void()> task) {
        QMetaObject::invokeMethod(this, std::move(task), Qt::QueuedConnection);
    };
    to.head = [this] { return box_->journal().seen_head(); };
    to.readers = [this] { return box_->keys().readers(); };
    to.journal = [this](const std::vector<evidence::ClipEvent>& events) {
        auto written = box_->record(events);
        if (wrote(written) && link_) link_->grown();
        return written;
    };
    to.status = [this](const capture::SourceStatus& status) {
        if (status.link == capture::Link::lost) preflight_for_.reset();
        if (link_) link_->send_live();
    };
    to.preview = [this](const evidence::SourceId& id, const std::string& jpeg) {
        if (!recording_ || !link_) return;
        const auto sources = recording_->sources();
        for (std::size_t i = 0; i < sources.size() && i < 256; ++i)
            if (sources[i].is.id == id)
                link_->send_preview({static_cast<std::uint8_t>(i), box_->clock().now().wall_ms,
                                     evidence::Bytes(jpeg.begin(), jpeg.end())});
    };
    to.level = [this](const evidence::SourceId& id, const capture::Level& level) { levels_[id] = level; };
    to.preflight = [this](const capture::PreflightResult& result) { take_preflight(result); };
    to.recorded = [this](const capture::InterviewRecorded& recorded) { take_recorded(recorded); };
    to.alarms = [this] {
        if (link_) link_->send_live();
    };
    to.log = [](const std::string& line) { qWarning("recorder: %s", line.c_str()); };
    return to;
}

// ---- the end ----

void Service::fail(const std::string& why) {
    if (std::exchange(stopped_answering_, true)) return;
    if (link_) link_->fall_silent();  // what the fold says now may be gone after the restart
    Q_EMIT failed(local(why));
}

// ---- what the link asks ----

evidence::OprfKey Service::unlock_key(const Digest& device) const {
    return wire::unlock_key_of(std::span<const std::uint8_t, 32>(box_->unlock_secret().data(), 32), device);
}

voting::Now Service::now() const {
    voting::Now now;
    now.unreachable = unreachable();
    const auto* sitting = box_->sitting();
    now.preflight_passed = sitting && preflight_for_ && sitting->current == preflight_for_;
    now.disk_full = recording_->disk().hours_left < kDiskFullHours;
    return now;
}

void Service::log(const std::string& line) const {
    qWarning("%s", line.c_str());
}

std::optional<wire::Message> Service::import_docket(const wire::Docket& docket, const Digest& key) {
    if (!is_secretary(key)) return wire::refusal(docket.body, Refusal::not_secretary);
    if (wire::names_another(docket.body, key)) return wire::refusal(docket.body, Refusal::not_yours);
    const auto* sitting = box_->sitting();
    auto parsed = xlsx::parse_docket(docket.file, sitting ? sitting->sayings : voting::Sayings());
    if (const auto* faults = std::get_if<std::vector<voting::DocketFault>>(&parsed)) {
        auto refused = wire::refusal(docket.body, Refusal::docket_faulty);
        for (const auto& fault : *faults) {
            if (refused.faults.size() == kMaxFaults) break;
            refused.faults.push_back({fault.line, fault.column, fault.word, std::nullopt});
            if (!fault.value.empty()) refused.faults.back().value = evidence::statement_text(fault.value);
        }
        return refused;
    }
    voting::Now::Docket read{digest_of(docket.file), std::move(std::get<0>(parsed)), {}};
    for (std::size_t i = 0; i < read.officers.size(); ++i)
        read.ids.push_back(evidence::random_id<evidence::CaseId>());
    auto facts = now();
    facts.docket = std::move(read);
    const auto decided = decide({docket.body}, facts);
    return decided ? std::optional(decided->front()) : std::nullopt;
}

std::optional<wire::Message> Service::request(const wire::Request& asked, const Digest& key) {
    const auto refuse = [](Refusal why) { return wire::RefusedSent{std::nullopt, why, 0, 0, {}}; };
    const auto& what = asked.what;
    const auto* newest = box_->sitting();
    const auto* sitting = asked.sitting ? box_->sittings().find(*asked.sitting) : newest;
    if (!sitting) return refuse(Refusal::unknown_sitting);
    if (what == "paper") {
        auto paper = frozen_paper(sitting->prepared.sitting);
        return paper ? wire::Message(std::move(*paper)) : refuse(Refusal::not_frozen);
    }
    if (what != "preflight" && what != "bundle") return refuse(Refusal::unknown_kind);
    if (!is_secretary(key)) return refuse(Refusal::not_secretary);
    if (what == "preflight") {
        start_preflight();
    } else {
        if (!sitting->closed_ms) return refuse(Refusal::not_closed);
        archive(*sitting);
    }
    link_->send_live();
    return std::nullopt;
}

void Service::start_preflight() {
    const auto* sitting = box_->sitting();
    if (preflight_ == "running" || sitting->closed_ms) return;
    const auto begun = recording_->preflight(sitting->prepared.sitting, sitting->current);
    preflight_for_.reset();
    preflight_ = begun.ok() ? "running" : "failed";
    preflight_faults_.clear();
    if (!begun.ok()) qWarning("the pre-flight cannot begin: %s", begun.error().text.c_str());
}

// ---- what follows from the fold ----

/// Brings recorder and papers to where the journal says they should be, until nothing more follows.
void Service::settle() {
    while (!stopped_answering_ && (settle_interview() || settle_sitting() || settle_next())) continue;
    if (!stopped_answering_) settle_papers();
    link_->grown();
    link_->send_live();
}

bool Service::settle_interview() {
    const auto* sitting = box_->sitting();
    if (!sitting) return false;
    for (const auto& c : sitting->cases) {
        if (c.interview_running() && !being_recorded_ && unrecordable_ != c.id) {
            const auto started = recording_->start({sitting->prepared.sitting, c.id, c.off_record()});
            if (started.ok())
                being_recorded_ = c.id, sealing_ = false;
            else
                unrecordable_ = c.id,
                qWarning("the interview is not recorded: %s", started.error().text.c_str());
            preflight_for_.reset(), preflight_ = "none", preflight_faults_.clear();
        } else if (c.interview_running() && being_recorded_ == c.id) {
            recording_->off_record(c.off_record());
        } else if (!c.interview_running() && being_recorded_ == c.id && !sealing_) {
            sealing_ = true;
            recording_->stop();
        } else if (!c.interviews.empty() && !c.interview_running() && !c.interviews.back().verified &&
                   being_recorded_ != c.id) {
            unrecordable_.reset();
            return verify_interview(c);
        }
    }
    return false;
}

bool Service::verify_interview(const voting::Case& c) {
    const auto& interview = c.interviews.back();
    const auto& time = box_->clips().time();
    const auto missing = box_->clips().missing(c.id, time.at(interview.started()), time.at(interview.ended()),
                                               interview.excused(time));
    const auto clips = box_->clips().during(c.id, interview.started());
    return wrote(box_->record(voting::InterviewVerified{
        box_->sitting()->prepared.sitting, c.id, voting::RecordedBy::recorder, static_cast<unsigned>(clips),
        static_cast<unsigned>(missing.picture_ms), static_cast<unsigned>(missing.sound_ms)}));
}

bool Service::settle_sitting() {
    const auto* sitting = box_->sitting();
    if (!sitting || sitting->closed_ms || !sitting->secretary_ends || !sitting->chair_ends) return false;
    if (being_recorded_) return false;  // nothing may be written behind the end of its stream
    const auto id = sitting->prepared.sitting;
    std::vector<voting::BoxAct> acts;
    for (const auto& c : sitting->cases)
        if (const auto head = box_->journal().stream_head(evidence::Stream::of_case(c.id)))
            acts.push_back(
                voting::box_act(voting::StreamEnded{id, c.id, static_cast<unsigned>(head->seq), head->leaf}));
    acts.push_back(voting::box_act(voting::SittingClosed{id, static_cast<unsigned>(acts.size())}));
    return wrote(box_->record(acts));
}

/// The next sitting's file is there, and no sitting is open.
bool Service::settle_next() {
    const auto path = provision::sitting_path(setup_.folder);
    if (!sitting_fault_.empty()) return false;
    const auto next = next_sitting(*box_, path);
    if (next.ok() && !*next) return false;
    if (next.ok() && !(*next)->acts.empty() && !wrote(box_->record((*next)->acts))) return false;
    const auto away = next.ok() ? put_away(path, (*next)->id) : Result<void>(next.error());
    if (away.ok()) return true;
    sitting_fault_ = evidence::statement_text(away.error().text);
    qWarning("the sitting is not prepared: %s", sitting_fault_.c_str());
    folder_.addPath(local(path));  // until it is written anew
    return false;
}

void Service::look_for_sitting() {
    if (stopped_answering_) return;
    sitting_fault_.clear();
    settle();
}

// ---- what the recorder tells ----

/// A reader has opened the pre-flight's clip to its last octet, and says so beside it.
void Service::look_for_opening() {
    const auto* sitting = box_->sitting();
    if (!trial_ || stopped_answering_ || !sitting || sitting->closed_ms) return;
    const auto path = evidence::opening_path(provision::trials_path(setup_.folder), trial_->clip);
    if (!std::filesystem::exists(path)) return;
    const auto text = evidence::read_file(path, kMaxOpening);
    const auto tested =
        tested_by(text.ok() ? *text : "", *trial_, box_->keys(), sitting->prepared.sitting, sitting->current);
    if (!tested.ok())
        return qWarning("the pre-flight's clip is not taken for opened: %s", tested.error().text.c_str());
    trial_.reset();
    if (wrote(box_->record(std::vector<evidence::ClipEvent>{*tested}))) settle();
}

/// Something is sealed, or is about to be, and nobody has shown in this sitting that it can be opened.
bool Service::escrow_untested() const {
    const auto* sitting = box_->sitting();
    return sitting && !sitting->closed_ms && (preflight_ == "passed" || being_recorded_) &&
           !box_->keys().readers().empty() && !box_->clips().escrow_tested(sitting->prepared.sitting);
}

void Service::take_preflight(const capture::PreflightResult& result) {
    trial_ = result.sealed;
    preflight_ = result.passed ? "passed" : "failed";
    preflight_faults_.clear();
    std::string report;
    for (const auto& line : result.lines) {
        const auto word = line.fault ? std::string(capture::to_word(*line.fault))
                                     : std::to_string(line.recorded_ms) + " ms";
        report += (report.empty() ? "" : "; ") + (line.source ? line.name + ": " : "") + word;
        if (!line.fault) continue;
        preflight_faults_.push_back({word, std::nullopt});
        if (line.source) preflight_faults_.back().about = evidence::statement_text(line.name);
    }
    report = evidence::statement_text(report);
    const auto* sitting = box_->sitting();
    if (!sitting || sitting->closed_ms) return;
    const auto id = sitting->prepared.sitting;
    const auto simulated = [this] {
        const auto all = recording_->sources();
        return static_cast<std::uint64_t>(
            std::count_if(all.begin(), all.end(), [](const auto& s) { return s.is.simulated; }));
    };
    const auto event = result.passed
                           ? evidence::ClipEvent(evidence::PreflightPassed{
                                 id, sitting->current, result.lines.size(), simulated(), report})
                           : evidence::ClipEvent(evidence::PreflightFailed{id, sitting->current, report});
    if (result.passed) preflight_for_ = sitting->current;
    if (wrote(box_->record(std::vector{event}))) settle();
}

void Service::take_recorded(const capture::InterviewRecorded& recorded) {
    for (const auto& fault : recorded.faults) qWarning("recorder: %s", fault.c_str());
    if (!recorded.faults.empty() && !wrote(recover())) return;  // what could not be sealed is recovered
    being_recorded_.reset();
    sealing_ = false;
    settle();
}

}  // namespace otyrysd
