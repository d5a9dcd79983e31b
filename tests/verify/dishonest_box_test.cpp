// The box itself lies: the journal is whole and signed, and what stands in it is against the rules.

#include <gtest/gtest.h>

#include <fstream>

#include "protocol_gen/checks.h"
#include "tests/verify/held_sitting.h"

namespace protocol {
namespace {

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

struct SealingBox : DishonestBox {
    SealingBox() {
        for (int n = 0; n < 2; ++n) held.readers.push_back(evidence::ReaderKey::generate());
    }
    std::vector<evidence::ReaderPublicKey> first_readers(std::size_t count) const {
        std::vector<evidence::ReaderPublicKey> out;
        for (std::size_t i = 0; i < count; ++i) out.push_back(held.readers[i].public_key());
        return out;
    }
    void record() { held.prepare(), held.hold_interview(held.first, 0x31); }
};

TEST_F(SealingBox, ThatSealsToExactlyItsReadersIsBelieved) {
    held.sealed_to = first_readers(2);
    held.hold_all();
    const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
    EXPECT_TRUE(report.sound());
    EXPECT_NE(report.checks[11].detail.find("2 of them sealed"), std::string::npos)
        << report.checks[11].detail;
    EXPECT_EQ(report.checks[6].detail, "14 enrolled, 2 of them to read sealed clips, 0 revoked");
}

TEST_F(SealingBox, ThatDeletedTheKeysIsBelieved) {
    held.sealed_to = first_readers(2);
    held.hold_all();
    for (const auto& file : std::filesystem::directory_iterator(held.folder + "/clips"))
        if (file.path().extension() == ".keys") std::filesystem::remove(file.path());
    const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
    EXPECT_TRUE(report.sound());
    EXPECT_NE(report.checks[11].detail.find("2 without keys: nobody can open them"), std::string::npos)
        << report.checks[11].detail;
}

TEST_F(SealingBox, ThatRecordsPlainIsNamed) {
    record();
    expect("it is plain, though keys were enrolled to seal it to");
}

TEST_F(SealingBox, ThatLeavesAReaderOutIsNamed) {
    held.sealed_to = first_readers(1);
    record();
    expect("it is not sealed to exactly the keys that were enrolled to read it");
}

TEST_F(SealingBox, ThatSealsToOneMoreIsNamed) {
    held.sealed_to = first_readers(2);
    held.sealed_to.push_back(evidence::ReaderKey::generate().public_key());
    record();
    expect("it is not sealed to exactly the keys that were enrolled to read it");
}

TEST_F(SealingBox, WhosePreflightAStrangerOpenedIsNamed) {
    held.sealed_to = first_readers(2);
    record();
    const auto by = [&](const evidence::ReaderPublicKey& key) {
        held.event(evidence::EscrowTested{held.sitting, held.first, {}, evidence::key_id(key), {}});
    };
    by(held.sealed_to[1]);
    const auto fault = entry() + "opened by a key that was not enrolled to read";
    by(evidence::ReaderKey::generate().public_key());
    expect(fault);
}

TEST_F(SealingBox, ThatEnrolsAnInvalidReaderIsNamed) {
    held.smuggle(
        evidence::Stream::box(), "key.enrolled",
        held.journal->box_statement(
            "key.enrolled", {{"role", "escrow"}, {"key", std::string(64, '0')}, {"label", "nobody"}}));
    record();
    expect("no valid X25519 key");
}

TEST_F(DishonestBox, AFalseCountIsNamedFieldByField) {
    open_ballot();
    auto closed = honest_count();
    smuggle("m1", voting::BallotClosing{held.sitting, held.first, ballot});
    const auto at = entry();
    closed.counts = "1=3 2=1";
    closed.decision = voting::Decision{1};
    smuggle_box(closed);
    const auto all = faults();
    EXPECT_NE(
        all.find("ballots: " + at + "counts is 1=3 2=1, recomputed 1=1 2=3; decision is 1, recomputed 2"),
        std::string::npos)
        << all;
    EXPECT_NE(all.find("ballots: " + at + "the votes count 1=1 2=3 with 0 abstained"), std::string::npos)
        << all;
}

TEST_F(DishonestBox, AVoteLeftOutOfTheRollIsFound) {
    open_ballot();
    auto closed = honest_count();
    smuggle("m1", voting::BallotClosing{held.sitting, held.first, ballot});
    const auto at = entry();
    closed.roll.replace(closed.roll.find("m4="), std::string::npos, "m4=-");
    smuggle_box(closed);
    expect("ballots: " + at + "roll is m1=");
}

TEST_F(DishonestBox, ACountWithoutTheChairsClosing) {
    open_ballot();
    const auto at = entry();
    smuggle_box(honest_count());
    expect("rules: " + at + "ballot.closed follows from no act");
}

TEST_F(DishonestBox, ACountThatIsMissing) {
    open_ballot();
    smuggle("m1", voting::BallotClosing{held.sitting, held.first, ballot});
    expect("rules: " + entry() + "an act's consequences are missing");
}

TEST_F(DishonestBox, AVoteWithoutASignature) {
    open_ballot();
    const auto at = entry();
    smuggle_box(vote(5));
    expect("signatures: " + at + "not signed by a person");
}

TEST_F(DishonestBox, AVoteSignedByAnotherKey) {
    open_ballot();
    const auto at = entry();
    auto body = held.signed_body("m2", vote(5));
    const auto note = evidence::parse_body(body).value();
    held.smuggle(
        evidence::Stream::of_case(held.first), "ballot.vote",
        evidence::sign_note(note.text, evidence::person_note_key(held.keys.at("m2").public_key()).name,
                            held.keys.at("m3")));
    expect("signatures: " + at + "bad signature of m2");
}

TEST_F(DishonestBox, AVoteOfOneWhoIsNotOnTheRoll) {
    open_ballot();
    const auto at = entry();
    smuggle("m5", vote(5));
    expect("rules: " + at + "ballot.vote by m5 is against the rules: not_on_roll");
}

TEST_F(DishonestBox, AnOldVotePutInAgain) {
    open_ballot();
    const auto index = held.journal->size() - 1;
    const auto body = held.journal->read(index)->body;
    const auto at = entry();
    held.smuggle(evidence::Stream::of_case(held.first), "ballot.vote", body);
    expect("signatures: " + at + "the same statement a second time");
}

TEST_F(DishonestBox, AStatementKeptBack) {
    open_ballot();
    (void)held.signed_body("m2", vote(5));  // signed and answered with a lie, never written
    const auto at = entry();
    smuggle("m2", vote(2));
    expect("signatures: " + at + "not the next statement of m2");
}

TEST_F(DishonestBox, ABallotBelowQuorum) {
    held.prepare();
    held.hold_interview(held.first, 0x31);
    held.act("m4", voting::PresenceTapped{held.sitting, voting::PresenceState::left});
    const auto at = entry();
    smuggle("m1", voting::BallotOpened{held.sitting, held.first, 1, voting::Form::choose_one, std::nullopt});
    expect("quorum: " + at + "3 present of 4 needed");
}

TEST_F(DishonestBox, AVoteAfterTheKeyWasRevoked) {
    open_ballot();
    ASSERT_TRUE(held.desk
                    ->record({{evidence::Stream::box(),
                               "key.revoked",
                               {{"key", held.keys.at("m4").public_key().hex()}, {"reason", "lost"}}}})
                    .ok());
    const auto at = entry();
    smuggle("m4", vote(2));
    expect("signatures: " + at + "signed by a key that is not enrolled, or revoked");
}

TEST_F(DishonestBox, AKeyThatNobodyWitnessed) {
    held.prepare();
    const auto at = entry();
    const auto key = evidence::SigningKey::generate().public_key().hex();
    held.smuggle(
        evidence::Stream::box(), "key.enrolled",
        held.journal->box_statement("key.enrolled", {{"role", "member"}, {"key", key}, {"label", "m9"}}));
    expect("keys: " + at + "not witnessed");
}

TEST_F(DishonestBox, AKeyWitnessedByWhoMayNot) {
    held.prepare();
    const auto at = held.journal->size();
    for (const auto& [by, of] : {std::pair{"m3", "m3"}, {"secretary", "m2"}})
        held.smuggle(evidence::Stream::box(), "key.revoked",
                     held.signed_body(by, "key.revoked",
                                      {{"key", held.keys.at(of).public_key().hex()}, {"reason", "lost"}}));
    const auto all = faults();
    const auto wanted = [&](std::uint64_t index, const std::string& why) {
        return "keys: entry " + std::to_string(index) + ": key.revoked is against the rules: " + why;
    };
    EXPECT_NE(all.find(wanted(at, "witness_is_subject")), std::string::npos) << all;
    EXPECT_NE(all.find(wanted(at + 1, "witness_not_voting")), std::string::npos) << all;
}

TEST_F(DishonestBox, ASecondLiveKeyAndAWitnessWhoDidNotSign) {
    held.prepare();
    const auto at = held.journal->size();
    const auto key = evidence::SigningKey::generate().public_key().hex();
    const std::vector<evidence::Field> fields{{"role", "member"}, {"key", key}, {"label", "m2"}};
    held.smuggle(evidence::Stream::box(), "key.enrolled", held.signed_body("m3", "key.enrolled", fields));
    const auto note = evidence::parse_body(held.signed_body("m4", "key.enrolled", fields)).value();
    const auto name = evidence::person_note_key(held.keys.at("m4").public_key()).name;
    held.smuggle(evidence::Stream::box(), "key.enrolled",
                 evidence::sign_note(note.text, name, held.keys.at("m5")));
    const auto all = faults();
    const auto found = [&](const std::string& check, std::uint64_t index, const std::string& why) {
        return all.find(check + ": entry " + std::to_string(index) + ": " + why) != std::string::npos;
    };
    EXPECT_TRUE(found("keys", at, "key.enrolled is against the rules: key_live")) << all;
    EXPECT_TRUE(found("signatures", at + 1, "bad signature of m4")) << all;
}

TEST_F(DishonestBox, AKeyOfSmallOrder) {
    held.prepare();
    const auto at = entry();
    const std::vector<evidence::Field> fields{
        {"role", "member"}, {"key", std::string(64, '0')}, {"label", "m9"}};
    held.smuggle(evidence::Stream::box(), "key.enrolled",
                 held.journal->box_statement("key.enrolled", fields));
    expect("keys: " + at + "no valid Ed25519 key");
}

TEST_F(DishonestBox, AStatementForAnotherLogOrOfAHeadThatNeverWas) {
    open_ballot();
    const auto at = entry();
    evidence::Statement statement{
        .kind = "mark.set",
        .log = evidence::sha256(evidence::as_bytes("another")),
        .by = {},
        .prev = {},
        .head = {3, evidence::sha256(evidence::as_bytes("never"))},
        .at_ms = held.wall_ms,
        .fields = {{"sitting", held.sitting.hex()}, {"case", held.first.hex()}, {"note", "-"}}};
    held.smuggle(evidence::Stream::of_case(held.first), "mark.set", evidence::format(statement));
    const auto all = faults();
    EXPECT_NE(all.find("statements: " + at + "a statement meant for another log"), std::string::npos) << all;
    EXPECT_NE(all.find("statements: " + at + "the head it names was never the log's"), std::string::npos)
        << all;
}

TEST_F(DishonestBox, AKindOfNoRoom) {
    held.prepare();
    const auto at = entry();
    held.smuggle(evidence::Stream::box(), "vote.edited", held.journal->box_statement("vote.edited", {}));
    expect("statements: " + at + "no room knows the kind vote.edited");
}

TEST_F(DishonestBox, AnInterviewCalledWholeThatIsNot) {
    held.prepare();
    held.act("secretary", voting::CaseCalled{held.sitting, held.first});
    held.act("secretary", voting::InterviewStarted{held.sitting, held.first});
    held.act("secretary", voting::InterviewEnded{held.sitting, held.first});
    const auto at = entry();
    held.box(voting::InterviewVerified{held.sitting, held.first, voting::RecordedBy::recorder, 1, 0, 0});
    const auto all = faults();
    EXPECT_NE(all.find("recordings: " + at + "no pre-flight was passed before"), std::string::npos) << all;
    EXPECT_NE(all.find("recordings: " + at + "speaks of 1 clips, the journal of 0"), std::string::npos)
        << all;
    EXPECT_NE(all.find("recordings: " + at + "picture missing 0 ms, sound 0 ms; recomputed 1000 and 1000"),
              std::string::npos)
        << all;
}

TEST_F(DishonestBox, IsNotWhoBeginsAnInterviewBeforeTheLastRecordingHasEnded) {
    held.prepare();
    held.hold_interview(held.first, 0x31);
    held.event(evidence::PreflightPassed{held.sitting, held.first, 1, 0, "Camera 1"});
    held.wall_ms -= 2500;  // the clip of the interview before reaches into this one
    held.act("secretary", voting::InterviewStarted{held.sitting, held.first});
    held.act("secretary", voting::InterviewEnded{held.sitting, held.first});
    const auto& interview = held.book.current()->find(held.first)->interviews.back();
    const auto missing = held.clips.log.missing(held.first, held.clips.log.time().at(interview.started()),
                                                held.clips.log.time().at(interview.ended()));
    held.box(voting::InterviewVerified{held.sitting, held.first, voting::RecordedBy::recorder, 1,
                                       static_cast<unsigned>(missing.picture_ms),
                                       static_cast<unsigned>(missing.sound_ms)});
    const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
    for (const auto& check : report.checks) EXPECT_EQ(check.faults, std::vector<std::string>{}) << check.name;
}

TEST_F(DishonestBox, AlarmsThatHaveNoPair) {
    held.prepare();
    const evidence::AlarmRaised raised{
        id_of<evidence::AlarmId>(1), evidence::Trouble::disklow, {}, {}, {}, {held.wall_ms}};
    held.event(raised);
    held.clips.expect_fault = true;
    held.event(evidence::AlarmCleared{id_of<evidence::AlarmId>(2), {held.wall_ms}});
    const auto at = held.journal->size();
    held.event(raised);
    const auto all = faults();
    for (const auto& fault : {"clips: entry " + std::to_string(at - 1) + ": alarm.cleared of one",
                              "clips: entry " + std::to_string(at) + ": alarm.raised twice"})
        EXPECT_NE(all.find(fault), std::string::npos) << all;
}

TEST_F(DishonestBox, AClipThatIsNotInTheBundle) {
    held.clip_in_bundle = false;
    held.prepare();
    held.hold_interview(held.first, 0x31);
    expect("clips: clips/" + evidence::ClipId(id_of<evidence::ClipId>(0x31)).hex() + ".clip: ");
}

TEST_F(DishonestBox, AClipCalledLongerThanItIs) {
    held.claimed_longer_ms = 60'000;
    held.prepare();
    held.hold_interview(held.first, 0x31);
    expect("lasts 65000 ms, but its newest buffer begins at 5000 ms");
}

TEST_F(DishonestBox, ASittingClosedWithoutItsPeopleAndItsStreams) {
    held.prepare();
    const auto at = entry();
    held.box(voting::SittingClosed{held.sitting, 0});
    const auto all = faults();
    EXPECT_NE(all.find("rules: " + at + "closed without chair and secretary"), std::string::npos) << all;
    EXPECT_NE(all.find("rules: " + at + "the ends of 0 streams stand before it, of 2 cases"),
              std::string::npos)
        << all;
}

TEST_F(DishonestBox, ASittingPreparedByAPerson) {
    held.prepare();
    const auto at = entry();
    auto prepared = held.book.current()->prepared;
    prepared.sitting = id_of<voting::SittingId>(0x12);
    smuggle("m1", prepared);
    expect("rules: " + at + "of a sitting that was never prepared");
}

TEST_F(DishonestBox, AnEntryBehindTheEndOfItsStream) {
    held.prepare();
    held.hold_interview(held.first, 0x31);
    held.vote(held.first, 1, {2, 2, 2, 1});
    held.end();
    const auto at = entry();
    held.event(evidence::PreflightPassed{held.sitting, held.first, 1, 0, "Camera 1"});
    expect("rules: " + at + "behind the end of its stream");
}

class DishonestPapers : public DishonestBox {
  protected:
    DishonestPapers() {
        held.prepare();
        held.hold_interview(held.first, 0x31);
        held.vote(held.first, 1, {2, 2, 2, 1});
        held.end();
    }
    void freeze(const ProtocolFrozen& frozen) {
        ASSERT_TRUE(held.desk->record({frozen_act(*held.book.current(), frozen)}).ok());
    }
};

TEST_F(DishonestPapers, ATextThatIsNotWhatTheEntriesSay) {
    auto frozen = held.frozen();
    const auto path = held.folder + "/papers/protocol.txt";
    auto text = evidence::read_file(path, 1 << 20).value();
    text[text.find("\n", text.size() / 2) + 1] = '#';
    std::ofstream(path) << text;
    frozen.text = evidence::sha256(evidence::as_bytes(text));
    const auto at = entry();
    freeze(frozen);
    expect("protocol: " + at + "the frozen text is not what the entries say, from line ");
}

TEST_F(DishonestPapers, APdfThatIsNotTheFrozenOne) {
    held.freeze();
    std::ofstream(held.folder + "/papers/protocol.pdf") << "another";
    expect("protocol: papers/protocol.pdf: not what was frozen");
}

TEST_F(DishonestPapers, ATermThatIsNotTheDecrees) {
    auto frozen = held.frozen();
    frozen.due->day = plus_days(frozen.due->day, 7);
    const auto at = entry();
    freeze(frozen);
    expect("deadline: " + at + "due 2024-05-17, recomputed 2024-05-10");
}

TEST_F(DishonestPapers, FrozenTwice) {
    held.freeze();
    const auto at = entry();
    held.freeze();
    expect("protocol: " + at + "frozen a second time");
}

TEST_F(DishonestPapers, AConfirmationOfOneWhoWasNotThereOrOfAnotherText) {
    held.freeze();
    const auto& frozen = held.signing.find(held.sitting)->frozen;
    const auto smuggle_answer = [&](const char* by, const evidence::Digest& text) {
        const auto body = held.signed_body(
            by, std::string(kConfirmed),
            {{"sitting", held.sitting.hex()}, {"text", text.hex()}, {"pdf", frozen.pdf.hex()}});
        held.smuggle(evidence::Stream::sitting(held.sitting), std::string(kConfirmed), body);
    };
    const auto first = entry();
    smuggle_answer("m5", frozen.text);
    const auto second = entry();
    smuggle_answer("m1", frozen.pdf);
    const auto all = faults();
    EXPECT_NE(all.find("confirmations: " + first + "not_attended"), std::string::npos) << all;
    EXPECT_NE(all.find("confirmations: " + second + "other_text"), std::string::npos) << all;
}

}  // namespace
}  // namespace protocol
