#include "tests/simulation/disk.h"

#include <algorithm>
#include <cstring>

#include "recorder/evidence/store/sqlite.h"

namespace simulation {
namespace {

constexpr std::size_t kSector = 512;

Disk* disk = nullptr;
sqlite3_vfs* real_disk = nullptr;
sqlite3_vfs vfs;

struct OpenFile {
    sqlite3_file base;
    const char* name;  // SQLite keeps it until the file is closed
};

Disk::File& file_of(sqlite3_file* file) {
    return disk->files()[reinterpret_cast<OpenFile*>(file)->name];
}

void apply(std::string& octets, const Disk::Step& step, std::size_t count) {
    if (step.truncates) return octets.resize(step.place);
    octets.resize(std::max(octets.size(), step.place + count));
    octets.replace(step.place, count, step.octets, 0, count);
}

int change(sqlite3_file* file, Disk::Step step) {
    if (!disk->spend()) return SQLITE_IOERR;
    auto& on = file_of(file);
    apply(on.now, step, step.octets.size());
    on.since.push_back(std::move(step));
    return SQLITE_OK;
}

int read(sqlite3_file* file, void* out, int count, sqlite3_int64 at) {
    if (!disk->is_on()) return SQLITE_IOERR_READ;
    const auto& octets = file_of(file).now;
    const auto place = static_cast<std::size_t>(at), whole = static_cast<std::size_t>(count);
    const auto there = place < octets.size() ? std::min(whole, octets.size() - place) : 0;
    if (there > 0) std::memcpy(out, octets.data() + place, there);
    std::memset(static_cast<char*>(out) + there, 0, whole - there);
    return there == whole ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int sync(sqlite3_file* file, int) {
    if (!disk->spend()) return SQLITE_IOERR_FSYNC;
    if (disk->lies) return SQLITE_OK;
    auto& on = file_of(file);
    on.synced = on.now;
    on.since.clear();
    return SQLITE_OK;
}

const sqlite3_io_methods kMethods{
    .iVersion = 1,
    .xClose = [](sqlite3_file*) { return SQLITE_OK; },
    .xRead = read,
    .xWrite =
        [](sqlite3_file* file, const void* octets, int count, sqlite3_int64 at) {
            return change(file, {static_cast<std::uint64_t>(at),
                                 {static_cast<const char*>(octets), static_cast<std::size_t>(count)},
                                 false});
        },
    .xTruncate =
        [](sqlite3_file* file, sqlite3_int64 size) {
            return change(file, {static_cast<std::uint64_t>(size), {}, true});
        },
    .xSync = sync,
    .xFileSize =
        [](sqlite3_file* file, sqlite3_int64* size) {
            *size = static_cast<sqlite3_int64>(file_of(file).now.size());
            return SQLITE_OK;
        },
    .xLock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; },
    .xCheckReservedLock =
        [](sqlite3_file*, int* out) {
            *out = 0;
            return SQLITE_OK;
        },
    .xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; },
    .xSectorSize = [](sqlite3_file*) { return static_cast<int>(kSector); },
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
    auto* opened = reinterpret_cast<OpenFile*>(file);
    opened->base.pMethods = nullptr;
    if (!disk->is_on() || !path) return SQLITE_CANTOPEN;  // nor a temporary file: a journal needs none
    if (!(flags & SQLITE_OPEN_CREATE) && !disk->files().count(path)) return SQLITE_CANTOPEN;
    opened->name = path;
    disk->files()[path];
    opened->base.pMethods = &kMethods;
    if (out) *out = flags;
    return SQLITE_OK;
}

int remove_file(sqlite3_vfs*, const char* path, int) {
    if (!disk->spend()) return SQLITE_IOERR_DELETE;
    disk->files().erase(path);
    return SQLITE_OK;
}

int has_file(sqlite3_vfs*, const char* path, int, int* out) {
    *out = disk->files().count(path) > 0;
    return SQLITE_OK;
}

int whole_name(sqlite3_vfs*, const char* path, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

/// How many octets of an unsynced write reached the disk.
std::size_t survives(Random& random, unsigned fate, std::size_t octets) {
    switch (fate) {
        case 0: return 0;
        case 1: return octets;
        case 2: return random() % 2 ? octets : 0;
        default: return std::min(octets, random() % (octets / kSector + 1) * kSector);
    }
}

}  // namespace

Disk::Disk() {
    disk = this;
    real_disk = sqlite3_vfs_find(nullptr);
    vfs = *real_disk;
    vfs.zName = "simulated";
    vfs.szOsFile = sizeof(OpenFile);
    vfs.xOpen = open_file;
    vfs.xDelete = remove_file;
    vfs.xAccess = has_file;
    vfs.xFullPathname = whole_name;
    sqlite3_vfs_register(&vfs, 1);
}

Disk::~Disk() {
    sqlite3_vfs_unregister(&vfs);
    sqlite3_vfs_register(real_disk, 1);
    disk = nullptr;
}

void Disk::power_off() {
    on_ = false;
}

bool Disk::spend() {
    if (left_ > 0 && --left_ == 0) on_ = false;
    return on_;
}

void Disk::power_on(Random& random, bool all_lost) {
    const unsigned fate = all_lost ? 0 : static_cast<unsigned>(random() % 4);
    for (auto& [name, file] : files_) {
        file.now = file.synced;
        for (const auto& step : file.since) {
            const auto whole = std::max<std::size_t>(step.octets.size(), 1);
            if (const auto kept = survives(random, fate, whole); kept > 0)
                apply(file.now, step, std::min(kept, step.octets.size()));
        }
        file.synced = file.now;
        file.since.clear();
    }
    on_ = true;
    left_ = 0;
}

}  // namespace simulation
