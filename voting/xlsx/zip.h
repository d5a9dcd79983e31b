#pragma once
// The parts of a ZIP container in memory (APPNOTE 6.3.10; stored and deflated parts, no ZIP64). Hostile input
// is refused, never followed: sizes are those that were inflated, up to one budget for the whole container.
// Names are labels; nothing is ever written under them. One thread at a time.

#include <map>
#include <string>
#include <string_view>

#include "recorder/evidence/result.h"

namespace xlsx {

inline constexpr std::size_t kBudget = 16u << 20;  // octets inflated in all
inline constexpr std::size_t kMaxParts = 1000;

class Zip {
  public:
    /// A fault is one word: not_xlsx, encrypted, path_outside. `octets` outlive the Zip.
    static evidence::Result<Zip> open(std::string_view octets);
    bool has(std::string_view name) const { return parts_.find(name) != parts_.end(); }
    /// The part's octets. A fault: not_xlsx (not there, damaged, unknown method), too_large (the budget).
    evidence::Result<std::string> part(std::string_view name);

  private:
    struct Part {
        unsigned method = 0;
        std::uint32_t crc = 0;
        std::size_t packed = 0, header = 0;  // octets; where its local header stands
    };
    explicit Zip(std::string_view octets) : octets_(octets) {}
    evidence::Result<void> read_directory();
    evidence::Result<std::string> inflated(std::string_view packed);

    std::string_view octets_;
    std::size_t left_ = kBudget;
    std::map<std::string, Part, std::less<>> parts_;
};

}  // namespace xlsx
