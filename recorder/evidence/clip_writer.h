#pragma once
// Writes one clip: media octets in, slots and signed progress records out. The numbered procedure is in
// recorder/DESIGN.md, "Clip". Every octet is written once, in order. One thread at a time.

#include <memory>
#include <string>

#include "recorder/evidence/clip_file.h"
#include "recorder/evidence/clip_keys.h"
#include "recorder/evidence/clock.h"
#include "recorder/evidence/merkle.h"

namespace evidence {

/// A piece of media as it leaves the muxer.
struct MediaPiece {
    ByteView octets;
    std::uint64_t begins_ns = kNone64;  // running time of the buffer that begins here; none: nothing begins
    bool keyframe_cluster = false;      // a cluster begins here, and with a keyframe
};

struct ClipDigests {
    std::uint64_t slots = 0;
    std::uint64_t bytes = 0;
    Digest sha256, root, media_sha256;
    std::uint64_t media_bytes = 0;
    std::uint64_t newest_ns = 0;
    auto operator<=>(const ClipDigests&) const = default;
};

struct ClipPaths {
    std::string clip, records, keys;  // keys: of a sealed clip alone
    static ClipPaths in(const std::string& folder, const ClipId& id) {
        const std::string name = folder + "/" + id.hex();
        return {name + ".clip", name + ".ckpt", name + ".keys"};
    }
};

class ClipWriter {
  public:
    /// Writes and syncs the header. The files are new and empty. `cipher`: of a sealed clip (seal_clip()).
    static Result<std::unique_ptr<ClipWriter>> begin(std::unique_ptr<GrowingFile> clip,
                                                     std::unique_ptr<GrowingFile> records,
                                                     const ClipHeader& header, SigningKey key,
                                                     const Clock& clock,
                                                     std::shared_ptr<const SlotCipher> cipher = nullptr);
    /// The same in a folder, with the names durable. With readers the clip is sealed to them: its .keys file
    /// is durable first. A fault leaves no file behind.
    static Result<std::unique_ptr<ClipWriter>> begin(const std::string& folder, ClipHeader header,
                                                     SigningKey key, const Clock& clock,
                                                     std::vector<ReaderPublicKey> readers = {},
                                                     const FileMaker& files = create_file);

    const PublicKey& key() const { return key_.public_key(); }
    const Digest& header_sha256() const { return header_sha256_; }
    /// SHA-256 of the .keys file; nothing: not sealed, or begun on files of the caller's.
    const std::optional<Digest>& keys_sha256() const { return keys_sha256_; }
    /// For reading back what was written; null: not sealed.
    const std::shared_ptr<const SlotCipher>& cipher() const { return cipher_; }

    /// Takes media; writes each slot that becomes full. What comes before the first cluster (the media's own
    /// head, without which nothing plays) gets a slot and a record of its own.
    Result<void> append(const MediaPiece& piece);
    /// What the records say from now on of a sound that counts by its device's own clock.
    void tell_device_time(std::int64_t monotonic_less_device_ns) { device_ns_ = monotonic_less_device_ns; }
    /// Whether black and silence stand in for what comes from now on: every record says so of any of its
    /// part.
    void tell_off_record(bool off) { off_record_ = off, any_off_ = any_off_ || off; }
    /// Once a second: the rest in a padded slot, fdatasync, a record, fdatasync.
    Result<void> make_durable() { return write_record(0); }
    /// The last slot (in suite 1 always one, though it be empty) and the final record; nothing may be
    /// appended afterwards.
    Result<void> finish();

    /// What has been written as slots so far.
    ClipDigests digests() const;
    /// BLAKE2b-256 of the newest record.
    const Digest& last_record() const { return previous_record_; }
    std::uint64_t slots() const { return tree_.size() - 1; }

  private:
    ClipWriter(std::unique_ptr<GrowingFile> clip, std::unique_ptr<GrowingFile> records,
               const ClipHeader& header, SigningKey key, const Clock& clock,
               std::shared_ptr<const SlotCipher> cipher);
    Result<void> write_slot(bool final = false);
    Result<void> write_record(std::uint32_t state);
    void note_begin(const MediaPiece& piece);

    std::unique_ptr<GrowingFile> clip_, records_;
    ClipHeader header_;
    SigningKey key_;
    const Clock& clock_;
    std::shared_ptr<const SlotCipher> cipher_;
    Digest header_sha256_;
    std::optional<Digest> keys_sha256_;

    Bytes data_;  // of the slot being filled
    std::uint32_t slot_keyframe_ = kNoKeyframe;
    std::uint64_t newest_ns_ = 0;
    std::int64_t device_ns_ = 0;
    bool off_record_ = false, any_off_ = false;  // now; since the last record
    std::uint64_t keyframe_offset_ = kNone64, keyframe_ns_ = kNone64, keyframe_slot_ = kNone64;

    GrowingTree tree_{TreeHash::blake2b}, span_{TreeHash::blake2b};
    Sha256 file_sha256_, media_sha256_;
    std::uint64_t bytes_ = 0, media_bytes_ = 0;
    std::uint64_t record_number_ = 0;
    Digest previous_record_;
    bool finished_ = false;
};

}  // namespace evidence
