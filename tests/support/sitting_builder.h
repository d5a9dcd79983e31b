#pragma once
// A sitting in memory for tests, moved on by acts: the rules decide, the fold applies. Refusals come back.

#include <gtest/gtest.h>

#include <optional>
#include <string>

#include "voting/decide.h"
#include "voting/regulation/regulation.h"

namespace support {

inline constexpr std::string_view kNoRefusal = "";

class SittingBuilder {
  public:
    /// `posts` voting posts; m1 is the chair; everybody and the secretary are present, one case is imported.
    explicit SittingBuilder(unsigned posts = 7, voting::Settings settings = {}) {
        id_.bytes[0] = 1;
        voting::SittingPrepared prepared;
        prepared.sitting = id_;
        prepared.number = 5;
        prepared.day = "2024-05-03";
        prepared.voting_posts = posts;
        prepared.settings = settings;
        prepared.place_kk = "Астана қаласы";
        prepared.place_ru = "город Астана";
        for (const auto& frozen : voting::prepare_under(regulation::decree_490(), prepared))
            voting::apply(sitting_, frozen, {0, wall_ms_, voting::kBox, {}});
        ++index_;
        for (unsigned number = 1; number <= posts; ++number) seat("m" + std::to_string(number), number == 1);
        voting::PersonSeated secretary{
            id_, "secretary", voting::Role::secretary, "Жазбаева Айғақ", {}, "хатшы", "секретарь", {}};
        enter(voting::kBox, secretary);
        add_case({});
        for (unsigned number = 1; number <= posts; ++number) here("m" + std::to_string(number));
        here("secretary");
        act("secretary", voting::SittingOpen{id_});
        act("m1", voting::SittingOpen{id_});
    }

    const voting::Sitting& sitting() const { return sitting_; }
    const voting::SittingId& id() const { return id_; }
    const voting::Case& c(std::size_t number = 1) const { return sitting_.cases.at(number - 1); }
    voting::CaseId case_id(std::size_t number = 1) const { return c(number).id; }
    voting::Now now;

    void add_case(voting::Officer officer, voting::MaybeText refused = {}) {
        voting::CaseAdded added;
        added.sitting = id_;
        added.id.bytes[0] = 2;
        added.id.bytes[15] = static_cast<std::uint8_t>(sitting_.cases.size() + 1);
        added.number = static_cast<unsigned>(sitting_.cases.size()) + 1;
        if (officer.name_kk.empty())
            officer.name_kk = "Тестов Ержан Мысалұлы " + std::to_string(added.number);
        officer.category = "central-9";
        added.officer = officer;
        added.refused = refused;
        enter(voting::kBox, added);
    }

    /// As if the composition had more posts than persons.
    void widen(unsigned posts) { sitting_.prepared.voting_posts = posts; }
    /// The refusal's word, or "" when the act was accepted and applied.
    std::string act(const voting::PersonId& by, const voting::Act& act) {
        now.next_index = index_;
        now.wall_ms = wall_ms_;
        now.statement = next_statement();
        const voting::Decided decided = voting::decide(sitting_, act, by, now);
        if (const auto* refused = std::get_if<voting::Refused>(&decided)) {
            last_refused = *refused;
            return std::string(to_word(refused->why));
        }
        enter(by, act);
        for (const voting::Act& follows : std::get<voting::Consequences>(decided))
            enter(voting::kBox, follows);
        return {};
    }
    std::string here(const voting::PersonId& person) {
        return act(person, voting::PresenceTapped{id_, voting::PresenceState::here});
    }
    std::string left(const voting::PersonId& person) {
        return act(person, voting::PresenceTapped{id_, voting::PresenceState::left});
    }
    /// Called in, interviewed, sealed and verified.
    void interview(std::size_t number = 1, unsigned missing_ms = 0) {
        ASSERT_EQ(kNoRefusal, act("secretary", voting::CaseCalled{id_, case_id(number)}));
        ASSERT_EQ(kNoRefusal, act("secretary", voting::InterviewStarted{id_, case_id(number)}));
        ASSERT_EQ(kNoRefusal, act("secretary", voting::InterviewEnded{id_, case_id(number)}));
        enter(voting::kBox, voting::InterviewVerified{id_, case_id(number), voting::RecordedBy::recorder, 1,
                                                      missing_ms, missing_ms});
    }
    std::string open(voting::Form form = voting::Form::choose_one,
                     std::optional<voting::Decision> motion = {}, std::size_t number = 1) {
        const auto round = static_cast<unsigned>(c(number).ballots.size()) + 1;
        return act("m1", voting::BallotOpened{id_, case_id(number), round, form, motion});
    }
    std::string vote(const voting::PersonId& by, voting::Choice choice, std::size_t number = 1) {
        const voting::Ballot& ballot = c(number).ballots.back();
        return act(by, voting::VoteCast{id_, case_id(number), ballot.round, ballot.digest, choice});
    }
    std::string vote(const voting::PersonId& by, unsigned decision, std::size_t number = 1) {
        return vote(by, voting::Choice::of({static_cast<std::uint8_t>(decision)}), number);
    }
    std::string close(std::size_t number = 1) {
        return act("m1", voting::BallotClosing{id_, case_id(number), c(number).ballots.back().digest});
    }
    std::string declare(std::size_t number = 1) {
        return act("m1",
                   voting::OutcomeDeclared{id_, case_id(number), c(number).ballots.back().digest, true});
    }
    std::string annul(std::size_t number = 1) {
        return act("m1",
                   voting::BallotAnnulled{id_, case_id(number), c(number).ballots.back().digest, "қате"});
    }
    const voting::Outcome& outcome(std::size_t number = 1) const {
        return c(number).ballots.back().closing->outcome;
    }

    void enter(const voting::PersonId& by, const voting::Act& act) {
        voting::Entered entered{index_, wall_ms_, by, next_statement()};
        ++index_;
        wall_ms_ += 1000;
        voting::apply(sitting_, act, entered);
    }
    voting::Refused last_refused{};

  private:
    voting::Digest next_statement() const {
        voting::Digest digest;
        digest.bytes[0] = static_cast<std::uint8_t>(index_ + 1);
        digest.bytes[1] = static_cast<std::uint8_t>((index_ + 1) >> 8);
        return digest;
    }
    void seat(const voting::PersonId& person, bool chair) {
        enter(voting::kBox, voting::PersonSeated{id_,
                                                 person,
                                                 chair ? voting::Role::chair : voting::Role::member,
                                                 "Сынақов " + person,
                                                 {},
                                                 "мүше",
                                                 "член",
                                                 {}});
    }
    voting::SittingId id_;
    voting::Sitting sitting_;
    std::uint64_t index_ = 0;
    std::int64_t wall_ms_ = 1'714'712'400'000;  // 2024-05-03T05:00:00Z
};

}  // namespace support
