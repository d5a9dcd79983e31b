#pragma once
// A regulation as data: what a sitting's rules are. The shipped one is decree-490; it is frozen into the
// journal when a sitting is prepared (first entry of its stream) and printed in the protocol.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

/// What decree 490 fixes and another regulation would fix otherwise (R24).
struct Profile {
    std::string id = "decree-490";
    unsigned decisions = 5;                                         // point 15
    std::vector<Decision> permitted_when_failed = {{3}, {4}, {5}};  // point 18
    unsigned absence_limit = 2;                                     // point 17
    unsigned long not_recorded_limit_ms = 10'000;                   // R11
    std::string period_from = "2024-04-01";                         // point 1 of the decree
    std::string period_to = "2024-12-31";
};
const Profile& decree_490();

/// "central-1" to "central-12", "regional-1" to "regional-17" (annex 1).
struct Category {
    Commission commission = Commission::central;
    unsigned number = 0;
    auto operator<=>(const Category&) const = default;
};
std::optional<Category> parse_category(std::string_view text);
std::string to_text(const Category& category);

}  // namespace voting
