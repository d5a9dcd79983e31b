#include "recorder/evidence/opening.h"

#include "recorder/evidence/clip_scan.h"

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
    OTYRYS_TRY(const auto held, export_clip(*file, nowhere, std::move(cipher)));
    return Opening{clip, key_id(reader.public_key()), held.media_sha256};
}

}  // namespace evidence
