#include "recorder/evidence/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <functional>
#include <utility>

#include "recorder/evidence/clip_file.h"

namespace evidence {
namespace {

Error failed(const std::string& what, const std::string& path) {
    return Error{"cannot " + what + " " + path + ": " + std::strerror(errno)};
}

/// A file descriptor that closes itself.
class Descriptor {
  public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    bool ok() const { return fd_ >= 0; }
    int get() const { return fd_; }
    bool close() { return ::close(std::exchange(fd_, -1)) == 0; }

  private:
    int fd_;
};

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    if (slash == std::string::npos) return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

/// Reads to the end in pieces; `sink` returns false when it cannot take one.
Result<FileDigest> read_in_pieces(const std::string& path,
                                  const std::function<bool(std::string_view)>& sink) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (!file.ok() || ::fstat(file.get(), &status) != 0) return failed("open", path);
    if (!S_ISREG(status.st_mode)) return Error{"cannot read " + path + ": not a regular file"};
    std::string piece(1 << 18, '\0');
    Sha256 digest;
    std::uint64_t length = 0;
    for (;;) {
        const auto got = ::read(file.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failed("read", path);
        if (got == 0) return FileDigest{length, digest.digest()};
        const auto octets = std::string_view(piece).substr(0, static_cast<std::size_t>(got));
        if (!sink(octets)) return failed("write a copy of", path);
        digest.update(as_bytes(octets));
        length += octets.size();
    }
}

Result<void> write_synced(const std::string& path, std::string_view bytes, unsigned mode) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    if (!file.ok()) return failed("create", path);
    if (!write_all(file.get(), bytes)) return failed("write", path);
    if (::fsync(file.get()) != 0 || !file.close()) return failed("sync", path);
    return {};
}

/// `room`: for so many octets.
Result<void> read_into(const std::string& path, std::uint64_t max_size,
                       const std::function<std::span<std::uint8_t>(std::size_t)>& room) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    struct stat status {};
    if (!file.ok() || ::fstat(file.get(), &status) != 0) return failed("open", path);
    if (!S_ISREG(status.st_mode)) return Error{"cannot read " + path + ": not a regular file"};
    if (std::cmp_greater(status.st_size, max_size)) return Error{"cannot read " + path + ": too large"};
    const auto out = room(static_cast<std::size_t>(status.st_size));
    for (std::size_t at = 0; at < out.size();) {
        const auto got = ::read(file.get(), out.data() + at, out.size() - at);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failed("read", path);
        if (got == 0) return Error{"cannot read " + path + ": it shrinks while it is read"};
        at += static_cast<std::size_t>(got);
    }
    return {};
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t max_size) {
    std::string out;
    OTYRYS_CHECK(read_into(path, max_size, [&](std::size_t size) {
        out.resize(size);
        return std::span(reinterpret_cast<std::uint8_t*>(out.data()), size);
    }));
    return out;
}

Result<Guarded> read_secret_file(const std::string& path, std::uint64_t max_size) {
    Guarded out(0);
    OTYRYS_CHECK(read_into(path, max_size, [&](std::size_t size) {
        out = Guarded(size);
        return out.octets();
    }));
    return out;
}

Result<void> write_new_file(const std::string& path, std::string_view bytes, unsigned mode) {
    const std::string beside = path + ".new";
    ::unlink(beside.c_str());
    auto done = write_synced(beside, bytes, mode);
    if (done.ok() && ::link(beside.c_str(), path.c_str()) != 0) done = failed("create", path);
    ::unlink(beside.c_str());
    if (!done.ok()) return done;
    return sync_folder(folder_of(path));
}

Result<void> replace_file(const std::string& path, std::string_view bytes, unsigned mode) {
    const std::string beside = path + ".new";
    ::unlink(beside.c_str());
    auto done = write_synced(beside, bytes, mode);
    if (done.ok() && ::rename(beside.c_str(), path.c_str()) != 0) done = failed("replace", path);
    if (!done.ok()) {
        ::unlink(beside.c_str());
        return done;
    }
    return sync_folder(folder_of(path));
}

Result<FileDigest> digest_file(const std::string& path) {
    return read_in_pieces(path, [](std::string_view) { return true; });
}

Result<FileDigest> copy_new_file(const std::string& from, const std::string& to, std::stop_token stop) {
    Descriptor file(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!file.ok()) return failed("create", to);
    OTYRYS_TRY(const FileDigest copied, read_in_pieces(from, [&](std::string_view octets) {
                   return !stop.stop_requested() && write_all(file.get(), octets);
               }));
    if (stop.stop_requested()) return Error{"the copy of " + from + " was stopped"};
    if (::fsync(file.get()) != 0 || !file.close()) return failed("sync", to);
    return copied;
}

}  // namespace evidence
