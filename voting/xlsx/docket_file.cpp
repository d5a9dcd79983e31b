#include "voting/xlsx/docket_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

#include "recorder/evidence/clock.h"
#include "voting/xlsx/workbook.h"
#include "voting/xlsx/xml.h"

namespace xlsx {

using evidence::Error;
using evidence::Result;
using voting::DocketFault;
using voting::DocketRow;
using voting::DocketTable;

namespace {

constexpr std::size_t kMaxFaults = (voting::kMaxCases + 1) * voting::kMaxColumns;  // one for each cell
constexpr std::string_view kZip = "PK\3\4",
                           kOle = "\xD0\xCF\x11\xE0";  // the latter: encrypted, or before 2007
constexpr std::int64_t kDayMs = 86'400'000;
constexpr std::int64_t kDays1970 = 25'569, kDays1904 = 1'462;  // from day 0 of 1900 as Excel counts

std::vector<DocketFault> whole(std::string_view word) {
    return {{0, 0, std::string(word), {}}};
}

/// A day's number as a day, from March 1900 on: before, Excel counts a day that never was.
std::optional<std::string> day_of(const std::string& serial, bool from_1904) {
    double value = 0;
    const auto [end, error] = std::from_chars(serial.data(), serial.data() + serial.size(), value);
    if (error != std::errc{} || end != serial.data() + serial.size() || value != std::floor(value)) return {};
    if (from_1904) value += static_cast<double>(kDays1904);
    if (value < 61 || value > 2'958'465) return {};  // up to 9999-12-31
    return evidence::format_time((static_cast<std::int64_t>(value) - kDays1970) * kDayMs).substr(0, 10);
}

std::string trimmed(std::string text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// The column of "AB12", from 1; 0: none.
unsigned column_of(const std::string& reference) {
    unsigned column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<unsigned>(c - 'A') + 1;
        if (column > 16'384) return 0;
    }
    return column;
}

class Sheet {
  public:
    Sheet(std::string_view document, const Workbook& book) : xml_(document), book_(book) {}

    /// The rows that have cells; the fault of the sheet as such. Faults of cells are in faults().
    Result<DocketTable> read() {
        for (auto event = xml_.next(); event != Xml::Event::end; event = xml_.next()) {
            if (event == Xml::Event::fault) return Error{std::string(xml_.fault())};
            if (event != Xml::Event::open) continue;
            if (xml_.name() == "row") start_row();
            if (xml_.name() == "c") OTYRYS_CHECK(cell());
        }
        end_row();
        if (rows_.size() > voting::kMaxCases + 1) return Error{"too_large"};
        return std::move(rows_);
    }
    std::vector<DocketFault>& faults() { return faults_; }

  private:
    void start_row() {
        end_row();
        unsigned line = 0;
        const std::string said = xml_.attribute("r");
        (void)std::from_chars(said.data(), said.data() + said.size(), line);
        row_ = {line ? line : row_.line + 1, {}};
    }
    void end_row() {
        while (!row_.cells.empty() && row_.cells.back().empty()) row_.cells.pop_back();
        if (!row_.cells.empty() && rows_.size() <= voting::kMaxCases + 1) rows_.push_back(row_);
        row_.cells.clear();
    }
    Result<void> cell() {
        const std::string said = xml_.attribute("r");
        const unsigned column = said.empty() ? static_cast<unsigned>(row_.cells.size()) + 1 : column_of(said);
        const std::string type = xml_.attribute("t"), style = xml_.attribute("s");
        if (column <= row_.cells.size()) return Error{"bad_xml"};  // not in order
        bool formula = false;
        std::string value;
        for (const std::size_t depth = xml_.depth(); xml_.depth() >= depth;) {
            const auto event = xml_.next();
            if (event == Xml::Event::fault) return Error{std::string(xml_.fault())};
            if (event == Xml::Event::text && in_value_) value += xml_.text();
            if (event == Xml::Event::text) continue;
            in_value_ = event == Xml::Event::open && xml_.name() == "v";
            formula = formula || xml_.name() == "f";
            if (event == Xml::Event::open && xml_.name() == "is") value = text_within(xml_);
        }
        const auto fault = [&](const char* word) { faults_.push_back({row_.line, column, word, value}); };
        if (formula) fault("formula");
        if (type == "e") fault("error_value");
        if (faults_.size() > kMaxFaults) return Error{"too_large"};
        OTYRYS_TRY(value, shown(type, style, value));
        if (value.empty()) return {};
        if (column > voting::kMaxColumns) return Error{"too_large"};
        row_.cells.resize(column - 1);
        row_.cells.push_back(std::move(value));
        return {};
    }
    Result<std::string> shown(const std::string& type, const std::string& style, std::string value) const {
        unsigned number = 0;
        if (type == "s") {
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
            if (error != std::errc{} || end != value.data() + value.size() || number >= book_.strings.size())
                return Error{"bad_xml"};
            return trimmed(book_.strings[number]);
        }
        (void)std::from_chars(style.data(), style.data() + style.size(), number);
        const bool is_number = type.empty() || type == "n";
        if (is_number && !value.empty() && book_.day_styles.contains(number))
            value = day_of(value, book_.from_1904).value_or(value);
        return trimmed(std::move(value));
    }

    Xml xml_;
    const Workbook& book_;
    DocketRow row_;
    DocketTable rows_;
    std::vector<DocketFault> faults_;
    bool in_value_ = false;
};

/// The cells of the one sheet that has any: days as "2024-05-03", everything else as it is written. Faults of
/// cells are added to `faults`; the error is that of the workbook as such.
Result<DocketTable> read_workbook(std::string_view file, std::vector<DocketFault>& faults) {
    if (file.size() > voting::kMaxDocket) return Error{"too_large"};
    if (file.starts_with(kOle)) return Error{"encrypted"};
    OTYRYS_TRY(auto zip, Zip::open(file));
    OTYRYS_TRY(const auto book, open_workbook(zip));
    DocketTable table;
    for (const std::string& name : book.sheets) {
        OTYRYS_TRY(const auto document, zip.part(name));
        Sheet sheet(document, book);
        OTYRYS_TRY(auto rows, sheet.read());
        if (!rows.empty() && !table.empty()) return Error{"several_sheets"};
        if (!rows.empty()) table = std::move(rows);
        faults.insert(faults.end(), sheet.faults().begin(), sheet.faults().end());
    }
    return table;
}

/// Makes every row as wide as the header; what stands beside it belongs to no column.
void fit(DocketTable& table, std::vector<DocketFault>& faults) {
    const std::size_t columns = table.empty() ? 0 : table.front().cells.size();
    for (DocketRow& row : table) {
        for (std::size_t i = columns; i < row.cells.size(); ++i)
            if (!row.cells[i].empty())
                faults.push_back({row.line, static_cast<unsigned>(i) + 1, "unknown_column", row.cells[i]});
        row.cells.resize(columns);
    }
}

/// A cell that is wrong in itself is not told again for what it says.
void add(std::vector<DocketFault>& faults, const std::vector<DocketFault>& more) {
    const auto place = [](const DocketFault& fault) { return std::pair(fault.line, fault.column); };
    std::set<std::pair<unsigned, unsigned>> told;
    for (const DocketFault& fault : faults) told.insert(place(fault));
    for (const DocketFault& fault : more)
        if (!told.contains(place(fault))) faults.push_back(fault);
    std::stable_sort(faults.begin(), faults.end(),
                     [&](const DocketFault& a, const DocketFault& b) { return place(a) < place(b); });
}

}  // namespace

std::variant<std::vector<voting::Officer>, std::vector<DocketFault>> parse_docket(
    std::string_view file, const voting::Sayings& sayings) {
    if (!file.starts_with(kZip) && !file.starts_with(kOle)) return voting::parse_docket(file, sayings);
    std::vector<DocketFault> faults;
    auto table = read_workbook(file, faults);
    if (!table.ok()) return whole(table.error().text);
    fit(*table, faults);
    auto read = voting::read_table(*table, sayings);
    if (const auto* more = std::get_if<1>(&read)) add(faults, *more);
    if (!faults.empty()) return faults;
    return read;
}

Preview preview(std::string_view file, const voting::Sitting* sitting) {
    Preview shown{evidence::sha256(evidence::as_bytes(file)), {}, {}, {}};
    if (!sitting) {
        shown.faults = whole("no_sitting");
        return shown;
    }
    auto read = xlsx::parse_docket(file, sitting->sayings);
    if (auto* faults = std::get_if<1>(&read)) {
        shown.faults = std::move(*faults);
        return shown;
    }
    shown.officers = std::move(std::get<0>(read));
    for (const voting::Officer& officer : shown.officers) {
        shown.refused.push_back(voting::inadmissible(officer, sitting->prepared.commission));
        for (const voting::Case& c : sitting->cases)
            if (voting::normal_name(c.officer.name_kk) == voting::normal_name(officer.name_kk))
                shown.faults.push_back({0, 0, "already_imported", officer.name_kk});
    }
    return shown;
}

}  // namespace xlsx
