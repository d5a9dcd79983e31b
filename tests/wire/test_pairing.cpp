// Pairing without a link: the ticket's text, the number, and the states of the appliance's end.
#include <gtest/gtest.h>

#include <random>
#include <set>

#include "voting/wire/pairing.h"

namespace {

using namespace wire;
using voting::Refusal;
using State = Pairing::State;

Digest digest_of(std::uint8_t octet) {
    Digest digest;
    digest.bytes.fill(octet);
    return digest;
}

PairingTicket ticket() {
    PairingTicket t{"192.168.0.2", 7443, digest_of(1), digest_of(2), {}};
    t.token.bytes.fill(3);
    return t;
}

TEST(Ticket, ParsesToWhatWasFormatted) {
    for (const auto* host : {"192.168.0.2", "fe80::1", "otyrys.local", "a"}) {
        auto t = ticket();
        t.host = host;
        const auto parsed = parse_ticket(format(t));
        ASSERT_TRUE(parsed.ok()) << parsed.error().text;
        EXPECT_EQ(*parsed, t);
    }
    EXPECT_LT(format(ticket()).size(), 230u);  // a picture of a size that a camera reads
}

TEST(Ticket, AnythingElseIsRefused) {
    const auto good = format(ticket());
    auto other = ticket();
    for (const auto& host : {std::string("Box"), std::string("a b"), std::string(), std::string(254, 'a'),
                             std::string("a/b"), std::string("қ")}) {
        other.host = host;
        EXPECT_FALSE(parse_ticket(format(other)).ok()) << host;
    }
    other = ticket();
    other.port = 0;
    EXPECT_FALSE(parse_ticket(format(other)).ok());
    for (const auto& text :
         {good + "\n", good + " ", " " + good, good.substr(1),
          std::string("otyrys-pair/v2") + good.substr(14), std::string(kMaxTicket + 1, 'a'), good + " 00"})
        EXPECT_FALSE(parse_ticket(text).ok()) << text;
    for (std::size_t size = 0; size < good.size(); ++size)
        EXPECT_FALSE(parse_ticket(good.substr(0, size)).ok());
}

TEST(Ticket, MutatedTextsAreRefusedOrInTheirOneSpelling) {
    std::mt19937 random(490);
    const auto good = format(ticket());
    unsigned accepted = 0;
    for (unsigned round = 0; round < 20'000; ++round) {
        auto text = good;
        text[random() % text.size()] = static_cast<char>(random());
        const auto parsed = parse_ticket(text);
        if (!parsed.ok()) continue;
        EXPECT_EQ(format(*parsed), text);
        ++accepted;
    }
    EXPECT_GT(accepted, 100u);  // another digit is another ticket
}

class PairingTest : public testing::Test {
  protected:
    PairingTest() { evidence::crypto_init(); }
    /// A device's own end, by hand.
    struct Tablet {
        Digest secret = evidence::random_id<Digest>();
        evidence::SigningKey key = evidence::SigningKey::generate(), own = evidence::SigningKey::generate();
        Acquaintance seen;
    };
    std::vector<CandidateKey> keys(const Tablet& tablet, bool proven = true) {
        std::vector<CandidateKey> both;
        for (const auto& [role, key] : {std::pair{"member", &tablet.key}, std::pair{"device", &tablet.own}}) {
            auto& each = both.emplace_back(CandidateKey{role, key->public_key(), {}});
            if (proven) each.proof = key->sign(evidence::as_bytes(key_text(tablet.seen, role, each.key)));
        }
        return both;
    }
    bool offer(Tablet& tablet, Pairing::PeerId peer, const Token& token) {
        tablet.seen = {trust, certificate, token, commitment_of(tablet.secret, keys(tablet, false)), {}, {}};
        tablet.seen.secret = tablet.secret;
        if (pairing.offer(peer, token, tablet.seen.commitment, trust, certificate, kEyes, 0)) return false;
        tablet.seen.nonce = evidence::random_id<Digest>();
        return pairing.draw(kEyes, tablet.seen.commitment, tablet.seen.nonce);
    }
    /// Offered, and drawn: digest_of(9).
    bool asked(Pairing::PeerId peer, const Digest& commitment) {
        return !pairing.offer(peer, *pairing.token(), commitment, trust, certificate, kEyes, 0) &&
               pairing.draw(kEyes, commitment, digest_of(9));
    }
    std::optional<Refusal> reveal(Tablet& tablet, Pairing::PeerId peer) {
        return pairing.reveal(peer, tablet.secret, keys(tablet));
    }
    static constexpr Pairing::PeerId kEyes = 1000;
    const Digest trust = digest_of(1), certificate = digest_of(2);
    Pairing pairing;
};

TEST_F(PairingTest, GoesFromTheTicketToTheWitness) {
    Tablet tablet;
    EXPECT_EQ(pairing.word(), "closed");
    EXPECT_FALSE(pairing.token());
    pairing.open("m2", "m3", 1000);
    EXPECT_EQ(pairing.word(), "open");
    ASSERT_TRUE(offer(tablet, 7, *pairing.token()));
    EXPECT_FALSE(pairing.token());  // used
    ASSERT_EQ(reveal(tablet, 7), std::nullopt);
    EXPECT_EQ(pairing.state(), State::compare);
    EXPECT_EQ(pairing.number(), number_of(tablet.seen));
    EXPECT_EQ(pairing.number().size(), 6u);
    EXPECT_FALSE(pairing.confirm("000000x"));
    EXPECT_TRUE(pairing.confirm(pairing.number()));
    EXPECT_EQ(pairing.state(), State::witness);
    pairing.done();
    EXPECT_EQ(pairing.state(), State::closed);
    EXPECT_EQ(pairing.why(), "");
}

TEST_F(PairingTest, OnceConfirmedTheWitnessMayGoAndOnceBegunTheTabletToo) {
    Tablet first, second;
    pairing.open("m2", "m3", 0);
    ASSERT_TRUE(offer(first, 7, *pairing.token()));
    ASSERT_EQ(reveal(first, 7), std::nullopt);
    pairing.begun();  // out of its turn
    ASSERT_TRUE(pairing.confirm(pairing.number()));
    pairing.gone(kEyes);
    EXPECT_EQ(pairing.state(), State::witness);
    pairing.gone(7);
    EXPECT_EQ(pairing.state(), State::open);
    ASSERT_TRUE(offer(second, 8, *pairing.token()));
    ASSERT_EQ(reveal(second, 8), std::nullopt);
    ASSERT_TRUE(pairing.confirm(pairing.number()));
    pairing.begun(), pairing.begun();
    pairing.gone(8);
    EXPECT_FALSE(pairing.pass(2 * kPairingMs - 1));
    EXPECT_EQ(pairing.state(), State::witness);
    EXPECT_EQ(pairing.keys().size(), 2u);
    EXPECT_TRUE(pairing.pass(2 * kPairingMs));
    EXPECT_EQ(pairing.why(), "expired");
}

TEST_F(PairingTest, ClosedItTakesNothing) {
    Tablet tablet;
    EXPECT_FALSE(offer(tablet, 1, Token{}));
    pairing.open("m2", "m3", 0);
    const auto token = *pairing.token();
    pairing.close();
    EXPECT_FALSE(offer(tablet, 1, token));
    EXPECT_EQ(pairing.why(), "closed");
}

TEST_F(PairingTest, ClosesItselfAfterTwoMinutes) {
    pairing.open("m2", "m3", 1000);
    EXPECT_FALSE(pairing.pass(1000 + kPairingMs - 1));
    EXPECT_TRUE(pairing.pass(1000 + kPairingMs));
    EXPECT_EQ(pairing.state(), State::closed);
    EXPECT_EQ(pairing.why(), "expired");
}

TEST_F(PairingTest, ThreeFailuresCloseItAndEachHasATokenOfItsOwn) {
    std::set<Token> tokens;
    pairing.open("m2", "m3", 0);
    for (unsigned i = 0; i < kPairingTries; ++i) {
        Tablet tablet;
        ASSERT_TRUE(pairing.token());
        tokens.insert(*pairing.token());
        ASSERT_TRUE(offer(tablet, i, *pairing.token()));
        ASSERT_EQ(reveal(tablet, i), std::nullopt);
        ASSERT_TRUE(pairing.deny(pairing.number()));
    }
    EXPECT_EQ(tokens.size(), kPairingTries);
    EXPECT_EQ(pairing.state(), State::closed);
    EXPECT_EQ(pairing.why(), "failed");
}

TEST_F(PairingTest, AStrangersWrongTokensUseUpNoTry) {
    pairing.open("m2", "m3", 0);
    const auto token = *pairing.token();
    for (unsigned i = 0; i < 100 * kPairingTries; ++i) {
        Tablet tablet;
        EXPECT_FALSE(offer(tablet, i, evidence::random_id<Token>()));
    }
    EXPECT_EQ(pairing.failure(), "");
    EXPECT_EQ(pairing.token(), token);
    Tablet tablet;
    EXPECT_TRUE(offer(tablet, 7, token));
}

TEST_F(PairingTest, WithoutItsWitnessATryFails) {
    pairing.open("m2", "m3", 0);
    Tablet tablet;
    const auto commitment = commitment_of(tablet.secret, keys(tablet, false));
    EXPECT_EQ(pairing.offer(1, *pairing.token(), commitment, trust, certificate, {}, 0),
              Refusal::witness_away);
    EXPECT_EQ(pairing.failure(), "witness_gone");
    const auto second = *pairing.token();
    ASSERT_EQ(pairing.offer(1, second, commitment, trust, certificate, kEyes, 1000), std::nullopt);
    EXPECT_FALSE(pairing.pass(1000 + kWitnessMs - 1));
    EXPECT_TRUE(pairing.pass(1000 + kWitnessMs));
    EXPECT_EQ(pairing.failure(), "witness_silent");
    EXPECT_FALSE(pairing.draw(kEyes, commitment, digest_of(9)));  // too late
    ASSERT_TRUE(offer(tablet, 1, *pairing.token()));
    EXPECT_EQ(pairing.failure(), "");  // another try
    ASSERT_EQ(reveal(tablet, 1), std::nullopt);
    pairing.gone(kEyes);
    EXPECT_EQ(pairing.why(), "failed");  // the third
    EXPECT_EQ(pairing.failure(), "witness_gone");
}

TEST_F(PairingTest, TheNonceIsTheAskedDevicesAndOfThisCommitment) {
    pairing.open("m2", "m3", 0);
    Tablet tablet;
    const auto commitment = commitment_of(tablet.secret, keys(tablet, false));
    ASSERT_EQ(pairing.offer(1, *pairing.token(), commitment, trust, certificate, kEyes, 0), std::nullopt);
    EXPECT_EQ(reveal(tablet, 1), Refusal::pairing_closed);  // before the nonce
    EXPECT_FALSE(pairing.draw(kEyes + 1, commitment, digest_of(9)));
    EXPECT_FALSE(pairing.draw(kEyes, digest_of(8), digest_of(9)));
    EXPECT_TRUE(pairing.draw(kEyes, commitment, digest_of(9)));
    EXPECT_FALSE(pairing.draw(kEyes, commitment, digest_of(10)));  // once
}

TEST_F(PairingTest, ATokenIsGoodForOneTry) {
    Tablet first, second;
    pairing.open("m2", "m3", 0);
    const auto token = *pairing.token();
    ASSERT_TRUE(offer(first, 1, token));
    EXPECT_FALSE(offer(second, 2, token));  // a thief, or the true one that came second
    EXPECT_EQ(pairing.candidate(), 1u);
    pairing.gone(1);
    EXPECT_FALSE(offer(second, 2, token));
    ASSERT_TRUE(pairing.token());
    EXPECT_NE(*pairing.token(), token);
}

TEST_F(PairingTest, WhatWasCommittedToIsWhatIsRevealed) {
    pairing.open("m2", "m3", 0);
    Tablet tablet;
    ASSERT_TRUE(offer(tablet, 1, *pairing.token()));
    tablet.secret = tablet.seen.secret = evidence::random_id<Digest>();  // chosen once the nonce is known
    EXPECT_EQ(reveal(tablet, 1), Refusal::bad_signature);
    EXPECT_EQ(pairing.word(), "open");
    Tablet other;
    ASSERT_TRUE(offer(other, 2, *pairing.token()));
    other.key = evidence::SigningKey::generate();
    EXPECT_EQ(reveal(other, 2), Refusal::bad_signature);
}

TEST_F(PairingTest, AKeyIsProvenByItsBearer) {
    pairing.open("m2", "m3", 0);
    Tablet tablet;
    ASSERT_TRUE(offer(tablet, 1, *pairing.token()));
    auto stolen = keys(tablet, false);  // somebody else's public key, with no proof
    EXPECT_EQ(pairing.reveal(1, tablet.secret, stolen), Refusal::bad_signature);
    ASSERT_TRUE(pairing.token());
    Tablet none;
    none.seen.commitment = commitment_of(none.secret, {});
    ASSERT_TRUE(asked(2, none.seen.commitment));
    EXPECT_EQ(pairing.reveal(2, none.secret, {}), Refusal::bad_signature);
    Tablet twice;
    auto two = keys(twice, false);
    two.back() = two.front();
    ASSERT_TRUE(asked(3, commitment_of(twice.secret, two)));
    EXPECT_EQ(pairing.reveal(3, twice.secret, two), Refusal::bad_signature);
}

TEST_F(PairingTest, APersonsKeyComesWithTheDevicesOwnAndNeitherAlone) {
    pairing.open("m2", "m3", 0);
    const auto revealed = [&](Tablet& tablet, Pairing::PeerId peer, auto chosen) {
        const auto bare = chosen(keys(tablet, false));
        tablet.seen = {trust, certificate,  *pairing.token(), commitment_of(tablet.secret, bare),
                       {},    tablet.secret};
        EXPECT_TRUE(asked(peer, tablet.seen.commitment));
        tablet.seen.nonce = digest_of(9);
        return pairing.reveal(peer, tablet.secret, chosen(keys(tablet)));
    };
    using Keys = std::vector<CandidateKey>;
    Tablet persons, devices, both;
    EXPECT_EQ(revealed(persons, 1, [](const Keys& all) { return Keys{all[0]}; }), Refusal::bad_signature);
    EXPECT_EQ(revealed(devices, 2, [](const Keys& all) { return Keys{all[1]}; }), Refusal::bad_signature);
    EXPECT_EQ(revealed(both, 3, [](const Keys& all) { return Keys{all[1], all[0]}; }), std::nullopt);
    EXPECT_EQ(pairing.keys().size(), 2u);
}

TEST(Number, EveryPartOfTheAcquaintanceChangesIt) {
    evidence::crypto_init();
    Acquaintance seen{digest_of(1), digest_of(2), {}, digest_of(3), digest_of(4), digest_of(5)};
    std::set<std::string> numbers{number_of(seen)};
    for (auto* part : {&seen.trust, &seen.certificate, &seen.commitment, &seen.nonce, &seen.secret}) {
        part->bytes[0] ^= 1;
        numbers.insert(number_of(seen));
    }
    seen.token.bytes[0] ^= 1;
    numbers.insert(number_of(seen));
    EXPECT_EQ(numbers.size(), 7u);
    std::size_t zeros = 0;
    for (unsigned i = 0; i < 2000; ++i) {
        seen.nonce = evidence::random_id<Digest>();
        const auto number = number_of(seen);
        EXPECT_EQ(number.size(), 6u);
        zeros += number[0] == '0';
    }
    EXPECT_GT(zeros, 120u);
    EXPECT_LT(zeros, 290u);
}

}  // namespace
