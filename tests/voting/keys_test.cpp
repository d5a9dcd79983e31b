// Who may enrol and revoke keys, and what a person's new key changes.
#include "voting/keys.h"
#include "tests/voting/desk_fixture.h"

namespace {

using namespace voting;
using evidence::SigningKey;

class KeysTest : public test::DeskTest {
  protected:
    std::string say(const std::string& person, const std::string& kind, std::vector<evidence::Field> fields) {
        auto s = statement(person, here_);
        s.kind = kind;
        s.fields = std::move(fields);
        const auto said = submit(sign(person, s));
        if (said.empty()) prev_[person] = evidence::sha256(evidence::as_bytes(evidence::format(s)));
        return said;
    }
    std::string octets(const std::string& of) { return keys_.at(of).public_key().hex(); }
    Digest id(const std::string& of) { return evidence::key_id(keys_.at(of).public_key()); }
    std::string enrol(const std::string& witness, const std::string& label, const std::string& key,
                      const std::string& role = "member") {
        return say(witness, "key.enrolled", {{"role", role}, {"key", octets(key)}, {"label", label}});
    }
    std::string revoke(const std::string& witness, const std::string& key) {
        return say(witness, "key.revoked", {{"key", octets(key)}, {"reason", "сынған"}});
    }
    void SetUp() override {
        DeskTest::SetUp();
        keys_.emplace("spare", SigningKey::generate());
    }
    const Person& m2() { return *book_->current()->person("m2"); }
};

TEST_F(KeysTest, ASpareKeyTakesThePlaceOfTheRevokedOne) {
    const auto old = id("m2");
    ASSERT_EQ("", act("m2", here_));
    ASSERT_EQ("", revoke("m3", "m2"));
    EXPECT_EQ("key_revoked", act("m2", here_));
    ASSERT_EQ("", enrol("m3", "m2", "spare"));
    EXPECT_EQ(m2().key, id("spare"));
    EXPECT_TRUE(m2().bore(old));
    EXPECT_TRUE(book_->current()->here("m2"));
    EXPECT_EQ("", act("spare", PresenceTapped{id_, PresenceState::left}));
    EXPECT_FALSE(book_->current()->here("m2"));
    const auto& changes = book_->current()->key_changes;
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(changes[0].person, "m2");
    EXPECT_FALSE(changes[0].enrolled);
    EXPECT_EQ(changes[0].key, old);
    EXPECT_EQ(changes[0].witness, "m3");
    EXPECT_EQ(changes[0].reason, "сынған");
    EXPECT_TRUE(changes[1].enrolled);
    EXPECT_EQ(changes[1].key, id("spare"));
    start();
    EXPECT_EQ(m2().key, id("spare"));
    EXPECT_EQ("key_revoked", act("m2", here_));
}

TEST_F(KeysTest, AChangeOfATabletsOwnKeyIsKnownAndLeavesThePersonsAsItIs) {
    keys_.emplace("tablet", SigningKey::generate());
    ASSERT_EQ("", enrol("m3", "m2", "tablet", "device"));
    ASSERT_EQ("", revoke("m1", "tablet"));
    const auto& changes = book_->current()->key_changes;
    ASSERT_EQ(changes.size(), 2u);
    for (const auto& change : changes) {
        EXPECT_TRUE(change.tablet);
        EXPECT_EQ(change.person, "m2");
        EXPECT_EQ(change.key, id("tablet"));
    }
    EXPECT_TRUE(changes[0].enrolled);
    EXPECT_EQ(changes[0].witness, "m3");
    EXPECT_EQ(changes[1].witness, "m1");
    EXPECT_EQ(changes[1].reason, "сынған");
    EXPECT_EQ(m2().key, id("m2"));
    EXPECT_EQ("", act("m2", here_));
}

TEST_F(KeysTest, WhatARevokedKeySaidBeforeStandsAndIsReceiptedAgain) {
    const auto body = sign("m2", statement("m2", here_));
    ASSERT_EQ("", submit(body));
    const auto receipt = receipt_;
    ASSERT_EQ("", revoke("m3", "m2"));
    EXPECT_EQ("", submit(body));
    EXPECT_EQ(receipt, receipt_);
    EXPECT_TRUE(book_->current()->here("m2"));
}

TEST_F(KeysTest, AWitnessIsAVotingMemberAndAnother) {
    const auto size = journal_->size();
    EXPECT_EQ("witness_is_subject", revoke("m2", "m2"));
    EXPECT_EQ("witness_not_voting", revoke("secretary", "m2"));
    EXPECT_EQ("not_witnessed", revoke("spare", "m2"));
    EXPECT_EQ(size, journal_->size());
    ASSERT_EQ("", revoke("m3", "m2"));
    EXPECT_EQ("key_revoked", enrol("m2", "m2", "spare"));
    EXPECT_EQ("witness_is_subject", enrol("m3", "m3", "spare"));
    EXPECT_EQ("witness_not_voting", enrol("secretary", "m2", "spare"));
    EXPECT_EQ("not_witnessed", enrol("spare", "m2", "spare"));
}

TEST_F(KeysTest, NobodyHasTwoLiveKeysAndNoKeyComesBack) {
    EXPECT_EQ("key_live", enrol("m3", "m2", "spare"));
    ASSERT_EQ("", revoke("m3", "m2"));
    EXPECT_EQ("key_unknown", revoke("m3", "m2"));
    EXPECT_EQ("key_unknown", revoke("m3", "spare"));
    EXPECT_EQ("key_known", enrol("m3", "m2", "m2"));
    ASSERT_EQ("", enrol("m3", "m2", "spare"));
    keys_.emplace("second", SigningKey::generate());
    EXPECT_EQ("key_live", enrol("m3", "m2", "second"));
    EXPECT_EQ("", enrol("m3", "m2", "second", "device"));
}

TEST_F(KeysTest, AKeyThatIsNoneIsRefused) {
    ASSERT_EQ("", revoke("m3", "m2"));
    EXPECT_EQ("key_invalid", say("m3", "key.enrolled",
                                 {{"role", "member"}, {"key", std::string(64, '0')}, {"label", "m2"}}));
    EXPECT_EQ("key_invalid", say("m3", "key.enrolled",
                                 {{"role", "escrow"}, {"key", std::string(64, '0')}, {"label", "safe"}}));
    EXPECT_EQ("malformed", enrol("m3", "m2", "spare", "chair"));
}

TEST_F(KeysTest, OnlyAKeyThatWasComparedIsEnrolled) {
    ASSERT_EQ("", revoke("m3", "m2"));
    auto s = statement("m3", here_);
    s.kind = "key.enrolled";
    s.fields = {{"role", "member"}, {"key", octets("spare")}, {"label", "m2"}};
    const auto body = sign("m3", s);
    Now now;
    now.compared.emplace();
    auto answer = desk_->submit(body, now);
    ASSERT_TRUE(answer);
    EXPECT_EQ(std::get<Refused>(*answer).why, Refusal::not_compared);
    now.compared = std::set{id("spare")};
    answer = desk_->submit(body, now);
    ASSERT_TRUE(answer);
    EXPECT_TRUE(std::holds_alternative<Accepted>(*answer));
}

/// A ring without a journal: rows of role, label, key.
struct Ring {
    void enrol(const std::string& role, const std::string& label, const SigningKey& key) {
        say("key.enrolled", {{"role", role}, {"key", key.public_key().hex()}, {"label", label}});
    }
    void revoke(const SigningKey& key) {
        say("key.revoked", {{"key", key.public_key().hex()}, {"reason", "сынған"}});
    }
    void say(const std::string& kind, std::vector<evidence::Field> fields) {
        evidence::Statement statement;
        statement.kind = kind, statement.fields = std::move(fields);
        keys.apply(statement);
    }
    static Digest id(const SigningKey& key) { return evidence::key_id(key.public_key()); }
    bool links(const SigningKey& key) const { return may_link(keys, id(key)) != nullptr; }
    evidence::KeyRing keys;
    SigningKey person = SigningKey::generate(), tablet = SigningKey::generate(),
               hall = SigningKey::generate();
};

TEST(Bearer, OfATabletIsItsPersonAsLongAsTheyHaveAKey) {
    evidence::crypto_init();
    Ring ring;
    EXPECT_EQ(bearer_of(ring.keys, Ring::id(ring.tablet)), Ring::id(ring.tablet));
    EXPECT_FALSE(ring.links(ring.tablet));
    ring.enrol("device", "m1", ring.tablet);
    EXPECT_TRUE(ring.links(ring.tablet)) << "nobody's yet";
    ring.enrol("member", "m1", ring.person);
    ring.enrol("device", "hall", ring.hall);
    EXPECT_EQ(bearer_of(ring.keys, Ring::id(ring.tablet)), Ring::id(ring.person));
    EXPECT_EQ(bearer_of(ring.keys, Ring::id(ring.person)), Ring::id(ring.person));
    EXPECT_EQ(bearer_of(ring.keys, Ring::id(ring.hall)), Ring::id(ring.hall));
    EXPECT_TRUE(ring.links(ring.tablet) && ring.links(ring.person) && ring.links(ring.hall));
    ring.revoke(ring.person);
    EXPECT_FALSE(ring.links(ring.tablet));
    EXPECT_FALSE(ring.links(ring.person));
    EXPECT_TRUE(ring.links(ring.hall));
    const auto fresh = SigningKey::generate();
    ring.enrol("member", "m1", fresh);
    EXPECT_EQ(bearer_of(ring.keys, Ring::id(ring.tablet)), Ring::id(fresh));
    ring.revoke(ring.tablet);
    EXPECT_FALSE(ring.links(ring.tablet));
    EXPECT_TRUE(ring.links(fresh));
}

}  // namespace
