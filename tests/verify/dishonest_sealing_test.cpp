// The box itself lies about whom its clips are sealed to.
#include "tests/verify/dishonest_box.h"

namespace protocol {
namespace {

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

}  // namespace
}  // namespace protocol
