#include "recorder/evidence/bytes.h"

#include <algorithm>

namespace evidence {
namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::string_view kBase64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

using DigitValues = std::array<std::int8_t, 256>;  // by the digit; -1: none

constexpr DigitValues values_of(std::string_view digits) {
    DigitValues values{};
    values.fill(-1);
    for (std::size_t i = 0; i < digits.size(); ++i)
        values[static_cast<unsigned char>(digits[i])] = static_cast<std::int8_t>(i);
    return values;
}
constexpr DigitValues kHexValues = values_of(kHexDigits);
constexpr DigitValues kBase64Values = values_of(kBase64Digits);

int value_of(const DigitValues& values, char c) {
    return values[static_cast<unsigned char>(c)];
}

}  // namespace

std::string to_hex(ByteView bytes) {
    std::string out;
    out.reserve(bytes.size() * 2);
    for (const auto byte : bytes) {
        out += kHexDigits[byte >> 4];
        out += kHexDigits[byte & 15];
    }
    return out;
}

bool from_hex(std::string_view text, std::span<std::uint8_t> out) {
    if (text.size() != out.size() * 2) return false;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const int high = value_of(kHexValues, text[2 * i]);
        const int low = value_of(kHexValues, text[2 * i + 1]);
        if (high < 0 || low < 0) return false;
        out[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return true;
}

std::string to_base64(ByteView bytes) {
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t n = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j) group = group << 8 | (j < n ? bytes[i + j] : 0u);
        for (std::size_t j = 0; j < 4; ++j) out += j <= n ? kBase64Digits[group >> (18 - 6 * j) & 63] : '=';
    }
    return out;
}

std::optional<Bytes> from_base64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    std::size_t digits = text.size();
    while (digits > 0 && text.size() - digits < 2 && text[digits - 1] == '=') --digits;
    Bytes out;
    out.reserve(digits * 3 / 4);
    std::uint32_t window = 0;
    unsigned bits = 0;
    for (const char c : text.substr(0, digits)) {
        const int value = value_of(kBase64Values, c);
        if (value < 0) return std::nullopt;
        window = (window << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFu;
        bits += 6;
        if (bits < 8) continue;
        bits -= 8;
        out.push_back(static_cast<std::uint8_t>(window >> bits));
    }
    if (window & ((1u << bits) - 1u)) return std::nullopt;  // stray bits: a second spelling
    return out;
}

}  // namespace evidence
