// Every small ballot, explained and said: each reason in each form, each part the chair can have in it.

#include <gtest/gtest.h>

#include <set>

#include "protocol_gen/wording.h"
#include "voting/regulation/regulation.h"

namespace {

using namespace protocol;
using voting::By;
using voting::Choice;
using voting::Decision;
using voting::Form;
using voting::Reason;
using voting::TieBreak;
using voting::Verdict;

using Votes = std::vector<std::optional<Choice>>;  // the chair's first

/// All ballots of `voters` over these answers, and nothing.
void each(std::size_t voters, const std::vector<Choice>& answers, const auto& take) {
    Votes votes(voters);
    std::vector<std::size_t> at(voters, 0);
    while (true) {
        for (std::size_t i = 0; i < voters; ++i)
            votes[i] = at[i] == 0 ? std::nullopt : std::optional(answers[at[i] - 1]);
        take(votes);
        std::size_t i = 0;
        while (i < voters && ++at[i] > answers.size()) at[i++] = 0;
        if (i == voters) return;
    }
}

BallotFacts facts_of(const voting::Question& question, const Votes& votes, TieBreak rule) {
    BallotFacts facts{question, {}, {}, rule, ChairPart::not_voted};
    facts.tally.base = static_cast<unsigned>(votes.size());
    for (const auto& vote : votes) {
        if (!vote) ++facts.tally.not_voted;
        if (vote && vote->sort == Choice::Sort::abstain) ++facts.tally.abstained;
        if (vote && vote->sort == Choice::Sort::in_favour) ++facts.tally.in_favour;
        if (vote && vote->sort == Choice::Sort::against) ++facts.tally.against;
        if (vote && vote->sort == Choice::Sort::decision) ++facts.tally.decisions[vote->decision];
    }
    if (votes[0])
        facts.chair = votes[0]->sort == Choice::Sort::abstain ? ChairPart::abstained : ChairPart::voted;
    facts.outcome = outcome_of(question, facts.tally, votes[0], rule);
    return facts;
}

/// How often each answer was given, the most first.
std::vector<std::size_t> heights(const Votes& votes) {
    std::map<std::string, std::size_t> given;
    for (const auto& vote : votes)
        if (vote && vote->sort != Choice::Sort::abstain) ++given[to_text(*vote)];
    std::vector<std::size_t> all;
    for (const auto& [answer, times] : given) all.push_back(times);
    std::sort(all.rbegin(), all.rend());
    all.resize(std::max<std::size_t>(all.size(), 2));
    return all;
}

/// The reason told again, from the votes alone.
Reason expected(const Votes& votes, TieBreak rule) {
    const auto most = heights(votes);
    if (2 * most[0] > votes.size()) return Reason::majority;
    if (most[0] == 0 || most[0] != most[1]) return Reason::no_majority;
    const bool halves = 2 * most[0] == votes.size();
    if (!halves && rule == TieBreak::exact_half) return Reason::below_half;
    const bool chair_leads =
        votes[0] && votes[0]->sort != Choice::Sort::abstain &&
        static_cast<std::size_t>(std::count(votes.begin(), votes.end(), votes[0])) == most[0];
    if (!chair_leads) return Reason::tie_unbroken;
    return halves ? Reason::chair_halves : Reason::chair_equal;
}

struct Seen {
    std::set<std::string> reasons;    // "motion rejected majority"
    std::set<std::string> sentences;  // in English
};

void check(const BallotFacts& facts, const Votes& votes, Seen& seen) {
    const voting::Explained told = explained(facts);
    const auto most = heights(votes);
    const bool motion = facts.question.form == Form::motion;
    ASSERT_EQ(told.reason, expected(votes, facts.rule));
    ASSERT_EQ(told.verdict, facts.outcome.verdict);
    ASSERT_EQ(told.base, votes.size());
    ASSERT_EQ(told.needed, votes.size() / 2 + 1);
    ASSERT_EQ(motion ? std::max(told.count, told.against) : told.count, most[0]);
    for (const Language language : {Language::kk, Language::ru, Language::en}) {
        const std::string said = outcome_sentence({language, regulation::decree_490().sayings}, facts);
        ASSERT_FALSE(said.empty());
        ASSERT_EQ(said.find_first_of("{}[]"), std::string::npos) << said;
        if (language == Language::en) seen.sentences.insert(said.substr(0, said.find_first_of("0123456789")));
    }
    seen.reasons.insert(std::string(to_word(facts.question.form)) + " " + std::string(to_word(told.verdict)) +
                        " " + std::string(to_word(told.reason)));
}

TEST(OutcomeWords, EveryReasonIsToldInThreeLanguages) {
    Seen seen;
    const std::vector<Choice> three{Choice::of({1}), Choice::of({2}), Choice::of({3}), Choice::abstain()};
    const std::vector<Choice> both{Choice::in_favour(), Choice::against(), Choice::abstain()};
    for (const TieBreak rule : {TieBreak::exact_half, TieBreak::equal_votes})
        for (std::size_t voters = 1; voters <= 5; ++voters) {
            for (const Form form : {Form::choose_one, Form::run_off})
                each(voters, three, [&](const Votes& votes) {
                    check(facts_of({form, {{1}, {2}, {3}}}, votes, rule), votes, seen);
                });
            each(voters, both, [&](const Votes& votes) {
                check(facts_of({Form::motion, {{5}}}, votes, rule), votes, seen);
            });
        }
    std::set<std::string> all;
    for (const char* form : {"choose_one ", "run_off ", "motion "}) {
        for (const char* adopted : {"majority", "chair_halves", "chair_equal"})
            all.insert(std::string(form) + "adopted " + adopted);
        for (const char* none : {"no_majority", "tie_unbroken", "below_half"})
            all.insert(std::string(form) + "not_adopted " + none);
    }
    for (const char* rejected : {"majority", "chair_halves", "chair_equal"})
        all.insert(std::string("motion rejected ") + rejected);
    EXPECT_EQ(seen.reasons, all);
    EXPECT_GE(seen.sentences.size(), 10u);
}

}  // namespace
