// A docket in CSV, as the secretary's console sends it: what it gives can be entered, or told on the link.
#include "voting/docket.h"

#include "recorder/evidence/clip_events.h"
#include "tests/fuzz/fuzz.h"
#include "voting/regulation/regulation.h"
#include "voting/wire/message.h"

namespace {

void must_be_told(const std::vector<voting::DocketFault>& faults) {
    must(!faults.empty(), "refused for a reason");
    wire::RefusedSent refused;
    for (const auto& fault : faults) {
        must(fault.line > 0, "a fault has its line");
        refused.faults.push_back({fault.line, fault.column, fault.word, std::nullopt});
        if (!fault.value.empty()) refused.faults.back().value = evidence::statement_text(fault.value);
        if (refused.faults.size() == 100) break;
    }
    const auto told = wire::parse(wire::format(wire::Message{refused}));
    must(told.ok() && *told == wire::Message{refused}, "the faults arrive");
}

}  // namespace

void take(std::string_view octets) {
    const auto read = voting::parse_docket(octets, regulation::decree_490().sayings);
    if (const auto* faults = std::get_if<std::vector<voting::DocketFault>>(&read))
        return must_be_told(*faults);
    const auto& officers = std::get<std::vector<voting::Officer>>(read);
    must(!officers.empty() && officers.size() <= voting::kMaxCases, "some cases, not too many");
    for (const auto& officer : officers) {
        must(evidence::is_value(officer.name_kk, evidence::FieldType::text), "a name can be entered");
        must(evidence::is_value(officer.post_kk, evidence::FieldType::text), "a post can be entered");
        (void)voting::inadmissible(officer, voting::Commission::central);
        (void)voting::normal_name(officer.name_kk);
    }
}
