// The box itself lies: the journal is whole and signed, and what stands in it is against the rules.
#include "tests/verify/dishonest_box.h"

namespace protocol {
namespace {

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

}  // namespace
}  // namespace protocol
