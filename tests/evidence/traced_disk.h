#pragma once
// A disk that remembers every write, truncation, removal and sync of SQLite's files, and of others that it is
// told of, and can say what would be on it had the power been cut at any of them: what was synced is there,
// of the rest any part may be.

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace evidence {

struct DiskStep {
    enum class Sort { create, write, truncate, remove, sync, sync_folder } sort;
    std::string file;         // its name in the folder; of the folder itself: empty
    std::uint64_t place = 0;  // of a write; length of a truncation
    std::string octets;
    std::int64_t at_ms = 0;  // 0: not known
};

/// SQLite's default disk while it lives. One at a time.
class TracedDisk {
  public:
    TracedDisk();
    ~TracedDisk();
    TracedDisk(const TracedDisk&) = delete;
    TracedDisk& operator=(const TracedDisk&) = delete;
    /// Any thread. How many steps there are with this one.
    static std::size_t add(DiskStep step);
    static std::size_t count();
    /// When nobody writes any more.
    const std::vector<DiskStep>& steps() const;
};

using Files = std::map<std::string, std::string>;

/// The files after a cut before step `cut`. `survives`: of the steps since their file's last sync, which
/// reached the disk, and how many of a write's octets. `syncs_count`: false plays a disk that lies about
/// every sync. A file made by a `create` step is gone altogether when its name did not survive.
Files after_cut(const std::vector<DiskStep>& steps, std::size_t cut, bool syncs_count,
                const std::function<std::size_t(std::size_t step, std::size_t octets)>& survives);

}  // namespace evidence
