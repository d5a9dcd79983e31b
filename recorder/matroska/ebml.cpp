#include "recorder/matroska/ebml.h"

#include <bit>

namespace matroska {

using evidence::ByteView;

namespace {

std::size_t octets_of_id(std::uint32_t id) {
    return id > 0xFFFFFF ? 4 : id > 0xFFFF ? 3 : id > 0xFF ? 2 : 1;
}

/// The shortest; all ones mean "unknown" and are left free.
std::size_t octets_of_size(std::uint64_t size) {
    std::size_t width = 1;
    while (width < 8 && size >= (std::uint64_t{1} << (7 * width)) - 1) ++width;
    return width;
}

}  // namespace

std::optional<Vint> vint_at(ByteView octets) {
    if (octets.empty() || octets[0] == 0) return std::nullopt;
    auto length = static_cast<std::size_t>(std::countl_zero(octets[0])) + 1;
    if (octets.size() < length) return std::nullopt;
    std::uint64_t value = octets[0] & (0xFFu >> length);
    for (std::size_t i = 1; i < length; ++i) value = value << 8 | octets[i];
    return Vint{value, length};
}

std::optional<Element> element_at(ByteView octets) {
    auto id = vint_at(octets);
    if (!id || id->length > 4) return std::nullopt;
    auto size = vint_at(octets.subspan(id->length));
    if (!size) return std::nullopt;
    Element element;
    element.id = static_cast<std::uint32_t>(id->value | std::uint64_t{1} << (7 * id->length));
    bool unknown = size->value == (std::uint64_t{1} << (7 * size->length)) - 1;
    element.size = unknown ? kUnknownSize : size->value;
    element.head = id->length + size->length;
    return element;
}

std::optional<std::uint64_t> number_of(ByteView body) {
    if (body.size() > 8) return std::nullopt;
    std::uint64_t value = 0;
    for (std::uint8_t octet : body) value = value << 8 | octet;
    return value;
}

void Pen::big_endian(std::uint64_t value, std::size_t width) {
    for (std::size_t i = width; i-- > 0;) out_.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}
void Pen::id(std::uint32_t id) {
    big_endian(id, octets_of_id(id));
}
void Pen::size(std::uint64_t size) {
    std::size_t width = octets_of_size(size);
    big_endian(size | std::uint64_t{1} << (7 * width), width);
}
void Pen::wide_size(std::uint64_t size) {
    big_endian(size | std::uint64_t{1} << 56, 8);
}
void Pen::unknown_size() {
    big_endian((std::uint64_t{2} << 56) - 1, 8);
}
void Pen::number(std::uint32_t id_, std::uint64_t value) {
    std::size_t width = 1;
    while (width < 8 && value >> (8 * width)) ++width;
    id(id_), size(width), big_endian(value, width);
}
void Pen::wide_number(std::uint32_t id_, std::uint64_t value) {
    id(id_), size(8), big_endian(value, 8);
}
void Pen::real(std::uint32_t id_, double value) {
    wide_number(id_, std::bit_cast<std::uint64_t>(value));
}
void Pen::text(std::uint32_t id_, std::string_view value) {
    octets(id_, evidence::as_bytes(value));
}
void Pen::octets(std::uint32_t id_, ByteView value) {
    id(id_), size(value.size()), raw(value);
}
void Pen::raw(ByteView octets) {
    out_.insert(out_.end(), octets.begin(), octets.end());
}

std::uint64_t whole_length(std::uint32_t id, std::uint64_t body) {
    return octets_of_id(id) + octets_of_size(body) + body;
}

}  // namespace matroska
