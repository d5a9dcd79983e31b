#pragma once
// From the frozen protocol to everybody's answer (R19, R21): protocol_gen's kinds of statement, their rules
// and their fold. A device confirmation is evidence, not a signature in law; the papers say so. Thread: the
// desk's.
//
//   protocol.frozen     by the box: digests of text and PDF, what they rest on; once for a sitting
//   protocol.confirmed  a member who attended any part, or the secretary, over both digests
//   protocol.refused    likewise, with a reason
//
// Refusals, the first that applies: malformed, not_yours (a person's protocol.frozen), unknown_sitting,
// unknown_person, not_frozen, not_attended, other_text. A later answer of the same person takes the place of
// the earlier one; both stay in the journal. What is frozen never changes: a second protocol.frozen is passed
// over.

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "protocol_gen/deadlines.h"
#include "protocol_gen/paper.h"
#include "voting/desk.h"
#include "voting/sitting.h"

namespace protocol {

struct ProtocolFrozen {
    static constexpr std::string_view kKind = "protocol.frozen";
    voting::SittingId sitting;
    evidence::Digest text, pdf;   // SHA-256 of the canonical text and of the PDF file
    std::uint64_t size = 0;       // entries of the journal that the text rests on
    Date day;                     // as printed: when the text was made
    std::vector<unsigned> pages;  // of each language of the sitting's setting, kk first
    std::optional<Due> due;       // nothing: no decision, no clock
    bool operator==(const ProtocolFrozen&) const = default;
};
inline constexpr std::string_view kConfirmed = "protocol.confirmed";
inline constexpr std::string_view kRefused = "protocol.refused";

/// As the desk takes it. `pages` has as many numbers as languages_of(sitting).
voting::BoxAct frozen_act(const voting::Sitting& sitting, const ProtocolFrozen& frozen);
/// Back from a statement that signing_rule() allowed; nothing when a day or a pair of fields is none.
std::optional<ProtocolFrozen> frozen_of(const evidence::Statement& statement);

/// The form of one of the three kinds; null for others'.
const evidence::KindRule* signing_rule(std::string_view kind);

/// What one person said of the frozen protocol.
struct Stance {
    bool confirmed = true;
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    std::string reason;  // of a refusal
};

/// One sitting's round.
struct Round {
    ProtocolFrozen frozen;
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    std::map<evidence::Digest, Stance> stances;  // by key
};

/// `complete`: everybody who signs (R19) confirmed or refused on a device.
enum class RoundState : std::uint8_t { draft, frozen, signing, complete };
RoundState state_of(const voting::Sitting& sitting, const Round* round);
/// Index of the entry that says the last of what is known of it.
std::uint64_t last_answer(const Round& round);
/// Null: no answer yet.
const Stance* stance_of(const Round& round, const voting::Person& person);
/// Who is asked: members who attended any part, and the secretary.
bool signs(const voting::Sitting& sitting, const voting::Person& person);
/// "Растаулар жиналуда: 3/7"
std::string state_words(Language language, const voting::Sitting& sitting, const Round* round);

/// How the round looks up a sitting; null: unknown. Called when a statement is decided.
using FindSitting = std::function<const voting::Sitting*(const voting::SittingId&)>;

class SigningRound final : public voting::RuleBook {
  public:
    explicit SigningRound(FindSitting find) : find_(std::move(find)) {}

    const evidence::KindRule* rule(std::string_view kind) const override { return signing_rule(kind); }
    std::variant<Plan, voting::Refused> decide(const evidence::Statement& statement,
                                               const evidence::Digest& by,
                                               const voting::Now& now) const override;
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override;

    /// Null: not frozen.
    const Round* find(const voting::SittingId& sitting) const;

  private:
    FindSitting find_;
    std::map<voting::SittingId, Round> rounds_;
};

/// The signing sheet: what was frozen and who answered how from a device; a paper of its own (R21).
Paper signing_sheet(const voting::Sitting& sitting, const Round& round);

}  // namespace protocol
