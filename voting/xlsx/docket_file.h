#pragma once
// A docket as HR sends it: CSV, or a workbook (.xlsx) of which one sheet has cells. voting/DESIGN.md,
// "Docket". A workbook is read within 16 MiB inflated; nothing of it is computed, fetched or unpacked to
// disk. Pure; any thread.

#include "voting/docket.h"
#include "voting/sitting.h"

namespace xlsx {

/// CSV or XLSX by its first octets. Faults of a workbook as such (line 0): not_xlsx, encrypted, path_outside,
/// too_large, bad_xml, doctype, several_sheets; of a cell: formula, error_value.
std::variant<std::vector<voting::Officer>, std::vector<voting::DocketFault>> parse_docket(
    std::string_view file, const voting::Sayings& sayings);

/// What an import would do, told before anything is signed or sent; the secretary's docket.imported then
/// names this file. Without a sitting there is nothing to import into: one fault, no_sitting.
struct Preview {
    voting::Digest file;  // SHA-256
    std::vector<voting::Officer> officers;
    std::vector<std::optional<voting::Refusal>> refused;  // of each officer: entered as refused, and why (R7)
    std::vector<voting::DocketFault> faults;              // with one, nothing is imported
};
Preview preview(std::string_view file, const voting::Sitting* sitting);

}  // namespace xlsx
