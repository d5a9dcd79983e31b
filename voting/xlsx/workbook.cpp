#include "voting/xlsx/workbook.h"

#include <charconv>
#include <map>
#include <optional>

#include "voting/xlsx/xml.h"

namespace xlsx {

using evidence::Error;
using evidence::Result;

namespace {

constexpr std::size_t kMaxSheets = 100, kMaxStrings = 65'536, kMaxStyles = 65'536;
constexpr std::string_view kWorkbook = "xl/workbook.xml", kStrings = "xl/sharedStrings.xml",
                           kStyles = "xl/styles.xml", kRelations = "xl/_rels/workbook.xml.rels";

unsigned number(const std::string& text) {
    unsigned value = 0;
    (void)std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml" as a part's name; nothing when it leads elsewhere.
std::optional<std::string> part_of(const std::string& target, const std::string& mode) {
    if (mode == "External" || target.find("..") != std::string::npos ||
        target.find(':') != std::string::npos || target.find('\\') != std::string::npos)
        return std::nullopt;
    return target.starts_with('/') ? target.substr(1) : "xl/" + target;
}

Result<std::map<std::string, std::string>> relations(Zip& zip) {
    OTYRYS_TRY(const auto document, zip.part(kRelations));
    std::map<std::string, std::string> parts;
    Xml xml(document);
    for (auto event = xml.next(); event != Xml::Event::end; event = xml.next()) {
        if (event == Xml::Event::fault) return Error{std::string(xml.fault())};
        if (event != Xml::Event::open || xml.name() != "Relationship") continue;
        const auto type = xml.attribute("Type");
        if (!type.ends_with("/worksheet")) continue;
        const auto part = part_of(xml.attribute("Target"), xml.attribute("TargetMode"));
        if (!part) return Error{"path_outside"};
        parts[xml.attribute("Id")] = *part;
    }
    return parts;
}

Result<void> read_sheets(Zip& zip, Workbook& book) {
    OTYRYS_TRY(const auto parts, relations(zip));
    OTYRYS_TRY(const auto document, zip.part(kWorkbook));
    Xml xml(document);
    for (auto event = xml.next(); event != Xml::Event::end; event = xml.next()) {
        if (event == Xml::Event::fault) return Error{std::string(xml.fault())};
        if (event != Xml::Event::open) continue;
        if (xml.name() == "workbookPr") {
            const auto from = xml.attribute("date1904");
            book.from_1904 = from == "1" || from == "true";
        }
        if (xml.name() != "sheet") continue;
        const auto part = parts.find(xml.attribute("id"));
        if (part != parts.end()) book.sheets.push_back(part->second);
        if (book.sheets.size() > kMaxSheets) return Error{"too_large"};
    }
    return {};
}

Result<void> read_strings(Zip& zip, Workbook& book) {
    if (!zip.has(kStrings)) return {};
    OTYRYS_TRY(const auto document, zip.part(kStrings));
    Xml xml(document);
    for (auto event = xml.next(); event != Xml::Event::end; event = xml.next()) {
        if (event == Xml::Event::fault) return Error{std::string(xml.fault())};
        if (event == Xml::Event::open && xml.name() == "si") book.strings.push_back(text_within(xml));
        if (book.strings.size() > kMaxStrings) return Error{"too_large"};
    }
    return {};
}

/// Whether a number's format shows a day: the built-in ones, and those with a year or a day in them.
bool shows_day(unsigned id, const std::map<unsigned, std::string>& formats) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return true;
    const auto own = formats.find(id);
    if (own == formats.end()) return false;
    char inside = 0;  // a quote, or a bracket
    for (std::size_t i = 0; i < own->second.size(); ++i) {
        const char c = own->second[i];
        if (!inside && c == '\\')
            ++i;
        else if (inside)
            inside = c == inside ? '\0' : inside;
        else if (c == '"' || c == '[')
            inside = c == '[' ? ']' : c;
        else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y')
            return true;
    }
    return false;
}

Result<void> read_styles(Zip& zip, Workbook& book) {
    if (!zip.has(kStyles)) return {};
    OTYRYS_TRY(const auto document, zip.part(kStyles));
    std::map<unsigned, std::string> formats;
    bool of_cells = false;
    unsigned style = 0;
    Xml xml(document);
    for (auto event = xml.next(); event != Xml::Event::end; event = xml.next()) {
        if (event == Xml::Event::fault) return Error{std::string(xml.fault())};
        if (xml.name() == "cellXfs") of_cells = event == Xml::Event::open;
        if (event != Xml::Event::open) continue;
        if (xml.name() == "numFmt") formats[number(xml.attribute("numFmtId"))] = xml.attribute("formatCode");
        if (!of_cells || xml.name() != "xf") continue;
        if (shows_day(number(xml.attribute("numFmtId")), formats)) book.day_styles.insert(style);
        if (++style > kMaxStyles) return Error{"too_large"};
    }
    return {};
}

}  // namespace

std::string text_within(Xml& xml) {
    std::string text;
    unsigned phonetic = 0;
    bool said = false;  // inside <t>
    for (const std::size_t depth = xml.depth(); xml.depth() >= depth;) {
        const auto event = xml.next();
        if (event == Xml::Event::fault || event == Xml::Event::end) break;
        if (event == Xml::Event::text && said && phonetic == 0) text += xml.text();
        if (event == Xml::Event::text) continue;
        const bool open = event == Xml::Event::open;
        if (xml.name() == "rPh") phonetic += open ? 1 : -1u;
        if (xml.name() == "t") said = open;
    }
    return text;
}

Result<Workbook> open_workbook(Zip& zip) {
    Workbook book;
    OTYRYS_CHECK(read_sheets(zip, book));
    OTYRYS_CHECK(read_strings(zip, book));
    OTYRYS_CHECK(read_styles(zip, book));
    return book;
}

}  // namespace xlsx
