#include "voting/docket.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>

#include "recorder/evidence/clock.h"
#include "recorder/evidence/statement.h"

namespace voting {
namespace {

using Row = DocketRow;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// RFC 4180, with the separator that the header row uses first. Fault lines are those of the file.
class Splitter {
  public:
    Splitter(std::string_view file, std::vector<DocketFault>& faults) : file_(file), faults_(faults) {
        const std::string_view header = file.substr(0, file.find('\n'));
        separator_ = header.find(';') != std::string_view::npos ? ';' : ',';
    }
    std::vector<Row> rows() {
        std::vector<Row> all;
        while (at_ < file_.size()) {
            Row row{line_, {}};
            do row.cells.push_back(cell(static_cast<unsigned>(row.cells.size()) + 1));
            while (take(separator_));
            if (at_ < file_.size() && !end_of_row()) {
                faults_.push_back({line_, static_cast<unsigned>(row.cells.size()), "bad_quoting", {}});
                return all;
            }
            const bool blank = row.cells.size() == 1 && row.cells.front().empty();
            if (!blank) all.push_back(std::move(row));
        }
        return all;
    }

  private:
    bool take(char c) {
        if (at_ >= file_.size() || file_[at_] != c) return false;
        ++at_;
        return true;
    }
    bool end_of_row() {
        take('\r');
        if (at_ < file_.size() && !take('\n')) return false;
        ++line_;
        return true;
    }
    std::string cell(unsigned column) { return take('"') ? quoted(column) : plain(); }
    std::string plain() {
        const std::size_t start = at_;
        while (at_ < file_.size() && file_[at_] != separator_ && file_[at_] != '\n' && file_[at_] != '\r')
            ++at_;
        std::string_view text = file_.substr(start, at_ - start);
        while (text.starts_with(' ')) text.remove_prefix(1);
        while (text.ends_with(' ')) text.remove_suffix(1);
        return std::string(text);
    }
    std::string quoted(unsigned column) {
        std::string text;
        const unsigned started = line_;
        while (at_ < file_.size()) {
            const char c = file_[at_++];
            if (c == '"' && !take('"')) return text;
            if (c == '\n') ++line_;
            text += c;
        }
        faults_.push_back({started, column, "bad_quoting", {}});
        return text;
    }

    std::string_view file_;
    std::vector<DocketFault>& faults_;
    std::size_t at_ = 0;
    unsigned line_ = 1;
    char separator_ = ',';
};

/// "2024-05-03" from itself or from "03.05.2024".
std::optional<std::string> read_day(std::string_view text) {
    std::string day(text);
    if (day.size() == 10 && day[2] == '.' && day[5] == '.')
        day = day.substr(6) + "-" + day.substr(3, 2) + "-" + day.substr(0, 2);
    return evidence::parse_time(day + "T00:00:00.000Z") ? std::optional(day) : std::nullopt;
}

bool is_iin(std::string_view text) {
    if (text.size() != 12 ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return false;
    const auto sum = [&](const std::array<int, 11>& weights) {
        int total = 0;
        for (std::size_t i = 0; i < 11; ++i) total += (text[i] - '0') * weights[i];
        return total % 11;
    };
    int check = sum({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    if (check == 10) check = sum({3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2});
    return check < 10 && check == text[11] - '0';
}

enum class Need : std::uint8_t { must, may };

/// A column: how a cell becomes a part of the officer. The reader answers with a fault's word, or nothing.
struct Column {
    std::string_view name;
    Need need;
    std::string_view (*read)(Officer&, std::string_view);
};

template <auto Member>
std::string_view text(Officer& officer, std::string_view cell) {
    if (!evidence::is_value(cell, evidence::FieldType::text))
        return cell.size() > evidence::kMaxText ? "too_long" : "bad_value";
    officer.*Member = std::string(cell);
    return {};
}
template <auto Member>
std::string_view day(Officer& officer, std::string_view cell) {
    const auto read = read_day(cell);
    if (!read) return "bad_date";
    officer.*Member = *read;
    return {};
}
template <auto Member, class E>
std::string_view word(Officer& officer, std::string_view cell) {
    const auto read = parse_word<E>(cell);
    if (!read) return "bad_value";
    officer.*Member = *read;
    return {};
}
std::string_view category(Officer& officer, std::string_view cell) {
    if (!parse_category(cell)) return "unknown_category";
    officer.category = std::string(cell);
    return {};
}
std::string_view iin(Officer& officer, std::string_view cell) {
    if (!is_iin(cell)) return "bad_iin";
    officer.iin = std::string(cell);
    return {};
}
std::string_view absences(Officer& officer, std::string_view cell) {
    unsigned count = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), count);
    if (error != std::errc{} || end != cell.data() + cell.size() || count > 99) return "bad_value";
    officer.earlier_absences = count;
    return {};
}

/// "reference.pdf; order.pdf": names of PDF files, none twice, none with a folder in it.
std::string_view attachments(Officer& officer, std::string_view cell) {
    if (const auto why = text<&Officer::attachments>(officer, cell); !why.empty()) return why;
    std::set<std::string_view> names;
    for (std::size_t from = 0; from <= cell.size();) {
        const std::size_t to = std::min(cell.find(';', from), cell.size());
        std::string_view name = cell.substr(from, to - from);
        from = to + 1;
        while (name.starts_with(' ')) name.remove_prefix(1);
        while (name.ends_with(' ')) name.remove_suffix(1);
        const bool pdf = name.ends_with(".pdf") || name.ends_with(".PDF");
        if (!pdf || name.starts_with('.') || name.find_first_of("/\\:") != std::string_view::npos ||
            !names.insert(name).second)
            return "bad_name";
    }
    return {};
}

constexpr std::array<Column, 23> kColumns{{
    {"name_kk", Need::must, text<&Officer::name_kk>},
    {"name_ru", Need::may, text<&Officer::name_ru>},
    {"rank_kk", Need::must, text<&Officer::rank_kk>},
    {"rank_ru", Need::may, text<&Officer::rank_ru>},
    {"post_kk", Need::must, text<&Officer::post_kk>},
    {"post_ru", Need::may, text<&Officer::post_ru>},
    {"category", Need::must, category},
    {"standards", Need::must, word<&Officer::standards, Result18>},
    {"test", Need::must, word<&Officer::test, Result18>},
    {"excluded", Need::may, word<&Officer::excluded, Exclusion>},
    {"earlier_absences", Need::may, absences},
    {"iin", Need::may, iin},
    {"birth_day", Need::may, day<&Officer::birth_day>},
    {"appointed_day", Need::may, day<&Officer::appointed_day>},
    {"education", Need::may, text<&Officer::education>},
    {"speciality", Need::may, text<&Officer::speciality>},
    {"notice_day", Need::may, day<&Officer::notice_day>},
    {"reference_day", Need::may, day<&Officer::reference_day>},
    {"acquainted_day", Need::may, day<&Officer::acquainted_day>},
    {"schedule_day", Need::may, day<&Officer::schedule_day>},
    {"materials_day", Need::may, day<&Officer::materials_day>},
    {"other", Need::may, text<&Officer::other>},
    {"attachments", Need::may, attachments},
}};

const Column* column_named(std::string_view name) {
    const auto found =
        std::find_if(kColumns.begin(), kColumns.end(), [&](const Column& c) { return c.name == name; });
    return found == kColumns.end() ? nullptr : &*found;
}

std::vector<const Column*> read_header(const Row& row, std::vector<DocketFault>& faults) {
    std::vector<const Column*> columns;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Column* column = column_named(row.cells[i]);
        const bool twice = column && std::find(columns.begin(), columns.end(), column) != columns.end();
        if (!column || twice)
            faults.push_back({row.line, static_cast<unsigned>(i) + 1, "unknown_column", row.cells[i]});
        columns.push_back(column);
    }
    for (const Column& column : kColumns)
        if (column.need == Need::must && std::find(columns.begin(), columns.end(), &column) == columns.end())
            faults.push_back({row.line, 0, "missing_column", std::string(column.name)});
    return columns;
}

Officer read_officer(const Row& row, const std::vector<const Column*>& columns, const Sayings& sayings,
                     std::vector<DocketFault>& faults) {
    Officer officer;
    if (row.cells.size() != columns.size()) {
        faults.push_back({row.line, 0, "bad_quoting", std::to_string(row.cells.size())});
        return officer;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!columns[i]) continue;
        const std::string& cell = row.cells[i];
        std::string_view why;
        if (!cell.empty())
            why = columns[i]->name == "category" && !lists(sayings, cell) ? "unknown_category"
                                                                          : columns[i]->read(officer, cell);
        else if (columns[i]->need == Need::must)
            why = "empty";
        if (!why.empty()) faults.push_back({row.line, static_cast<unsigned>(i) + 1, std::string(why), cell});
    }
    if (officer.rank_ru.empty()) officer.rank_ru = officer.rank_kk;
    if (officer.post_ru.empty()) officer.post_ru = officer.post_kk;
    return officer;
}

}  // namespace

std::variant<std::vector<Officer>, std::vector<DocketFault>> parse_docket(std::string_view file,
                                                                          const Sayings& sayings) {
    std::vector<DocketFault> faults;
    if (file.size() > kMaxDocket) return std::vector<DocketFault>{{0, 0, "too_large", {}}};
    if (file.starts_with(kByteOrderMark)) file.remove_prefix(kByteOrderMark.size());
    const DocketTable rows = Splitter(file, faults).rows();
    if (!faults.empty()) return faults;
    return read_table(rows, sayings);
}

std::variant<std::vector<Officer>, std::vector<DocketFault>> read_table(const DocketTable& rows,
                                                                        const Sayings& sayings) {
    std::vector<DocketFault> faults;
    if (rows.size() < 2) return std::vector<DocketFault>{{1, 0, "no_cases", {}}};
    if (rows.size() > kMaxCases + 1)
        return std::vector<DocketFault>{{rows[kMaxCases + 1].line, 0, "too_large", {}}};
    if (rows.front().cells.size() > kMaxColumns)
        return std::vector<DocketFault>{{rows.front().line, 0, "too_large", {}}};
    const auto columns = read_header(rows.front(), faults);
    if (!faults.empty()) return faults;
    std::vector<Officer> officers;
    std::map<std::string, unsigned> seen;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        Officer officer = read_officer(rows[i], columns, sayings, faults);
        if (!officer.name_kk.empty() && !seen.emplace(normal_name(officer.name_kk), rows[i].line).second)
            faults.push_back({rows[i].line, 1, "same_officer", officer.name_kk});
        officers.push_back(std::move(officer));
    }
    if (!faults.empty()) return faults;
    return officers;
}

bool is_column(std::string_view name) {
    return column_named(name) != nullptr;
}

std::string_view read_cell(Officer& officer, std::string_view column, std::string_view cell) {
    const Column* known = column_named(column);
    return known ? known->read(officer, cell) : "unknown_column";
}

std::optional<Refusal> inadmissible(const Officer& officer, Commission commission) {
    if (officer.excluded == Exclusion::pregnancy) return Refusal::excluded_pregnancy;
    if (officer.excluded == Exclusion::leave) return Refusal::excluded_leave;
    const auto category = parse_category(officer.category);
    if (commission != Commission::custom && category && category->commission != commission)
        return Refusal::wrong_commission;
    return std::nullopt;
}

}  // namespace voting
