#include "recorder/film/part_reader.h"

#include <algorithm>

namespace film {

namespace {

/// The same block in two clips: each file rounds its time to a millisecond of its own.
constexpr std::uint64_t kRounding = 1'500'000;

std::uint64_t common_ns(const Part& part, const Block& block) {
    auto time = static_cast<std::int64_t>(part.begins_ns) + block.time_ns;
    return static_cast<std::uint64_t>(std::max<std::int64_t>(time, 0));
}

}  // namespace

bool SourceReader::open_next() {
    if (reader_) passed_over_ += reader_->passed_over();
    reader_.reset();
    while (next_ < parts_.size() && !reader_) {
        auto opened = MediaReader::open(*parts_[next_++].part->octets);
        if (opened) reader_ = std::move(opened).value();
    }
    return reader_ != nullptr;
}

void SourceReader::advance() {
    while (reader_ || open_next()) {
        block_ = reader_->next();
        if (block_ && place(*block_)) return;
        if (!block_ && !open_next()) return;
    }
    block_.reset();
}

/// False: the next clip has it.
bool SourceReader::place(Block& block) const {
    const PlacedPart& placed = parts_[next_ - 1];
    std::uint64_t time = common_ns(*placed.part, block);
    block.track = placed.track_of.at(block.track);
    block.time_ns = static_cast<std::int64_t>(time);
    auto until = placed.until_ns.find(block.track);
    return until == placed.until_ns.end() || time + kRounding < until->second;
}

void find_overlaps(std::vector<PlacedPart>& parts) {
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const PlacedPart& later = parts[i + 1];
        const std::uint64_t end = parts[i].part->begins_ns + parts[i].part->length_ns;
        auto reader = MediaReader::open(*later.part->octets);
        if (!reader) continue;
        while (auto block = reader.value()->next()) {
            std::uint64_t time = common_ns(*later.part, *block);
            if (time > end + kRounding) break;
            std::uint64_t track = later.track_of.at(block->track);
            auto [first, fresh] = parts[i].until_ns.try_emplace(track, time);
            first->second = std::min(first->second, time);
        }
    }
}

}  // namespace film
