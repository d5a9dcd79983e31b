#include "recorder/timemap/time_map.h"

#include <algorithm>
#include <vector>

namespace timemap {

namespace {

__extension__ using Wide = __int128;  // ns; whatever a header says of its times, no sum overflows

constexpr Wide kNsPerMs = 1'000'000;
constexpr Wide kMostCommon = Wide{1} << 62;          // ns
constexpr Wide kMostWall = Wide{9'000'000'000'000};  // ms, in the year 2255: fits Matroska's dates

struct Boot {
    evidence::BootId id;
    std::vector<const ClipTimes*> clips;
    Wide wall_less_mono = 0;  // ns; the median, so that a step of the wall clock moves no clip alone

    void settle() {
        std::vector<Wide> all;
        for (const ClipTimes* clip : clips) all.push_back(clip->wall_ms * kNsPerMs - clip->mono_ns);
        auto middle = all.begin() + static_cast<std::ptrdiff_t>((all.size() - 1) / 2);
        std::nth_element(all.begin(), middle, all.end());
        wall_less_mono = *middle;
    }
    Wide begins(const ClipTimes& clip) const { return clip.mono_ns + wall_less_mono; }
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
        Wide first = boot.begins(*boot.clips.front());
        for (const ClipTimes* clip : boot.clips) first = std::min(first, boot.begins(*clip));
        return first;
    };
    const Wide zero = earliest(boots.front());
    Wide end = zero;
    for (Boot& boot : boots) {
        if (const Wide back = end - earliest(boot); back > 0)
            boot.wall_less_mono += back, wall_went_back_ = true;
        for (const ClipTimes* clip : boot.clips) {
            const Wide begin = boot.begins(*clip);
            begins_[clip->clip] = static_cast<std::uint64_t>(std::min(begin - zero, kMostCommon));
            end = std::max(end, begin + clip->length_ns);
        }
    }
    wall_ms_ = static_cast<std::int64_t>(std::clamp<Wide>(zero / kNsPerMs, 0, kMostWall));
}

}  // namespace timemap
