#pragma once
// Inside the room: what a workbook says besides its cells (ECMA-376, SpreadsheetML).

#include <set>
#include <string>
#include <vector>

#include "voting/xlsx/zip.h"

namespace xlsx {

struct Workbook {
    std::vector<std::string> sheets;   // names of their parts, in order
    std::vector<std::string> strings;  // the shared ones
    std::set<unsigned> day_styles;     // cell styles that show a number as a day
    bool from_1904 = false;            // day 0 is 1904-01-01
};

/// A fault is one word, as of docket_file.h.
evidence::Result<Workbook> open_workbook(Zip& zip);

/// The text of an element that was just opened, up to its close; phonetic runs are no text of it.
class Xml;
std::string text_within(Xml& xml);

}  // namespace xlsx
