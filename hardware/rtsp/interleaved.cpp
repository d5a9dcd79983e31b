#include "hardware/rtsp/interleaved.h"

#include <algorithm>
#include <charconv>

namespace rtsp {

using evidence::ByteView;

namespace {

constexpr std::size_t kHead = 4;                             // '$', channel, length
constexpr std::size_t kMessageMost = std::size_t{64} << 10;  // head and body of a message
constexpr std::string_view kEnd = "\r\n\r\n", kLength = "\r\ncontent-length:";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Of the body that a message's head announces; nothing: no number.
std::optional<std::size_t> body_length(std::string_view head) {
    auto found = std::search(head.begin(), head.end(), kLength.begin(), kLength.end(),
                             [](char a, char b) { return lower(a) == b; });
    if (found == head.end()) return 0;
    std::string_view value = head.substr(static_cast<std::size_t>(found - head.begin()) + kLength.size());
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    std::size_t length = 0;
    auto parsed = std::from_chars(value.data(), value.data() + value.size(), length);
    if (parsed.ec != std::errc() || length > kMessageMost) return std::nullopt;
    return length;
}

}  // namespace

std::span<std::uint8_t> Interleaved::room() {
    std::copy(octets_.begin() + static_cast<std::ptrdiff_t>(begin_),
              octets_.begin() + static_cast<std::ptrdiff_t>(end_), octets_.begin());
    end_ -= begin_, begin_ = 0;
    return std::span(octets_).subspan(end_);
}

std::optional<Interleaved::Packet> Interleaved::next() {
    while (begin_ < end_ && !broken_) {
        const ByteView rest = ByteView(octets_).subspan(begin_, end_ - begin_);
        if (rest[0] == '$') {
            if (rest.size() < kHead) return std::nullopt;
            const std::size_t length = static_cast<std::size_t>(rest[2]) << 8 | rest[3];
            if (rest.size() < kHead + length) return std::nullopt;
            begin_ += kHead + length;
            return Packet{rest[1], rest.subspan(kHead, length)};
        }
        const auto length = message_length();
        if (!length || *length > rest.size()) return std::nullopt;
        begin_ += *length;
    }
    return std::nullopt;
}

/// Of the message that begins here, with its body; nothing: its head is not all here, or it is none.
std::optional<std::size_t> Interleaved::message_length() {
    const std::string_view rest = evidence::as_text(ByteView(octets_).subspan(begin_, end_ - begin_));
    const char first = lower(rest[0]);
    if (first == '\r' || first == '\n') return 1;  // between messages
    const std::size_t end = rest.find(kEnd);
    const bool whole = end != std::string_view::npos;
    const auto body = whole ? body_length(rest.substr(0, end)) : 0;
    broken_ = first < 'a' || first > 'z' || !body || (!whole && rest.size() > kMessageMost);
    if (broken_ || !whole) return std::nullopt;
    return end + kEnd.size() + *body;
}

}  // namespace rtsp
