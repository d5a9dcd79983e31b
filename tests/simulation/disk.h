#pragma once
// A disk in memory under SQLite, and its power. What was synced survives a cut; of what was not, any part
// may, torn between sectors, and the parts in any order. (Removed files stay removed: how a folder's own sync
// fares is tests/evidence/test_power_cut.cpp's.)

#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace simulation {

using Random = std::mt19937_64;

/// SQLite's default disk while it lives. One at a time, one thread.
class Disk {
  public:
    Disk();
    ~Disk();
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    /// Nothing is read or written any more. The files can then be closed without harm.
    void power_off();
    /// The power fails at the `count`-th write, truncation or sync from now.
    void power_off_at(unsigned count) { left_ = count; }
    bool is_on() const { return on_; }
    /// `all_lost`: of what was not synced nothing survived. Nobody has a file open.
    void power_on(Random& random, bool all_lost);
    /// Says that it has synced and has not.
    bool lies = false;

    struct Step {
        std::uint64_t place = 0;
        std::string octets;
        bool truncates = false;
    };
    struct File {
        std::string now, synced;
        std::vector<Step> since;  // the last sync
    };
    std::map<std::string, File>& files() { return files_; }
    /// Before a write, truncation or sync: whether there is power for it.
    bool spend();

  private:
    std::map<std::string, File> files_;
    bool on_ = true;
    unsigned left_ = 0;  // 0: no cut is due
};

}  // namespace simulation
