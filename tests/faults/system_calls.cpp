#include "tests/faults/system_calls.h"

#include <fcntl.h>
#include <sys/types.h>

#include <cerrno>
#include <cstdarg>
#include <map>
#include <mutex>
#include <optional>

namespace faults {
namespace {

struct Open {
    std::string name;  // the folder itself: empty
    std::uint64_t size = 0;
};
struct Watched {
    std::string folder;  // with a slash at its end
    SystemCalls::Before before;
    SystemCalls::After after;
};

std::mutex mutex;  // guards what follows
std::optional<Watched> watched;
std::map<int, Open> opened;

/// Its name in the watched folder.
std::optional<std::string> name_in_folder(std::string path) {
    if (!watched) return std::nullopt;
    if (path + "/" == watched->folder) return std::string();
    if (path.rfind(watched->folder, 0) != 0) return std::nullopt;
    path.erase(0, watched->folder.size());
    return path.find('/') == std::string::npos ? std::optional(path) : std::nullopt;
}
std::optional<std::string> watched_name(const char* path) {
    std::lock_guard lock(mutex);
    return name_in_folder(path);
}

/// What is known of a descriptor, and who decides.
std::optional<std::pair<Open, Watched>> known(int fd) {
    std::lock_guard lock(mutex);
    auto at = opened.find(fd);
    if (at == opened.end() || !watched) return std::nullopt;
    return std::pair(at->second, *watched);
}
std::optional<Watched> who(const char* path) {
    std::lock_guard lock(mutex);
    return name_in_folder(path) ? watched : std::nullopt;
}

bool refused(const Answer& answer) {
    if (answer.error) errno = answer.error;
    return answer.error != 0;
}

template <class Real>
int sync_with(int fd, Real real) {
    auto file = known(fd);
    if (!file) return real(fd);
    Call call{file->first.name.empty() ? Call::Sort::sync_folder : Call::Sort::sync, file->first.name};
    if (refused(file->second.before(call))) return -1;
    int done = real(fd);
    if (done == 0 && file->second.after) file->second.after(call);
    return done;
}

}  // namespace

SystemCalls::SystemCalls(const std::string& folder, Before before, After after) {
    std::lock_guard lock(mutex);
    watched = Watched{folder + "/", std::move(before), std::move(after)};
}
SystemCalls::~SystemCalls() {
    std::lock_guard lock(mutex);
    watched.reset();
    opened.clear();
}

}  // namespace faults

using namespace faults;

extern "C" {
int __real_open(const char*, int, ...);
int __real_close(int);
ssize_t __real_write(int, const void*, size_t);
int __real_fdatasync(int);
int __real_fsync(int);
int __real_ftruncate(int, off_t);
int __real_rename(const char*, const char*);
int __real_unlink(const char*);

__attribute__((visibility("default"))) int __wrap_open(const char* path, int flags, ...) {
    mode_t mode = 0;
    if (flags & O_CREAT) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    auto name = watched_name(path);
    bool writes = (flags & O_ACCMODE) != O_RDONLY;
    if (name && (flags & O_CREAT) && refused(who(path)->before({Call::Sort::create, *name}))) return -1;
    int fd = __real_open(path, flags, mode);
    if (fd >= 0 && name && (writes || name->empty())) {
        std::lock_guard lock(mutex);
        opened[fd] = {*name, 0};
    }
    return fd;
}

__attribute__((visibility("default"))) int __wrap_close(int fd) {
    {
        std::lock_guard lock(mutex);
        opened.erase(fd);
    }
    return __real_close(fd);
}

__attribute__((visibility("default"))) ssize_t __wrap_write(int fd, const void* octets, size_t count) {
    auto file = known(fd);
    if (!file) return __real_write(fd, octets, count);
    Call call{
        Call::Sort::write, file->first.name, file->first.size, {static_cast<const char*>(octets), count}};
    Answer answer = file->second.before(call);
    if (refused(answer)) return -1;
    ssize_t done = __real_write(fd, octets, std::min(count, answer.most));
    std::lock_guard lock(mutex);
    if (done > 0) opened[fd].size += static_cast<std::uint64_t>(done);
    return done;
}

__attribute__((visibility("default"))) int __wrap_fdatasync(int fd) {
    return sync_with(fd, __real_fdatasync);
}
__attribute__((visibility("default"))) int __wrap_fsync(int fd) {
    return sync_with(fd, __real_fsync);
}

__attribute__((visibility("default"))) int __wrap_ftruncate(int fd, off_t size) {
    auto file = known(fd);
    if (file && refused(file->second.before(
                    {Call::Sort::truncate, file->first.name, static_cast<std::uint64_t>(size)})))
        return -1;
    return __real_ftruncate(fd, size);
}

__attribute__((visibility("default"))) int __wrap_rename(const char* from, const char* to) {
    auto owner = who(from);
    if (owner && refused(owner->before({Call::Sort::rename, *watched_name(from), 0, to}))) return -1;
    return __real_rename(from, to);
}

__attribute__((visibility("default"))) int __wrap_unlink(const char* path) {
    auto owner = who(path);
    if (owner && refused(owner->before({Call::Sort::remove, *watched_name(path)}))) return -1;
    return __real_unlink(path);
}
}
