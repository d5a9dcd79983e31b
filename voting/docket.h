#pragma once
// Import of a docket: CSV, UTF-8, comma or semicolon, RFC 4180 quoting, a header row (voting/DESIGN.md has
// the columns). Unreadable: refused whole, each fault with line and column, nothing imported (R7). Pure.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "voting/act.h"
#include "voting/refusal.h"

namespace voting {

inline constexpr std::size_t kMaxDocket = 1 << 20;  // octets
inline constexpr std::size_t kMaxCases = 200;
inline constexpr std::size_t kMaxColumns = 64;

struct DocketFault {
    unsigned line = 0;    // of the file, from 1
    unsigned column = 0;  // of the row, from 1; 0: the whole line
    std::string word;   // bad_utf8, bad_quoting, missing_column, unknown_column, unknown_category, bad_value,
                        // bad_date, bad_iin, bad_name, same_officer, too_long, empty, too_large, no_cases
    std::string value;  // what stood there
};

struct DocketRow {
    unsigned line = 0;  // of the file, from 1
    std::vector<std::string> cells;
};
using DocketTable = std::vector<DocketRow>;  // the header row first; without blank rows
/// Every row has as many cells as the header.
std::variant<std::vector<Officer>, std::vector<DocketFault>> read_table(const DocketTable& rows,
                                                                        const Sayings& sayings);

/// `sayings`: of the regulation, which lists the categories.
std::variant<std::vector<Officer>, std::vector<DocketFault>> parse_docket(std::string_view file,
                                                                          const Sayings& sayings);

bool is_column(std::string_view name);
/// Reads one cell as the docket's column of that name; a fault's word, empty when it is good.
std::string_view read_cell(Officer& officer, std::string_view column, std::string_view cell);

/// R7: why a readable case cannot be heard by this commission; in the order of the refusals' list.
std::optional<Refusal> inadmissible(const Officer& officer, Commission commission);

/// The same person twice: look-alike letters, case and spaces do not make two of one.
std::string normal_name(std::string_view name);

}  // namespace voting
