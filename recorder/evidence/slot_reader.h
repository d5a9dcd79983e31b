#pragma once
// Opens a clip's slots, whatever its suite. Random access; one thread at a time.

#include "recorder/evidence/clip_format.h"
#include "recorder/evidence/sealing.h"

namespace evidence {

class SlotReader {
  public:
    /// `cipher`: of a sealed clip (open_clip_keys()), or null.
    explicit SlotReader(const ClipHeader& header, std::shared_ptr<const SlotCipher> cipher = nullptr)
        : header_(header), cipher_(std::move(cipher)) {}

    /// False for a sealed clip without its cipher: then no slot opens.
    bool can_open() const { return header_.suite == Suite::plain || cipher_ != nullptr; }
    /// The slot with that number; its data until the next call, and as long as `octets`.
    Result<Slot> open(std::uint64_t number, ByteView octets);

  private:
    ClipHeader header_;
    std::shared_ptr<const SlotCipher> cipher_;
    Bytes plain_;
};

}  // namespace evidence
