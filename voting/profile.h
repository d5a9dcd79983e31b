#pragma once
// A regulation as data: what a sitting's rules are. It is frozen into the journal when a sitting is prepared
// (first entries of its stream) and printed in the protocol. Plain values; any thread.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recorder/evidence/crypto.h"

namespace voting {

enum class QuorumBasis : std::uint8_t { voting_members, full_composition };  // R2
enum class Base : std::uint8_t { roll, attended };                           // R14
enum class TieBreak : std::uint8_t { exact_half, equal_votes };              // R16
enum class Point18 : std::uint8_t { both, either };                          // R8
enum class Abstain : std::uint8_t { allowed, not_offered };                  // R12
enum class RollCall : std::uint8_t { after_close, live };                    // R5c
enum class Presiding : std::uint8_t { chair_only, elected };                 // R5b
enum class ProtocolLanguage : std::uint8_t { kk, ru, both };                 // R19

struct Settings {
    QuorumBasis quorum_basis = QuorumBasis::voting_members;
    Base base = Base::roll;
    TieBreak tie_break = TieBreak::exact_half;
    Point18 point18 = Point18::both;
    Abstain abstain = Abstain::allowed;
    RollCall roll_call = RollCall::after_close;
    Presiding presiding = Presiding::chair_only;
    ProtocolLanguage protocol_language = ProtocolLanguage::both;
    auto operator<=>(const Settings&) const = default;
};

/// One of the decisions of point 15 by its number, or the motion of point 17.
struct Decision {
    std::uint8_t number = 0;
    auto operator<=>(const Decision&) const = default;
    bool is_point17() const { return number == 17; }
};
inline constexpr Decision kPoint17{17};
std::string to_text(Decision decision);  // "3", "point17"
std::optional<Decision> parse_decision(std::string_view text);

/// Which commission hears whom (annex 1).
enum class Commission : std::uint8_t { central, regional, custom };

enum class Role : std::uint8_t { chair, member, secretary };
enum class Form : std::uint8_t { choose_one, run_off, motion };  // R13, R17
enum class SecretaryHere : std::uint8_t { needed, not_needed };  // R2: for the quorum

/// "2/3": the part of a composition that is its quorum.
struct Share {
    unsigned parts = 1, of = 1;
    auto operator<=>(const Share&) const = default;
};
/// At most 100 parts.
std::optional<Share> parse_share(std::string_view text);
std::string to_text(Share share);

/// What the rules take from a regulation besides the settings (R24). Nothing of it stands in the code: it is
/// frozen into sitting.prepared, so that outcomes can be recomputed from the entries alone. Days are days of
/// the calendar, *_workdays are working days.
struct Norms {
    Share quorum;                                               // point 12
    SecretaryHere secretary_here = SecretaryHere::needed;       // point 12
    std::vector<Decision> decisions;                            // point 15; ascending
    std::vector<Decision> permitted_when_failed;                // point 18; among the decisions, ascending
    std::vector<Form> forms;                                    // R13, R17
    unsigned absence_limit = 0;                                 // point 17: this absence brings the motion
    unsigned not_recorded_limit_ms = 0;                         // R11
    std::string period_from, period_to;                         // "2024-04-01"
    unsigned notice_months = 0;                                 // point 5: before the period
    unsigned reference_days = 0, materials_days = 0;            // points 6, 7: before the sitting
    unsigned protocol_workdays = 0, acquaintance_workdays = 0;  // points 20, 21
    std::vector<Role> protocol_signers;                         // point 20: of those who attended
    std::string version;                                        // of the legal text: the day of its wording
    bool operator==(const Norms&) const = default;
};

/// What a regulation says in words, in the languages of papers and screens (protocol_gen/DESIGN.md,
/// "Phrases"); `en` is for screens alone.
struct Saying {
    std::string kk, ru;
    std::optional<std::string> en;
    bool operator==(const Saying&) const = default;
};
using Sayings = std::map<std::string, Saying, std::less<>>;  // by id: "decision.3", "category.central-9"

/// A regulation as data (R24): voting/regulation reads it from a file.
struct Profile {
    std::string id;         // "decree-490"
    evidence::Digest file;  // SHA-256 of the file it was read from
    Settings settings;
    Norms norms;
    Sayings sayings;
};

/// "central-9": point 9 of the central commission's list (annex 1).
struct Category {
    Commission commission = Commission::central;
    unsigned number = 0;
    auto operator<=>(const Category&) const = default;
};
std::optional<Category> parse_category(std::string_view text);
std::string to_text(const Category& category);
/// Whether the regulation lists it.
bool lists(const Sayings& sayings, std::string_view category);

}  // namespace voting
