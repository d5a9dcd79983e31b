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

/// Renders what is due, and makes the bundles of those whose attendees have all answered: of every sitting,
/// one after the other.
void Service::settle_papers() {
    for (const auto& [id, sitting] : box_->sittings().all()) {
        if (!sitting.closed_ms) continue;
        const auto* round = signing_.find(id);
        if (!round && !papers_->rendering() && !papers_->problems().count(id)) papers_->render(sitting);
        if (protocol::state_of(sitting, round) != protocol::RoundState::complete) continue;
        const auto* bundle = archivist_->bundle(id);
        const bool holds_all = bundle && bundle->size > protocol::last_answer(*round);
        if (!holds_all && !archivist_->problems().count(id)) archive(sitting);
    }
}

/// The current one once it is opened; before that the one that was closed last.
const voting::Sitting* Service::papers_sitting() const {
    const auto* current = box_->sitting();
    if (current && current->opened_ms) return current;
    const voting::Sitting* last = nullptr;
    for (const auto& [id, sitting] : box_->sittings().all())
        if (sitting.closed_ms && (!last || *sitting.closed_ms > *last->closed_ms)) last = &sitting;
    return last ? last : current;
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

void Service::archive(const voting::Sitting& sitting) {
    archivist_->make({sitting, box_->clips(), trust(), setup_.folder},
                     papers_->files(sitting.prepared.sitting));
}

std::optional<wire::Paper> Service::frozen_paper(const evidence::SittingId& sitting) const {
    const auto* round = signing_.find(sitting);
    if (!round) return std::nullopt;
    auto text = papers_->text(sitting, round->frozen.text);
    if (!text) return std::nullopt;
    return wire::Paper{round->frozen.text, round->frozen.pdf, std::move(*text)};
}

void Service::show_papers(wire::Live& live) const {
    const auto* sitting = papers_sitting();
    if (!sitting) return;
    const auto id = sitting->prepared.sitting;
    live.papers_of = id;
    if (const auto* bundle = archivist_->bundle(id)) live.bundle = bundle->path;
    live.archive = archivist_->making()               ? "making"
                   : archivist_->problems().count(id) ? "failed"
                   : live.bundle                      ? "made"
                                                      : "none";
    live.paper_due_ms = end_of(protocol::protocol_due(*sitting), sitting->prepared.utc_offset_min);
    switch (protocol::state_of(*sitting, signing_.find(id))) {
        case protocol::RoundState::draft:
            live.paper = papers_->rendering(id)          ? "rendering"
                         : papers_->problems().count(id) ? "failed"
                                                         : "none";
            break;
        case protocol::RoundState::frozen: live.paper = "frozen"; break;
        case protocol::RoundState::signing: live.paper = "signing"; break;
        case protocol::RoundState::complete: live.paper = "complete"; break;
    }
    if (live.paper_due_ms && live.paper != "complete" && live.clock_ms > *live.paper_due_ms)
        live.alarms.push_back({"protocol_late", std::nullopt});
}

}  // namespace otyrysd
