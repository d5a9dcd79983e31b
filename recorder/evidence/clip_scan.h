#pragma once
// Reads a clip as a stranger would: everything recomputed from the stored octets, nothing taken on trust, in
// one pass and constant memory. A sealed clip without its cipher is checked all the same (tree, records,
// marks, digests of the file), only what its slots hold is not looked at. One thread at a time.

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/clip_format.h"
#include "recorder/evidence/clip_log.h"
#include "recorder/evidence/clip_writer.h"
#include "recorder/evidence/slots_ahead.h"

namespace evidence {

enum class ClipPart : std::uint8_t { header, slot, record, tail, keys, whole };

/// What is wrong, and where. `number` is a slot's or record's, from 0; `last` the last one concerned when
/// only a range can be named; `second` of the recording.
struct ClipFault {
    ClipPart part = ClipPart::whole;
    std::uint64_t number = 0, last = 0;
    std::uint64_t second = 0;
    std::string why;
    auto operator<=>(const ClipFault&) const = default;
};
/// "slot 34 (second 12): an octet behind the data is not zero".
std::string to_text(const ClipFault& fault);

struct ClipFacts {
    std::optional<ClipHeader> header;
    Digest header_sha256;
    bool opened = false;  // its slots could be looked into: plain, or with the cipher
    ClipDigests found;    // over the file exactly as it is; media of the whole slots, up to the first that
                        // cannot be read and that no record attests; where it was not opened, length and time
                        // are the attested ones and media_sha256 is zero
    std::uint64_t tail_bytes = 0;  // a torn last slot; a short last leaf of the tree
    std::uint64_t records = 0;
    std::uint64_t record_tail_bytes = 0;
    std::uint64_t attested_slots = 0;  // by the last good record whose root recomputes
    std::uint64_t attested_media_bytes = 0;
    std::uint64_t attested_ns = 0;
    bool final_slot = false;        // suite 1, opened: the last slot says that nothing follows
    bool final = false;             // the last record says that nothing follows
    std::vector<ClipFault> faults;  // at most kMaxFaults
};
inline constexpr std::size_t kMaxFaults = 64;

class ClipScan {
  public:
    /// The files outlive the scan. `key` is the one in clip.opened; `cipher` of a sealed clip, or null.
    ClipScan(const ReadFile& clip, const ReadFile& records, const PublicKey& key,
             std::shared_ptr<const SlotCipher> cipher = nullptr);

    /// What the journal marked on the way, in its order: each must hold once so many slots are read. Before
    /// advance().
    void expect(std::span<const RecMark> marks);
    /// What is computed, and on how many threads (the files are then read on all of them); else all, on the
    /// caller's. Before advance().
    void compute(Digests digests, unsigned hands) { digests_ = digests, hands_ = hands; }
    /// Called for each good slot, with the whole slot's number.
    void on_slot(std::function<void(std::uint64_t, const Slot&)> callback) { on_slot_ = std::move(callback); }

    /// Reads on until `slots` whole slots are read or the file has no more.
    void advance(std::uint64_t slots = kMaxSlots);
    /// Reads the rest with the torn tail and the last records. Call once.
    const ClipFacts& finish();
    const ClipFacts& facts() const { return facts_; }

  private:
    bool read_header();
    bool read_slots(std::uint64_t slots);
    void take_slot(const SlotsAhead::Read& read);
    void look_into(std::uint64_t number, const Result<Slot>& slot);
    void check_marked(const RecMark& mark, std::uint64_t number, const ProgressRecord& record);
    void take_tail();
    void check_records();
    void check_marks();
    void check_mark(const RecMark& mark);
    void missing_marks();
    bool take_record();
    void check_record(const ProgressRecord& record);
    void add(ClipPart part, std::uint64_t number, std::string why);
    void add_range(std::uint64_t first, std::uint64_t last, std::string why);
    std::uint64_t second() const { return newest_ns_ / 1'000'000'000; }

    const ReadFile& clip_;
    const ReadFile& records_;
    PublicKey key_;
    std::shared_ptr<const SlotCipher> cipher_;
    std::function<void(std::uint64_t, const Slot&)> on_slot_;
    std::vector<RecMark> marks_;
    std::size_t next_mark_ = 0;
    std::map<Digest, RecMark> marked_records_;  // not yet seen; by record

    ClipFacts facts_;
    bool header_read_ = false, stopped_ = false;
    GrowingTree tree_{TreeHash::blake2b}, span_{TreeHash::blake2b};
    Digests digests_ = Digests::all;
    unsigned hands_ = 1;
    std::optional<SlotsAhead> ahead_;  // once the header is read
    Bytes buffer_;
    std::uint64_t slots_ = 0, media_bytes_ = 0, newest_ns_ = 0;
    bool media_ended_ = false;  // at a slot that cannot be read and that no record attests
    bool media_known_ = true;   // false after a slot that cannot be read: the next one tells where we are
    Digest previous_record_;
    std::vector<Digest> proven_;             // record_chain.h
    std::uint64_t next_record_ = 0;          // by position in the file
    std::optional<ProgressRecord> waiting_;  // read, its slots not yet
    bool chain_known_ = true;
    bool header_lost_ = false;      // by record 0
    bool root_lost_ = false;        // something before is damaged: only spans can be told
    bool span_known_ = true;        // the span begins where the last record ended
    std::uint64_t last_slots_ = 0;  // of the last record
};

/// A clip against what the journal says of it. Empty: everything agrees. `trust`: the log's fingerprint.
struct ClipReport {
    ClipFacts facts;
    std::vector<ClipFault> faults;
    bool whole() const { return faults.empty(); }
};
ClipReport verify_clip(const ReadFile& clip, const ReadFile& records, const Recording& recording,
                       const Digest& trust, std::shared_ptr<const SlotCipher> cipher = nullptr);
/// Reads on all cores. Opens both files in the folder; files that cannot be opened are a fault of the report.
/// A sealed clip's .keys file may be missing (it is deletable), but not be another.
ClipReport verify_clip(const std::string& folder, const Recording& recording, const Digest& trust);

/// The header of a clip's file.
Result<ClipHeader> read_header(const ReadFile& clip);
/// Writes the Matroska file that the whole slots hold, up to the `media_bytes` that clip.sealed or
/// clip.recovered names. Refuses a clip with a damaged slot in them, naming it, and a sealed one without its
/// cipher.
Result<ClipDigests> export_clip(const ReadFile& clip, GrowingFile& out,
                                std::shared_ptr<const SlotCipher> cipher = nullptr,
                                std::uint64_t media_bytes = kNone64);

}  // namespace evidence
