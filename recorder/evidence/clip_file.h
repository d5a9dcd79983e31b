#pragma once
// The ports to a clip's two files: one that only grows (one thread at a time), one that is read.

#include <functional>
#include <memory>
#include <string>

#include "recorder/evidence/bytes.h"
#include "recorder/evidence/result.h"

namespace evidence {

/// Contract (tests/contract): append() writes all octets or faults, having retried short writes with the same
/// octets; what was appended before a sync() that returned without a fault survives a power cut. A fault of
/// either is final: the file is never written again.
class GrowingFile {
  public:
    virtual ~GrowingFile() = default;
    virtual Result<void> append(ByteView octets) = 0;
    virtual Result<void> sync() = 0;
};

class ReadFile {
  public:
    virtual ~ReadFile() = default;
    virtual std::uint64_t size() const = 0;
    /// Reads exactly out.size() octets at `offset`, or faults. Any thread, several at a time.
    virtual Result<void> read(std::uint64_t offset, std::span<std::uint8_t> out) const = 0;
};

/// A new file (a fault if it exists), mode 0600, appended with fdatasync.
Result<std::unique_ptr<GrowingFile>> create_file(const std::string& path);
/// How a clip's files come to be: create_file, or in tests a file that fails or stalls around it.
using FileMaker = std::function<Result<std::unique_ptr<GrowingFile>>(const std::string& path)>;
/// Makes the names in a folder durable.
Result<void> sync_folder(const std::string& path);
/// The file as it is when opened; may grow meanwhile, size() is asked anew each time.
Result<std::unique_ptr<ReadFile>> open_file(const std::string& path);
/// Asks the system to forget its cached copy, so that the next read comes from the disk.
void forget_cache(const std::string& path);

}  // namespace evidence
