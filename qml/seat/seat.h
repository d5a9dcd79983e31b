#pragma once
// One person's place at the table without a screen: JSON lines in, JSON lines out. For rehearsals, tests and
// load. One JSON object a line; unknown members are faults.
//
// In:
//   {"id": any, "act": "ballot.vote", "fields": {"choice": "3"}}   sign and submit; "sitting", "case",
//   "round" and
//        "ballot" may be left out (the current ones); "case" may be its number; values are texts or numbers
//   {"id": any, "do": "docket", "file": "path.csv"}                import a docket (secretary)
//   {"do": "preflight" | "bundle" | "export" | "paper"}            ask the appliance; what comes of it is
//   pushed
//   {"id": any, "do": "confirm"}                                   fetch the frozen protocol and confirm its
//   digests
//   {"do": "pairing", "what": "open", "person": "m2", "witness": "m1"}  also "close"; "confirm", "deny" with
//   "number"
//   {"id": any, "do": "witness", "number": "042317", "reason": "broken"}    revoke the old key, enrol the
//   new:
//        an answer for each act
//   {"do": "unlock" | "choose_pin", "pin": "270418"}               the person's key by its PIN, which is
//        not guarded on its way here: for tests alone; {"do": "lock"}
//   {"do": "state"}                                                push link and live as they are now
//   {"do": "quit"}                                                 or the end of standard input
// Answers, in the order of the acts, with the "id" as it was given:
//   {"id": 1, "accepted": 42}                                      durable, and its receipt proves entry 42
//   {"id": 1, "refused": "not_quorate", "present": 4, "needed": 5}
//   {"id": 1, "refused": "docket_faulty", "faults": [{"line": 2, "column": 3, "word": "bad_date", "value":
//   "x"}]}
//   {"fault": "why"}                                               a line that could not be read
// Pushes:
//   {"link": "connecting" | "linked" | "lost" | "refused", "problem": "", "person": "m1", "size": 42}
//   {"entry": {"index": 7, "stream": "box", "kind": "ballot.vote", "wall_ms": 0, "by": "m1", "key": h64 or
//   "box",
//              "statement": h64, "fields": {}}}                    each entry once, in order, once it is
//              believed;
//        "withheld": true instead of by..fields while it is not yet to be seen; a second push has "revealed":
//        true
//   {"live": {"recording": "idle", "preflight": "none", "linked": [], "voted": [], "sources": [], "alarms":
//   [] ...}}
//        on change (clock, levels and elapsed time alone are no change)
//   {"ticket": "otyrys-pair/v1 ..." or null}                      to the secretary, for a fresh tablet
//   {"witnessing": {"person": "m2", "number": "042317"} or null}  to the witness: the number of this device's
//        own reckoning
//   {"pin": "opened", "locked": false, "tries_left": 5}            what became of a PIN (client::to_word)
//   {"paper": {"text_digest": h64, "pdf_digest": h64, "text": "..."}}

#include <QObject>
#include <deque>
#include <nlohmann/json.hpp>
#include <string>

#include "qml/link/link_client.h"

namespace seat {

using client::Answered;
using client::Believed;
using client::Given;
using client::LinkClient;
using client::LinkSetup;
using client::LinkState;

class Seat : public QObject {
    Q_OBJECT
  public:
    /// Reads standard input, writes standard output, ends the application with either.
    Seat(LinkSetup setup, client::Keys keys, const evidence::Clock& clock,
         std::vector<voting::RuleBook*> books);

  private:
    using Json = nlohmann::ordered_json;
    void read_input();
    void take_line(const std::string& line);
    void take_act(const Json& line);
    void take_do(const Json& line, const std::string& what);
    void say(const Json& line) const;
    void say_link() const;
    void say_live(bool always);
    void say_ticket();
    void say_witness();
    void say_pin();
    void say_entry(const Believed& entry);
    void say_answer(quint64 ticket, const Answered& answer);
    void confirm(const wire::Paper& paper);

    LinkClient client_;
    std::string input_;
    std::map<quint64, Json> ids_;
    std::optional<Json> to_confirm_;  // the id of a confirm that waits for the paper
    std::string last_live_, last_ticket_, last_number_, last_pin_;
    std::uint64_t next_entry_ = 0;
};

}  // namespace seat
