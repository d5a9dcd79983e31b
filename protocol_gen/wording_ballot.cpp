// What a count says, in words: R13-R18, points 15 and 19.

#include <algorithm>

#include "protocol_gen/wording.h"

namespace protocol {

using voting::Decision;
using voting::Form;
using voting::Reason;
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

std::string number_of(const Tongue& language, Decision decision) {
    return std::to_string(decision.number) + (language == Language::en ? "" : ")");
}

std::string counted_list(const Tongue& language, const std::vector<Counted>& counted) {
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

std::string chair_words(const Tongue& language, ChairPart part, std::size_t tied) {
    switch (part) {
        case ChairPart::voted: return say(language, tied == 2 ? "chair.neither" : "chair.none_of");
        case ChairPart::abstained: return say(language, "chair.abstained");
        case ChairPart::not_voted: return say(language, "chair.not_voted");
        case ChairPart::left: return say(language, "chair.left");
        case ChairPart::no_part: return say(language, "chair.no_part");
    }
    return {};
}

const char* motion_phrase(const voting::Explained& told) {
    const bool adopted = told.verdict == Verdict::adopted;
    switch (told.reason) {
        case Reason::majority: return adopted ? "motion.majority" : "motion.rejected";
        case Reason::chair_halves:
        case Reason::chair_equal: return adopted ? "motion.tie.for" : "motion.tie.against";
        case Reason::no_majority: return "motion.none";
        case Reason::tie_unbroken: return "motion.none.tie";
        case Reason::below_half: return "motion.none.equal";
    }
    return "motion.none";
}

const char* decision_phrase(const voting::Explained& told, Form form) {
    switch (told.reason) {
        case Reason::majority: return "out.majority";
        case Reason::chair_halves: return "out.tie";
        case Reason::chair_equal:
            return form == Form::run_off && told.tied.size() == 2 ? "out.tie.runoff" : "out.tie.leaders";
        case Reason::no_majority: return "out.none";
        case Reason::tie_unbroken: return "out.none.tie";
        case Reason::below_half: return "out.none.equal";
    }
    return "out.none";
}

std::string motion_sentence(const Tongue& language, const BallotFacts& facts) {
    const Tally& tally = facts.tally;
    return say(language, motion_phrase(explained(facts)),
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

voting::Explained explained(const BallotFacts& facts) {
    return voting::explain(facts.question, facts.tally, facts.outcome, facts.rule);
}

std::string ballot_sentence(const Tongue& language, unsigned round, const voting::Question& question) {
    if (question.form != Form::motion)
        return say(language, question.form == Form::run_off ? "ballot.run_off" : "ballot.choose_one",
                   {{"r", round}, {"ds", decision_list(language, question.options)}});
    if (question.options.empty() || question.options.front().is_point17())
        return say(language, "ballot.point17", {{"r", round}});
    return say(language, "ballot.motion",
               {{"r", round}, {"d", number_of(language, question.options.front())}});
}

std::string counts_sentence(const Tongue& language, const BallotFacts& facts) {
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

std::string outcome_sentence(const Tongue& language, const BallotFacts& facts) {
    if (facts.question.form == Form::motion) return motion_sentence(language, facts);
    const Tally& tally = facts.tally;
    const voting::Explained told = explained(facts);
    const Decision decision = facts.outcome.decision.value_or(Decision{});
    std::vector<Counted> tied;
    for (const Decision d : told.tied) tied.push_back({d, told.count});
    return say(language, decision_phrase(told, facts.question.form),
               {{"list", counted_list(language, tied)},
                {"ds", decision_list(language, told.tied)},
                {"d", number_of(language, decision)},
                {"n", std::uint64_t{decision.number}},
                {"k", told.count},
                {"a", tally.abstained},
                {"v", tally.not_voted},
                {"base", tally.base},
                {"need", tally.majority()},
                {"chair", chair_words(language, facts.chair, told.tied.size())}});
}

std::string offer_sentence(const Tongue& language, const voting::Outcome& outcome) {
    if (outcome.verdict == Verdict::adopted) return {};
    if (outcome.run_off.empty()) return say(language, "offer.motion");
    return say(language, "offer.runoff", {{"ds", decision_list(language, outcome.run_off)}});
}

}  // namespace protocol
