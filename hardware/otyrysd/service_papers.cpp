// The service's part in papers: freezing, the round of confirmations, the bundle.
#include "hardware/otyrysd/service.h"
#include "protocol_gen/deadlines.h"

namespace otyrysd {
namespace {

/// The end of a day by the clock of the sitting's place.
std::optional<std::int64_t> end_of(const std::optional<protocol::Due>& due, unsigned utc_offset_min) {
    if (!due) return std::nullopt;
    const auto midnight =
        evidence::parse_time(protocol::to_text(protocol::plus_days(due->day, 1)) + "T00:00:00.000Z");
    return midnight ? std::optional(*midnight - std::int64_t{60'000} * utc_offset_min) : std::nullopt;
}

}  // namespace

/// Renders what is due; makes the bundle when everybody who attended has answered.
bool Service::settle_papers() {
    const auto* sitting = box_->sitting();
    if (!sitting || !sitting->closed_ms) return false;
    if (!round() && !papers_->rendering() && papers_->problem().empty()) papers_->render();
    const bool complete = protocol::state_of(*sitting, round()) == protocol::RoundState::complete;
    if (complete && !archivist_->bundle() && archivist_->problem().empty()) archive();
    return false;
}

/// Null until the current sitting's protocol is frozen.
const protocol::Round* Service::round() const {
    const auto* sitting = box_->sitting();
    return sitting ? signing_.find(sitting->prepared.sitting) : nullptr;
}

void Service::freeze(const FreshPaper& paper) {
    if (stopped_answering_ || signing_.find(paper.sitting)) return;
    const auto* sitting = box_->sittings().find(paper.sitting);
    const protocol::ProtocolFrozen frozen{paper.sitting,
                                          paper.text,
                                          paper.pdf,
                                          paper.entries,
                                          paper.day,
                                          paper.pages,
                                          protocol::protocol_due(*sitting)};
    if (wrote(box_->record(std::vector{protocol::frozen_act(*sitting, frozen)}))) settle();
}

void Service::archive() {
    archivist_->make({*box_->sitting(), box_->clips(), trust(), setup_.folder}, papers_->files());
}

std::optional<wire::Paper> Service::frozen_paper() const {
    if (!round()) return std::nullopt;
    const auto& frozen = round()->frozen;
    auto text = papers_->text(frozen.sitting, frozen.text);
    if (!text) return std::nullopt;
    return wire::Paper{frozen.text, frozen.pdf, std::move(*text)};
}

void Service::show_papers(wire::Live& live) const {
    const auto* sitting = box_->sitting();
    if (!sitting) return;
    live.bundle = archivist_->bundle();
    live.archive = archivist_->making()             ? "making"
                   : !archivist_->problem().empty() ? "failed"
                   : live.bundle                    ? "made"
                                                    : "none";
    live.paper_due_ms = end_of(protocol::protocol_due(*sitting), sitting->prepared.utc_offset_min);
    switch (protocol::state_of(*sitting, round())) {
        case protocol::RoundState::draft:
            live.paper = papers_->rendering() ? "rendering" : papers_->problem().empty() ? "none" : "failed";
            break;
        case protocol::RoundState::frozen: live.paper = "frozen"; break;
        case protocol::RoundState::signing: live.paper = "signing"; break;
        case protocol::RoundState::complete: live.paper = "complete"; break;
    }
    if (live.paper_due_ms && live.paper != "complete" && live.clock_ms > *live.paper_due_ms)
        live.alarms.push_back({"protocol_late", std::nullopt});
}

}  // namespace otyrysd
