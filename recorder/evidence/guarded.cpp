#include "recorder/evidence/guarded.h"

#include <algorithm>
#include <utility>

#include "recorder/evidence/bug.h"
#include "recorder/evidence/crypto.h"
#include "recorder/evidence/sodium.h"

namespace evidence {

Guarded::Guarded(std::size_t size) : size_(size) {
    crypto_init();
    octets_ = static_cast<std::uint8_t*>(sodium_malloc(size));
    demand(octets_ != nullptr, "no guarded memory for a secret");
    std::fill_n(octets_, size, std::uint8_t{0});
}

Guarded::Guarded(Guarded&& other) noexcept
    : octets_(std::exchange(other.octets_, nullptr)), size_(std::exchange(other.size_, 0)) {}

Guarded& Guarded::operator=(Guarded&& other) noexcept {
    std::swap(octets_, other.octets_);
    std::swap(size_, other.size_);
    return *this;
}

Guarded::~Guarded() {
    sodium_free(octets_);
}

bool Pin::push(unsigned digit) {
    if (digit > 9 || is_whole()) return false;
    digits_.octets()[size_++] = static_cast<std::uint8_t>('0' + digit);
    return true;
}

void Pin::pop() {
    if (size_ > 0) digits_.octets()[--size_] = 0;
}

void Pin::clear() {
    sodium_memzero(digits_.octets().data(), kDigits);
    size_ = 0;
}

bool Pin::operator==(const Pin& other) const {
    return size_ == other.size_ &&
           sodium_memcmp(digits_.view().data(), other.digits_.view().data(), kDigits) == 0;
}

}  // namespace evidence
