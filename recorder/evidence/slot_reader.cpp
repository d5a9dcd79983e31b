#include "recorder/evidence/slot_reader.h"

namespace evidence {

Result<Slot> SlotReader::open(std::uint64_t number, ByteView octets) {
    if (header_.suite == Suite::plain) return decode_slot(octets);
    if (!cipher_) return Error{"the clip is sealed, and no reader's key is here"};
    plain_.assign(octets.size(), 0);
    const auto plain = std::span(plain_).first(octets.size() - kSlotTag);
    bool final = false;
    if (!cipher_->open(number, false, octets, plain)) {
        final = cipher_->open(number, true, octets, plain);
        if (!final) return Error{"its tag is not that of this slot of this clip"};
    }
    OTYRYS_TRY(Slot slot, decode_slot(plain_, final));
    slot.final = final;
    return slot;
}

}  // namespace evidence
