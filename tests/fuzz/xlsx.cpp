// A docket as a workbook: container, XML, cells.
#include "voting/xlsx/docket_file.h"

#include "recorder/evidence/statement.h"
#include "tests/fuzz/fuzz.h"
#include "voting/regulation/regulation.h"

void take(std::string_view octets) {
    const auto read = xlsx::parse_docket(octets, regulation::decree_490().sayings);
    if (const auto* faults = std::get_if<std::vector<voting::DocketFault>>(&read))
        return must(!faults->empty(), "refused for a reason");
    for (const auto& officer : std::get<std::vector<voting::Officer>>(read)) {
        must(evidence::is_value(officer.name_kk, evidence::FieldType::text), "a name can be entered");
        must(evidence::is_value(officer.post_kk, evidence::FieldType::text), "a post can be entered");
    }
}
