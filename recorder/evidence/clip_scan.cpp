#include "recorder/evidence/clip_scan.h"

#include <algorithm>

#include "recorder/evidence/record_chain.h"

namespace evidence {

namespace {

constexpr std::uint64_t kNsPerMs = 1'000'000;

const char* name_of(ClipPart part) {
    switch (part) {
        case ClipPart::header: return "header";
        case ClipPart::slot: return "slot";
        case ClipPart::record: return "record";
        case ClipPart::tail: return "tail";
        case ClipPart::keys: return "keys";
        case ClipPart::whole: return "clip";
    }
    return "";
}

std::string not_attested(const ProgressRecord& record) {
    return "an octet is not the one that the clip key attested (record " + std::to_string(record.number) +
           ")";
}

}  // namespace

std::string to_text(const ClipFault& fault) {
    std::string text = name_of(fault.part);
    if (fault.part == ClipPart::slot || fault.part == ClipPart::record) {
        text += " " + std::to_string(fault.number);
        if (fault.last > fault.number) text += " to " + std::to_string(fault.last);
        text += " (second " + std::to_string(fault.second) + ")";
    }
    return text + ": " + fault.why;
}

ClipScan::ClipScan(const ReadFile& clip, const ReadFile& records, const PublicKey& key,
                   std::shared_ptr<const SlotCipher> cipher)
    : clip_(clip), records_(records), key_(key), cipher_(std::move(cipher)) {}

void ClipScan::expect(std::span<const RecMark> marks) {
    marks_.assign(marks.begin(), marks.end());
    for (const RecMark& mark : marks_) marked_records_[mark.record] = mark;
}

void ClipScan::add(ClipPart part, std::uint64_t number, std::string why) {
    if (facts_.faults.size() < kMaxFaults)
        facts_.faults.push_back({part, number, number, second(), std::move(why)});
}
void ClipScan::add_range(std::uint64_t first, std::uint64_t last, std::string why) {
    if (facts_.faults.size() < kMaxFaults)
        facts_.faults.push_back({ClipPart::slot, first, last, second(), std::move(why)});
}

bool ClipScan::read_header() {
    header_read_ = true;
    buffer_.resize(std::min<std::uint64_t>(kClipHeader, clip_.size()));
    if (auto read = clip_.read(0, buffer_); !read) {
        add(ClipPart::header, 0, read.error().text);
        return false;
    }
    facts_.header_sha256 = facts_.found.sha256 = sha256(buffer_);
    facts_.found.bytes = buffer_.size();
    tree_.add(leaf_hash(TreeHash::blake2b, buffer_));
    previous_record_ = blake2b256({buffer_});
    auto header = decode_header(buffer_);
    if (!header) {
        add(ClipPart::header, 0, header.error().text);
        return false;
    }
    facts_.header = header.value();
    const SlotReader reader(*header, cipher_);
    facts_.opened = media_known_ = reader.can_open();
    ahead_.emplace(clip_, reader, header->slot_len, digests_, hands_);
    ahead_->add_header(buffer_);
    return true;
}

void ClipScan::advance(std::uint64_t slots) {
    if (stopped_) return;
    if (!header_read_ && !read_header()) {
        stopped_ = true;
        return;
    }
    check_records();
    check_marks();
    while (slots_ < slots && read_slots(slots)) continue;
}

void ClipScan::check_marks() {
    for (; next_mark_ < marks_.size() && marks_[next_mark_].slots <= slots_; ++next_mark_)
        check_mark(marks_[next_mark_]);
}

void ClipScan::check_mark(const RecMark& mark) {
    const std::uint64_t newest = slots_ == 0 ? 0 : slots_ - 1;
    if (mark.slots < slots_) return add(ClipPart::slot, newest, "the journal's rec.mark goes back behind it");
    if (root_lost_) return;  // the damage is named already, and every later tree is another
    if (mark.root != tree_.root())
        add(ClipPart::slot, newest, "the tree is not the one that the journal's rec.mark names");
    else if (media_known_ && (mark.media_bytes != media_bytes_ || mark.running_ms != newest_ns_ / kNsPerMs))
        add(ClipPart::slot, newest, "its media length or time is not that of the journal's rec.mark");
}

/// The journal marked them when they were durable: a crash cannot have taken them.
void ClipScan::missing_marks() {
    if (!facts_.header || marks_.empty()) return;
    if (const std::uint64_t marked = marks_.back().slots; marked > slots_)
        add_range(slots_, marked - 1, "missing, though the journal's rec.mark names them");
    else if (!marked_records_.empty())
        add(ClipPart::whole, 0, "the record that the journal's rec.mark names is missing");
}

/// Some slots more; false: there are no more.
bool ClipScan::read_slots(std::uint64_t slots) {
    const auto fetched = ahead_->fetch(slots_, std::min(slots, kMaxSlots) - slots_);
    for (const SlotsAhead::Read& read : fetched) {
        if (read.fault) {
            add(ClipPart::slot, slots_, read.fault->text);
            stopped_ = true;
            return false;
        }
        take_slot(read);
        check_records();
        check_marks();
    }
    return !fetched.empty();
}

void ClipScan::take_slot(const SlotsAhead::Read& read) {
    tree_.add(read.leaf);
    span_.add(read.leaf);
    facts_.found.bytes += read.octets.size();
    std::uint64_t number = slots_++;
    if (facts_.opened) look_into(number, read.slot);
}

void ClipScan::look_into(std::uint64_t number, const Result<Slot>& slot) {
    if (media_ended_) return;
    if (facts_.final_slot) add(ClipPart::slot, number, "it stands behind the final slot");
    if (!slot) {
        media_known_ = false;
        media_ended_ = !waiting_ && !facts_.final;  // nobody attested it: a power cut leaves such slots
        if (media_ended_) return;
        return add(ClipPart::slot, number, slot.error().text);
    }
    const SlotHead& head = slot.value().head;
    if (media_known_ && head.media_offset != media_bytes_)
        add(ClipPart::slot, number, "media offset is not the next one");
    if (head.newest_ns < newest_ns_)
        add_range(number > last_slots_ ? number - 1 : number, number, "time runs backwards");
    if (waiting_ && head.newest_ns > waiting_->newest_ns)
        add(ClipPart::slot, number, "its time is later than the one attested");
    else
        newest_ns_ = std::max(newest_ns_, head.newest_ns);
    media_bytes_ = head.media_offset + head.size;
    media_known_ = true;
    facts_.final_slot = facts_.final_slot || slot.value().final;
    ahead_->add_media(slot.value().data);
    if (on_slot_) on_slot_(number, slot.value());
}

void ClipScan::check_records() {
    while (true) {
        if (!waiting_ && !take_record()) return;
        if (!waiting_) continue;
        if (waiting_->slots > slots_) return;
        check_record(*waiting_);
        waiting_.reset();
    }
}

bool ClipScan::take_record() {
    std::uint64_t offset = next_record_ * kRecord;
    if (records_.size() < offset + kRecord) return false;
    std::array<std::uint8_t, kRecord> octets;
    std::uint64_t number = next_record_++;
    if (auto read = records_.read(offset, octets); !read) {
        add(ClipPart::record, number, read.error().text);
        return true;
    }
    const Digest digest = blake2b256({octets});
    const bool proven = number < proven_.size() && proven_[number] == digest;
    auto record = proven ? decode_proven_record(octets) : decode_record(octets, key_);
    if (!record) {
        add(ClipPart::record, number, record.error().text);
        chain_known_ = span_known_ = false;
    } else {
        if (number == 0 && record->previous != previous_record_)
            header_lost_ = true, add(ClipPart::header, 0, not_attested(*record));
        else if (record->clip != facts_.header->clip && !header_lost_)
            add(ClipPart::record, number, "it belongs to another clip");
        else if (record->number != number)
            add(ClipPart::record, number, "its number is another: records are missing or moved"),
                span_known_ = false;
        else if (chain_known_ && record->previous != previous_record_)
            add(ClipPart::record, number, "it does not follow the record before");
        else if (facts_.final)
            add(ClipPart::record, number, "it stands behind the final record");
        chain_known_ = true;
        waiting_ = record.value();
        ++facts_.records;
    }
    previous_record_ = digest;
    if (const auto marked = marked_records_.extract(previous_record_); marked && record)
        check_marked(marked.mapped(), number, *record);
    return true;
}

void ClipScan::check_marked(const RecMark& mark, std::uint64_t number, const ProgressRecord& record) {
    if (mark.slots != record.slots)
        add(ClipPart::record, number, "it attests other slots than the journal's rec.mark");
    else if (!facts_.opened &&
             (mark.media_bytes != record.media_bytes || mark.running_ms != record.newest_ns / kNsPerMs))
        add(ClipPart::record, number, "it attests another media length or time than the journal's rec.mark");
}

/// The tree over everything tells whether all is well so far, the one over the record's own slots where not.
void ClipScan::check_record(const ProgressRecord& record) {
    if (record.slots < slots_)
        return add(ClipPart::record, record.number, "it attests fewer slots than the one before");
    if (!facts_.opened) newest_ns_ = std::max(newest_ns_, record.newest_ns);  // the only time there is
    const bool root = record.root == tree_.root();
    const bool span = span_known_ && record.span == span_.root();
    const bool amiss = root ? span_known_ && !span : !root_lost_ || !span;
    if (amiss && !root && !span && record.slots > last_slots_)
        add_range(last_slots_, record.slots - 1, not_attested(record));
    else if (amiss && !(span && header_lost_))
        add(ClipPart::record, record.number, "its tree is not the slots'");
    root_lost_ = root_lost_ || !root;
    const bool same = !media_known_ || (record.media_bytes == media_bytes_ && record.newest_ns == newest_ns_);
    // Signed: what is wrong before it does not reach behind it.
    media_bytes_ = record.media_bytes, newest_ns_ = record.newest_ns, media_known_ = facts_.opened;
    span_ = GrowingTree(TreeHash::blake2b);
    span_known_ = true;
    last_slots_ = record.slots;
    facts_.final = (record.state & record_state::kFinal) != 0;
    if (!root) return;
    if (!same) add(ClipPart::record, record.number, "its media length or time is not the slots'");
    facts_.attested_slots = record.slots;
    facts_.attested_media_bytes = record.media_bytes;
    facts_.attested_ns = record.newest_ns;
}

void ClipScan::take_tail() {
    if (!facts_.header || facts_.found.bytes >= clip_.size()) return;
    std::uint64_t length =
        std::min<std::uint64_t>(clip_.size() - facts_.found.bytes, facts_.header->slot_len);
    buffer_.resize(length);
    if (auto read = clip_.read(facts_.found.bytes, buffer_); !read)
        return add(ClipPart::tail, 0, read.error().text);
    ahead_->add_tail(buffer_);
    tree_.add(leaf_hash(TreeHash::blake2b, buffer_));
    facts_.found.bytes += length;
    facts_.tail_bytes = length;
}

const ClipFacts& ClipScan::finish() {
    proven_ = proven_records(records_, key_, next_record_);
    advance();
    if (waiting_)
        add(ClipPart::record, waiting_->number,
            "it attests " + std::to_string(waiting_->slots) + " slots, the file has " +
                std::to_string(slots_));
    missing_marks();
    facts_.found.slots = slots_;
    take_tail();
    facts_.record_tail_bytes = records_.size() % kRecord;
    if (ahead_) facts_.found.sha256 = ahead_->file_sha256();
    facts_.found.root = tree_.root();
    if (facts_.opened) facts_.found.media_sha256 = ahead_->media_sha256();
    facts_.found.media_bytes = facts_.opened ? media_bytes_ : facts_.attested_media_bytes;
    facts_.found.newest_ns = facts_.opened ? newest_ns_ : facts_.attested_ns;
    return facts_;
}

Result<ClipHeader> read_header(const ReadFile& clip) {
    std::array<std::uint8_t, kClipHeader> octets;
    OTYRYS_CHECK(clip.read(0, octets));
    return decode_header(octets);
}

Result<ClipDigests> export_clip(const ReadFile& clip, GrowingFile& out,
                                std::shared_ptr<const SlotCipher> cipher, std::uint64_t media_bytes) {
    OTYRYS_TRY(auto header, read_header(clip));
    SlotReader reader(header, std::move(cipher));
    Bytes buffer(header.slot_len);
    ClipDigests done;
    Sha256 media;
    std::uint64_t size = clip.size();
    for (std::uint64_t at = kClipHeader; at + header.slot_len <= size && done.media_bytes < media_bytes;
         at += header.slot_len) {
        OTYRYS_CHECK(clip.read(at, buffer));
        auto slot = reader.open(done.slots, buffer);
        if (!reader.can_open()) return slot.error();
        if (!slot || slot->head.media_offset != done.media_bytes)
            return Error{"slot " + std::to_string(done.slots) +
                         " is damaged: " + (slot ? "media offset is not the next one" : slot.error().text)};
        OTYRYS_CHECK(out.append(slot->data));
        media.update(slot->data);
        ++done.slots;
        done.media_bytes += slot->data.size();
        done.newest_ns = slot->head.newest_ns;
    }
    OTYRYS_CHECK(out.sync());
    done.media_sha256 = media.digest();
    return done;
}

}  // namespace evidence
