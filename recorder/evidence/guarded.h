#pragma once
// Secret octets of any number in guarded memory (sodium_malloc: no swap, no dump, wiped on destruction), and
// a PIN that is typed into it digit by digit. Values that move; one thread at a time.

#include <cstddef>
#include <cstdint>
#include <span>

#include "recorder/evidence/bytes.h"

namespace evidence {

class Guarded {
  public:
    /// Zeros.
    explicit Guarded(std::size_t size);
    Guarded(Guarded&&) noexcept;
    Guarded& operator=(Guarded&&) noexcept;
    ~Guarded();

    std::span<std::uint8_t> octets() { return {octets_, size_}; }
    ByteView view() const { return {octets_, size_}; }

  private:
    std::uint8_t* octets_ = nullptr;
    std::size_t size_ = 0;
};

/// Six digits, as they are typed. Nothing gives them back but view(), for oprf.h and locked_key.h.
class Pin {
  public:
    static constexpr std::size_t kDigits = 6;
    Pin() : digits_(kDigits) {}
    /// False, and nothing is changed: not 0 to 9, or there are six.
    bool push(unsigned digit);
    void pop();
    void clear();
    std::size_t size() const { return size_; }
    bool is_whole() const { return size_ == kDigits; }
    /// In constant time.
    bool operator==(const Pin& other) const;
    /// The ASCII digits.
    ByteView view() const { return digits_.view().first(size_); }

  private:
    Guarded digits_;
    std::size_t size_ = 0;
};

}  // namespace evidence
