#include "recorder/replay/interview_film.h"

#include <algorithm>

#include "recorder/timemap/time_map.h"

namespace replay {

using evidence::Error;
using evidence::Recording;
using evidence::Result;

namespace {

class ClipOctets final : public film::Octets {
  public:
    explicit ClipOctets(std::unique_ptr<ClipSource> source) : source_(std::move(source)) {}
    std::uint64_t size() const override { return source_->size(); }
    Read read(std::uint64_t offset, std::span<std::uint8_t> out) override {
        std::size_t count = source_->read(offset, out);
        return {count, count > 0 && !source_->damaged(offset)};
    }
    std::optional<std::uint64_t> cluster_from(std::uint64_t offset) const override {
        return source_->cluster_from(offset);
    }

  private:
    std::unique_ptr<ClipSource> source_;
};

Result<std::unique_ptr<ClipSource>> open_one(const Recording& recording, const OpenClip& open) {
    if (recording.lost) return Error{"lost: " + recording.lost->reason};
    OTYRYS_TRY(auto source, open(recording));
    for (const evidence::ClipFault& fault : source->faults())
        if (fault.part == evidence::ClipPart::header) return Error{to_text(fault)};
    return source;
}

film::Part part_of(const Recording& recording) {
    const evidence::ClipOpened& is = recording.opened;
    film::Part part;
    part.source = is.source.hex();
    part.track_name = is.source_name + (is.place ? " (" + *is.place + ")" : "");
    part.clip = is.clip.hex() + " " + recording.sha256().hex();
    return part;
}

}  // namespace

Result<film::Joined> write_film(const std::vector<const Recording*>& clips, const OpenClip& open,
                                evidence::GrowingFile& out, const std::stop_token& stop) {
    std::vector<film::Part> parts;
    std::vector<timemap::ClipTimes> times;
    std::vector<std::string> left_out;
    for (const Recording* recording : clips) {
        auto source = open_one(*recording, open);
        if (!source) {
            left_out.push_back(recording->opened.clip.hex() + ": " + source.error().text);
            continue;
        }
        const evidence::ClipHeader& header = source.value()->header();
        parts.push_back(part_of(*recording));
        parts.back().length_ns = source.value()->duration_ns();
        times.push_back({header.clip, header.boot, header.mono_ns, header.wall_ms, parts.back().length_ns});
        parts.back().octets = std::make_unique<ClipOctets>(std::move(source).value());
    }
    timemap::TimeMap map(times);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i].begins_ns = map.common_ns(times[i].clip, 0);
    OTYRYS_TRY(auto joined, film::join(std::move(parts), map.wall_ms(), out, stop));
    joined.left_out.insert(joined.left_out.begin(), left_out.begin(), left_out.end());
    return joined;
}

}  // namespace replay
