#include "recorder/evidence/record_chain.h"

#include <algorithm>

#include "recorder/evidence/clip_format.h"

namespace evidence {

std::vector<Digest> proven_records(const ReadFile& records, const PublicKey& key, std::uint64_t from) {
    constexpr std::uint64_t kAtOnce = 128;
    const std::uint64_t count = records.size() / kRecord;
    std::vector<Digest> proven(count);
    Digest named;  // by the proven record behind; zeros: none
    Bytes octets;
    for (std::uint64_t end = count; end > from;) {
        const std::uint64_t begin = end - std::min(end - from, kAtOnce);
        octets.resize((end - begin) * kRecord);
        if (!records.read(begin * kRecord, octets)) return proven;
        for (; end > begin; --end) {
            const auto own = ByteView(octets).subspan((end - 1 - begin) * kRecord, kRecord);
            const Digest digest = blake2b256({own});
            const bool chained = !named.is_zero() && digest == named;
            const auto record = chained ? decode_proven_record(own) : decode_record(own, key);
            if (record) proven[end - 1] = digest;
            named = record ? record->previous : Digest{};
        }
    }
    return proven;
}

}  // namespace evidence
