#pragma once
// A file that leaves the box: there whole or not at all, and never at the cost of what the journal needs. No
// Qt. One thread at a time.

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "recorder/evidence/clip_file.h"

namespace otyrysd {

/// Octets of the disk that stay free for the journal.
inline constexpr std::uint64_t kJournalReserve = std::uint64_t{1} << 30;

/// How much may be written to a folder's disk.
struct DiskRoom {
    std::uint64_t reserve = 0;                                       // octets that stay free
    std::function<std::uint64_t(const std::string& folder)> free{};  // empty: asks the system

    /// A fault says how much is free and how much is needed.
    evidence::Result<void> holds(const std::string& folder, std::uint64_t octets) const;
};

class ExportFile final : public evidence::GrowingFile {
  public:
    /// Begins <path>.partial anew.
    static evidence::Result<std::unique_ptr<ExportFile>> create(std::string path, DiskRoom room,
                                                                std::stop_token stop);
    /// Removes what was not kept.
    ~ExportFile() override;
    /// A fault also when it is stopped, or when the disk has no room left.
    evidence::Result<void> append(evidence::ByteView octets) override;
    evidence::Result<void> sync() override { return out_->sync(); }
    /// Synced, in its place, durably.
    evidence::Result<void> keep();

  private:
    ExportFile(std::string path, DiskRoom room, std::stop_token stop);
    std::string path_, partial_;
    DiskRoom room_;
    std::stop_token stop_;
    std::unique_ptr<evidence::GrowingFile> out_;
    std::uint64_t unasked_ = 0;  // octets since the disk was asked
    bool kept_ = false;
};

}  // namespace otyrysd
