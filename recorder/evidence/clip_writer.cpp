#include "recorder/evidence/clip_writer.h"

#include <unistd.h>

#include <algorithm>
#include <cassert>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/file.h"

namespace evidence {

namespace {

/// Of a clip that is begun: removed unless kept.
class NewFiles {
  public:
    NewFiles() = default;
    NewFiles(const NewFiles&) = delete;
    NewFiles& operator=(const NewFiles&) = delete;
    ~NewFiles() {
        for (const std::string& path : paths_) ::unlink(path.c_str());
    }
    void add(const std::string& path) { paths_.push_back(path); }
    void keep() { paths_.clear(); }

  private:
    std::vector<std::string> paths_;
};

}  // namespace

ClipWriter::ClipWriter(std::unique_ptr<GrowingFile> clip, std::unique_ptr<GrowingFile> records,
                       const ClipHeader& header, SigningKey key, const Clock& clock,
                       std::shared_ptr<const SlotCipher> cipher)
    : clip_(std::move(clip)),
      records_(std::move(records)),
      header_(header),
      key_(std::move(key)),
      clock_(clock),
      cipher_(std::move(cipher)) {
    demand((header_.suite == Suite::sealed) == (cipher_ != nullptr),
           "a clip's suite and its cipher disagree");
}

Result<std::unique_ptr<ClipWriter>> ClipWriter::begin(std::unique_ptr<GrowingFile> clip,
                                                      std::unique_ptr<GrowingFile> records,
                                                      const ClipHeader& header, SigningKey key,
                                                      const Clock& clock,
                                                      std::shared_ptr<const SlotCipher> cipher) {
    std::unique_ptr<ClipWriter> made(new ClipWriter(std::move(clip), std::move(records), header,
                                                    std::move(key), clock, std::move(cipher)));
    auto octets = encode(header);
    OTYRYS_CHECK(made->clip_->append(octets));
    OTYRYS_CHECK(made->clip_->sync());
    made->bytes_ = octets.size();
    made->file_sha256_.update(octets);
    made->header_sha256_ = sha256(octets);
    made->tree_.add(leaf_hash(TreeHash::blake2b, octets));
    made->previous_record_ = blake2b256({octets});
    made->data_.reserve(slot_capacity(header.slot_len));
    return made;
}

Result<std::unique_ptr<ClipWriter>> ClipWriter::begin(const std::string& folder, ClipHeader header,
                                                      SigningKey key, const Clock& clock,
                                                      std::vector<ReaderPublicKey> readers,
                                                      const FileMaker& files) {
    const ClipPaths paths = ClipPaths::in(folder, header.clip);
    NewFiles made_files;
    std::shared_ptr<const SlotCipher> cipher;
    std::optional<Digest> keys;
    if (!readers.empty()) {
        OTYRYS_TRY(ClipSeal seal, seal_clip(header, std::move(readers)));
        OTYRYS_CHECK(write_new_file(paths.keys, seal.keys, 0600));
        made_files.add(paths.keys);
        cipher = std::move(seal.cipher), keys = sha256(as_bytes(seal.keys));
    }
    OTYRYS_TRY(auto clip, files(paths.clip));
    made_files.add(paths.clip);
    OTYRYS_TRY(auto records, files(paths.records));
    made_files.add(paths.records);
    OTYRYS_TRY(auto made,
               begin(std::move(clip), std::move(records), header, std::move(key), clock, std::move(cipher)));
    made->keys_sha256_ = keys;
    OTYRYS_CHECK(sync_folder(folder));
    made_files.keep();
    return made;
}

void ClipWriter::note_begin(const MediaPiece& piece) {
    if (piece.begins_ns != kNone64) newest_ns_ = std::max(newest_ns_, piece.begins_ns);
    if (!piece.keyframe_cluster) return;
    if (slot_keyframe_ == kNoKeyframe) slot_keyframe_ = static_cast<std::uint32_t>(data_.size());
    keyframe_offset_ = media_bytes_ + data_.size();
    keyframe_ns_ = piece.begins_ns == kNone64 ? newest_ns_ : piece.begins_ns;
    keyframe_slot_ = slots();
}

Result<void> ClipWriter::append(const MediaPiece& piece) {
    assert(!finished_);
    if (piece.octets.empty()) return {};
    if (piece.keyframe_cluster && slots() == 0 && !data_.empty()) OTYRYS_CHECK(make_durable());
    note_begin(piece);
    ByteView rest = piece.octets;
    while (!rest.empty()) {
        std::size_t room = slot_capacity(header_.slot_len) - data_.size();
        ByteView part = rest.first(std::min(room, rest.size()));
        data_.insert(data_.end(), part.begin(), part.end());
        rest = rest.subspan(part.size());
        if (part.size() == room) OTYRYS_CHECK(write_slot());
    }
    return {};
}

Result<void> ClipWriter::write_slot(bool final) {
    SlotHead head{media_bytes_, newest_ns_, static_cast<std::uint32_t>(data_.size()), slot_keyframe_};
    Bytes octets = encode_slot(head, data_, header_.slot_len);
    if (cipher_) octets = cipher_->seal(slots(), final, ByteView(octets).first(octets.size() - kSlotTag));
    OTYRYS_CHECK(clip_->append(octets));
    file_sha256_.update(octets);
    media_sha256_.update(data_);
    Digest leaf = leaf_hash(TreeHash::blake2b, octets);
    tree_.add(leaf), span_.add(leaf);
    bytes_ += octets.size();
    media_bytes_ += data_.size();
    data_.clear();
    slot_keyframe_ = kNoKeyframe;
    return {};
}

Result<void> ClipWriter::write_record(std::uint32_t state) {
    if (!data_.empty()) OTYRYS_CHECK(write_slot());
    OTYRYS_CHECK(clip_->sync());
    if (any_off_) state |= record_state::kOffRecord;
    Instant now = clock_.now();
    ProgressRecord record{header_.clip,   record_number_, previous_record_, slots(),
                          media_bytes_,   newest_ns_,     now.mono_us,      now.wall_ms,
                          clock_.state(), state,          keyframe_offset_, keyframe_ns_,
                          keyframe_slot_, tree_.root(),   span_.root(),     device_ns_};
    RecordOctets octets = encode(record, key_);
    OTYRYS_CHECK(records_->append(octets));
    OTYRYS_CHECK(records_->sync());
    previous_record_ = blake2b256({octets});
    ++record_number_;
    any_off_ = off_record_;
    span_ = GrowingTree(TreeHash::blake2b);
    return {};
}

Result<void> ClipWriter::finish() {
    if (cipher_) OTYRYS_CHECK(write_slot(true));
    OTYRYS_CHECK(write_record(record_state::kFinal));
    finished_ = true;
    return {};
}

ClipDigests ClipWriter::digests() const {
    return {slots(),      bytes_,    file_sha256_.digest(), tree_.root(), media_sha256_.digest(),
            media_bytes_, newest_ns_};
}

}  // namespace evidence
