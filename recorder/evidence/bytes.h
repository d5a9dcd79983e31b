#pragma once
// Octets and their two spellings in our formats: lower-case hexadecimal and base64 (RFC 4648, padded).

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace evidence {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view as_text(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string to_hex(ByteView bytes);
/// Exactly 2*N lower-case hexadecimal digits, or nothing.
bool from_hex(std::string_view text, std::span<std::uint8_t> out);
std::string to_base64(ByteView bytes);
/// Canonical, padded base64 only: to_base64(from_base64(x)) == x.
std::optional<Bytes> from_base64(std::string_view text);

/// N octets with a meaning of their own. Tag keeps a clip's id from being taken for a case's.
template <std::size_t N, class Tag>
struct Octets {
    std::array<std::uint8_t, N> bytes{};

    auto operator<=>(const Octets&) const = default;
    ByteView view() const { return bytes; }
    std::string hex() const { return to_hex(bytes); }
    bool is_zero() const { return *this == Octets{}; }
    static std::optional<Octets> parse(std::string_view text) {
        Octets out;
        if (!from_hex(text, out.bytes)) return std::nullopt;
        return out;
    }
};

}  // namespace evidence
