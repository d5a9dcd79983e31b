#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <random>

#include "protocol_gen/checks.h"
#include "tests/verify/held_sitting.h"

namespace protocol {
namespace {

namespace fs = std::filesystem;

const Check& named(const CheckReport& report, const std::string& name) {
    return *std::find_if(report.checks.begin(), report.checks.end(),
                         [&](const Check& check) { return check.name == name; });
}

std::string faults(const CheckReport& report) {
    std::string out;
    for (const auto& check : report.checks)
        for (const auto& fault : check.faults) out += check.name + ": " + fault + "\n";
    return out;
}

/// One bundle for all tests that change a copy of it.
class SoundBundle : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        held_ = std::make_unique<HeldSitting>();
        held_->hold_all();
        sound_ = held_->bundle();
    }
    static void TearDownTestSuite() { held_.reset(); }

    CheckReport check(const std::string& folder) {
        return check_bundle(folder, held_->journal->fingerprint());
    }
    std::string copy() {
        const auto out = held_->folder + "/copy";
        fs::remove_all(out);
        fs::copy(sound_, out, fs::copy_options::recursive);
        return out;
    }
    static std::string read(const std::string& path) { return evidence::read_file(path, 1 << 28).value(); }
    static void write(const std::string& path, const std::string& bytes) {
        std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
    }
    /// Signs the manifest anew over what is there, as a thief of the log's key could.
    void resign(const std::string& folder, const std::vector<std::string>& added = {}) {
        auto manifest = parse_manifest(evidence::parse_note(read(folder + "/manifest"), 1)->text).value();
        for (const auto& path : added) manifest.files.push_back({path, {}});
        std::sort(manifest.files.begin(), manifest.files.end());
        for (auto& file : manifest.files)
            file.digest = evidence::digest_file(folder + "/" + file.path).value();
        write(folder + "/manifest", held_->journal->sign_manifest(format(manifest)));
    }

    static std::unique_ptr<HeldSitting> held_;
    static std::string sound_;
};
std::unique_ptr<HeldSitting> SoundBundle::held_;
std::string SoundBundle::sound_;

TEST_F(SoundBundle, Passes) {
    const auto report = check(sound_);
    EXPECT_TRUE(report.sound()) << faults(report);
    for (const char* name : {"trust", "manifest", "journal", "head", "statements", "signatures", "keys",
                             "rules", "ballots", "quorum", "outcomes", "clips", "recordings"})
        EXPECT_EQ(named(report, name).verdict, CheckVerdict::pass)
            << name << " " << named(report, name).detail;
    EXPECT_EQ(named(report, "ballots").detail, "2 counts recomputed from signed votes");
    EXPECT_EQ(named(report, "outcomes").detail, "2 declared");
    EXPECT_EQ(named(report, "confirmations").detail, "5 of 5 confirmed");
    EXPECT_EQ(named(report, "deadline").detail, "due 2024-05-10; every answer by 2024-05-03");
}

TEST_F(SoundBundle, IsWrittenOnce) {
    const auto again = write_bundle(sound_, *held_->journal, {held_->sitting, {}, {}}, held_->wall_ms);
    EXPECT_FALSE(again.ok());
    EXPECT_TRUE(check(sound_).sound());
    EXPECT_FALSE(fs::exists(sound_ + ".partial"));
}

TEST_F(SoundBundle, AFileCutLengthenedAddedOrMissingFails) {
    const auto folder = copy();
    const auto paths = list_bundle(folder).value();
    for (const auto& path : paths) {
        const auto whole = read(folder + "/" + path);
        write(folder + "/" + path, whole.substr(0, whole.size() - 1));
        EXPECT_NE(faults(check(folder)).find(path), std::string::npos) << path;
        write(folder + "/" + path, whole + "\n");
        EXPECT_NE(faults(check(folder)).find(path), std::string::npos) << path;
        fs::remove(folder + "/" + path);
        EXPECT_NE(faults(check(folder)).find(path), std::string::npos) << path;
        write(folder + "/" + path, whole);
    }
    write(folder + "/papers/more.txt", "x");
    EXPECT_EQ(faults(check(folder)), "manifest: papers/more.txt: not in the manifest\n");
    fs::remove(folder + "/papers/more.txt");
    fs::create_symlink("/etc/hostname", folder + "/papers/link");
    EXPECT_EQ(faults(check(folder)), "manifest: papers/link: not a regular file\n");
    fs::remove(folder + "/papers/link");
    fs::create_directory(folder + "/Papers");
    EXPECT_EQ(faults(check(folder)), "manifest: Papers: no folder of a bundle\n");
    fs::remove(folder + "/Papers");
    fs::create_directory(folder + "/papers/more");
    EXPECT_EQ(faults(check(folder)), "manifest: papers/more: not a regular file\n");
}

TEST_F(SoundBundle, AFileWithoutAPlaceInABundleFailsEvenUnderANewManifest) {
    const auto clip = "clips/" + id_of<evidence::ClipId>(0x31).hex();
    for (const auto& [path, fault] :
         {std::pair<std::string, std::string>{clip + ".exe",
                                              "clips: " + clip + ".exe: the journal knows no such"},
          {clip, "clips: " + clip + ": the journal knows no such"},
          {"notes.txt", "manifest: notes.txt: no place in a bundle"},
          {"entries/more", "manifest: entries/more: no place in a bundle"}}) {
        const auto folder = copy();
        write(folder + "/" + path, "x");
        resign(folder, {path});
        EXPECT_NE(faults(check(folder)).find(fault), std::string::npos) << faults(check(folder));
    }
}

TEST_F(SoundBundle, AFileWithoutEndIsNotReadToItsEnd) {
    const auto clip = "clips/" + id_of<evidence::ClipId>(0x31).hex();
    for (const auto& path :
         std::vector<std::string>{"papers/protocol.pdf", "entries/bodies", clip + ".clip", clip + ".ckpt"}) {
        const auto folder = copy();
        fs::resize_file(folder + "/" + path, std::uintmax_t{1} << 40);
        EXPECT_NE(faults(check(folder)).find("manifest: " + path + ": 1099511627776 octets instead of "),
                  std::string::npos)
            << path;
    }
}

TEST_F(SoundBundle, WithoutItsManifestNoClipIsCalledForeign) {
    const auto folder = copy();
    auto manifest = read(folder + "/manifest");
    write(folder + "/manifest", manifest.replace(manifest.find("\nat ") + 4, 4, "2025"));
    EXPECT_EQ(faults(check(folder)), "manifest: manifest: not signed by the log's key\n");
}

TEST_F(SoundBundle, AnotherTrustRootFails) {
    const auto report = check_bundle(sound_, evidence::sha256(evidence::as_bytes("another")));
    EXPECT_FALSE(report.sound());
    EXPECT_EQ(named(report, "trust").verdict, CheckVerdict::fail);
    EXPECT_EQ(named(report, "clips").verdict, CheckVerdict::not_checked);
}

struct Pieces {
    std::vector<std::string> envelopes, bodies;
};
Pieces pieces_of(const evidence::JournalStore& store) {
    Pieces out;
    for (std::uint64_t i = 0; i < store.size(); ++i) {
        const auto entry = store.read(i).value();
        out.envelopes.push_back(entry.envelope);
        out.bodies.push_back("body " + entry.salt->hex() + " " + std::to_string(entry.body->size()) + "\n" +
                             *entry.body);
    }
    return out;
}
std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const auto& part : parts) out += part;
    return out;
}

TEST_F(SoundBundle, AnEntryRemovedOrTwoSwappedFailsEvenUnderANewManifest) {
    const auto folder = copy();
    const auto tamper = [&](auto&& change) {
        auto pieces = pieces_of(held_->store);
        change(pieces.envelopes);
        change(pieces.bodies);
        write(folder + "/entries/envelopes", joined(pieces.envelopes));
        write(folder + "/entries/bodies", joined(pieces.bodies));
        resign(folder);
        return faults(check(folder));
    };
    EXPECT_EQ(tamper([](auto& v) { v.erase(v.begin() + 20); }), "journal: entry 20: index 21 out of order\n");
    EXPECT_EQ(tamper([](auto& v) { std::swap(v[30], v[31]); }), "journal: entry 30: index 31 out of order\n");
    const auto last = std::to_string(held_->store.size() - 1);
    EXPECT_NE(tamper([](auto& v) { v.pop_back(); }).find("head: head: the head is of "), std::string::npos);
    EXPECT_EQ(tamper([](auto&) {}), "");
}

TEST_F(SoundBundle, AClipReplacedFailsEvenUnderANewManifest) {
    const auto folder = copy();
    const auto path = "clips/" + id_of<evidence::ClipId>(0x31).hex() + ".clip";
    auto bytes = read(folder + "/" + path);
    bytes[evidence::kClipHeader + 2 * evidence::kSmallSlot + 100] ^= 1;
    write(folder + "/" + path, bytes);
    resign(folder);
    const auto report = check(folder);
    EXPECT_EQ(named(report, "manifest").verdict, CheckVerdict::pass);
    EXPECT_EQ(named(report, "clips").verdict, CheckVerdict::fail);
    EXPECT_NE(faults(report).find(path), std::string::npos);
}

TEST_F(SoundBundle, DamageUnderANewManifestNeverCrashesAndNeverPasses) {
    const auto folder = copy();
    std::mt19937 random(2024);
    const auto manifest = parse_manifest(evidence::parse_note(read(sound_ + "/manifest"), 1)->text).value();
    for (const auto& file : manifest.files) {
        if (file.path.starts_with("papers/") || file.path == "log.vkey") continue;
        const auto whole = read(folder + "/" + file.path);
        for (int i = 0; i < 25; ++i) {
            auto bytes = whole;
            const auto at = random() % bytes.size();
            switch (i % 4) {
                case 0: bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8)); break;
                case 1: bytes.erase(at, 1 + random() % 300); break;
                case 2: bytes.insert(at, bytes.substr(random() % bytes.size(), 1 + random() % 300)); break;
                case 3: bytes.resize(at); break;
            }
            if (bytes == whole) continue;
            write(folder + "/" + file.path, bytes);
            resign(folder);
            EXPECT_FALSE(check(folder).sound()) << file.path << " round " << i;
        }
        write(folder + "/" + file.path, whole);
    }
    resign(folder);
    EXPECT_TRUE(check(folder).sound());
}

TEST(Manifest, ReadsBackWhatItWritesAndNothingElse) {
    const Manifest manifest{evidence::sha256(evidence::as_bytes("log")),
                            id_of<evidence::SittingId>(0x11),
                            {7, evidence::sha256(evidence::as_bytes("root"))},
                            1'714'712'400'000,
                            {{"clips/a.clip", {3, {}}}, {"head", {0, {}}}}};
    const auto text = format(manifest);
    EXPECT_EQ(*parse_manifest(text), manifest);
    std::mt19937 random(490);
    for (int i = 0; i < 3000; ++i) {
        auto bytes = text;
        for (auto n = 1 + random() % 3; n > 0; --n) {
            const auto at = random() % bytes.size();
            if (random() % 2)
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
            else
                bytes.insert(at, 1, "0 /.a\n"[random() % 6]);
        }
        const auto read = parse_manifest(bytes);
        EXPECT_TRUE(!read.ok() || format(*read) == bytes) << bytes;
    }
    for (const char* path :
         {"../head", "/head", "clips/../head", "a/b/c", "clips/", ".hidden", "clips/.x", "A", ""})
        EXPECT_FALSE(is_bundle_path(path)) << path;
}

TEST_F(SoundBundle, TheProgramAnswersByItsExitCode) {
    const std::string program = OTYRYS_BIN_DIR "/otyrys-verify ";
    const auto trust = held_->journal->fingerprint().hex();
    const auto run = [&](const std::string& arguments) {
        const int status = std::system((program + arguments + " > " + held_->folder + "/out 2>&1").c_str());
        return WEXITSTATUS(status);
    };
    EXPECT_EQ(run(sound_ + " --trust " + trust), 0);
    EXPECT_NE(read(held_->folder + "/out").find(" 8 rules: PASS"), std::string::npos);
    EXPECT_EQ(run(sound_ + " --json --trust " + trust), 0);
    EXPECT_NE(read(held_->folder + "/out").find("\"sound\": true"), std::string::npos);
    EXPECT_EQ(run(sound_ + " --trust " + std::string(64, '0')), 1);
    EXPECT_EQ(run(sound_), 2);
    EXPECT_EQ(run(sound_ + " --trust abc"), 2);
    EXPECT_EQ(run(sound_ + "/none --trust " + trust), 2);
}

}  // namespace
}  // namespace protocol
