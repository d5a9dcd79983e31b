#pragma once
// A box that lies: the journal is whole and signed, and what stands in it is against the rules.

#include "protocol_gen/checks.h"
#include "tests/verify/held_sitting.h"

namespace protocol {

class DishonestBox : public testing::Test {
  protected:
    DishonestBox() { held.clip_in_bundle = true; }
    std::string faults() {
        std::string out;
        const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
        EXPECT_FALSE(report.sound());
        for (const auto& check : report.checks)
            for (const auto& fault : check.faults) out += check.name + ": " + fault + "\n";
        return out;
    }
    void expect(const std::string& fault) {
        const auto all = faults();
        EXPECT_NE(all.find(fault), std::string::npos) << all;
    }
    std::string entry() const { return "entry " + std::to_string(held.journal->size()) + ": "; }
    void smuggle(const voting::PersonId& by, const voting::Act& act) {
        held.smuggle(voting::stream_of(act), std::string(voting::kind_of(act)), held.signed_body(by, act));
    }
    void smuggle_box(const voting::Act& act) {
        const auto kind = std::string(voting::kind_of(act));
        held.smuggle(voting::stream_of(act), kind, held.journal->box_statement(kind, voting::to_fields(act)));
    }
    /// Up to four votes cast in the first case's ballot.
    void open_ballot() {
        held.prepare();
        held.hold_interview(held.first, 0x31);
        held.act("m1",
                 voting::BallotOpened{held.sitting, held.first, 1, voting::Form::choose_one, std::nullopt});
        ballot = held.statement_of_ballot(held.first);
        for (const char* person : {"m1", "m2", "m3"}) held.act(person, vote(2));
        held.act("m4", vote(1));
    }
    voting::VoteCast vote(std::uint8_t decision) const {
        return {held.sitting, held.first, 1, ballot, voting::Choice::of({decision})};
    }
    /// The honest count, as the rules make it now.
    voting::BallotClosed honest_count() {
        voting::Now now;
        const auto decided = voting::decide(
            *held.book.current(), voting::BallotClosing{held.sitting, held.first, ballot}, "m1", now);
        return std::get<voting::BallotClosed>(std::get<voting::Consequences>(decided).front());
    }
    HeldSitting held;
    evidence::Digest ballot;
};

}  // namespace protocol
