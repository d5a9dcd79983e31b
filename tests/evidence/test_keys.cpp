#include <sys/stat.h>

#include "recorder/evidence/file.h"
#include "recorder/evidence/keyring.h"
#include "recorder/evidence/keystore.h"
#include "tests/evidence/journal_fixture.h"
#include "tests/evidence/temporary_folder.h"

namespace evidence {
namespace {

TEST(KeyFile, IsReadBackByItsRoleAlone) {
    const TemporaryFolder folder;
    const auto made = create_key(folder / "m1.key", "member");
    ASSERT_TRUE(made.ok());
    const auto loaded = load_key(folder / "m1.key", "member");
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->public_key(), made->public_key());
    EXPECT_FALSE(load_key(folder / "m1.key", "log").ok());
    EXPECT_FALSE(load_key(folder / "m2.key", "member").ok());
}

TEST(KeyFile, IsTheOwnersAloneAndNeverOverwritten) {
    const TemporaryFolder folder;
    ASSERT_TRUE(create_key(folder / "log.key", "log").ok());
    struct stat status {};
    ASSERT_EQ(::stat((folder / "log.key").c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
    const auto before = *read_file(folder / "log.key", 256);
    EXPECT_FALSE(create_key(folder / "log.key", "log").ok());
    EXPECT_EQ(*read_file(folder / "log.key", 256), before);
    EXPECT_FALSE(create_key(folder / "none/log.key", "log").ok());
    EXPECT_FALSE(create_key(folder / "x.key", "two words").ok());
}

TEST(KeyFile, RefusesWhatItWouldNotHaveWritten) {
    const TemporaryFolder folder;
    ASSERT_TRUE(create_key(folder / "a", "log").ok());
    const auto good = *read_file(folder / "a", 256);
    int n = 0;
    for (const auto& bytes : {good + "\n", good.substr(0, good.size() - 1), std::string(), good.substr(1),
                              "otyrys-key/v1 log " + std::string(64, 'A') + "\n"}) {
        const auto path = folder / std::to_string(++n);
        ASSERT_TRUE(write_new_file(path, bytes).ok());
        EXPECT_FALSE(load_key(path, "log").ok()) << bytes.size();
    }
    std::filesystem::create_symlink(folder / "a", folder / "link");
    EXPECT_FALSE(load_key(folder / "link", "log").ok());
    EXPECT_FALSE(load_key(folder.path(), "log").ok());
}

TEST(KeyFile, OfAReaderHoldsAnX25519SecretUnderItsRole) {
    const TemporaryFolder folder;
    const auto made = create_reader_key(folder / "archive.key", "escrow");
    ASSERT_TRUE(made.ok());
    EXPECT_TRUE(is_valid(made->public_key()));
    const auto loaded = load_reader_key(folder / "archive.key");
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->public_key(), made->public_key());
    EXPECT_FALSE(create_reader_key(folder / "m1.key", "member").ok());
    ASSERT_TRUE(create_key(folder / "m1.key", "member").ok());
    EXPECT_FALSE(load_reader_key(folder / "m1.key").ok());
    EXPECT_FALSE(load_key(folder / "archive.key", "member").ok());
}

Statement enrol(const PublicKey& key) {
    return {.kind = "key.enrolled",
            .log = {},
            .by = {},
            .prev = {},
            .head = {},
            .at_ms = 0,
            .fields = {{"role", "member"}, {"key", key.hex()}, {"label", "m1"}}};
}
Statement revoke(const PublicKey& key) {
    return {.kind = "key.revoked",
            .log = {},
            .by = {},
            .prev = {},
            .head = {},
            .at_ms = 0,
            .fields = {{"key", key.hex()}, {"reason", "lost"}}};
}

TEST(KeyRing, KnowsEnrolledKeysUntilTheyAreRevoked) {
    const auto key = fixed_key(2).public_key();
    KeyRing ring;
    EXPECT_EQ(ring.find(key_id(key)), nullptr);
    ring.apply(enrol(key));
    ASSERT_NE(ring.find(key_id(key)), nullptr);
    EXPECT_EQ(ring.find(key_id(key))->key, key);
    EXPECT_EQ(ring.find(key_id(key))->role, "member");
    ring.apply(revoke(fixed_key(3).public_key()));
    EXPECT_NE(ring.find(key_id(key)), nullptr);
    ring.apply(revoke(key));
    EXPECT_EQ(ring.find(key_id(key)), nullptr);
    ring.apply(enrol(key));
    EXPECT_EQ(ring.find(key_id(key)), nullptr);
    EXPECT_TRUE(ring.all().at(key_id(key)).revoked);
}

TEST(KeyRing, TakesNoKeyOfSmallOrder) {
    KeyRing ring;
    ring.apply(enrol(PublicKey{}));
    EXPECT_TRUE(ring.all().empty());
}

Statement enrol_reader(const ReaderPublicKey& key, const std::string& role = "reviewer") {
    Statement statement = enrol({key.bytes});
    statement.fields[0].value = role;
    return statement;
}

TEST(KeyRing, KeepsReadersApartFromThoseWhoSign) {
    const auto reader = ReaderKey::generate().public_key(), escrow = ReaderKey::generate().public_key();
    KeyRing ring;
    ring.apply(enrol_reader(reader)), ring.apply(enrol_reader(escrow, "escrow"));
    EXPECT_EQ(ring.find(key_id(reader)), nullptr);
    EXPECT_EQ(ring.readers().size(), 2u);
    ring.apply(revoke({reader.bytes}));
    EXPECT_EQ(ring.readers(), std::vector{escrow});
    ring.apply(enrol_reader(reader));
    EXPECT_EQ(ring.readers(), std::vector{escrow});
    const auto person = fixed_key(2).public_key();
    ring.apply(enrol(person)), ring.apply(enrol_reader({person.bytes}));
    EXPECT_NE(ring.find(key_id(person)), nullptr);
    EXPECT_EQ(ring.readers(), std::vector{escrow});
}

TEST(KeyRing, TakesNoReaderOfSmallOrderNorASecondSpelling) {
    KeyRing ring;
    ReaderPublicKey one{}, high = ReaderKey::generate().public_key();
    one.bytes[0] = 1, high.bytes[31] |= 0x80;
    for (const auto& key : {ReaderPublicKey{}, one, high}) ring.apply(enrol_reader(key));
    EXPECT_TRUE(ring.all_readers().empty());
}

TEST(KeyRing, ItsStatementsHaveAForm) {
    for (const auto& statement : {enrol(fixed_key(2).public_key()), revoke(fixed_key(2).public_key())}) {
        const auto* rule = KeyRing::rule(statement.kind);
        ASSERT_NE(rule, nullptr);
        EXPECT_TRUE(parse_statement(format(statement), *rule).ok());
    }
    EXPECT_EQ(KeyRing::rule("ballot.vote"), nullptr);
}

TEST(File, IsCreatedOnceAndReadWithinItsLimit) {
    const TemporaryFolder folder;
    ASSERT_TRUE(write_new_file(folder / "a", "four").ok());
    EXPECT_FALSE(write_new_file(folder / "a", "five").ok());
    EXPECT_EQ(*read_file(folder / "a", 4), "four");
    EXPECT_FALSE(read_file(folder / "a", 3).ok());
    EXPECT_FALSE(std::filesystem::exists(folder / "a.new"));
}

TEST(SystemClock, TellsThisBootAndGoesOn) {
    const SystemClock clock;
    const auto first = clock.now(), second = clock.now();
    EXPECT_FALSE(clock.boot().is_zero());
    EXPECT_EQ(clock.boot(), SystemClock().boot());
    EXPECT_GE(second.mono_us, first.mono_us);
    EXPECT_EQ(parse_time(format_time(first.wall_ms)), first.wall_ms);
}

}  // namespace
}  // namespace evidence
