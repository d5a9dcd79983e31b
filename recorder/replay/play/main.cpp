// otyrys-play CLIP.clip --key HEX [--reviewer KEYFILE] [--sha256 HEX] [--from SECONDS] [--to-fake]: checks a
// clip against the key that clip.opened names, and plays it meanwhile, each second checked before it is
// shown; a sealed one with the key file of a reviewer or of escrow, and its .keys beside it. Damaged seconds
// come as silence and standing pictures and are named. Exit 0: played to the end, all verified; 1: not; 2:
// usage.

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <thread>

#include "recorder/evidence/keystore.h"
#include "recorder/replay/player.h"

namespace {

struct Options {
    std::string clip;
    std::string key, sha256, reviewer;
    double from = 0;
    replay::Output output = replay::Output::screen;
};

bool read_options(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        std::string word = argv[i];
        bool more = i + 1 < argc;
        if (word == "--to-fake")
            options.output = replay::Output::nowhere;
        else if (word == "--key" && more)
            options.key = argv[++i];
        else if (word == "--reviewer" && more)
            options.reviewer = argv[++i];
        else if (word == "--sha256" && more)
            options.sha256 = argv[++i];
        else if (word == "--from" && more)
            options.from = std::atof(argv[++i]);
        else if (options.clip.empty() && word.rfind("--", 0) != 0)
            options.clip = word;
        else
            return false;
    }
    return !options.clip.empty() && !options.key.empty() && options.from >= 0;
}

int fail(const std::string& why) {
    std::fprintf(stderr, "otyrys-play: %s\n", why.c_str());
    return 1;
}

/// What the header says, as if the journal had said it: the program has no journal.
evidence::Recording recording_of(const evidence::ClipHeader& header, const evidence::PublicKey& key,
                                 const evidence::Digest& header_sha256) {
    evidence::Recording recording;
    recording.opened.clip = header.clip, recording.opened.sitting = header.sitting;
    if (!header.of_case.is_zero()) recording.opened.of_case = header.of_case;
    if (!header.previous.is_zero()) recording.opened.previous = header.previous;
    recording.opened.source = header.source, recording.opened.started = {header.wall_ms};
    recording.opened.key = key, recording.opened.header_sha256 = header_sha256;
    if (header.suite == evidence::Suite::sealed) recording.opened.keys_sha256 = evidence::Digest{};
    return recording;
}

evidence::Result<std::unique_ptr<replay::ClipSource>> open_source(const std::string& folder,
                                                                  const evidence::Recording& recording,
                                                                  const evidence::Digest& trust,
                                                                  const std::string& reviewer) {
    if (reviewer.empty()) return replay::ClipSource::open(folder, recording, trust);
    OTYRYS_TRY(const auto reader, evidence::load_reader_key(reviewer));
    return replay::ClipSource::open(folder, recording, trust, &reader);
}

std::string folder_of(const Options& options) {
    const std::filesystem::path path(options.clip);
    return path.has_parent_path() ? path.parent_path().string() : ".";
}

/// Prints what it finds; whether it is all as attested.
bool verify(const evidence::ReadFile& clip, const evidence::ReadFile& records, const Options& options,
            const evidence::PublicKey& key) {
    evidence::ClipScan scan(clip, records, key);
    scan.compute(evidence::Digests::all, std::thread::hardware_concurrency());
    const evidence::ClipFacts& facts = scan.finish();
    for (const evidence::ClipFault& fault : facts.faults)
        std::printf("DAMAGED %s\n", evidence::to_text(fault).c_str());
    bool whole = facts.header && facts.faults.empty() && facts.attested_slots == facts.found.slots;
    if (!options.sha256.empty() && facts.found.sha256.hex() != options.sha256) {
        std::printf("DAMAGED clip: its SHA-256 is %s\n", facts.found.sha256.hex().c_str());
        whole = false;
    }
    std::printf("%s slots %llu attested %llu sha256 %s\n", whole ? "VERIFIED" : "NOT WHOLE",
                static_cast<unsigned long long>(facts.found.slots),
                static_cast<unsigned long long>(facts.attested_slots), facts.found.sha256.hex().c_str());
    std::fflush(stdout);
    return whole;
}

/// What the header says, played.
evidence::Result<replay::Played> show(const evidence::ReadFile& clip, const Options& options,
                                      const evidence::PublicKey& key) {
    OTYRYS_TRY(const auto header, evidence::read_header(clip));
    const auto recording = recording_of(header, key, evidence::sha256(evidence::encode(header)));
    OTYRYS_TRY(auto source, open_source(folder_of(options), recording, header.trust, options.reviewer));
    replay::Player player(std::move(source), options.output);
    return player.play(static_cast<std::uint64_t>(options.from * 1e9));
}

int play(const Options& options, const evidence::PublicKey& key) {
    std::filesystem::path path(options.clip);
    auto clip = evidence::open_file(options.clip);
    auto records = evidence::open_file(path.replace_extension(".ckpt").string());
    if (!clip) return fail(clip.error().text);
    if (!records) return fail(records.error().text);
    bool whole = false;
    // Each second is proven before it is shown: the whole need not be waited for.
    std::thread verifying([&] { whole = verify(*clip.value(), *records.value(), options, key); });
    auto played = show(*clip.value(), options, key);
    verifying.join();
    if (!played) return fail(played.error().text);
    std::printf("PLAYED pictures %llu sounds %llu up to %.2f s, damaged slots %llu\n",
                static_cast<unsigned long long>(played->pictures),
                static_cast<unsigned long long>(played->sounds), static_cast<double>(played->last_ns) / 1e9,
                static_cast<unsigned long long>(played->damaged_slots));
    if (!played->fault.empty()) return fail(played->fault);
    return whole ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!read_options(argc, argv, options)) {
        std::fputs(
            "usage: otyrys-play CLIP.clip --key HEX [--reviewer KEYFILE] [--sha256 HEX] [--from SECONDS] "
            "[--to-fake]\n",
            stderr);
        return 2;
    }
    evidence::crypto_init();
    auto key = evidence::PublicKey::parse(options.key);
    if (!key) return fail("--key takes the 64 hexadecimal digits of clip.opened's key");
    return play(options, *key);
}
