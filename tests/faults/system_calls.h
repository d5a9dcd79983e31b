#pragma once
// The system's calls as the product makes them, on the files of one folder: heard, and made to fail. The
// linker puts us before open, close, write, fdatasync, fsync, ftruncate, rename and unlink (--wrap), so that
// the code under test is the one that runs in the meeting room, to the last line before the system.

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace faults {

struct Call {
    enum class Sort { create, write, sync, sync_folder, truncate, rename, remove } sort;
    std::string file;  // its name in the folder; of sync_folder: empty
    std::uint64_t place = 0;
    std::string_view octets = {};  // of a write; of rename: the new name
};

/// What becomes of a call.
struct Answer {
    int error = 0;                       // errno; 0: it is done
    std::size_t most = ~std::size_t{0};  // octets that a write takes
};

/// One at a time. The functions are called on the thread that makes the call, any of them, several at once.
class SystemCalls {
  public:
    using Before = std::function<Answer(const Call&)>;
    using After = std::function<void(const Call&)>;
    /// `before` decides; `after` hears of syncs that were done.
    SystemCalls(const std::string& folder, Before before, After after = {});
    ~SystemCalls();
    SystemCalls(const SystemCalls&) = delete;
    SystemCalls& operator=(const SystemCalls&) = delete;
};

}  // namespace faults
