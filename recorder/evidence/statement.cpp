#include "recorder/evidence/statement.h"

#include <algorithm>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/clock.h"
#include "recorder/evidence/lines.h"

namespace evidence {
namespace {

bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_hex(std::string_view text, std::size_t length) {
    return text.size() == length && std::all_of(text.begin(), text.end(),
                                                [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f'); });
}

/// Code points that change how a line reads without being seen, or that break it.
bool is_forbidden(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) return true;              // C0, DEL, C1
    if (c == 0x61C || (c >= 0x200B && c <= 0x200F)) return true;        // bidi marks, zero width
    if (c >= 0x2028 && c <= 0x202E) return true;                        // separators, embeddings
    return c == 0x2060 || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;  // joiner, isolates, BOM
}

/// Takes one code point off the front; 0xFFFFFFFF when it is not well-formed UTF-8.
char32_t take_code_point(std::string_view& text) {
    constexpr char32_t bad = 0xFFFFFFFF;
    const auto first = static_cast<unsigned char>(text[0]);
    const std::size_t length = first < 0x80       ? 1
                               : first >> 5 == 6  ? 2
                               : first >> 4 == 14 ? 3
                               : first >> 3 == 30 ? 4
                                                  : 0;
    if (length == 0 || text.size() < length) return bad;
    char32_t c = length == 1 ? first : first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if (next >> 6 != 2) return bad;
        c = c << 6 | (next & 0x3Fu);
    }
    text.remove_prefix(length);
    constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return bad;
    return c;
}

bool is_text(std::string_view value) {
    if (value.empty() || value.size() > kMaxText || value == "-") return false;
    if (value.front() == ' ' || value.back() == ' ') return false;
    while (!value.empty()) {
        const char32_t c = take_code_point(value);
        if (c > 0x10FFFF || is_forbidden(c)) return false;
    }
    return true;
}

bool is_word(std::string_view value) {
    return !value.empty() && value.size() <= 16 && is_lower(value[0]) &&
           std::all_of(value.begin(), value.end(), [](char c) { return is_lower(c) || is_digit(c); });
}

bool is_key(std::string_view key) {
    return !key.empty() && key.size() <= 24 && is_lower(key[0]) &&
           std::all_of(key.begin(), key.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}

}  // namespace

bool is_kind(std::string_view kind) {
    const auto dot = kind.find('.');
    return dot != std::string_view::npos && is_word(kind.substr(0, dot)) && is_word(kind.substr(dot + 1));
}

std::optional<std::uint64_t> parse_uint(std::string_view text) {
    if (text.empty() || text.size() > 16 || (text[0] == '0' && text.size() > 1)) return std::nullopt;
    std::uint64_t out = 0;
    for (const char c : text) {
        if (!is_digit(c)) return std::nullopt;
        out = out * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (out > kMaxUint) return std::nullopt;
    return out;
}

bool is_value(std::string_view value, FieldType type) {
    switch (type) {
        case FieldType::uint: return parse_uint(value).has_value();
        case FieldType::h32: return is_hex(value, 32);
        case FieldType::h64: return is_hex(value, 64);
        case FieldType::time: return parse_time(value).has_value();
        case FieldType::word: return is_word(value);
        case FieldType::text: return is_text(value);
        case FieldType::optional_uint: return value == "-" || is_value(value, FieldType::uint);
        case FieldType::optional_h32: return value == "-" || is_value(value, FieldType::h32);
        case FieldType::optional_h64: return value == "-" || is_value(value, FieldType::h64);
        case FieldType::optional_time: return value == "-" || is_value(value, FieldType::time);
        case FieldType::optional_word: return value == "-" || is_value(value, FieldType::word);
        case FieldType::optional_text: return value == "-" || is_value(value, FieldType::text);
    }
    return false;
}

std::string_view Statement::field(std::string_view key) const {
    for (const auto& candidate : fields)
        if (candidate.key == key) return candidate.value;
    return {};
}

std::string format(const Statement& statement) {
    demand(is_kind(statement.kind), "a statement of a malformed kind");
    std::string out = "otyrys/" + statement.kind + "/v1\nlog " + statement.log.hex();
    out += "\nby " + (statement.by.is_zero() ? std::string("box") : statement.by.hex());
    out += "\nprev " + statement.prev.hex();
    out += "\nhead " + std::to_string(statement.head.size) + " " + statement.head.root.hex();
    out += "\nat " + format_time(statement.at_ms) + "\n";
    for (const auto& field : statement.fields) {
        demand(is_key(field.key) && (is_value(field.value, FieldType::optional_text)),
               "a statement with a malformed field");
        out += field.key + " " + field.value + "\n";
    }
    return out;
}

std::string_view statement_kind(std::string_view text) {
    const auto line = text.substr(0, text.find('\n'));
    constexpr std::string_view before = "otyrys/", after = "/v1";
    if (line.size() == text.size() || !line.starts_with(before) || !line.ends_with(after)) return {};
    if (line.size() < before.size() + after.size()) return {};
    const auto kind = line.substr(before.size(), line.size() - before.size() - after.size());
    return is_kind(kind) ? kind : std::string_view{};
}

Result<Statement> parse_statement(std::string_view text, const KindRule& rule) {
    if (text.size() > kMaxBody) return Error{"statement: over-long"};
    Statement out;
    out.kind = statement_kind(text);
    if (out.kind.empty() || out.kind != rule.kind) return Error{"statement: not of the kind"};
    Lines lines(text);
    lines.next();
    const auto log = Digest::parse(lines.value("log"));
    const auto by = lines.value("by");
    const auto signer = by == "box" ? Digest{} : Digest::parse(by).value_or(Digest{});
    const auto prev = Digest::parse(lines.value("prev"));
    const auto head = lines.value("head");
    const auto space = std::min(head.find(' '), head.size());
    const auto size = parse_uint(head.substr(0, space));
    const auto root = Digest::parse(head.substr(std::min(space + 1, head.size())));
    const auto at = parse_time(lines.value("at"));
    if (!log || !prev || !size || !root || !at || !lines.ok()) return Error{"statement: malformed opening"};
    if (signer.is_zero() != (by == "box")) return Error{"statement: malformed signer"};
    out.log = *log, out.by = signer, out.prev = *prev, out.head = {*size, *root}, out.at_ms = *at;
    for (const auto& expected : rule.fields) {
        const auto value = lines.value(expected.key);
        if (!lines.ok() || !is_value(value, expected.type))
            return Error{"statement: field " + std::string(expected.key) + " is missing or malformed"};
        out.fields.push_back({std::string(expected.key), std::string(value)});
    }
    if (!lines.at_end()) return Error{"statement: more than its kind allows"};
    if (lines.count() > kMaxLines) return Error{"statement: too many lines"};
    return out;
}

}  // namespace evidence
