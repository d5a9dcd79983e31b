#pragma once
// What a run is made of, and the ways to build it wrongly: each must be noticed.

namespace simulation {

enum class Broken {
    nothing,
    disk_lies,             // a sync that does not sync
    acknowledges_early,    // the store answers first and writes with the next append
    forgets_retries,       // a desk that remembers no statement and checks no chain
    counts_changed_votes,  // who changed the vote is counted for both
    ignores_departures,    // who has left counts as present
    answers_when_failed,   // a refusal for what may stand in the journal after the restart
    shows_open_votes,      // everybody may read everything at once
    answers_try_first,     // a try at a PIN is answered first and written at the end of the turn
    forgets_tries,         // tries at PINs are counted in memory, from the start on
    takes_any_unlock,      // whoever says that a key was opened is believed
    stays_open,            // a tablet's key file and its lock button change nothing
};

}  // namespace simulation
