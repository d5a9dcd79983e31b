#include "hardware/rehearsal/live/live_room.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <filesystem>

#include "hardware/device_list.h"
#include "hardware/rehearsal/company.h"
#include "recorder/evidence/clock.h"
#include "voting/act_codec.h"

namespace rehearsal {

using evidence::Error;
using evidence::Result;
using nlohmann::json;
using voting::Refusal;
using voting::Refused;
namespace fs = std::filesystem;

namespace {

const char* const kReviewer = "reviewer";  // names of the key files that open the recordings
const char* const kEscrow = "escrow";
constexpr int kReadyMs = 30'000;
constexpr int kAnswerMs = 30'000;
constexpr int kPreflightMs = 60'000;
constexpr int kPreflightAgainMs = 2'000;
constexpr int kSealMs = 120'000;
constexpr int kPapersMs = 240'000;

Result<void> write_file(const QString& path, const std::string& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(QByteArray::fromStdString(text)) != static_cast<qint64>(text.size()))
        return Error{path.toStdString() + ": " + file.errorString().toStdString()};
    return {};
}

Result<void> bring(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    fs::remove_all(to, failed);
    fs::copy(from, to, fs::copy_options::recursive, failed);
    if (failed) return Error{from.string() + " cannot be copied: " + failed.message()};
    return {};
}

std::string words_of(Refusal refusal) {
    return std::string(to_word(refusal));
}

}  // namespace

Result<std::unique_ptr<LiveRoom>> LiveRoom::open(const Scenario& scenario, LiveSetup setup) {
    std::unique_ptr<LiveRoom> room(new LiveRoom(scenario, std::move(setup)));
    if (!QDir().mkpath(room->path("log")) || !QDir().mkpath(room->path("keys")))
        return Error{room->setup_.out.toStdString() + ": cannot be made"};
    OTYRYS_CHECK(room->provision());
    OTYRYS_TRY(const std::string devices, room->choose_devices());
    OTYRYS_CHECK(room->start_service(devices));
    OTYRYS_CHECK(room->seat_everybody());
    OTYRYS_CHECK(room->open_sitting());
    return room;
}

LiveRoom::~LiveRoom() {
    seats_.clear();
    service_.reset();
    camera_.reset();
}

QString LiveRoom::key_file(const std::string& person) const {
    return path("keys/") + QString::fromStdString(person) + ".key";
}

std::unique_ptr<Child> LiveRoom::child(const std::string& name, const char* program,
                                       const QStringList& arguments) const {
    return std::make_unique<Child>(name, setup_.programs + "/" + program, arguments,
                                   path("log/") + QString::fromStdString(name) + ".log");
}

/// 1. The appliance's folder, its log, its certificate and a key for each person.
Result<void> LiveRoom::provision() {
    setup_.progress("provisioning an appliance for this rehearsal");
    json persons = json::array();
    for (const voting::PersonSeated& person : seated(scenario_, {}))
        persons.push_back({{"person", person.person}, {"name_kk", person.name_kk}});
    OTYRYS_CHECK(write_file(path("persons.json"), persons.dump()));
    const bool regional = scenario_.commission == voting::Commission::regional;
    const auto tool =
        child("provisioning", "otyrysctl",
              {"provision", path("appliance"), "--commission", regional ? "KZ-R-71" : "central", "--persons",
               path("persons.json"), "--keys", path("keys"), "--reviewer", kReviewer, "--escrow", kEscrow});
    OTYRYS_TRY(const std::string line, tool->read_line(kReadyMs));
    OTYRYS_TRY(const int code, tool->wait(kReadyMs));
    const json made = json::parse(line, nullptr, false);
    if (code != 0 || !made.is_object()) return Error{"provisioning failed: " + line};
    address_.trust = QString::fromStdString(made.value("trust", ""));
    OTYRYS_CHECK(write_file(path("trust.txt"), address_.trust.toStdString() + "\n"));
    return write_file(path("appliance/sitting.json"), sitting_file(scenario_));
}

/// 2. What the machine has: its own camera and microphone, or a network camera with real footage. Never a
/// test pattern; what is used is said.
Result<std::string> LiveRoom::choose_devices() {
    const hardware::RoomConfig room = hardware::room_of(hardware::list_devices());
    for (const hardware::Configured& device : room.devices)
        device_ += (device_.empty() ? "" : " and ") + device.type + " " + device.device;
    if (!room.devices.empty()) return hardware::room_lines(room.devices);
    camera_ = child("camera", "otyrys-camera", {});
    OTYRYS_TRY(const std::string line, camera_->read_line(kReadyMs));
    if (!line.starts_with("ready ")) return Error{"the network camera said: " + line};
    const std::string url = line.substr(6);
    device_ = "no camera and microphone are plugged in; an RTSP camera at " + url + " serves real footage";
    return "[[camera]]\nname = 'Камера № 1'\nplace = 'officer'\ntype = 'rtsp'\ndevice = '" + url + "'\n";
}

/// 3. The service, which prepares the sitting that lies in its folder.
Result<void> LiveRoom::start_service(const std::string& room) {
    OTYRYS_CHECK(write_file(path("room.toml"), room));
    setup_.progress("starting the service: " + device_);
    service_ = child("service", "otyrysd",
                     {"--data", path("appliance"), "--room", path("room.toml"), "--rehearsal", "--wall",
                      QString::fromStdString(evidence::format_time(opening_ms(scenario_)))});
    OTYRYS_TRY(const std::string line, service_->read_line(kReadyMs));
    const QStringList words = QString::fromStdString(line).split(' ');
    if (words.size() != 4 || words[0] != "ready") return Error{"the service said: " + line};
    address_.url = "wss://127.0.0.1:" + words[1];
    address_.certificate = words[2];
    return {};
}

/// 4. One process for each person; all are linked before anything is put to them.
Result<void> LiveRoom::seat_everybody() {
    setup_.progress("seating " + std::to_string(scenario_.voting_posts) + " members and the secretary");
    for (const voting::PersonSeated& person : seated(scenario_, {})) {
        const std::string& id = person.person;
        auto told = id == kSecretary ? Seat::Told([this](const json& said) {
            if (said.contains("entry")) take_entry(said["entry"]);
            if (said.contains("live")) live_ = said["live"];
        })
                                     : Seat::Told([](const json&) {});
        seats_.emplace(id, std::make_unique<Seat>(child("seat-" + id, "otyrys-seat",
                                                        {"--url", address_.url, "--pin", address_.certificate,
                                                         "--trust", address_.trust, "--key", key_file(id),
                                                         "--device-key", key_file(id + ".device"), "--data",
                                                         path("seats/") + QString::fromStdString(id)}),
                                                  std::move(told)));
    }
    const std::size_t everybody = seats_.size();
    OTYRYS_CHECK(
        seats_.at(kSecretary)->listen([&] { return sitting_.persons.size() == everybody; }, kReadyMs));
    return wait_for_live(
        [&](const json& live) { return live.value("linked", json::array()).size() == everybody; }, kReadyMs);
}

/// 5. The docket, who is here, and the opening signed by both.
Result<void> LiveRoom::open_sitting() {
    setup_.progress("opening the sitting");
    const voting::SittingId id = sitting_.prepared.sitting;
    OTYRYS_CHECK(import_docket());
    if (scenario_.secretary_present)
        OTYRYS_CHECK(must(kSecretary, voting::PresenceTapped{id, voting::PresenceState::here}));
    for (const PersonId& person : scenario_.present)
        OTYRYS_CHECK(must(person, voting::PresenceTapped{id, voting::PresenceState::here}));
    OTYRYS_CHECK(must(kSecretary, voting::SittingOpen{id}));
    return must(kChair, voting::SittingOpen{id});
}

Result<void> LiveRoom::import_docket() {
    if (scenario_.cases.empty()) return {};
    OTYRYS_CHECK(write_file(path("docket.csv"), setup_.docket));
    OTYRYS_TRY(const json answer,
               seats_.at(kSecretary)
                   ->ask({{"do", "docket"}, {"file", path("docket.csv").toStdString()}}, kAnswerMs));
    if (!answer.contains("accepted")) return Error{"the docket was refused: " + answer.dump()};
    return seats_.at(kSecretary)
        ->listen([&] { return sitting_.cases.size() == scenario_.cases.size(); }, kAnswerMs);
}

void LiveRoom::take_entry(const json& entry) {
    next_ = std::max(next_, entry.value("index", std::uint64_t{0}) + 1);
    escrow_tested_ = escrow_tested_ || entry.value("kind", "") == "escrow.tested";
    if (!entry.contains("fields")) return;
    evidence::Statement statement;
    statement.kind = entry.value("kind", "");
    const evidence::KindRule* rule = voting::kind_rule(statement.kind);
    if (!rule) return;
    for (const evidence::FieldRule& field : rule->fields)
        statement.fields.push_back(
            {std::string(field.key), entry["fields"].value(std::string(field.key), "")});
    const auto act = voting::parse_act(statement);
    const auto digest = evidence::Digest::parse(entry.value("statement", ""));
    if (!act || !digest) return;
    voting::apply(sitting_, *act,
                  {entry.value("index", std::uint64_t{0}), entry.value("wall_ms", std::int64_t{0}),
                   entry.value("by", ""), *digest});
}

Result<std::optional<Refused>> LiveRoom::ask(const PersonId& by, const voting::Act& act) {
    json fields = json::object();
    for (const evidence::Field& field : voting::to_fields(act)) fields[field.key] = field.value;
    OTYRYS_TRY(
        const json answer,
        seats_.at(by)->ask({{"act", std::string(voting::kind_of(act))}, {"fields", fields}}, kAnswerMs));
    if (answer.contains("refused")) {
        const auto why = voting::parse_refusal(answer["refused"].get<std::string>());
        if (!why) return Error{"an unknown refusal: " + answer.dump()};
        return std::optional(Refused{*why, answer.value("present", 0u), answer.value("needed", 0u)});
    }
    const std::uint64_t index = answer["accepted"].get<std::uint64_t>();
    const auto* closing = std::get_if<voting::BallotClosing>(&act);
    const auto folded = [&] {  // the act, and the count that follows from a closing
        return next_ > index && !(closing && sitting_.find(closing->of_case)->open_ballot());
    };
    OTYRYS_CHECK(seats_.at(kSecretary)->listen(folded, kAnswerMs));
    return std::optional<Refused>{};
}

Result<std::optional<Refused>> LiveRoom::submit(const PersonId& by, voting::Act act) {
    OTYRYS_TRY(auto refused, ask(by, act));
    if (refused && refused->why == Refusal::preflight_missing) {
        OTYRYS_CHECK(pass_preflight());
        return ask(by, act);
    }
    if (refused) return refused;
    if (std::holds_alternative<voting::VoteCast>(act)) OTYRYS_CHECK(show("ballot"));
    if (std::holds_alternative<voting::OutcomeDeclared>(act)) OTYRYS_CHECK(show("result"));
    return refused;
}

Result<void> LiveRoom::show(const std::string& moment) {
    if (!moment_ || !shown_.insert(moment).second) return {};
    return moment_(moment);
}

Result<void> LiveRoom::must(const PersonId& by, const voting::Act& act) {
    OTYRYS_TRY(const auto refused, ask(by, act));
    if (refused) return Error{std::string(voting::kind_of(act)) + " was refused: " + words_of(refused->why)};
    return {};
}

Result<void> LiveRoom::wait_for_live(const std::function<bool(const json&)>& enough, int timeout_ms) {
    return seats_.at(kSecretary)->listen([&] { return live_.is_object() && enough(live_); }, timeout_ms);
}

/// A source that has just come to life has no five seconds yet: tried again, as the secretary would.
Result<void> LiveRoom::pass_preflight() {
    setup_.progress("pre-flight: five seconds are recorded, read back and verified");
    QElapsedTimer timer;
    timer.start();
    const auto state = [](const json& live) { return live.value("preflight", ""); };
    for (;;) {
        live_["preflight"] = "asked";
        seats_.at(kSecretary)->tell({{"do", "preflight"}});
        OTYRYS_CHECK(wait_for_live(
            [&](const json& live) { return state(live) == "passed" || state(live) == "failed"; },
            kPreflightMs));
        if (state(live_) == "passed") return test_escrow();
        if (timer.elapsed() > kPreflightMs)
            return Error{"the pre-flight failed: " + live_.value("preflight_faults", json()).dump()};
        OTYRYS_CHECK(seats_.at(kSecretary)->listen_for(kPreflightAgainMs));
    }
}

/// Once a sitting: whoever keeps the escrow key opens what the pre-flight left, and the journal says so.
Result<void> LiveRoom::test_escrow() {
    if (escrow_tested_) return {};
    setup_.progress("the holder of the escrow key opens the pre-flight's recording");
    const auto tool =
        child("escrow", "otyrysctl", {"escrow", "--data", path("appliance"), "--key", key_file(kEscrow)});
    OTYRYS_TRY(const int code, tool->wait(kReadyMs));
    if (code != 0) return Error{"the escrow key does not open the pre-flight: see log/escrow.log"};
    return seats_.at(kSecretary)->listen([&] { return escrow_tested_; }, kAnswerMs);
}

Result<void> LiveRoom::hold_interview(const voting::CaseId& of_case, double seconds) {
    setup_.progress("interview: " + std::to_string(static_cast<int>(seconds)) + " s are recorded");
    OTYRYS_CHECK(
        wait_for_live([](const json& live) { return live.value("recording", "") == "running"; }, kReadyMs));
    QElapsedTimer timer;
    timer.start();
    OTYRYS_CHECK(show("interview"));
    const qint64 left = static_cast<qint64>(seconds * 1000) - timer.elapsed();
    if (left > 0) OTYRYS_CHECK(seats_.at(kSecretary)->listen_for(static_cast<int>(left)));
    OTYRYS_CHECK(must(kSecretary, voting::InterviewEnded{sitting_.prepared.sitting, of_case}));
    return seats_.at(kSecretary)
        ->listen([&] { return sitting_.find(of_case)->interviews.back().verified.has_value(); }, kSealMs);
}

Result<void> LiveRoom::hold() {
    if (!hold_) return {};
    setup_.progress("held: end of input goes on");
    return seats_.at(kSecretary)->listen_for(24 * 3'600'000);
}

Result<void> LiveRoom::finish() {
    setup_.progress("ending the sitting; the papers are being made");
    const voting::SittingId id = sitting_.prepared.sitting;
    OTYRYS_CHECK(must(kSecretary, voting::SittingEnd{id}));
    OTYRYS_CHECK(must(kChair, voting::SittingEnd{id}));
    OTYRYS_CHECK(wait_for_live(
        [](const json& live) {
            return live.value("paper", "") == "frozen" || live.value("paper", "") == "failed";
        },
        kPapersMs));
    if (live_.value("paper", "") == "failed")
        return Error{"the protocol could not be made: see the service's log"};
    OTYRYS_CHECK(show("protocol"));
    OTYRYS_CHECK(confirm_papers());
    return gather();
}

Result<void> LiveRoom::confirm_papers() {
    setup_.progress("everybody who attended confirms the protocol");
    for (const voting::Person& person : sitting_.persons) {
        if (person.voting() && !sitting_.attended(person.id)) continue;
        OTYRYS_TRY(const json answer, seats_.at(person.id)->ask({{"do", "confirm"}}, kAnswerMs));
        if (!answer.contains("accepted"))
            return Error{person.id + "'s confirmation was refused: " + answer.dump()};
    }
    return {};
}

/// The recordings are sealed: a reviewer opens them, from the bundle alone.
Result<void> LiveRoom::open_recordings() {
    std::error_code failed;
    fs::remove_all(path("clips").toStdString(), failed);
    if (failed) return Error{path("clips").toStdString() + ": " + failed.message()};
    const auto tool = child("export", "otyrysctl",
                            {"export", path("bundle"), "--trust", address_.trust, "--key",
                             key_file(kReviewer), "--out", path("clips")});
    OTYRYS_TRY(const int code, tool->wait(kPapersMs));
    if (code != 0) return Error{"the reviewer's key does not open the recordings: see log/export.log"};
    return {};
}

/// What the appliance made, brought to where a person looks for it.
Result<void> LiveRoom::gather() {
    setup_.progress("writing the bundle and exporting the clips");
    seats_.at(kSecretary)->tell({{"do", "bundle"}});
    OTYRYS_CHECK(
        wait_for_live([](const json& live) { return live.value("bundle", json()).is_string(); }, kPapersMs));
    const std::string id = sitting_.prepared.sitting.hex();
    const fs::path out(setup_.out.toStdString()), box = out / "appliance";
    OTYRYS_CHECK(bring(live_["bundle"].get<std::string>(), out / "bundle"));
    OTYRYS_CHECK(open_recordings());
    return bring(box / "papers" / id / "protocol.pdf", out / "protocol.pdf");
}

}  // namespace rehearsal
