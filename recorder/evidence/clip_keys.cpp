#include "recorder/evidence/clip_keys.h"

#include <algorithm>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/clip_writer.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/lines.h"

namespace evidence {
namespace {

constexpr std::string_view kKeysForm = "otyrys-keys/v1";

Result<ClipKeys::Line> parse_key_line(std::string_view value) {
    const auto space = std::min(value.find(' '), value.size());
    const auto reader = ReaderPublicKey::parse(value.substr(0, space));
    const auto octets = from_base64(value.substr(std::min(space + 1, value.size())));
    if (!reader || !octets || octets->size() != kWrappedKey) return Error{".keys: malformed line"};
    if (!is_valid(*reader)) return Error{".keys: no valid X25519 key"};
    ClipKeys::Line line{*reader, {}};
    std::copy(octets->begin(), octets->end(), line.wrapped.bytes.begin());
    return line;
}

}  // namespace

std::string format(const ClipKeys& keys) {
    std::string out = std::string(kKeysForm) + "\nclip " + keys.clip.hex() + "\n";
    for (const auto& line : keys.lines)
        out += "key " + line.reader.hex() + " " + to_base64(line.wrapped.view()) + "\n";
    return out;
}

Result<ClipKeys> parse_clip_keys(std::string_view text) {
    if (text.size() > kMaxKeysFile) return Error{".keys: too long"};
    Lines lines(text);
    if (lines.next() != kKeysForm) return Error{".keys: unknown form"};
    const auto clip = ClipId::parse(lines.value("clip"));
    if (!lines.ok() || !clip || clip->is_zero()) return Error{".keys: no clip"};
    ClipKeys out{*clip, {}};
    while (!lines.at_end()) {
        const auto value = lines.value("key");
        if (!lines.ok()) return Error{".keys: malformed line"};
        OTYRYS_TRY(ClipKeys::Line line, parse_key_line(value));
        if (!out.lines.empty() && line.reader <= out.lines.back().reader)
            return Error{".keys: readers out of order"};
        if (out.lines.size() == kMaxReaders) return Error{".keys: too many readers"};
        out.lines.push_back(line);
    }
    if (out.lines.empty()) return Error{".keys: no reader"};
    return out;
}

Result<ClipSeal> seal_clip(ClipHeader& header, std::vector<ReaderPublicKey> readers) {
    demand(!readers.empty(), "a clip sealed to nobody");
    std::sort(readers.begin(), readers.end());
    readers.erase(std::unique(readers.begin(), readers.end()), readers.end());
    if (readers.size() > kMaxReaders)
        return Error{"a clip is sealed to at most " + std::to_string(kMaxReaders) + " keys, not " +
                     std::to_string(readers.size())};
    const ClipKey key = ClipKey::generate();
    ClipKeys keys{header.clip, {}};
    for (const auto& reader : readers) keys.lines.push_back({reader, key.wrap(reader, header.clip)});
    header.suite = Suite::sealed;
    auto derived = key.derive(ByteView(encode(header)).first(kHeaderBound));
    header.commitment = derived.commitment;
    return ClipSeal{std::move(derived.cipher), format(keys)};
}

Result<std::shared_ptr<const SlotCipher>> open_clip_keys(std::string_view text, const ClipHeader& header,
                                                         const ReaderKey& reader) {
    if (header.suite != Suite::sealed) return Error{"the clip is not sealed: it opens without a key"};
    OTYRYS_TRY(const ClipKeys keys, parse_clip_keys(text));
    if (keys.clip != header.clip) return Error{".keys: of another clip"};
    const auto line = std::find_if(keys.lines.begin(), keys.lines.end(), [&](const ClipKeys::Line& each) {
        return each.reader == reader.public_key();
    });
    if (line == keys.lines.end()) return Error{"the clip is not sealed to this key"};
    OTYRYS_TRY(const ClipKey key, ClipKey::unwrap(line->wrapped, reader, header.clip));
    auto derived = key.derive(ByteView(encode(header)).first(kHeaderBound));
    if (derived.commitment != header.commitment)
        return Error{"the clip's key is not the one that its header commits to"};
    return std::move(derived.cipher);
}

Result<std::shared_ptr<const SlotCipher>> open_clip_keys_in(const std::string& folder,
                                                            const ClipHeader& header,
                                                            const ReaderKey& reader) {
    OTYRYS_TRY(const std::string text, read_file(ClipPaths::in(folder, header.clip).keys, kMaxKeysFile));
    return open_clip_keys(text, header, reader);
}

}  // namespace evidence
