#include <unistd.h>

#include <thread>

#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/file.h"

namespace evidence {

namespace {

/// Collects differences between the journal and the file.
class Differences {
  public:
    explicit Differences(std::vector<ClipFault>& faults) : faults_(faults) {}
    template <class T>
    void same(ClipPart part, const T& journal, const T& file, const char* what) {
        if (!(journal == file)) add(part, std::string(what) + " is not the one in the journal");
    }
    void add(ClipPart part, std::string why) { faults_.push_back({part, 0, 0, 0, std::move(why)}); }

  private:
    std::vector<ClipFault>& faults_;
};

void compare_opening(const ClipOpened& opened, const ClipFacts& facts, const Digest& trust,
                     Differences& differences) {
    constexpr ClipPart kPart = ClipPart::header;
    differences.same(kPart, opened.header_sha256, facts.header_sha256, "the header's SHA-256");
    const ClipHeader& header = *facts.header;
    differences.same(kPart, opened.clip, header.clip, "clip");
    differences.same(kPart, opened.sitting, header.sitting, "sitting");
    differences.same(kPart, opened.of_case.value_or(CaseId{}), header.of_case, "case");
    differences.same(kPart, opened.source, header.source, "source");
    differences.same(kPart, opened.previous.value_or(ClipId{}), header.previous, "previous clip");
    differences.same(kPart, opened.started.ms, header.wall_ms, "time");
    differences.same(kPart, trust, header.trust, "trust fingerprint");
    differences.same(kPart, opened.keys_sha256.has_value(), header.suite == Suite::sealed, "suite");
}

/// Of a sealed clip the recorder itself can only say how much media is attested, once it no longer has the
/// key.
std::uint64_t media_length(const ClipFacts& facts) {
    return facts.header->suite == Suite::sealed ? facts.attested_media_bytes : facts.found.media_bytes;
}

template <class Closing>
void compare_closing(const Closing& closing, const ClipFacts& facts, Differences& differences) {
    constexpr ClipPart kPart = ClipPart::whole;
    differences.same(kPart, closing.slots, facts.found.slots, "number of slots");
    differences.same(kPart, closing.bytes, facts.found.bytes, "length of the file");
    differences.same(kPart, closing.sha256, facts.found.sha256, "SHA-256 of the file");
    differences.same(kPart, closing.root, facts.found.root, "tree over the slots");
    if (const std::optional<Digest> media = closing.media_sha256; media && facts.opened)
        differences.same(kPart, *media, facts.found.media_sha256, "SHA-256 of the media");
    differences.same(kPart, closing.media_bytes, media_length(facts), "length of the media");
}

void compare_sealed(const ClipSealed& sealed, const ClipFacts& facts, Differences& differences) {
    compare_closing(sealed, facts, differences);
    if (facts.tail_bytes > 0)
        differences.add(ClipPart::tail, std::to_string(facts.tail_bytes) + " octets behind the last slot");
    if (facts.record_tail_bytes > 0)
        differences.add(ClipPart::tail,
                        std::to_string(facts.record_tail_bytes) + " octets behind the last record");
    if (!facts.final) differences.add(ClipPart::whole, "the final record is missing: the clip was cut");
    if (facts.header->suite == Suite::sealed && facts.opened && !facts.final_slot)
        differences.add(ClipPart::whole, "the final slot is missing: the clip was cut");
}

}  // namespace

ClipReport verify_clip(const ReadFile& clip, const ReadFile& records, const Recording& recording,
                       const Digest& trust, std::shared_ptr<const SlotCipher> cipher) {
    ClipScan scan(clip, records, recording.opened.key, std::move(cipher));
    scan.compute(Digests::all, std::thread::hardware_concurrency());
    scan.expect(recording.marks);
    ClipReport report;
    report.facts = scan.finish();
    Differences differences(report.faults);
    if (report.facts.header) compare_opening(recording.opened, report.facts, trust, differences);
    report.faults.insert(report.faults.end(), report.facts.faults.begin(), report.facts.faults.end());
    if (!report.facts.header) return report;
    if (recording.sealed) {
        compare_sealed(*recording.sealed, report.facts, differences);
    } else if (recording.recovered) {
        compare_closing(*recording.recovered, report.facts, differences);
        differences.same(ClipPart::whole, recording.recovered->attested_slots, report.facts.attested_slots,
                         "number of attested slots");
        differences.same(ClipPart::whole, recording.recovered->tail_bytes, report.facts.tail_bytes,
                         "length of the torn tail");
    } else if (recording.lost) {
        differences.add(ClipPart::whole, "the journal says that it is lost: " + recording.lost->reason);
    } else {
        differences.add(ClipPart::whole, "it was never sealed");
    }
    return report;
}

namespace {

/// Nothing is said of a file that is not there: it may be deleted at any time.
void compare_keys(const std::string& path, const ClipOpened& opened, std::vector<ClipFault>& faults) {
    if (::access(path.c_str(), F_OK) != 0) return;
    Differences differences(faults);
    const auto text = read_file(path, kMaxKeysFile);
    if (!text) return differences.add(ClipPart::keys, text.error().text);
    if (!opened.keys_sha256) return differences.add(ClipPart::keys, "the clip is not sealed, but has some");
    differences.same(ClipPart::keys, *opened.keys_sha256, sha256(as_bytes(*text)),
                     "the .keys file's SHA-256");
    const auto keys = parse_clip_keys(*text);
    if (!keys) return differences.add(ClipPart::keys, keys.error().text);
    if (keys->clip != opened.clip) differences.add(ClipPart::keys, "they are another clip's");
}

}  // namespace

ClipReport verify_clip(const std::string& folder, const Recording& recording, const Digest& trust) {
    ClipPaths paths = ClipPaths::in(folder, recording.opened.clip);
    ClipReport report;
    auto clip = open_file(paths.clip);
    auto records = open_file(paths.records);
    if (!clip) report.faults.push_back({ClipPart::whole, 0, 0, 0, clip.error().text});
    if (!records) report.faults.push_back({ClipPart::whole, 0, 0, 0, records.error().text});
    if (!report.faults.empty()) return report;
    report = verify_clip(*clip.value(), *records.value(), recording, trust);
    compare_keys(paths.keys, recording.opened, report.faults);
    return report;
}

}  // namespace evidence
