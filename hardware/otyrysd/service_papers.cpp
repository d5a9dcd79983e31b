// The service's part in papers: freezing, the round of confirmations, the bundle.
#include "hardware/otyrysd/archive.h"
#include "hardware/otyrysd/service.h"
#include "protocol_gen/deadlines.h"

namespace otyrysd {
namespace {

/// The end of a day by the clock of the sitting's place.
std::optional<std::int64_t> end_of(const std::optional<protocol::Due>& due, unsigned utc_offset_min) {
    if (!due) return std::nullopt;
    const auto midnight = evidence::parse_time(protocol::to_text(protocol::plus_days(due->day, 1)) + "T00:00:00.000Z");
    return midnight ? std::optional(*midnight - std::int64_t{60'000} * utc_offset_min) : std::nullopt;
}

}  // namespace

/// Renders what is due; makes the bundle when everybody who attended has answered.
bool Service::settle_papers() {
    const auto* sitting = box_->sitting();
    if (!sitting || !sitting->closed_ms) return false;
    const auto* round = signing_.find(sitting->prepared.sitting);
    if (!round && !papers_->rendering() && papers_->problem().empty()) papers_->render();
    if (round && round->completed_ms && !bundle_ && bundle_problem_.empty()) archive();
    return false;
}

void Service::freeze(const FreshPaper& paper) {
    if (stopped_answering_ || signing_.find(paper.sitting)) return;
    const protocol::Frozen frozen{paper.text, paper.pdf, paper.entries, 0, 0};
    if (wrote(box_->record(std::vector{protocol::frozen_act(paper.sitting, frozen)}))) settle();
}

void Service::archive() {
    bundle_problem_.clear();
    const auto exported = export_recordings(*box_, setup_.folder);
    const auto written = write_archive(*box_, setup_.folder, papers_->files());
    if (!exported.ok()) bundle_problem_ = exported.error().text;
    if (!written.ok()) bundle_problem_ = written.error().text;
    if (!bundle_problem_.empty()) qWarning("bundle: %s", bundle_problem_.c_str());
    bundle_ = written.ok() ? std::optional(*written) : std::nullopt;
}

std::optional<wire::Paper> Service::frozen_paper() const {
    const auto* sitting = box_->sitting();
    const auto* round = sitting ? signing_.find(sitting->prepared.sitting) : nullptr;
    if (!round) return std::nullopt;
    auto text = papers_->text(sitting->prepared.sitting, round->frozen.text);
    if (!text) return std::nullopt;
    return wire::Paper{round->frozen.text, round->frozen.pdf, std::move(*text)};
}

void Service::show_papers(wire::Live& live) const {
    const auto* sitting = box_->sitting();
    if (!sitting) return;
    const auto* round = signing_.find(sitting->prepared.sitting);
    live.bundle = bundle_;
    live.paper_due_ms = end_of(protocol::protocol_due(*sitting), sitting->prepared.utc_offset_min);
    if (!round)
        live.paper = papers_->rendering() ? "rendering" : papers_->problem().empty() ? "none" : "failed";
    else if (round->completed_ms)
        live.paper = "complete";
    else
        live.paper = round->answers.empty() ? "frozen" : "signing";
    if (live.paper_due_ms && live.paper != "complete" && live.clock_ms > *live.paper_due_ms)
        live.alarms.push_back({"protocol_late", std::nullopt});
}

}  // namespace otyrysd
