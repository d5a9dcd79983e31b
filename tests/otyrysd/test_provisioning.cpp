#include <gtest/gtest.h>

#include <filesystem>

#include "hardware/otyrysd/box.h"
#include "hardware/provision/certificate.h"
#include "hardware/provision/folder.h"
#include "hardware/provision/provisioning.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/keystore.h"

namespace {

namespace fs = std::filesystem;

class Provisioning : public testing::Test {
  protected:
    void SetUp() override {
        evidence::crypto_init();
        std::string name = (fs::temp_directory_path() / "otyrys-provision-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        dir_ = name;
    }
    void TearDown() override { fs::remove_all(dir_); }
    auto provision() {
        return provision::provision_appliance(
            dir_ + "/box", dir_ + "/keys", "KZ-C",
            {{"m1", "Тестов", "member", {}}, {"hall", "hall", "device", {}}}, clock_);
    }
    std::string dir_;
    evidence::SystemClock clock_;
};

TEST_F(Provisioning, MakesABoxThatOpensWithItsKeysEnrolled) {
    const auto made = provision();
    ASSERT_TRUE(made.ok()) << made.error().text;
    const auto box = otyrysd::Box::open(dir_ + "/box", clock_, {});
    ASSERT_TRUE(box.ok()) << box.error().text;
    EXPECT_EQ((*box)->journal().fingerprint(), made->trust);
    const auto key = evidence::load_key(dir_ + "/keys/m1.key", "member");
    ASSERT_TRUE(key.ok());
    const auto* enrolled = (*box)->keys().find(evidence::key_id(key->public_key()));
    ASSERT_NE(enrolled, nullptr);
    EXPECT_EQ(enrolled->label, "Тестов");
    const auto trust = evidence::read_file(provision::trust_path(dir_ + "/box"), 100);
    ASSERT_TRUE(trust.ok());
    EXPECT_EQ(*trust, made->trust.hex() + "\n");
}

TEST_F(Provisioning, ABoxIsProvisionedOnce) {
    ASSERT_TRUE(provision().ok());
    EXPECT_FALSE(provision().ok());
}

TEST_F(Provisioning, KeysAreForTheirOwnerAlone) {
    ASSERT_TRUE(provision().ok());
    for (const auto& path : {dir_ + "/keys/m1.key", provision::log_key_path(dir_ + "/box"),
                             provision::tls_key_path(dir_ + "/box")})
        EXPECT_EQ(fs::status(path).permissions() & fs::perms::all,
                  fs::perms::owner_read | fs::perms::owner_write)
            << path;
}

TEST_F(Provisioning, EnrolsReadersOfItsOwnAndFromElsewhere) {
    const auto elsewhere = evidence::ReaderKey::generate().public_key();
    const auto made =
        provision::provision_appliance(dir_ + "/box", dir_ + "/keys", "KZ-C",
                                       {{"m1", "Тестов", "member", {}},
                                        *provision::reader_of("reviewer", "reviewer"),
                                        *provision::reader_of("safe=" + elsewhere.hex(), "escrow")},
                                       clock_);
    ASSERT_TRUE(made.ok()) << made.error().text;
    const auto key = evidence::load_reader_key(dir_ + "/keys/reviewer.key");
    ASSERT_TRUE(key.ok());
    EXPECT_FALSE(fs::exists(dir_ + "/keys/safe.key"));
    const auto box = otyrysd::Box::open(dir_ + "/box", clock_, {});
    ASSERT_TRUE(box.ok()) << box.error().text;
    auto readers = (*box)->keys().readers();
    std::sort(readers.begin(), readers.end());
    std::vector expected{key->public_key(), elsewhere};
    std::sort(expected.begin(), expected.end());
    EXPECT_EQ(readers, expected);
    EXPECT_EQ((*box)->keys().find(evidence::key_id(elsewhere)),
              nullptr);  // it opens no link and signs nothing
}

TEST_F(Provisioning, RefusesTooManyReadersAndTwoOfOneName) {
    std::vector<provision::Bearer> bearers{{"m1", "Тестов", "member", {}}};
    bearers.push_back(*provision::reader_of("m1", "reviewer"));
    EXPECT_FALSE(provision::provision_appliance(dir_ + "/box", dir_ + "/keys", "KZ-C", bearers, clock_).ok());
    bearers.pop_back();
    for (int n = 0; n < 17; ++n)
        bearers.push_back(*provision::reader_of("r" + std::to_string(n), "reviewer"));
    EXPECT_FALSE(provision::provision_appliance(dir_ + "/box", dir_ + "/keys", "KZ-C", bearers, clock_).ok());
    EXPECT_FALSE(fs::exists(dir_ + "/keys"));
}

TEST(Readers, KeysOfSmallOrderAndPathsAreRefused) {
    EXPECT_FALSE(provision::reader_of("r=" + std::string(64, '0'), "reviewer").ok());
    EXPECT_FALSE(provision::reader_of("r=00", "reviewer").ok());
    EXPECT_FALSE(provision::reader_of("../r", "reviewer").ok());
}

TEST(Bearers, FaultsNameTheirPlace) {
    EXPECT_FALSE(provision::bearers_of("{}").ok());
    const auto twice =
        provision::bearers_of(R"([{"person":"m1","name_kk":"А"},{"person":"m1","name_kk":"Б"}])");
    ASSERT_FALSE(twice.ok());
    EXPECT_EQ(twice.error().text, "/1/person: small letters and digits, each once");
    EXPECT_FALSE(provision::bearers_of(R"([{"person":"../m1","name_kk":"А"}])").ok());
}

TEST(Bearers, EachPersonHasATabletUnderTheSameNameWhichNobodyElseHas) {
    const auto bearers =
        provision::bearers_of(R"([{"person":"m1","name_kk":"А"},{"person":"m2","name_kk":"Б"}])");
    ASSERT_TRUE(bearers.ok());
    ASSERT_EQ(bearers->size(), 5u);
    for (const auto& [at, person] : {std::pair{0u, "m1"}, std::pair{2u, "m2"}}) {
        EXPECT_EQ((*bearers)[at].person, person);
        EXPECT_EQ((*bearers)[at].role, "member");
        EXPECT_EQ((*bearers)[at + 1].person, std::string(person) + ".device");
        EXPECT_EQ((*bearers)[at + 1].role, "device");
        EXPECT_EQ((*bearers)[at + 1].label, (*bearers)[at].label);
    }
    for (const auto* json : {R"([{"person":"m1","name_kk":"А"},{"person":"m2","name_kk":"А"}])",
                             R"([{"person":"m1","name_kk":"А"},{"person":"m2","name_kk":"hall display"}])"}) {
        const auto twice = provision::bearers_of(json);
        ASSERT_FALSE(twice.ok());
        EXPECT_EQ(twice.error().text, "/1/name_kk: the name of another");
    }
}

TEST(Bearers, TheHallDisplayHasAKeyOfItsOwn) {
    const auto bearers = provision::bearers_of(R"([{"person":"m1","name_kk":"А"}])");
    ASSERT_TRUE(bearers.ok());
    EXPECT_EQ(bearers->back().person, "hall");
    EXPECT_EQ(bearers->back().role, "device");
}

TEST(Commission, IdsAreTheGlossarys) {
    EXPECT_EQ(provision::commission_id("central"), "KZ-C");
    EXPECT_EQ(provision::commission_id("KZ-R-71"), "KZ-R-71");
    EXPECT_EQ(provision::commission_id("KZ-R-7"), "");
    EXPECT_EQ(provision::commission_id("regional"), "");
}

}  // namespace
