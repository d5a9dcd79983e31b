// Check 17: heads that tablets cosigned, and a box that lies about them.
#include "protocol_gen/checks.h"
#include "tests/verify/held_sitting.h"
#include "voting/regulation/regulation.h"

namespace protocol {
namespace {

class Cosigned : public testing::Test {
  protected:
    Check checked() { return check_bundle(held.bundle(), held.journal->fingerprint()).checks.at(16); }
    void expect(const std::string& fault) {
        const auto check = checked();
        EXPECT_EQ(check.verdict, CheckVerdict::fail);
        std::string all;
        for (const auto& each : check.faults) all += each + "\n";
        EXPECT_NE(all.find(fault), std::string::npos) << all << "not: " << fault;
    }
    /// Up to a clip that was sealed, and what these tablets said of it.
    evidence::HeadCosigned sealed(const std::vector<voting::PersonId>& by) {
        held.prepare();
        held.event(evidence::PreflightPassed{held.sitting, {}, 1, 0, "Camera 1: picture and sound"});
        held.act("secretary", voting::CaseCalled{held.sitting, held.first});
        held.act("m1", voting::CaseAdjourned{held.sitting, held.first, "кейін"});
        held.act("secretary", voting::SittingEnd{held.sitting});
        held.act("m1", voting::SittingEnd{held.sitting});
        held.box(voting::SittingClosed{held.sitting, 0});  // asks; that no stream was ended is check 8's
        return held.cosigned(by);
    }
    HeldSitting held;
};

TEST_F(Cosigned, ByEveryTabletIsBelieved) {
    held.hold_all();
    const auto check = checked();
    EXPECT_EQ(check.name, "cosignatures");
    EXPECT_EQ(check.number, 17u);
    EXPECT_EQ(check.verdict, CheckVerdict::pass) << (check.faults.empty() ? "" : check.faults.front());
    EXPECT_EQ(check.detail, "48 of 8 heads, 0 missing");
}

TEST_F(Cosigned, WhoIsMissingIsToldAndNoFault) {
    held.tell(sealed({"m1", "m3"}));
    const auto check = checked();
    EXPECT_EQ(check.verdict, CheckVerdict::pass) << check.faults.front();
    EXPECT_EQ(check.detail, "2 of 1 heads, 4 missing");
}

TEST_F(Cosigned, AHeadThatIsAskedForAndNotToldIsNamedWhenTheBoxWentOn) {
    sealed({});
    EXPECT_EQ(checked().detail, "0 of 0 heads, 0 missing; 1 not told yet");
    held.wall_ms += 40'000;
    const auto at = held.journal->size() - 1;
    held.box(voting::RegulationPhrase{held.sitting, "x", "а", "а", {}});
    const auto report = check_bundle(held.bundle("later"), held.journal->fingerprint());
    ASSERT_EQ(report.checks.at(16).faults.size(), 1u);
    EXPECT_EQ(report.checks.at(16).faults.front(),
              "entry " + std::to_string(at) + ": tablets should have been asked to cosign it");
}

TEST_F(Cosigned, ABoxThatWentDownIsExcusedAndSaysSo) {
    sealed({});
    ASSERT_TRUE(held.desk->record({{evidence::Stream::box(), "box.started", {{"version", "1"}}}}).ok());
    held.wall_ms += 40'000;
    held.box(voting::RegulationPhrase{held.sitting, "x", "а", "а", {}});
    const auto check = checked();
    EXPECT_EQ(check.verdict, CheckVerdict::pass);
    EXPECT_EQ(check.detail, "0 of 0 heads, 0 missing; 1 heads when the box went down");
}

TEST_F(Cosigned, ABoxThatWentOnAndThenDownIsNotExcused) {
    sealed({});
    held.wall_ms += 40'000;
    held.box(voting::RegulationPhrase{held.sitting, "x", "а", "а", {}});
    ASSERT_TRUE(held.desk->record({{evidence::Stream::box(), "box.started", {{"version", "1"}}}}).ok());
    expect("tablets should have been asked to cosign it");
}

TEST_F(Cosigned, AnotherRootIsNamed) {
    auto told = sealed({});
    told.root = evidence::sha256(evidence::as_bytes("fork"));
    held.tell(told);
    expect("another root than the first ");
}

TEST_F(Cosigned, ACosignatureOfAnotherHeadIsNamed) {
    auto told = sealed({});
    const auto& tablet = held.tablets.at("m2");
    const auto fork = evidence::format(
        evidence::Checkpoint{held.log_name.name, told.size, evidence::sha256(evidence::as_bytes("fork"))});
    told.by = {evidence::cosigner("m2", evidence::cosign(fork, 1, tablet), tablet.public_key())};
    std::erase(told.missing, "m2");
    held.tell(told);
    expect("the cosignature of m2 is not of their tablet's key");
}

TEST_F(Cosigned, APersonsOwnKeyAnothersOrARevokedOneCosignsNothing) {
    auto told = sealed({});
    const auto head = evidence::format(evidence::Checkpoint{held.log_name.name, told.size, told.root});
    const auto line = [&](const std::string& person, const evidence::SigningKey& key) {
        return evidence::cosigner(person, evidence::cosign(head, 1, key), key.public_key());
    };
    told.by = {line("m1", held.keys.at("m1")), line("m2", held.tablets.at("m3")),
               line("m4", held.tablets.at("m4"))};
    for (const auto* person : {"m1", "m2", "m4"}) std::erase(told.missing, person);
    const std::vector<evidence::Field> gone{{"key", held.tablets.at("m4").public_key().hex()},
                                            {"reason", "жоғалды"}};
    EXPECT_EQ(held.submit("m3", "key.revoked", gone), std::nullopt);
    held.tell(told);
    const auto check = checked();
    ASSERT_EQ(check.faults.size(), 3u);
    for (const auto* person : {"m1", "m2", "m4"})
        EXPECT_NE((check.faults[0] + check.faults[1] + check.faults[2])
                      .find("the cosignature of " + std::string(person) + " is not of their tablet's key"),
                  std::string::npos);
}

TEST_F(Cosigned, WhoIsLeftOutOrInventedIsNamed) {
    auto told = sealed({"m1"});
    std::erase(told.missing, "m5");
    held.tell(told);
    expect("who is seated is not who is named");
}

/// The next sitting is prepared before the box tells: m1 alone has a seat in it.
voting::SittingId next_sitting(HeldSitting& held) {
    auto next = held.book.current()->prepared;
    next.sitting = id_of<voting::SittingId>(0x12), next.number = 2;
    for (const auto& act : voting::prepare_under(regulation::decree_490(), next)) held.box(act);
    held.box(voting::PersonSeated{next.sitting,
                                  "m1",
                                  voting::Role::chair,
                                  "Тестов",
                                  {},
                                  "мүше",
                                  "член",
                                  evidence::key_id(held.keys.at("m1").public_key())});
    return next.sitting;
}

TEST_F(Cosigned, AHeadThatTheSittingBeforeAskedForIsBelieved) {
    const auto told = sealed({"m1", "m3"});
    next_sitting(held);
    held.tell(told);
    const auto check = checked();
    EXPECT_EQ(check.verdict, CheckVerdict::pass) << check.faults.front();
    EXPECT_EQ(check.detail, "2 of 1 heads, 4 missing");
}

TEST_F(Cosigned, AnotherSittingWithFewerSeatsIsNamed) {
    auto told = sealed({"m1"});
    told.sitting = next_sitting(held), told.missing.clear();
    held.tell(told);
    expect("of another sitting than the one that asked");
}

TEST_F(Cosigned, AHeadThatNothingAsksForIsNamed) {
    auto told = sealed({});
    held.tell(told);
    ++told.size, told.root = *held.journal->root_at(told.size);
    held.tell(told);
    expect("of a head that no entry asks for");
}

TEST_F(Cosigned, TheSameHeadTwiceIsNamed) {
    const auto told = sealed({});
    held.tell(told);
    held.tell(told);
    expect("of the same head a second time");
}

TEST_F(Cosigned, EntriesThatAreYetToComeAreNamed) {
    auto told = sealed({});
    told.size = held.journal->size() + 1;
    held.tell(told);
    expect("of entries that were yet to come");
}

TEST_F(Cosigned, ACountDeclaredUnderAnotherHeadIsAgainstTheRules) {
    held.prepare();
    held.hold_interview(held.first, 0x31);
    held.act("m1", voting::BallotOpened{held.sitting, held.first, 1, voting::Form::choose_one, std::nullopt});
    const auto ballot = held.statement_of_ballot(held.first);
    held.act("m1", voting::BallotClosing{held.sitting, held.first, ballot});
    const auto size = held.journal->size();
    for (const auto& [named, root] :
         {std::pair{size, evidence::Digest{}}, std::pair{size - 1, *held.journal->root_at(size - 1)}}) {
        const voting::OutcomeDeclared declared{
            held.sitting, held.first, ballot, true, static_cast<unsigned>(named), root};
        const auto refused = held.submit("m1", "outcome.declared", voting::to_fields(declared));
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->why, voting::Refusal::unknown_head);
        held.prev["m1"] = evidence::sha256(
            evidence::as_bytes(evidence::parse_body(held.journal->read(size - 2)->body)->text));
    }
    const voting::OutcomeDeclared false_head{
        held.sitting, held.first, ballot, true, static_cast<unsigned>(size), evidence::Digest{}};
    held.smuggle(voting::stream_of(false_head), "outcome.declared", held.signed_body("m1", false_head));
    const auto report = check_bundle(held.bundle(), held.journal->fingerprint());
    EXPECT_EQ(
        report.checks.at(7).faults.back(),
        "entry " + std::to_string(size) + ": outcome.declared by m1 is against the rules: unknown_head");
}

}  // namespace
}  // namespace protocol
