#include "recorder/evidence/clip_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace evidence {

namespace {

Error fault(const char* what, const std::string& path) {
    return {std::string(what) + " " + path + ": " + std::strerror(errno)};
}

class Descriptor {
  public:
    Descriptor(int fd, std::string path) : fd_(fd), path_(std::move(path)) {}
    ~Descriptor() { ::close(fd_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int fd() const { return fd_; }
    const std::string& path() const { return path_; }

  private:
    int fd_;
    std::string path_;
};

class PosixGrowing final : public GrowingFile {
  public:
    PosixGrowing(int fd, std::string path) : file_(fd, std::move(path)) {}

    Result<void> append(ByteView octets) override {
        while (!octets.empty()) {
            ssize_t written = ::write(file_.fd(), octets.data(), octets.size());
            if (written < 0 && errno == EINTR) continue;
            if (written <= 0) return fault("cannot write", file_.path());
            octets = octets.subspan(static_cast<std::size_t>(written));
        }
        return {};
    }
    Result<void> sync() override {
        if (::fdatasync(file_.fd()) != 0) return fault("cannot make durable", file_.path());
        return {};
    }

  private:
    Descriptor file_;
};

class PosixRead final : public ReadFile {
  public:
    PosixRead(int fd, std::string path) : file_(fd, std::move(path)) {}

    std::uint64_t size() const override {
        struct stat facts {};
        if (::fstat(file_.fd(), &facts) != 0 || facts.st_size < 0) return 0;
        return static_cast<std::uint64_t>(facts.st_size);
    }
    Result<void> read(std::uint64_t offset, std::span<std::uint8_t> out) const override {
        while (!out.empty()) {
            ssize_t got = ::pread(file_.fd(), out.data(), out.size(), static_cast<off_t>(offset));
            if (got < 0 && errno == EINTR) continue;
            if (got < 0) return fault("cannot read", file_.path());
            if (got == 0) return Error{"cannot read " + file_.path() + ": it ends too early"};
            out = out.subspan(static_cast<std::size_t>(got));
            offset += static_cast<std::uint64_t>(got);
        }
        return {};
    }

  private:
    Descriptor file_;
};

}  // namespace

Result<std::unique_ptr<GrowingFile>> create_file(const std::string& path) {
    int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0600);
    if (fd < 0) return fault("cannot create", path);
    return std::unique_ptr<GrowingFile>(new PosixGrowing(fd, path));
}

Result<void> sync_folder(const std::string& path) {
    int fd = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return fault("cannot open folder", path);
    Descriptor folder(fd, path);
    if (::fsync(fd) != 0) return fault("cannot make folder durable", path);
    return {};
}

Result<std::unique_ptr<ReadFile>> open_file(const std::string& path) {
    int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);  // a pipe by that name does not block
    if (fd < 0) return fault("cannot open", path);
    struct stat facts {};
    if (::fstat(fd, &facts) != 0 || !S_ISREG(facts.st_mode)) {
        ::close(fd);
        return Error{"cannot open " + path + ": not a file"};
    }
    return std::unique_ptr<ReadFile>(new PosixRead(fd, path));
}

void forget_cache(const std::string& path) {
    int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) return;
    Descriptor file(fd, path);
    // Advice only: where a system ignores it, the read back comes from the cache.
    static_cast<void>(::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED));
}

}  // namespace evidence
