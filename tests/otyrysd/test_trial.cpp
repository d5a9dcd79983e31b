#include <gtest/gtest.h>

#include "hardware/otyrysd/trial.h"
#include "recorder/evidence/opening.h"

namespace {

using namespace evidence;

struct Trial : testing::Test {
    const ReaderKey reader = ReaderKey::generate();
    KeyRing keys;
    capture::SealedTrial trial{random_id<ClipId>(), sha256(as_bytes("what was recorded"))};
    Opening told{trial.clip, key_id(reader.public_key()), trial.media_sha256};
    const SittingId sitting = random_id<SittingId>();

    Trial() {
        enter("key.enrolled", {{"role", "escrow"}, {"key", reader.public_key().hex()}, {"label", "safe"}});
    }
    void enter(const std::string& kind, std::vector<Field> fields) {
        Statement statement;
        statement.kind = kind;
        statement.fields = std::move(fields);
        keys.apply(statement);
    }
    std::string fault() const {
        const auto tested = otyrysd::tested_by(format(told), trial, keys, sitting, std::nullopt);
        return tested.ok() ? "" : tested.error().text;
    }
};

TEST_F(Trial, OpenedByAReaderIsEntered) {
    const auto tested = otyrysd::tested_by(format(told), trial, keys, sitting, std::nullopt);
    ASSERT_TRUE(tested.ok()) << tested.error().text;
    EXPECT_EQ(*tested, (EscrowTested{sitting, std::nullopt, trial.clip, told.reader, trial.media_sha256}));
}

TEST_F(Trial, WhoeverDidNotOpenItDoesNotKnowWhatItHolds) {
    told.media_sha256 = sha256(as_bytes("a guess"));
    EXPECT_EQ(fault(), "what was opened is not what was recorded");
}

TEST_F(Trial, AnEarlierClipsAnswerIsNotTaken) {
    told.clip = random_id<ClipId>();
    EXPECT_EQ(fault(), "it is said of another clip");
}

TEST_F(Trial, OnlyAReaderWhoStandsEnrolledCounts) {
    enter("key.revoked", {{"key", reader.public_key().hex()}, {"reason", "lost"}});
    EXPECT_EQ(fault(), "it is said by nobody who is enrolled to read");
}

TEST_F(Trial, GarbageIsRefused) {
    EXPECT_FALSE(otyrysd::tested_by("otyrys-opened/v1\n", trial, keys, sitting, std::nullopt).ok());
}

}  // namespace
