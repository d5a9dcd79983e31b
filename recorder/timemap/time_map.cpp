#include "recorder/timemap/time_map.h"

#include <algorithm>
#include <vector>

namespace timemap {

namespace {

constexpr std::int64_t kNsPerMs = 1'000'000;

struct Boot {
    evidence::BootId id;
    std::vector<const ClipTimes*> clips;
    std::int64_t wall_less_mono = 0;  // ns; the median, so that a step of the wall clock moves no clip alone

    void settle() {
        std::vector<std::int64_t> all;
        for (const ClipTimes* clip : clips)
            all.push_back(clip->wall_ms * kNsPerMs - static_cast<std::int64_t>(clip->mono_ns));
        auto middle = all.begin() + static_cast<std::ptrdiff_t>((all.size() - 1) / 2);
        std::nth_element(all.begin(), middle, all.end());
        wall_less_mono = *middle;
    }
    std::int64_t begins(const ClipTimes& clip) const {
        return static_cast<std::int64_t>(clip.mono_ns) + wall_less_mono;
    }
};

std::vector<Boot> boots_of(std::span<const ClipTimes> clips) {
    std::vector<Boot> boots;
    for (const ClipTimes& clip : clips) {
        auto boot =
            std::find_if(boots.begin(), boots.end(), [&](const Boot& b) { return b.id == clip.boot; });
        if (boot == boots.end()) boot = boots.insert(boots.end(), Boot{clip.boot, {}, 0});
        boot->clips.push_back(&clip);
    }
    for (Boot& boot : boots) boot.settle();
    return boots;
}

}  // namespace

TimeMap::TimeMap(std::span<const ClipTimes> clips) {
    if (clips.empty()) return;
    std::vector<Boot> boots = boots_of(clips);
    auto earliest = [](const Boot& boot) {
        std::int64_t first = boot.begins(*boot.clips.front());
        for (const ClipTimes* clip : boot.clips) first = std::min(first, boot.begins(*clip));
        return first;
    };
    const std::int64_t zero = earliest(boots.front());
    std::int64_t end = zero;
    for (Boot& boot : boots) {
        if (std::int64_t back = end - earliest(boot); back > 0)
            boot.wall_less_mono += back, wall_went_back_ = true;
        for (const ClipTimes* clip : boot.clips) {
            std::int64_t begin = boot.begins(*clip);
            begins_[clip->clip] = static_cast<std::uint64_t>(begin - zero);
            end = std::max(end, begin + static_cast<std::int64_t>(clip->length_ns));
        }
    }
    wall_ms_ = zero / kNsPerMs;
}

}  // namespace timemap
