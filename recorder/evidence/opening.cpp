#include "recorder/evidence/opening.h"

#include <unistd.h>

#include <filesystem>

#include "recorder/evidence/clip_scan.h"
#include "recorder/evidence/file.h"

namespace evidence {
namespace {

constexpr std::string_view kOpened = "otyrys-opened/v1 ";

/// What an export writes when only its digest is wanted.
class Nowhere final : public GrowingFile {
  public:
    Result<void> append(ByteView) override { return {}; }
    Result<void> sync() override { return {}; }
};

}  // namespace

std::string format(const Opening& opening) {
    return std::string(kOpened) + opening.clip.hex() + " " + opening.reader.hex() + " " +
           opening.media_sha256.hex() + "\n";
}

Result<Opening> parse_opening(std::string_view text) {
    constexpr std::size_t kLength = kOpened.size() + 32 + 1 + 64 + 1 + 64 + 1;
    const Error malformed{"not what a reader says of a clip"};
    if (text.size() != kLength || !text.starts_with(kOpened)) return malformed;
    const auto clip = ClipId::parse(text.substr(kOpened.size(), 32));
    const auto reader = Digest::parse(text.substr(kOpened.size() + 33, 64));
    const auto media = Digest::parse(text.substr(kOpened.size() + 98, 64));
    if (!clip || !reader || !media) return malformed;
    const Opening out{*clip, *reader, *media};
    return format(out) == text ? Result<Opening>(out) : malformed;
}

std::string opening_path(const std::string& folder, const ClipId& clip) {
    return folder + "/" + clip.hex() + ".opened";
}

Result<Opening> open_whole(const std::string& folder, const ClipId& clip, const ReaderKey& reader) {
    OTYRYS_TRY(const auto file, open_file(ClipPaths::in(folder, clip).clip));
    OTYRYS_TRY(const auto header, read_header(*file));
    if (header.clip != clip) return Error{"the file is another clip's"};
    OTYRYS_TRY(auto cipher, open_clip_keys_in(folder, header, reader));
    Nowhere nowhere;
    OTYRYS_TRY(const auto held, export_clip(*file, nowhere, cipher));
    Bytes last(header.slot_len);
    SlotReader slots(header, cipher);
    if (held.slots > 0) OTYRYS_CHECK(file->read(kClipHeader + (held.slots - 1) * header.slot_len, last));
    const auto slot = held.slots > 0 ? slots.open(held.slots - 1, last) : Result<Slot>(Error{""});
    if (!slot || !slot->final) return Error{"the clip is still being written: it has no final slot"};
    return Opening{clip, key_id(reader.public_key()), held.media_sha256};
}

Result<void> tell(const std::string& folder, const Opening& opening) {
    const std::string path = opening_path(folder, opening.clip);
    OTYRYS_CHECK(replace_file(path, format(opening), 0600));
    if (::access(ClipPaths::in(folder, opening.clip).clip.c_str(), F_OK) == 0) return {};
    ::unlink(path.c_str());
    return Error{"the clip was removed while it was opened"};
}

Result<Opening> open_trial(const std::string& folder, const ReaderKey& reader) {
    Error fault{"no sealed pre-flight waits to be opened; run one first"};
    std::error_code failed;
    for (const auto& file : std::filesystem::directory_iterator(folder, failed)) {
        const auto clip = ClipId::parse(file.path().stem().string());
        if (!clip || file.path().extension() != ".clip") continue;
        auto opening = open_whole(folder, *clip, reader);
        if (opening) {
            OTYRYS_CHECK(tell(folder, *opening));
            return opening;
        }
        fault = opening.error();
    }
    return fault;
}

}  // namespace evidence
