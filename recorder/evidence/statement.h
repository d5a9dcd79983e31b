#pragma once
// Strict text: what a person signs and what the box writes down. One spelling per meaning:
// parse(format(x)) == x, and anything else is refused. Grammar: recorder/DESIGN.md, "Statement".
// All functions are pure, any thread.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/result.h"

namespace evidence {

inline constexpr std::size_t kMaxBody = 8192;  // octets of a body
inline constexpr std::size_t kMaxLines = 64;   // lines of a body
inline constexpr std::size_t kMaxText = 1024;  // octets of a text value
inline constexpr std::uint64_t kMaxUint = (std::uint64_t{1} << 53) - 1;

/// What a field's value must look like. `optional_*` also take "-" (nothing).
enum class FieldType {
    uint,
    h32,
    h64,
    time,
    word,
    text,
    optional_uint,
    optional_h32,
    optional_h64,
    optional_time,
    optional_word,
    optional_text
};

struct FieldRule {
    std::string_view key;
    FieldType type;
};

/// The fixed form of one kind of statement: keys, order, count and types.
struct KindRule {
    std::string_view kind;  // "ballot.vote"
    std::span<const FieldRule> fields;
};

struct Field {
    std::string key;
    std::string value;
    auto operator<=>(const Field&) const = default;
};

/// The head of the log that the signer had seen.
struct SeenHead {
    std::uint64_t size = 0;
    Digest root;
    auto operator<=>(const SeenHead&) const = default;
};

struct Statement {
    std::string kind;
    Digest log;   // trust fingerprint of the log it is meant for
    Digest by;    // key_id of the signer; zero: the box itself
    Digest prev;  // SHA-256 of this key's last accepted statement text; zero at first
    SeenHead head;
    std::int64_t at_ms = 0;  // signer's clock, advisory
    std::vector<Field> fields;

    auto operator<=>(const Statement&) const = default;
    /// Value of `key`, empty when there is none.
    std::string_view field(std::string_view key) const;
};

/// "word.word"
bool is_kind(std::string_view kind);
/// No leading zeros, at most kMaxUint.
std::optional<std::uint64_t> parse_uint(std::string_view text);

/// The statement's text, ending with LF. Precondition: `rule` allows it (else a bug; aborts).
std::string format(const Statement& statement);
/// Refuses whatever format() would not have written, or `rule` does not allow.
Result<Statement> parse_statement(std::string_view text, const KindRule& rule);
/// The kind named in the first line ("otyrys/<kind>/v1"), to choose the rule by; empty when malformed.
std::string_view statement_kind(std::string_view text);
/// Whether `value` is of the type; the one place that knows what a text may hold.
bool is_value(std::string_view value, FieldType type);

}  // namespace evidence
