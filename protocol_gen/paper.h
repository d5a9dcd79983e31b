#pragma once
// A paper as its blocks: what the canonical text and the PDF are both made from, so that they say the same.
// Plain values; no Qt. Passed to the renderer as strict text (protocol_gen/DESIGN.md, "Paper").

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "protocol_gen/date.h"
#include "protocol_gen/phrases.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/result.h"

namespace protocol {

/// How a paragraph looks (layout: sample, section 4).
enum class Style : std::uint8_t {
    mark,         // right, small, above all: rehearsal
    commission,   // centred, bold
    heading,      // centred, bold capitals: the paper's name
    place,        // left
    title,        // bold, left, narrow
    body,         // justified, first line indented
    item,         // of a list, left, first line indented, kept with the next block
    plain,        // left, no indent
    subject,      // bold, kept with the next two blocks
    section,      // capitals, kept with the next block
    annex_label,  // right, on a new sheet
    annex_title,  // centred, bold
    digest,       // fixed pitch, small
};

struct Paragraph {
    Style style = Style::body;
    std::string text;
    bool operator==(const Paragraph&) const = default;
};
/// Date and number on one line.
struct DateLine {
    std::string left, right;
    bool operator==(const DateLine&) const = default;
};
struct Column {
    std::string title;
    unsigned width = 1;  // share of the line
    bool operator==(const Column&) const = default;
};
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;  // as many cells as columns
    bool whole = false;                          // not broken between sheets (a roll call)
    bool operator==(const Table&) const = default;
};
struct Signature {
    std::string role;  // empty: the role above goes on
    std::string name;
    bool operator==(const Signature&) const = default;
};
struct Signatures {
    std::vector<Signature> people;
    std::string under;  // under the first line
    std::string date;   // the blank for a date
    bool operator==(const Signatures&) const = default;
};
using Block = std::variant<Paragraph, DateLine, Table, Signatures>;

/// One language, on its own sheets, which are numbered from 1.
struct Part {
    Language language = Language::kk;
    std::string title;   // of the document
    std::string footer;  // of every sheet; without digest in the canonical text
    std::vector<Block> blocks;
    bool operator==(const Part&) const = default;
};

struct Paper {
    std::vector<Part> parts;
    std::string draft_word_kk, draft_word_ru;  // across each sheet; empty: no draft
    std::string code;                          // what the QR code on the last sheet holds; empty: none
    std::optional<evidence::Digest> digest;    // SHA-256 of the canonical text, in full on the last sheet
    Date created;                              // fixed date of the file's metadata
    std::vector<unsigned> pages;               // claimed in the text, one for each part; empty: none claimed
    bool operator==(const Paper&) const = default;
};

/// What people read and confirm: UTF-8, LF, one paragraph a line, deterministic. Digest and footer stay out.
std::string canonical_text(const Paper& paper);

inline constexpr std::size_t kMaxPaper = 8u << 20;  // octets of the strict text

/// The strict text for the renderer, and back. parse(format(x)) == x; anything else is refused.
std::string format(const Paper& paper);
evidence::Result<Paper> parse_paper(std::string_view text);

}  // namespace protocol
