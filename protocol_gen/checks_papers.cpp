// Checks 14 to 16: protocol, confirmations, deadline. The protocol's text is made again from the entries that
// it names, and must be the frozen one, letter for letter.

#include <algorithm>

#include "protocol_gen/check_list.h"
#include "protocol_gen/protocol.h"

namespace protocol {
namespace {

constexpr std::uint64_t kMaxPaperFile = 64u << 20;
constexpr const char* kText = "papers/protocol.txt";
constexpr const char* kPdf = "papers/protocol.pdf";

/// Against the manifest, to which check 2 holds the file itself.
void check_file(const ReadBundle& bundle, CheckList& list, const char* path, const evidence::Digest& frozen) {
    const auto* listed = bundle.listed(path);
    if (!listed)
        list.fault(CheckName::protocol, std::string(path) + ": missing");
    else if (listed->sha256 != frozen)
        list.fault(CheckName::protocol, std::string(path) + ": not what was frozen");
}

/// The text as the first `size` entries tell it; nothing when they hold no closed sitting.
std::optional<std::string> text_from_entries(const ReadBundle& bundle, const ProtocolFrozen& frozen) {
    voting::SittingBook sittings;
    evidence::ClipLog clips;
    for (const auto& read : bundle.entries) {
        if (read.entry.entry.index >= frozen.size) break;
        sittings.apply(read.entry, read.statement);
        clips.note(read.entry.entry);
        (void)clips.apply(read.statement, read.entry.entry.index);  // its faults are check 12's
    }
    const auto* sitting = sittings.find(frozen.sitting);
    if (!sitting || !sitting->closed_ms || frozen.pages.size() != languages_of(*sitting).size())
        return std::nullopt;
    const auto root_at = [&](std::uint64_t size) {
        return size <= bundle.tree.size() ? std::optional(bundle.tree.root_at(size)) : std::nullopt;
    };
    return canonical_text(protocol_paper({*sitting,
                                          recordings_of(*sitting, clips),
                                          {bundle.fingerprint, frozen.size, root_at},
                                          Freezing{frozen.day, frozen.pages},
                                          room_of(*sitting, clips)}));
}

/// "line 34": where two texts part.
std::string first_difference(const std::string& one, const std::string& other) {
    const auto common = std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first;
    return "line " + std::to_string(1 + std::count(one.begin(), common, '\n'));
}

void check_text(const ReadBundle& bundle, CheckList& list, const Round& round) {
    const auto recomputed = text_from_entries(bundle, round.frozen);
    if (!recomputed)
        return list.fault_at(CheckName::protocol, round.index,
                             "it rests on entries without a closed sitting");
    if (evidence::sha256(evidence::as_bytes(*recomputed)) == round.frozen.text) return;
    const auto file = evidence::read_file(bundle.folder + "/" + kText, kMaxPaperFile);
    list.fault_at(CheckName::protocol, round.index,
                  "the frozen text is not what the entries say" +
                      (file.ok() ? ", from " + first_difference(*file, *recomputed) : std::string()));
}

void check_confirmations(const voting::Sitting& sitting, const Round& round, CheckList& list) {
    unsigned asked = 0, confirmed = 0, refused = 0;
    for (const auto& person : sitting.persons) {
        if (!signs(sitting, person)) continue;
        ++asked;
        const auto* stance = stance_of(round, person);
        confirmed += stance && stance->confirmed;
        refused += stance && !stance->confirmed;
    }
    const auto text = std::to_string(confirmed) + " of " + std::to_string(asked) + " confirmed" +
                      (refused ? ", " + std::to_string(refused) + " refused with a reason" : "");
    list.detail(CheckName::confirmations, text);
    if (confirmed + refused < asked)
        list.skip(CheckName::confirmations, text + "; the others have not answered");
}

/// Late is a fact to be told, not a fault of the evidence (R19).
void check_deadline(const voting::Sitting& sitting, const Round& round, CheckList& list) {
    const auto due = protocol_due(sitting);
    if (due != round.frozen.due)
        return list.fault_at(CheckName::deadline, round.index,
                             "due " + (round.frozen.due ? to_text(round.frozen.due->day) : "never") +
                                 ", recomputed " + (due ? to_text(due->day) : "never"));
    if (!due) return list.detail(CheckName::deadline, "no decision, no term");
    const auto text = "due " + to_text(due->day) + (due->confirmed ? "" : " by rule, not confirmed");
    if (state_of(sitting, &round) != RoundState::complete)
        return list.skip(CheckName::deadline, text + "; not everybody has answered");
    std::int64_t last_ms = 0;
    for (const auto& [key, stance] : round.stances) last_ms = std::max(last_ms, stance.wall_ms);
    const auto done = date_at(last_ms, sitting.prepared.utc_offset_min);
    const auto late = working_days_late(due->day, done);
    list.detail(CheckName::deadline, text + "; every answer by " + to_text(done) +
                                         (late ? ", LATE by " + std::to_string(late) + " working days" : ""));
}

}  // namespace

void check_papers(const ReadBundle& bundle, CheckList& list) {
    const auto* sitting = bundle.sitting();
    const auto* round = sitting ? bundle.signing.find(bundle.manifest->sitting) : nullptr;
    if (!round) {
        for (const auto name : {CheckName::protocol, CheckName::confirmations, CheckName::deadline})
            list.skip(name, "the protocol is not frozen");
        return;
    }
    list.detail(CheckName::protocol,
                "made again from the first " + std::to_string(round->frozen.size) + " entries");
    check_file(bundle, list, kText, round->frozen.text);
    check_file(bundle, list, kPdf, round->frozen.pdf);
    if (list.failed(CheckName::statements) || list.failed(CheckName::rules) ||
        list.failed(CheckName::ballots))
        list.skip(CheckName::protocol, "no text is made from entries that are against the rules");
    else
        check_text(bundle, list, *round);
    check_confirmations(*sitting, *round, list);
    check_deadline(*sitting, *round, list);
}

}  // namespace protocol
