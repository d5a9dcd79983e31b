// How often a device may try its person's PIN.
#include "voting/unlock.h"

#include "tests/voting/desk_fixture.h"

namespace {

using namespace voting;
using evidence::SigningKey;

class UnlockTest : public test::DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        for (const char* person : {"m1", "m2"}) {
            const std::string device = person + std::string(".device");
            keys_.emplace(device, SigningKey::generate());
            ASSERT_TRUE(desk_->record({{evidence::Stream::box(),
                                        "key.enrolled",
                                        {{"role", "device"}, {"key", octets(device)}, {"label", person}}}}));
        }
    }
    std::string octets(const std::string& of) { return keys_.at(of).public_key().hex(); }
    Digest id(const std::string& of) { return evidence::key_id(keys_.at(of).public_key()); }
    std::string say(const std::string& person, std::string_view kind, std::vector<evidence::Field> fields) {
        auto s = statement(person, here_);
        s.kind = kind;
        s.fields = std::move(fields);
        const auto said = submit(sign(person, s));
        if (said.empty()) prev_[person] = evidence::sha256(evidence::as_bytes(evidence::format(s)));
        return said;
    }
    std::string done(const std::string& person, const std::string& device) {
        return say(person, kUnlockDone, {{"device", id(device).hex()}});
    }
    /// What the box does of a try; the refusal's word.
    std::string attempt(const std::string& device, std::optional<std::uint64_t> number = {}) {
        const auto next = tries().next(id(device));
        if (const auto why = decide_try(desk_->keys(), tries(), id(device), number.value_or(next.number)))
            return std::string(to_word(*why));
        EXPECT_TRUE(desk_->record(
            {{evidence::Stream::box(), std::string(kUnlockTried), fields_of(id(device), next)}}));
        return {};
    }
    const UnlockTries& tries() { return book_->unlocks(); }
};

TEST_F(UnlockTest, AllowsFiveTriesInARow) {
    for (unsigned n = 0; n < kUnlockTries; ++n) {
        EXPECT_EQ(tries().left(id("m1.device")), kUnlockTries - n);
        EXPECT_EQ("", attempt("m1.device"));
    }
    EXPECT_EQ(tries().left(id("m1.device")), 0u);
    EXPECT_EQ("unlock_locked", attempt("m1.device"));
    EXPECT_EQ("", attempt("m2.device"));
}

TEST_F(UnlockTest, CountsAcrossRestarts) {
    for (unsigned n = 0; n < 3; ++n) EXPECT_EQ("", attempt("m1.device"));
    start();
    EXPECT_EQ(tries().last(id("m1.device")), (UnlockTry{3, 3}));
    for (unsigned n = 3; n < kUnlockTries; ++n) EXPECT_EQ("", attempt("m1.device"));
    start();
    EXPECT_EQ("unlock_locked", attempt("m1.device"));
}

TEST_F(UnlockTest, CountsAnewOnceTheUnlockedKeySaysSo) {
    for (unsigned n = 0; n < 4; ++n) EXPECT_EQ("", attempt("m1.device"));
    EXPECT_EQ("", done("m1", "m1.device"));
    EXPECT_EQ(tries().last(id("m1.device")), (UnlockTry{4, 0}));
    for (unsigned n = 0; n < kUnlockTries; ++n) EXPECT_EQ("", attempt("m1.device"));
    EXPECT_EQ("unlock_locked", attempt("m1.device"));
    EXPECT_EQ(tries().last(id("m1.device")), (UnlockTry{9, 5}));
    start();
    EXPECT_EQ(tries().last(id("m1.device")), (UnlockTry{9, 5}));
}

TEST_F(UnlockTest, TakesTheWordOfNobodyElse) {
    EXPECT_EQ("", attempt("m1.device"));
    EXPECT_EQ("other_device", done("m2", "m1.device"));
    EXPECT_EQ("key_unknown", done("m1", "m1"));
    EXPECT_EQ("not_tried", done("m2", "m2.device"));
    EXPECT_EQ("unknown_key", done("m1.device", "m1.device"));
    EXPECT_EQ("not_yours", say("m1", kUnlockTried, fields_of(id("m1.device"), {2, 2})));
    EXPECT_EQ(tries().last(id("m1.device")), (UnlockTry{1, 1}));
}

TEST_F(UnlockTest, TriesAreOfLiveDevicesAlone) {
    EXPECT_EQ("key_unknown", attempt("m1"));
    EXPECT_EQ("stale_prev", attempt("m1.device", 2));
    EXPECT_EQ("stale_prev", attempt("m1.device", 0));
    EXPECT_EQ("", say("m3", "key.revoked", {{"key", octets("m1.device")}, {"reason", "ұрланған"}}));
    EXPECT_EQ("key_unknown", attempt("m1.device"));
}

TEST_F(UnlockTest, WhatTheBoxWroteIsJudgedToo) {
    const auto device = id("m1.device");
    evidence::Statement s = statement("m1", here_);
    s.kind = kUnlockTried, s.by = {};
    const auto judged = [&](std::uint64_t number, unsigned row) {
        s.fields = fields_of(device, {number, row});
        const auto why = decide_unlock(desk_->keys(), tries(), s);
        return why ? std::string(to_word(*why)) : "";
    };
    EXPECT_EQ("", judged(1, 1));
    EXPECT_EQ("stale_prev", judged(1, 0));
    EXPECT_EQ("stale_prev", judged(2, 1));
    for (unsigned n = 0; n < kUnlockTries; ++n) EXPECT_EQ("", attempt("m1.device"));
    EXPECT_EQ("unlock_locked", judged(6, 6));
    EXPECT_EQ("unlock_locked", judged(6, 5));
}

}  // namespace
