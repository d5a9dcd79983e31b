#pragma once
// A clip's slots read ahead, some at a time: their leaves and what is in them, on several threads, and the
// SHA-256 of file and media, each in order, beside the reading of the next ones.

#include <memory>
#include <optional>
#include <vector>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/crew.h"
#include "recorder/evidence/merkle.h"
#include "recorder/evidence/slot_reader.h"

namespace evidence {

/// tree: the SHA-256 of file and media are left zero. Where the tree is the writer's, the octets are, and so
/// are they.
enum class Digests : std::uint8_t { tree, all };

class SlotsAhead {
  public:
    struct Read {
        ByteView octets;  // until the next fetch()
        Digest leaf;
        Result<Slot> slot = Error{"not opened"};  // its data as long as `octets`
        std::optional<Error> fault;               // it cannot be read; then nothing else counts
    };

    /// `clip` outlives it, and is read on `hands` threads. `reader`: says whether slots can be opened.
    SlotsAhead(const ReadFile& clip, const SlotReader& reader, std::uint32_t slot_len, Digests digests,
               unsigned hands);

    /// Reads the slots from `first` on, `most` of them at most, fewer as a rule; none: the file has no more
    /// whole ones. Those fetched before are given to the digests up to the first that has a fault.
    std::span<Read> fetch(std::uint64_t first, std::uint64_t most);
    /// Belongs to the media: the next octets of its digest, of slots fetched last.
    void add_media(ByteView data) { batch_->media.push_back(data); }
    /// The digests, after the header's octets, over everything fetched so far.
    void add_header(ByteView octets) { file_.update(octets); }
    void add_tail(ByteView octets);
    Digest file_sha256();
    Digest media_sha256();

  private:
    struct Batch {
        std::size_t count = 0;
        Bytes octets;
        std::vector<Read> slots;
        std::vector<SlotReader> readers;  // one for each: an opened slot lives in its reader
        std::vector<ByteView> media;
    };
    void read_part(std::uint64_t first, std::size_t part);
    void read_singly(std::uint64_t first, std::size_t from, std::size_t to);
    void take(std::uint64_t first, std::size_t at, const Digest& leaf);
    void digest_file(const Batch& batch);
    void digest_media(Batch& batch);
    void settle();

    const ReadFile& clip_;
    std::uint32_t slot_len_;
    Digests digests_;
    bool opens_;
    unsigned hands_;
    std::unique_ptr<Crew> crew_;
    Batch batches_[2];
    Batch *batch_ = &batches_[0], *before_ = &batches_[1];  // fetched last; the one before, to be digested
    Sha256 file_, media_;
};

}  // namespace evidence
