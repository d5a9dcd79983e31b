// What a count says, in words: R13-R18, points 15 and 19.

#include <algorithm>

#include "protocol_gen/wording.h"

namespace protocol {

using voting::By;
using voting::Decision;
using voting::Form;
using voting::Tally;
using voting::Verdict;

namespace {

struct Counted {
    Decision decision;
    unsigned votes = 0;
};

/// Most votes first, equal ones in the order of the decree.
std::vector<Counted> by_votes(const Tally& tally) {
    std::vector<Counted> counted;
    for (const auto& [decision, votes] : tally.decisions) counted.push_back({decision, votes});
    std::stable_sort(counted.begin(), counted.end(),
                     [](const Counted& a, const Counted& b) { return a.votes > b.votes; });
    return counted;
}

/// Those that share the highest count.
std::vector<Counted> leaders(const Tally& tally) {
    std::vector<Counted> counted = by_votes(tally);
    const auto behind = std::find_if(counted.begin(), counted.end(),
                                     [&](const Counted& c) { return c.votes < counted.front().votes; });
    counted.erase(behind, counted.end());
    return counted;
}

std::string number_of(Language language, Decision decision) {
    return std::to_string(decision.number) + (language == Language::en ? "" : ")");
}

std::string counted_list(Language language, const std::vector<Counted>& counted) {
    std::string list;
    for (const Counted& c : counted) {
        if (!list.empty()) list += ", ";
        list += say(language, "counts.item",
                    {{"d", number_of(language, c.decision)},
                     {"n", std::uint64_t{c.decision.number}},
                     {"k", c.votes}});
    }
    return list;
}

std::string decisions_of(Language language, const std::vector<Counted>& counted) {
    std::vector<Decision> decisions;
    for (const Counted& c : counted) decisions.push_back(c.decision);
    return decision_list(language, decisions);
}

std::string chair_words(Language language, ChairPart part, std::size_t tied) {
    switch (part) {
        case ChairPart::voted: return say(language, tied == 2 ? "chair.neither" : "chair.none_of");
        case ChairPart::abstained: return say(language, "chair.abstained");
        case ChairPart::not_voted: return say(language, "chair.not_voted");
        case ChairPart::left: return say(language, "chair.left");
        case ChairPart::no_part: return say(language, "chair.no_part");
    }
    return {};
}

const char* motion_phrase(const BallotFacts& facts) {
    const Tally& tally = facts.tally;
    const bool tie = facts.outcome.by == By::tie_break;
    if (facts.outcome.verdict == Verdict::adopted) return tie ? "motion.tie.for" : "motion.majority";
    if (facts.outcome.verdict == Verdict::rejected) return tie ? "motion.tie.against" : "motion.rejected";
    if (tally.in_favour != tally.against || tally.in_favour == 0) return "motion.none";
    const bool half = tally.in_favour * 2 == tally.base;
    return half || facts.rule == voting::TieBreak::equal_votes ? "motion.none.tie" : "motion.none.equal";
}

const char* decision_phrase(const BallotFacts& facts, const std::vector<Counted>& tied) {
    const Tally& tally = facts.tally;
    const bool halves = tied.size() == 2 && tied.front().votes * 2 == tally.base;
    if (facts.outcome.verdict == Verdict::adopted) {
        if (facts.outcome.by == By::majority) return "out.majority";
        if (halves) return "out.tie";
        return facts.question.form == Form::run_off && tied.size() == 2 ? "out.tie.runoff"
                                                                        : "out.tie.leaders";
    }
    if (tied.size() < 2) return "out.none";
    return halves || facts.rule == voting::TieBreak::equal_votes ? "out.none.tie" : "out.none.equal";
}

std::string motion_sentence(Language language, const BallotFacts& facts) {
    const Tally& tally = facts.tally;
    return say(language, motion_phrase(facts),
               {{"f", tally.in_favour},
                {"g", tally.against},
                {"a", tally.abstained},
                {"v", tally.not_voted},
                {"base", tally.base},
                {"need", tally.majority()},
                {"chair", chair_words(language, facts.chair, 2)}});
}

ChairPart chair_part(const voting::Sitting& sitting, const voting::Case& c, const voting::Ballot& ballot) {
    const voting::Person* chair = sitting.chair();
    if (!chair || c.recused(chair->id)) return ChairPart::no_part;
    if (std::find(ballot.roll.begin(), ballot.roll.end(), chair->id) == ballot.roll.end())
        return ChairPart::no_part;
    const auto vote = ballot.vote_of(chair->id);
    if (!vote) return ChairPart::not_voted;
    if (!ballot.closing->chair_here) return ChairPart::left;
    return vote->sort == voting::Choice::Sort::abstain ? ChairPart::abstained : ChairPart::voted;
}

}  // namespace

BallotFacts facts_of(const voting::Sitting& sitting, const voting::Case& c, const voting::Ballot& ballot) {
    return {ballot.question, ballot.closing->tally, ballot.closing->outcome,
            sitting.prepared.settings.tie_break, chair_part(sitting, c, ballot)};
}

std::string ballot_sentence(Language language, unsigned round, const voting::Question& question) {
    if (question.form != Form::motion)
        return say(language, question.form == Form::run_off ? "ballot.run_off" : "ballot.choose_one",
                   {{"r", round}, {"ds", decision_list(language, question.options)}});
    if (question.options.empty() || question.options.front().is_point17())
        return say(language, "ballot.point17", {{"r", round}});
    return say(language, "ballot.motion",
               {{"r", round}, {"d", number_of(language, question.options.front())}});
}

std::string counts_sentence(Language language, const BallotFacts& facts) {
    const Tally& tally = facts.tally;
    const bool motion = facts.question.form == Form::motion;
    const char* id = motion ? "counts.motion" : tally.decisions.empty() ? "counts.empty" : "counts";
    return say(language, id,
               {{"list", counted_list(language, by_votes(tally))},
                {"f", tally.in_favour},
                {"g", tally.against},
                {"a", tally.abstained},
                {"v", tally.not_voted},
                {"base", tally.base},
                {"need", tally.majority()}});
}

std::string outcome_sentence(Language language, const BallotFacts& facts) {
    if (facts.question.form == Form::motion) return motion_sentence(language, facts);
    const Tally& tally = facts.tally;
    const std::vector<Counted> tied = leaders(tally);
    const Decision decision = facts.outcome.decision.value_or(Decision{});
    const auto votes = tally.decisions.find(decision);
    const unsigned highest = tied.empty() ? 0 : tied.front().votes;
    return say(language, decision_phrase(facts, tied),
               {{"list", counted_list(language, tied)},
                {"ds", decisions_of(language, tied)},
                {"d", number_of(language, decision)},
                {"n", std::uint64_t{decision.number}},
                {"k", votes == tally.decisions.end() ? highest : votes->second},
                {"a", tally.abstained},
                {"v", tally.not_voted},
                {"base", tally.base},
                {"need", tally.majority()},
                {"chair", chair_words(language, facts.chair, tied.size())}});
}

std::string offer_sentence(Language language, const voting::Outcome& outcome) {
    if (outcome.verdict == Verdict::adopted) return {};
    if (outcome.run_off.empty()) return say(language, "offer.motion");
    return say(language, "offer.runoff", {{"ds", decision_list(language, outcome.run_off)}});
}

}  // namespace protocol
