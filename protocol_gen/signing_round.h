#pragma once
// The round after a protocol is frozen: every attendee confirms its digests with their own key, or a refusal or an
// incapacity is recorded with its reason; a dissenting opinion is attached (R19, R21). A rule book of the desk
// with kinds of its own; it follows the sittings by itself. Pure; one thread.

#include <map>
#include <optional>

#include "voting/sitting_book.h"

namespace protocol {

using evidence::Digest;
using evidence::SittingId;

/// The box's entry: from here on text and PDF are final.
struct Frozen {
    Digest text, pdf;            // SHA-256 of the canonical text and of the PDF
    std::uint64_t entries = 0;   // of the journal that the text rests on
    std::uint64_t index = 0;     // of this entry
    std::int64_t wall_ms = 0;
};

enum class Answer : std::uint8_t { confirmed, refused, unable };

struct Answered {
    Answer answer = Answer::confirmed;
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
    std::optional<std::string> reason;  // refused, unable
};

struct Dissent {
    voting::PersonId person;
    std::string text;
    std::uint64_t index = 0;
    std::int64_t wall_ms = 0;
};

struct Round {
    Frozen frozen;
    std::map<voting::PersonId, Answered> answers;  // the last of each counts
    std::vector<Dissent> dissents;
    std::optional<std::int64_t> completed_ms;      // when the last of those who attended had answered
};

class SigningRound final : public voting::RuleBook {
  public:
    const evidence::KindRule* rule(std::string_view kind) const override;
    std::variant<Plan, voting::Refused> decide(const evidence::Statement& statement, const Digest& by,
                                               const voting::Now& now) const override;
    void apply(const evidence::OpenEntry& entry, const evidence::Statement& statement) override;

    /// Nothing before its protocol is frozen.
    const Round* find(const SittingId& sitting) const;
    const voting::SittingBook& sittings() const { return sittings_; }

  private:
    voting::SittingBook sittings_;
    std::map<SittingId, Round> rounds_;
};

/// The form of a kind of the round; null for others'.
const evidence::KindRule* round_rule(std::string_view kind);

/// "protocol.frozen" as the desk records it.
voting::BoxAct frozen_act(const SittingId& sitting, const Frozen& frozen);

/// Those who sign: who attended any part, and the secretary; in the order of the composition (R19).
std::vector<voting::PersonId> attendees(const voting::Sitting& sitting);

}  // namespace protocol
