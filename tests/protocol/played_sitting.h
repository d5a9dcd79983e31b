#pragma once
// A sitting played by the clock for the papers' tests: the rules must accept every act, the fold applies.

#include <string>
#include <vector>

#include "protocol_gen/protocol.h"
#include "voting/decide.h"
#include "voting/regulation/regulation.h"

namespace papers {

class PlayedSitting {
  public:
    explicit PlayedSitting(voting::SittingPrepared prepared,
                           const voting::Profile& profile = regulation::decree_490());

    /// The clock of Astana on the sitting's day, "10:04:30".
    PlayedSitting& at(const char* time);
    void enter(const voting::PersonId& by, const voting::Act& act);
    /// Fails the test when the rules refuse.
    void act(const voting::PersonId& by, const voting::Act& act);

    void seat(const voting::PersonId& person, voting::Role role, const char* kk, const char* ru,
              const std::string& post);
    void here(const voting::PersonId& person) {
        act(person, voting::PresenceTapped{id(), voting::PresenceState::here});
    }
    void left(const voting::PersonId& person) {
        act(person, voting::PresenceTapped{id(), voting::PresenceState::left});
    }
    void open_sitting();
    void close_sitting();
    voting::CaseId add_case(voting::Officer officer, voting::MaybeText refused = {});
    void call(const voting::CaseId& c) { act("secretary", voting::CaseCalled{id(), c}); }
    void interview(const voting::CaseId& c, const char* from, const char* to,
                   voting::RecordedBy by = voting::RecordedBy::recorder);
    void end_interview(const voting::CaseId& c, const char* to,
                       voting::RecordedBy by = voting::RecordedBy::recorder);
    void record(const voting::CaseId& c, const char* from, const char* to, unsigned cameras = 2);
    void spoke(const voting::CaseId& c, const char* who, const char* kk, const char* ru);
    void open(const voting::CaseId& c, voting::Form form = voting::Form::choose_one,
              std::optional<voting::Decision> motion = {});
    /// "m1=2 m2=abstain m3=for"
    void vote(const voting::CaseId& c, const std::string& votes);
    void close(const voting::CaseId& c);
    void declare(const voting::CaseId& c);

    const voting::SittingId& id() const { return sitting.prepared.sitting; }
    std::int64_t ms(const char* time) const;
    protocol::ProtocolFacts facts(std::optional<protocol::Freezing> freezing) const;

    voting::Sitting sitting;
    std::vector<protocol::Recording> recordings;
    protocol::RoomFacts room;
    std::uint64_t next_index = 0;

  private:
    std::int64_t now_ms_ = 0;
};

/// The model protocol's sitting: central commission, six of seven, three cases.
PlayedSitting model_sitting();
/// Regional, one post vacant: recusal, annulled and adjourned ballots, motions, point 17, absences, refusals.
PlayedSitting eventful_sitting();

voting::Officer officer(const char* kk, const char* ru, const char* rank_kk, const char* rank_ru,
                        const char* post_kk, const char* post_ru, const char* category);

}  // namespace papers
