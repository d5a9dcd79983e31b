#include "hardware/otyrysd/export_file.h"

#include <filesystem>

namespace otyrysd {

namespace fs = std::filesystem;
using evidence::Error;
using evidence::Result;

namespace {

constexpr std::uint64_t kAskEach = std::uint64_t{16} << 20;  // octets

std::string mib(std::uint64_t octets) {
    return std::to_string(octets >> 20) + " MiB";
}

}  // namespace

Result<void> DiskRoom::holds(const std::string& folder, std::uint64_t octets) const {
    std::error_code failed;
    const std::uint64_t there = free ? free(folder) : fs::space(folder, failed).available;
    if (failed) return Error{"the disk of " + folder + " cannot be asked: " + failed.message()};
    if (there >= reserve && there - reserve >= octets) return {};
    return Error{"the disk has too little room: " + mib(there) + " are free, " + mib(octets) + " are needed" +
                 (reserve ? " and " + mib(reserve) + " stay the journal's" : "")};
}

ExportFile::ExportFile(std::string path, DiskRoom room, std::stop_token stop)
    : path_(std::move(path)), partial_(path_ + ".partial"), room_(std::move(room)), stop_(std::move(stop)) {}

Result<std::unique_ptr<ExportFile>> ExportFile::create(std::string path, DiskRoom room,
                                                       std::stop_token stop) {
    std::unique_ptr<ExportFile> file(new ExportFile(std::move(path), std::move(room), std::move(stop)));
    std::error_code failed;
    fs::remove(file->partial_, failed);
    OTYRYS_TRY(file->out_, evidence::create_file(file->partial_));
    return file;
}

ExportFile::~ExportFile() {
    std::error_code failed;
    if (out_ && !kept_) fs::remove(partial_, failed);
}

Result<void> ExportFile::append(evidence::ByteView octets) {
    if (stop_.stop_requested()) return Error{"stopped before it was whole"};
    if (unasked_ += octets.size(); unasked_ >= kAskEach) {
        OTYRYS_CHECK(room_.holds(fs::path(partial_).parent_path(), octets.size()));
        unasked_ = 0;
    }
    return out_->append(octets);
}

Result<void> ExportFile::keep() {
    OTYRYS_CHECK(out_->sync());
    std::error_code failed;
    fs::rename(partial_, path_, failed);
    if (failed) return Error{path_ + ": " + failed.message()};
    kept_ = true;
    return evidence::sync_folder(fs::path(path_).parent_path());
}

}  // namespace otyrysd
