#pragma once
// An invented sitting for pictures and tests of the console: what each state shows is derived from acts that
// the rules accepted, as in the programs. Everybody in it is fictitious.

#include <QStringList>

#include "qml/feed/derive.h"
#include "voting/decide.h"

namespace sample {

class Room {
  public:
    /// "central": 7 posts, 6 present; "regional": 9 posts, 8 present.
    explicit Room(voting::Commission commission = voting::Commission::central);

    /// Time of the day by the sitting's clock: "10:29:43".
    void at(const char* time);
    void act(const voting::PersonId& by, const voting::Act& act);
    void enter(const voting::PersonId& by, const voting::Act& act);

    void open();
    void arrive(const voting::PersonId& person);
    void leave(const voting::PersonId& person);
    void call(unsigned number);
    void start(unsigned number);
    void end(unsigned number);
    void open_ballot(unsigned number, voting::Form form = voting::Form::choose_one);
    void vote(unsigned number, const voting::PersonId& by, unsigned decision);
    void close(unsigned number);
    void declare(unsigned number);
    /// Whole and by a majority of all present.
    void decide_case(unsigned number, unsigned decision);

    voting::CaseId case_id(unsigned number) const { return sitting.cases.at(number - 1).id; }
    voting::SittingId id() const { return sitting.prepared.sitting; }

    voting::Sitting sitting;
    feed::Inputs in;  // `sitting` is set by console()
    std::vector<voting::PersonId> present;

  private:
    void seat();
    void add_cases();
    std::uint64_t index_ = 0;
    std::int64_t wall_ms_ = 0;
};

/// Names of the console's states, each on its page.
QStringList states();
QString page_of(const QString& state);
/// Controls that are acted on, in order, to reach the state.
QStringList steps_of(const QString& state);
props::ConsoleShown shown(const QString& state, const QString& language);

}  // namespace sample
