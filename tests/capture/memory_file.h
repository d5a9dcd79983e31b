#pragma once
// A clip's files in memory.

#include <algorithm>
#include <memory>

#include "recorder/evidence/clip_file.h"

namespace capture_test {

/// A file in memory; what was written can be changed before it is read.
class MemoryFile final : public evidence::GrowingFile {
  public:
    explicit MemoryFile(std::shared_ptr<evidence::Bytes> octets) : octets_(std::move(octets)) {}
    evidence::Result<void> append(evidence::ByteView octets) override {
        octets_->insert(octets_->end(), octets.begin(), octets.end());
        return {};
    }
    evidence::Result<void> sync() override { return {}; }

  private:
    std::shared_ptr<evidence::Bytes> octets_;
};
class MemoryRead final : public evidence::ReadFile {
  public:
    explicit MemoryRead(const evidence::Bytes& octets) : octets_(octets) {}
    std::uint64_t size() const override { return octets_.size(); }
    evidence::Result<void> read(std::uint64_t offset, std::span<std::uint8_t> out) const override {
        if (offset + out.size() > octets_.size()) return evidence::Error{"it ends too early"};
        std::copy_n(octets_.begin() + static_cast<std::ptrdiff_t>(offset), out.size(), out.begin());
        return {};
    }

  private:
    const evidence::Bytes& octets_;
};

}  // namespace capture_test
