// A clip and its records, as the verifier reads them. First octet: how many of the records of 512 octets at
// the end are the .ckpt file's.
#include "recorder/evidence/clip_scan.h"
#include "tests/capture/memory_file.h"
#include "tests/fuzz/fuzz.h"

namespace {

void take_parts(evidence::ByteView octets) {
    if (const auto header =
            evidence::decode_header(octets.first(std::min(octets.size(), evidence::kClipHeader)));
        header.ok()) {
        const auto again = evidence::encode(*header);
        must(std::equal(again.begin(), again.end(), octets.begin()), "the header's one spelling");
    }
    if (octets.size() >= evidence::kRecord)
        if (const auto record = evidence::decode_proven_record(octets.last(evidence::kRecord)); record.ok()) {
            static const auto key = evidence::SigningKey::from_seed(evidence::Digest{}.bytes);
            must(evidence::decode_proven_record(evidence::encode(*record, key)).value() == *record,
                 "the record's one spelling");
        }
}

}  // namespace

void take(std::string_view text) {
    if (text.empty()) return;
    const auto octets = evidence::as_bytes(text).subspan(1);
    take_parts(octets);
    const auto behind = std::min(octets.size(), static_cast<std::uint8_t>(text.front()) * evidence::kRecord);
    const evidence::Bytes clip(octets.begin(), octets.end() - static_cast<std::ptrdiff_t>(behind));
    const evidence::Bytes records(octets.end() - static_cast<std::ptrdiff_t>(behind), octets.end());
    const capture_test::MemoryRead clip_file(clip), record_file(records);
    evidence::ClipScan scan(clip_file, record_file, {});
    const auto& facts = scan.finish();
    must(facts.faults.size() <= evidence::kMaxFaults, "not more faults than are told");
    for (const auto& fault : facts.faults) (void)evidence::to_text(fault);
}
