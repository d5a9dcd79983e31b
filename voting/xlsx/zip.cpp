#include "voting/xlsx/zip.h"

#include <zlib.h>
#include <algorithm>

namespace xlsx {

using evidence::Error;
using evidence::Result;

namespace {

constexpr std::size_t kEnd = 22, kCentral = 46, kLocal = 30;  // octets of the fixed headers
constexpr unsigned kEncrypted = 1, kStored = 0, kDeflated = 8;

Error not_xlsx() {
    return Error{"not_xlsx"};
}

/// Little-endian; the caller has checked that it is inside.
std::uint32_t number(std::string_view octets, std::size_t at, unsigned size) {
    std::uint32_t value = 0;
    for (unsigned i = 0; i < size; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(octets[at + i])) << (8 * i);
    return value;
}

/// A name that would lead out of the container if somebody unpacked it.
bool leads_out(std::string_view name) {
    if (name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos ||
        name.find('\0') != std::string_view::npos || name.find(':') != std::string_view::npos)
        return true;
    for (std::size_t from = 0; from <= name.size();) {
        const std::size_t to = std::min(name.find('/', from), name.size());
        if (name.substr(from, to - from) == "..") return true;
        from = to + 1;
    }
    return false;
}

}  // namespace

Result<Zip> Zip::open(std::string_view octets) {
    Zip zip(octets);
    OTYRYS_CHECK(zip.read_directory());
    return zip;
}

Result<void> Zip::read_directory() {
    const std::size_t end = octets_.size() < kEnd ? std::string_view::npos : octets_.rfind("PK\5\6");
    if (end == std::string_view::npos || end + kEnd > octets_.size()) return not_xlsx();
    const std::size_t count = number(octets_, end + 10, 2);
    std::size_t at = number(octets_, end + 16, 4);
    if (count == 0 || count > kMaxParts) return not_xlsx();
    for (std::size_t i = 0; i < count; ++i) {
        if (at > end || end - at < kCentral || octets_.substr(at, 4) != "PK\1\2") return not_xlsx();
        const std::size_t name_size = number(octets_, at + 28, 2);
        const std::size_t rest = number(octets_, at + 30, 2) + number(octets_, at + 32, 2);
        if (end - at - kCentral < name_size + rest) return not_xlsx();
        const std::string name(octets_.substr(at + kCentral, name_size));
        if (number(octets_, at + 8, 2) & kEncrypted) return Error{"encrypted"};
        if (leads_out(name)) return Error{"path_outside"};
        const Part part{number(octets_, at + 10, 2), number(octets_, at + 16, 4), number(octets_, at + 20, 4),
                        number(octets_, at + 42, 4)};
        if (!parts_.emplace(name, part).second) return not_xlsx();
        at += kCentral + name_size + rest;
    }
    return {};
}

Result<std::string> Zip::part(std::string_view name) {
    const auto found = parts_.find(name);
    if (found == parts_.end()) return not_xlsx();
    const Part& part = found->second;
    if (part.header > octets_.size() || octets_.size() - part.header < kLocal ||
        octets_.substr(part.header, 4) != "PK\3\4")
        return not_xlsx();
    const std::size_t start =
        part.header + kLocal + number(octets_, part.header + 26, 2) + number(octets_, part.header + 28, 2);
    if (start > octets_.size() || octets_.size() - start < part.packed) return not_xlsx();
    const std::string_view packed = octets_.substr(start, part.packed);
    std::string octets;
    if (part.method == kStored) {
        if (packed.size() > left_) return Error{"too_large"};
        left_ -= packed.size();
        octets = packed;
    } else if (part.method == kDeflated) {
        OTYRYS_TRY(octets, inflated(packed));
    } else {
        return not_xlsx();
    }
    const auto crc =
        crc32(0, reinterpret_cast<const Bytef*>(octets.data()), static_cast<uInt>(octets.size()));
    if (crc != part.crc) return not_xlsx();
    return octets;
}

Result<std::string> Zip::inflated(std::string_view packed) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return not_xlsx();
    std::string octets, chunk(64u << 10, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    int state = Z_OK;
    while (state == Z_OK && octets.size() <= left_) {
        stream.next_out = reinterpret_cast<Bytef*>(chunk.data());
        stream.avail_out = static_cast<uInt>(chunk.size());
        state = inflate(&stream, Z_NO_FLUSH);
        octets.append(chunk, 0, chunk.size() - stream.avail_out);
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out == chunk.size()) break;
    }
    inflateEnd(&stream);
    if (octets.size() > left_) return Error{"too_large"};
    if (state != Z_STREAM_END) return not_xlsx();
    left_ -= octets.size();
    return octets;
}

}  // namespace xlsx
