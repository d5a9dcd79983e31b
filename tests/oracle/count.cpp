// Counts ballots with the real rules for tests/oracle/count.py. A line in: form (choose_one, run_off,
// motion), the options, one letter for each member with the chair first: a choice ("1".."5", "f"or,
// a"g"ainst, "a"bstain), "-" here and has not voted, "x" has not voted and left, "l" came after the ballot
// was opened. A line out: what the four pairs of settings (base, tie_break) make of it; then "same", or what
// differed when other members in another order cast the same votes, changing them on the way.
#include <algorithm>
#include <iostream>
#include <random>

#include "tests/support/sitting_builder.h"

namespace {

using namespace voting;

struct Line {
    Form form = Form::choose_one;
    std::string options, votes;
};

bool told_wrongly = false;

Settings setting(unsigned which) {
    if (told_wrongly) which ^= 1;
    Settings settings;
    settings.base = which & 2 ? Base::attended : Base::roll;
    settings.tie_break = which & 1 ? TieBreak::equal_votes : TieBreak::exact_half;
    return settings;
}

/// A sitting with an open ballot on which nobody has voted; made once for each size and setting.
const Sitting& opened(std::size_t posts, unsigned which) {
    static std::map<std::pair<std::size_t, unsigned>, Sitting> made;
    auto& sitting = made[{posts, which}];
    if (sitting.persons.empty()) {
        support::SittingBuilder builder(static_cast<unsigned>(posts), setting(which));
        builder.interview();
        if (!builder.open().empty()) std::abort();
        sitting = builder.sitting();
    }
    return sitting;
}

Choice choice_of(char letter) {
    if (letter == 'f') return Choice::in_favour();
    if (letter == 'g') return Choice::against();
    if (letter == 'a') return Choice::abstain();
    return Choice::of({static_cast<std::uint8_t>(letter - '0')});
}

bool is_vote(char letter) {
    return letter != '-' && letter != 'x' && letter != 'l';
}

/// `who[i]`: the member who casts the i-th vote; the chair stays.
std::string counted(const Line& line, unsigned which, const std::vector<std::size_t>& who,
                    std::mt19937* changes) {
    Sitting sitting = opened(line.votes.size(), which);
    Case& c = sitting.cases.front();
    Ballot& ballot = c.ballots.back();
    ballot.question.form = line.form;
    ballot.question.options.clear();
    for (const char option : line.options)
        ballot.question.options.push_back({static_cast<std::uint8_t>(option - '0')});
    std::uint64_t index = 1000;
    for (std::size_t i = 0; i < line.votes.size(); ++i) {
        const auto person = "m" + std::to_string(who[i] + 1);
        const char letter = line.votes[i];
        if (is_vote(letter)) {
            auto& votes = ballot.votes[person];
            while (changes && (*changes)() % 3 == 0)
                votes.push_back({choice_of(line.votes[(*changes)() % line.votes.size()]), index++, 0});
            std::erase_if(votes, [](const auto& vote) {
                return vote.choice.sort == Choice::Sort::decision && vote.choice.decision.number > 5;
            });
            votes.push_back({choice_of(letter), index++, 0});
        } else if (letter == 'x') {
            sitting.presence.push_back({person, PresenceState::left, 0, index++, {}, {}});
        } else if (letter == 'l') {
            std::erase(ballot.roll, person);
        }
    }
    const auto decided =
        decide(sitting, BallotClosing{sitting.prepared.sitting, c.id, ballot.digest}, "m1", {});
    if (const auto* refused = std::get_if<Refused>(&decided)) return std::string(to_word(refused->why));
    const auto& closed = std::get<BallotClosed>(std::get<Consequences>(decided).front());
    const auto text = [](const MaybeText& maybe) { return maybe.value_or("-"); };
    return std::string(to_word(closed.verdict)) + " " + (closed.decision ? to_text(*closed.decision) : "-") +
           " " + (closed.by ? std::string(to_word(*closed.by)) : "-") + " base " +
           std::to_string(closed.base) + " counts " + text(closed.counts) + " abstained " +
           std::to_string(closed.abstained) + " not_voted " + std::to_string(closed.not_voted) + " run_off " +
           text(closed.run_off);
}

std::string answer(const Line& line, std::mt19937& random) {
    std::vector<std::size_t> in_order(line.votes.size()), others;
    for (std::size_t i = 0; i < in_order.size(); ++i) in_order[i] = i;
    others = in_order;
    std::shuffle(others.begin() + 1, others.end(), random);
    std::string out, differs;
    for (unsigned which = 0; which < 4; ++which) {
        const auto plain = counted(line, which, in_order, nullptr);
        if (const auto permuted = counted(line, which, others, &random); permuted != plain)
            differs = permuted;
        out += plain + "; ";
    }
    return out + (differs.empty() ? "same" : differs);
}

}  // namespace

/// With any argument the rules are told the other tie-break: the comparison must fail.
int main(int argc, char**) {
    std::ios::sync_with_stdio(false);
    told_wrongly = argc > 1;
    std::mt19937 random(15);
    Line line;
    for (std::string form; std::cin >> form >> line.options >> line.votes;) {
        line.form = form == "motion" ? Form::motion : form == "run_off" ? Form::run_off : Form::choose_one;
        std::cout << answer(line, random) << '\n';
    }
}
