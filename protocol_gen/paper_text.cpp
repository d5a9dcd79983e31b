// The strict text of a paper: one line an item, fields parted by tabs. Grammar: protocol_gen/DESIGN.md,
// "Paper".

#include <charconv>

#include "protocol_gen/paper.h"

namespace protocol {

using evidence::Error;
using evidence::Result;

namespace {

constexpr std::string_view kFirstLine = "otyrys-paper/v1";
constexpr std::pair<Style, std::string_view> kStyles[] = {
    {Style::mark, "mark"},       {Style::commission, "commission"}, {Style::heading, "heading"},
    {Style::place, "place"},     {Style::title, "title"},           {Style::body, "body"},
    {Style::item, "item"},       {Style::plain, "plain"},           {Style::subject, "subject"},
    {Style::section, "section"}, {Style::annex_label, "annex"},     {Style::annex_title, "annex-title"},
    {Style::digest, "digest"}};

/// A field never holds a tab or a line's end.
std::string field(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    return out;
}

using Fields = std::vector<std::string>;

std::string line(std::string_view key, const Fields& fields) {
    std::string out(key);
    for (const std::string& f : fields) out += "\t" + field(f);
    return out + "\n";
}

std::string lines_of(const Paragraph& paragraph) {
    for (const auto& [style, word] : kStyles)
        if (style == paragraph.style) return line(word, {paragraph.text});
    return {};
}
std::string lines_of(const DateLine& dated) {
    return line("dated", {dated.left, dated.right});
}
std::string lines_of(const Table& table) {
    std::string out = line("table", {table.whole ? "whole" : "flows"});
    for (const Column& column : table.columns)
        out += line("column", {std::to_string(column.width), column.title});
    for (const auto& row : table.rows) out += line("row", row);
    return out;
}
std::string lines_of(const Signatures& signatures) {
    std::string out = line("signatures", {signatures.under, signatures.date});
    for (const Signature& signature : signatures.people)
        out += line("sign", {signature.role, signature.name});
    return out;
}

std::optional<unsigned> number(std::string_view text) {
    unsigned value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc{} || end != text.data() + text.size() || value > 100000) return std::nullopt;
    return value;
}

class PaperReader {
  public:
    bool take(std::string_view key, const Fields& f) {
        return head(key, f) || part(key, f) || table(key, f) || other(key, f);
    }
    Paper paper;

  private:
    static constexpr std::size_t kMostParts = 3, kMostColumns = 12, kMostSignatures = 200;

    bool head(std::string_view key, const Fields& f) {
        if (!paper.parts.empty()) return false;
        if (key == "draft" && f.size() == 2) {
            paper.draft_word_kk = f[0];
            paper.draft_word_ru = f[1];
        } else if (key == "code" && f.size() == 1) {
            paper.code = f[0];
        } else if (key == "digest" && f.size() == 1) {
            paper.digest = evidence::Digest::parse(f[0]);
            return paper.digest.has_value();
        } else if (key == "created" && f.size() == 1) {
            const auto date = parse_date(f[0]);
            if (!date) return false;
            paper.created = *date;
        } else if (key == "pages" && !f.empty()) {
            for (const std::string& count : f) {
                const auto pages = number(count);
                if (!pages) return false;
                paper.pages.push_back(*pages);
            }
        } else {
            return false;
        }
        return true;
    }
    bool part(std::string_view key, const Fields& f) {
        if (key != "part" || f.size() != 3 || (f[0] != "kk" && f[0] != "ru" && f[0] != "en")) return false;
        const Language language = f[0] == "kk" ? Language::kk : f[0] == "ru" ? Language::ru : Language::en;
        paper.parts.push_back({language, f[1], f[2], {}});
        return paper.parts.size() <= kMostParts;
    }
    bool table(std::string_view key, const Fields& f) {
        if (paper.parts.empty()) return false;
        auto& blocks = paper.parts.back().blocks;
        if (key == "table" && f.size() == 1 && (f[0] == "whole" || f[0] == "flows")) {
            blocks.push_back(Table{{}, {}, f[0] == "whole"});
            return true;
        }
        Table* last = blocks.empty() ? nullptr : std::get_if<Table>(&blocks.back());
        if (!last) return false;
        if (key == "column" && f.size() == 2 && last->rows.empty()) {
            const auto width = number(f[0]);
            if (!width || *width == 0) return false;
            last->columns.push_back({f[1], *width});
            return last->columns.size() <= kMostColumns;
        }
        if (key != "row" || f.size() != last->columns.size() || f.empty()) return false;
        last->rows.push_back(f);
        return true;
    }
    bool other(std::string_view key, const Fields& f) {
        if (paper.parts.empty()) return false;
        auto& blocks = paper.parts.back().blocks;
        if (key == "dated" && f.size() == 2) {
            blocks.push_back(DateLine{f[0], f[1]});
            return true;
        }
        if (key == "signatures" && f.size() == 2) {
            blocks.push_back(Signatures{{}, f[0], f[1]});
            return true;
        }
        if (key == "sign" && f.size() == 2) {
            Signatures* last = blocks.empty() ? nullptr : std::get_if<Signatures>(&blocks.back());
            if (last) last->people.push_back({f[0], f[1]});
            return last && last->people.size() <= kMostSignatures;
        }
        for (const auto& [style, word] : kStyles)
            if (word == key && f.size() == 1) {
                blocks.push_back(Paragraph{style, f[0]});
                return true;
            }
        return false;
    }
};

}  // namespace

std::string format(const Paper& paper) {
    std::string out = std::string(kFirstLine) + "\n";
    out += line("created", {to_text(paper.created)});
    if (!paper.draft_word_kk.empty()) out += line("draft", {paper.draft_word_kk, paper.draft_word_ru});
    if (!paper.code.empty()) out += line("code", {paper.code});
    if (paper.digest) out += line("digest", {paper.digest->hex()});
    if (!paper.pages.empty()) {
        Fields counts;
        for (unsigned count : paper.pages) counts.push_back(std::to_string(count));
        out += line("pages", counts);
    }
    for (const Part& part : paper.parts) {
        out += line("part", {std::string(to_word(part.language)), part.title, part.footer});
        for (const Block& block : part.blocks)
            out += std::visit([](const auto& b) { return lines_of(b); }, block);
    }
    return out;
}

Result<Paper> parse_paper(std::string_view text) {
    if (text.size() > kMaxPaper) return Error{"paper: longer than " + std::to_string(kMaxPaper) + " octets"};
    PaperReader reader;
    unsigned count = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = text.find('\n', from);
        const std::string where = "paper: line " + std::to_string(++count) + " cannot be read";
        if (to == std::string_view::npos) return Error{where};
        const std::string_view content = text.substr(from, to - from);
        from = to + 1;
        if (count == 1) {
            if (content != kFirstLine) return Error{where};
            continue;
        }
        Fields fields;
        std::size_t at = content.find('\t');
        const std::string_view key = content.substr(0, at);
        while (at != std::string_view::npos) {
            const std::size_t end = content.find('\t', at + 1);
            fields.emplace_back(content.substr(at + 1, end == std::string_view::npos ? end : end - at - 1));
            at = end;
        }
        if (!reader.take(key, fields)) return Error{where};
    }
    if (reader.paper.parts.empty()) return Error{"paper: no part"};
    if (format(reader.paper) != text) return Error{"paper: not in its one spelling"};
    return std::move(reader.paper);
}

}  // namespace protocol
