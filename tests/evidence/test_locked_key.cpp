#include "recorder/evidence/locked_key.h"

#include <sys/stat.h>

#include "recorder/evidence/file.h"
#include "recorder/evidence/keystore.h"
#include "recorder/evidence/oprf.h"
#include "tests/evidence/journal_fixture.h"
#include "tests/evidence/temporary_folder.h"
#include "tests/support/vectors.h"

namespace evidence {
namespace {

constexpr PinCosts kCheap{1, 8};

Pin pin_of(std::string_view digits) {
    Pin pin;
    for (const char digit : digits) EXPECT_TRUE(pin.push(static_cast<unsigned>(digit - '0')));
    return pin;
}

/// What the appliance of this secret makes of the PIN on this device.
Guarded evaluated(const Pin& pin, std::uint8_t secret = 1) {
    const std::array<std::uint8_t, 32> seed{secret};
    const auto key = OprfKey::derive(seed, as_bytes("device"));
    const auto asked = OprfBlind::begin(pin.view());
    return *asked.finish(*key.evaluate(asked.point()));
}

TEST(LockedKey, OpensByItsPinAndTheAppliancesAnswerTogether) {
    const auto key = fixed_key(5);
    const auto pin = pin_of("270418"), wrong = pin_of("270419");
    const auto locked = lock_key(key, key_id(fixed_key(6).public_key()), evaluated(pin), pin, kCheap);
    ASSERT_TRUE(locked.ok());
    const auto opened = open_key(*locked, evaluated(pin), pin);
    ASSERT_TRUE(opened.ok());
    ASSERT_TRUE(*opened);
    EXPECT_EQ((*opened)->public_key(), key.public_key());
    EXPECT_EQ((*opened)->sign(as_bytes("x")), key.sign(as_bytes("x")));
    EXPECT_FALSE(*open_key(*locked, evaluated(wrong), wrong));
    EXPECT_FALSE(*open_key(*locked, evaluated(pin), wrong));
    EXPECT_FALSE(*open_key(*locked, evaluated(wrong), pin));
    EXPECT_FALSE(*open_key(*locked, evaluated(pin, 2), pin));
}

TEST(LockedKey, IsSealedAnewEachTime) {
    const auto key = fixed_key(5);
    const auto pin = pin_of("000000"), next = pin_of("999999");
    const auto first = lock_key(key, {}, evaluated(pin), pin, kCheap),
               again = lock_key(key, {}, evaluated(pin), pin, kCheap),
               changed = lock_key(key, {}, evaluated(next), next, kCheap);
    EXPECT_NE(first->salt, again->salt);
    EXPECT_NE(first->sealed, again->sealed);
    EXPECT_FALSE(*open_key(*changed, evaluated(pin), pin));
    EXPECT_TRUE(*open_key(*changed, evaluated(next), next));
}

TEST(LockedKey, BindsEveryLineOfItsFile) {
    const auto pin = pin_of("123456");
    const auto locked = *lock_key(fixed_key(5), {}, evaluated(pin), pin, kCheap);
    auto other_key = locked, other_device = locked, other_salt = locked, other_costs = locked,
         other_seal = locked;
    other_key.key = fixed_key(7).public_key();
    other_device.device.bytes[0] ^= 1;
    other_salt.salt.bytes[0] ^= 1;
    other_costs.costs.passes = 2;
    other_seal.sealed.bytes[47] ^= 1;
    for (const auto& each : {other_key, other_device, other_salt, other_costs, other_seal}) {
        const auto opened = open_key(each, evaluated(pin), pin);
        ASSERT_TRUE(opened.ok());
        EXPECT_FALSE(*opened) << format(each);
    }
    EXPECT_TRUE(*open_key(locked, evaluated(pin), pin));
}

TEST(LockedKey, TakesTheFilesPlaceAndNothingOfTheSeedStays) {
    const TemporaryFolder folder;
    const auto path = folder / "m1.key";
    const auto key = create_key(path, "member");
    ASSERT_TRUE(key.ok());
    const auto plain = load_persons_key(path);
    ASSERT_TRUE(plain.ok());
    EXPECT_EQ(std::get<SigningKey>(*plain).public_key(), key->public_key());

    const auto pin = pin_of("123456");
    ASSERT_TRUE(save_locked_key(path, *lock_key(*key, {}, evaluated(pin), pin, kCheap)).ok());
    struct stat status {};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
    EXPECT_EQ(read_file(path, kMaxLockedKey)->find(to_hex(key->seed().view())), std::string::npos);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
    const auto locked = load_persons_key(path);
    ASSERT_TRUE(locked.ok());
    EXPECT_TRUE(*open_key(std::get<LockedKey>(*locked), evaluated(pin), pin));
    EXPECT_FALSE(load_key(path, "member").ok());
    ASSERT_TRUE(create_key(folder / "log.key", "log").ok());
    EXPECT_FALSE(load_persons_key(folder / "log.key").ok());
    EXPECT_FALSE(load_persons_key(folder / "none.key").ok());
}

TEST(LockedKey, DoesWhatTheVectorsSay) {
    const auto all = vectors::vectors_of("locked_key");
    EXPECT_GT(all.size(), 15u);
    for (const auto& vector : all) {
        const auto locked = parse_locked_key(vector.bytes);
        const auto& expect = vector.header.at("expect");
        if (!locked.ok()) {
            EXPECT_EQ(locked.error().text, expect) << vector.name;
            continue;
        }
        EXPECT_EQ(format(*locked), vector.bytes) << vector.name;
        Guarded oprf(64);
        ASSERT_TRUE(from_hex(vector.header.at("oprf"), oprf.octets())) << vector.name;
        const auto opened = open_key(*locked, oprf, pin_of(vector.header.at("pin")));
        if (expect != "pass") {
            EXPECT_EQ(opened.ok() ? "closed" : opened.error().text, expect) << vector.name;
            EXPECT_FALSE(opened.ok() && *opened) << vector.name;
            continue;
        }
        ASSERT_TRUE(opened.ok() && *opened) << vector.name;
        EXPECT_EQ(to_hex((*opened)->seed().view()), vector.header.at("seed")) << vector.name;
    }
}

}  // namespace
}  // namespace evidence
