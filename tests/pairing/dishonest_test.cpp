// An appliance that would have the witness enrol other keys than the fresh tablet's: everything that it can
// say to the witness's device, by hand.
#include "tests/pairing/room.h"

namespace {

using evidence::Digest;
using test::Room;

/// Whoever holds a secret and keys: the fresh tablet, or the appliance in its place.
struct Party {
    evidence::SigningKey key = evidence::SigningKey::generate(), own = evidence::SigningKey::generate();
    Digest secret = evidence::random_id<Digest>();
    wire::Token token = evidence::random_id<wire::Token>();
    wire::Acquaintance seen;

    std::vector<wire::CandidateKey> keys(bool proven) const {
        return {candidate("member", key, proven), candidate("device", own, proven)};
    }
    wire::CandidateKey candidate(const std::string& role, const evidence::SigningKey& of, bool proven) const {
        wire::CandidateKey each{role, of.public_key(), {}};
        if (proven) each.proof = of.sign(evidence::as_bytes(wire::key_text(seen, role, each.key)));
        return each;
    }
    Digest commitment() const { return wire::commitment_of(secret, keys(false)); }
    wire::Attest attest() const { return {"m2", token, commitment()}; }
    wire::Reveal reveal() const { return {secret, keys(true)}; }
};

class DishonestAppliance : public testing::Test {
  protected:
    void SetUp() override {
        room.sit_down("m3");
        ASSERT_TRUE(m3().linked());
    }
    test::Device& m3() { return room.at("m3"); }
    const client::Witness& witness() { return m3().session->witness(); }
    void say(const wire::Message& message) { m3().session->take_text(wire::format(message)); }
    /// What the device draws, if it does.
    std::optional<Digest> ask(const wire::Attest& attest) {
        m3().pipe->up.clear();
        say(attest);
        if (m3().pipe->up.empty()) return {};
        const auto drawn = std::get<wire::Drawn>(*wire::parse(m3().pipe->up.front()));
        EXPECT_EQ(drawn.commitment, attest.commitment);
        return drawn.nonce;
    }
    /// The party is told this nonce.
    void tell(Party& party, const Digest& nonce) {
        party.seen = {room.trust(), room.certificate, party.token, party.commitment(), nonce, party.secret};
    }
    std::string number_at(const Party& party) { return wire::number_of(party.seen); }
    void expect_refused() {
        EXPECT_TRUE(m3().gave_up);
        EXPECT_TRUE(m3().session->problem().starts_with("false_pairing")) << m3().session->problem();
        EXPECT_EQ(witness().number(), "");
        EXPECT_EQ(witness().person(), "");
    }
    /// `live` as the appliance would like it.
    void claim(const std::string& number) {
        wire::Live live;
        live.pairing = "witness", live.pairing_person = "m2", live.pairing_witness = "m3";
        live.pairing_number = number;
        say(live);
    }
    Room room;
    Party tablet, impostor;
};

TEST_F(DishonestAppliance, TheHonestOneIsBelieved) {
    tell(tablet, *ask(tablet.attest()));
    say(tablet.reveal());
    claim(number_at(tablet));
    EXPECT_EQ(witness().number(), number_at(tablet));
    EXPECT_EQ(witness().keys(), tablet.keys(true));
    EXPECT_EQ(m3().session->witness(number_at(tablet), "сынды").size(), 4u);  // both old keys, both new
}

TEST_F(DishonestAppliance, KeysThatWereNotCommittedToAreRefused) {
    const auto nonce = *ask(tablet.attest());
    tell(tablet, nonce), tell(impostor, nonce);
    auto swapped = tablet.reveal();
    impostor.seen = tablet.seen;  // proven by their bearer over what the tablet saw
    swapped.keys = impostor.keys(true);
    say(swapped);
    claim(number_at(tablet));
    expect_refused();
    EXPECT_TRUE(m3().session->witness(number_at(tablet), "сынды").empty());
}

TEST_F(DishonestAppliance, AKeyBesideTheTabletsIsRefused) {
    tell(tablet, *ask(tablet.attest()));
    impostor.seen = tablet.seen;
    auto more = tablet.reveal();
    more.keys.back() = impostor.candidate("device", impostor.own, true);
    say(more);
    expect_refused();
}

TEST_F(DishonestAppliance, ItsOwnKeysShowTheirOwnNumberWhateverItClaims) {
    tell(tablet, evidence::random_id<Digest>());  // the tablet was told any nonce that pleased
    do {
        impostor.secret = evidence::random_id<Digest>();
        room.sit_down("m3");
        tell(impostor, *ask(impostor.attest()));
    } while (number_at(impostor) == number_at(tablet));  // one chance in a million
    say(impostor.reveal());
    claim(number_at(tablet));
    EXPECT_EQ(witness().number(), number_at(impostor));
    EXPECT_TRUE(m3().session->witness(number_at(tablet), "сынды").empty());
    EXPECT_FALSE(m3().gave_up);
}

TEST_F(DishonestAppliance, ACommitmentHasOneNonce) {
    const auto first = ask(tablet.attest());
    ASSERT_TRUE(first);
    EXPECT_FALSE(ask(tablet.attest()));
    auto other_person = tablet.attest();
    other_person.person = "m1";
    EXPECT_FALSE(ask(other_person));
    EXPECT_EQ(witness().person(), "m2");
    ASSERT_TRUE(ask(impostor.attest()));
    EXPECT_FALSE(ask(tablet.attest()));  // not even after another
}

TEST_F(DishonestAppliance, ANonceIsGoodForTheCommitmentThatItWasDrawnFor) {
    const auto first = *ask(tablet.attest());
    const auto second = *ask(impostor.attest());
    EXPECT_NE(first, second);
    tell(impostor, first);
    say(impostor.reveal());
    expect_refused();
}

TEST_F(DishonestAppliance, ACommitmentChangedAfterTheNonceIsRefused) {
    tell(tablet, *ask(tablet.attest()));
    (void)ask(impostor.attest());
    say(tablet.reveal());
    expect_refused();
}

TEST_F(DishonestAppliance, AnotherLogsOrCertificatesTabletIsRefused) {
    tell(tablet, *ask(tablet.attest()));
    tablet.seen.certificate = evidence::random_id<Digest>();
    say(tablet.reveal());
    expect_refused();
}

TEST_F(DishonestAppliance, ItCannotTryUntilTheNumberFits) {
    unsigned drawn = 0;
    for (unsigned i = 0; i < 1000; ++i) drawn += ask(Party{}.attest()).has_value();
    EXPECT_EQ(drawn, client::kDrawsAtMost);
    room.clock.pass_ms(wire::kPairingMs);
    EXPECT_TRUE(ask(Party{}.attest()));
}

TEST_F(DishonestAppliance, ANumberIsForgottenAfterTwoMinutes) {
    tell(tablet, *ask(tablet.attest()));
    say(tablet.reveal());
    claim(number_at(tablet));
    room.clock.pass_ms(wire::kPairingMs);
    EXPECT_TRUE(m3().session->witness(number_at(tablet), "сынды").empty());
    EXPECT_EQ(witness().number(), "");
}

TEST_F(DishonestAppliance, NobodyIsAWitnessOfTheirOwnOrOfAStranger) {
    auto own = tablet.attest();
    own.person = "m3";
    EXPECT_FALSE(ask(own));
    own.person = "m9";
    EXPECT_FALSE(ask(own));
    EXPECT_EQ(witness().person(), "");
}

TEST_F(DishonestAppliance, TheSecretarysDeviceAnswersNothing) {
    auto& console = room.sit_down("secretary");
    console.pipe->up.clear();
    console.session->take_text(wire::format(tablet.attest()));
    EXPECT_TRUE(console.pipe->up.empty());
}

}  // namespace
