#include "tests/evidence/traced_disk.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <set>
#include <utility>

#include "recorder/evidence/store/sqlite.h"

namespace evidence {
namespace {

std::mutex mutex;  // guards the trace
std::vector<DiskStep> trace;
std::set<std::string> removed;  // since the folder was last synced
sqlite3_vfs* real_disk = nullptr;

/// What SQLite holds for an open file: ours first, the real one behind it in the same memory.
struct TracedFile {
    sqlite3_file base;
    std::string* name;  // null: a temporary file, not traced
    bool fresh;         // a journal or WAL just made: its first sync is its folder's too, as on a real disk
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};
TracedFile* traced(sqlite3_file* file) {
    return reinterpret_cast<TracedFile*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return traced(file)->real();
}
const sqlite3_io_methods& methods(sqlite3_file* file) {
    return *real(file)->pMethods;
}
void note(sqlite3_file* file, DiskStep::Sort sort, std::uint64_t place = 0, std::string octets = {}) {
    if (traced(file)->name) TracedDisk::add({sort, *traced(file)->name, place, std::move(octets)});
}
std::string name_of(const char* path) {
    const std::string whole = path;
    return whole.substr(whole.rfind('/') + 1);
}

int close_file(sqlite3_file* file) {
    delete traced(file)->name;
    return methods(file).xClose(real(file));
}
int write_file(sqlite3_file* file, const void* octets, int count, sqlite3_int64 at) {
    note(file, DiskStep::Sort::write, static_cast<std::uint64_t>(at),
         {static_cast<const char*>(octets), static_cast<std::size_t>(count)});
    return methods(file).xWrite(real(file), octets, count, at);
}
int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    note(file, DiskStep::Sort::truncate, static_cast<std::uint64_t>(size));
    return methods(file).xTruncate(real(file), size);
}
int sync_file(sqlite3_file* file, int flags) {
    const int code = methods(file).xSync(real(file), flags);
    note(file, DiskStep::Sort::sync);
    if (std::exchange(traced(file)->fresh, false)) {
        for (const auto& name : removed) TracedDisk::add({DiskStep::Sort::sync, name, 0, {}});
        removed.clear();
    }
    return code;
}

const sqlite3_io_methods kMethods{
    .iVersion = 1,
    .xClose = close_file,
    .xRead = [](sqlite3_file* f, void* out, int n,
                sqlite3_int64 at) { return methods(f).xRead(real(f), out, n, at); },
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = [](sqlite3_file* f, sqlite3_int64* size) { return methods(f).xFileSize(real(f), size); },
    .xLock = [](sqlite3_file* f, int level) { return methods(f).xLock(real(f), level); },
    .xUnlock = [](sqlite3_file* f, int level) { return methods(f).xUnlock(real(f), level); },
    .xCheckReservedLock = [](sqlite3_file* f,
                             int* out) { return methods(f).xCheckReservedLock(real(f), out); },
    .xFileControl = [](sqlite3_file* f, int op,
                       void* arg) { return methods(f).xFileControl(real(f), op, arg); },
    .xSectorSize = [](sqlite3_file* f) { return methods(f).xSectorSize(real(f)); },
    // Nothing promised: no atomic writes, no order, no safe appends.
    .xDeviceCharacteristics = [](sqlite3_file*) { return 0; },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

int open_file(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* out) {
    auto* opened = traced(file);
    opened->base.pMethods = nullptr;
    opened->name = nullptr;
    const int code = real_disk->xOpen(real_disk, path, real(file), flags, out);
    if (!real(file)->pMethods) return code;
    opened->base.pMethods = &kMethods;
    opened->fresh = (flags & SQLITE_OPEN_CREATE) && (flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_WAL));
    if (path) opened->name = new std::string(name_of(path));
    return code;
}
int remove_file(sqlite3_vfs*, const char* path, int sync) {
    TracedDisk::add({DiskStep::Sort::remove, name_of(path), 0, {}});
    removed.insert(name_of(path));
    if (sync) TracedDisk::add({DiskStep::Sort::sync, name_of(path), 0, {}});
    return real_disk->xDelete(real_disk, path, sync);
}

sqlite3_vfs traced_vfs;

void apply(const DiskStep& step, std::size_t octets, Files& files) {
    auto& file = files[step.file];
    switch (step.sort) {
        case DiskStep::Sort::write:
            file.resize(std::max(file.size(), step.place + octets));
            std::copy_n(step.octets.begin(), octets, file.begin() + static_cast<std::ptrdiff_t>(step.place));
            break;
        case DiskStep::Sort::truncate: file.resize(step.place); break;
        case DiskStep::Sort::remove: files.erase(step.file); break;
        case DiskStep::Sort::create:
        case DiskStep::Sort::sync:
        case DiskStep::Sort::sync_folder: break;
    }
}

}  // namespace

TracedDisk::TracedDisk() {
    trace.clear();
    removed.clear();
    real_disk = sqlite3_vfs_find(nullptr);
    traced_vfs = *real_disk;
    traced_vfs.zName = "traced";
    traced_vfs.szOsFile = static_cast<int>(sizeof(TracedFile)) + real_disk->szOsFile;
    traced_vfs.xOpen = open_file;
    traced_vfs.xDelete = remove_file;
    sqlite3_vfs_register(&traced_vfs, 1);
}

TracedDisk::~TracedDisk() {
    sqlite3_vfs_unregister(&traced_vfs);
    sqlite3_vfs_register(real_disk, 1);
}

std::size_t TracedDisk::add(DiskStep step) {
    std::lock_guard lock(mutex);
    trace.push_back(std::move(step));
    return trace.size();
}

std::size_t TracedDisk::count() {
    std::lock_guard lock(mutex);
    return trace.size();
}

const std::vector<DiskStep>& TracedDisk::steps() const {
    return trace;
}

Files after_cut(const std::vector<DiskStep>& steps, std::size_t cut, bool syncs_count,
                const std::function<std::size_t(std::size_t step, std::size_t octets)>& survives) {
    std::map<std::string, std::size_t> synced;  // the folder's own name is empty
    for (std::size_t i = 0; i < cut && syncs_count; ++i) {
        if (steps[i].sort == DiskStep::Sort::sync) synced[steps[i].file] = i;
        if (steps[i].sort == DiskStep::Sort::sync_folder) synced[{}] = i;
    }
    Files files;
    std::set<std::string> unborn;
    for (std::size_t i = 0; i < cut; ++i) {
        const bool name = steps[i].sort == DiskStep::Sort::create;
        const std::size_t whole = std::max<std::size_t>(steps[i].octets.size(), 1);
        const std::size_t kept =
            i < synced[name ? std::string() : steps[i].file] ? whole : std::min(whole, survives(i, whole));
        if (kept > 0)
            apply(steps[i], std::min(kept, steps[i].octets.size()), files);
        else if (name)
            unborn.insert(steps[i].file);
    }
    for (const std::string& name : unborn) files.erase(name);
    return files;
}

}  // namespace evidence
