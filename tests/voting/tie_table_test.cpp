// The table "Who decides a tie" of voting/DESIGN.md, counted anew row by row.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "voting/tally.h"

namespace {

using namespace voting;

struct Row {
    std::string form, chair, counts, base, exact_half, equal_votes;
};

std::vector<Row> rows() {
    std::ifstream file(OTYRYS_SOURCE_DIR "/voting/DESIGN.md");
    std::vector<Row> found;
    for (std::string line; std::getline(file, line);) {
        std::vector<std::string> cells;
        std::istringstream parts(line);
        for (std::string cell; std::getline(parts, cell, '|');)
            cells.push_back(cell.size() > 2 ? cell.substr(1, cell.size() - 2) : "");
        if (cells.size() == 8 && parse_word<Form>(cells[1]))
            found.push_back({cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]});
    }
    return found;
}

/// "2 tie_break", "not_adopted [2 3]", "rejected majority": as the table has it.
std::string said(const Row& row, TieBreak rule) {
    const Form form = *parse_word<Form>(row.form);
    Question question{form, {}};
    Tally tally;
    tally.base = static_cast<unsigned>(std::stoul(row.base));
    std::istringstream counts(row.counts);
    for (std::string count; counts >> count;) {
        const auto choice = parse_choice(count.substr(0, count.find('=')));
        const auto votes = static_cast<unsigned>(std::stoul(count.substr(count.find('=') + 1)));
        if (choice->sort == Choice::Sort::in_favour) tally.in_favour = votes;
        if (choice->sort == Choice::Sort::against) tally.against = votes;
        if (choice->sort != Choice::Sort::decision) continue;
        tally.decisions[choice->decision] = votes;
        if (form == Form::run_off) question.options.push_back(choice->decision);
    }
    if (form == Form::motion) question.options = {Decision{3}};
    if (form == Form::choose_one)
        for (std::uint8_t number = 1; number <= 5; ++number) question.options.push_back(Decision{number});
    const auto outcome = outcome_of(question, tally, parse_choice(row.chair), rule);
    if (outcome.verdict == Verdict::not_adopted) {
        std::string next;
        for (const auto& each : outcome.run_off) next += (next.empty() ? "" : " ") + to_text(each);
        return "not_adopted [" + (next.empty() ? "motion" : next) + "]";
    }
    const bool by_number = form != Form::motion;
    return (by_number ? to_text(*outcome.decision) : std::string(to_word(outcome.verdict))) + " " +
           std::string(to_word(*outcome.by));
}

TEST(TieTable, OfTheDesignIsWhatTheRulesCount) {
    const auto table = rows();
    ASSERT_GE(table.size(), 15u);
    for (const auto& row : table) {
        const auto where = row.form + " " + row.chair + " " + row.counts + " of " + row.base;
        EXPECT_EQ(row.exact_half, said(row, TieBreak::exact_half)) << where;
        EXPECT_EQ(row.equal_votes, said(row, TieBreak::equal_votes)) << where;
    }
}

}  // namespace
