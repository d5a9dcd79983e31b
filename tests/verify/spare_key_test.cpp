// A member whose key was replaced in the middle of a sitting: the bundle is sound, and the protocol says so.
#include "protocol_gen/checks.h"
#include "tests/verify/held_sitting.h"

namespace protocol {
namespace {

std::string spare_faults(const CheckReport& report) {
    std::string out;
    for (const auto& check : report.checks)
        for (const auto& fault : check.faults) out += check.name + ": " + fault + "\n";
    return out;
}

TEST(SpareKey, TakesThePlaceOfTheRevokedOneInAnythingThatIsChecked) {
    HeldSitting held;
    held.prepare();
    const auto old = held.keys.at("m2").public_key();
    const auto spare = seeded(0x77).public_key();
    const std::vector<evidence::Field> gone{{"key", old.hex()}, {"reason", "планшет сынды"}};
    const std::vector<evidence::Field> fresh{{"role", "member"}, {"key", spare.hex()}, {"label", "m2"}};
    EXPECT_EQ(held.submit("m3", "key.revoked", gone), std::nullopt);
    EXPECT_EQ(held.submit("m3", "key.enrolled", fresh), std::nullopt);
    const auto tablet = seeded(0x78).public_key();
    const std::vector<evidence::Field> lost{{"key", held.tablets.at("m2").public_key().hex()},
                                            {"reason", "жоғалды"}};
    const std::vector<evidence::Field> found{{"role", "device"}, {"key", tablet.hex()}, {"label", "m2"}};
    EXPECT_EQ(held.submit("m3", "key.revoked", lost), std::nullopt);
    EXPECT_EQ(held.submit("m3", "key.enrolled", found), std::nullopt);
    held.tablets.at("m2") = seeded(0x78);
    held.keys.at("m2") = seeded(0x77);
    held.prev["m2"] = {};
    held.hold_interview(held.first, 0x31);
    held.vote(held.first, 1, {2, 2, 2, 3});
    held.hold_interview(held.second, 0x32);
    held.vote(held.second, 1, {2, 2, 2, 3});
    held.end();
    held.freeze();
    for (const char* person : {"m1", "m2", "m3", "m4", "secretary"}) held.confirm(person);
    const auto folder = held.bundle();
    const auto report = check_bundle(folder, held.journal->fingerprint());
    EXPECT_TRUE(report.sound()) << spare_faults(report);
    EXPECT_EQ(report.checks[6].detail, "14 enrolled, 2 revoked");
    const auto text = evidence::read_file(folder + "/papers/protocol.txt", 1 << 20).value();
    for (const auto& key : {old, spare, tablet})
        EXPECT_NE(text.find(evidence::key_id(key).hex()), std::string::npos) << text;
    EXPECT_NE(text.find("кілт жарамсыз деп танылды, себебі: планшет сынды; куәландырған – "),
              std::string::npos)
        << text;
    for (const auto* line : {"зарегистрирован новый ключ; подтверждено: ",
                             "ключ планшета признан недействительным, причина: жоғалды; подтверждено: ",
                             "планшеттің жаңа кілті тіркелді; куәландырған – "})
        EXPECT_NE(text.find(line), std::string::npos) << line << " in:\n" << text;
}

}  // namespace
}  // namespace protocol
