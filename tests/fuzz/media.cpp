// What a clip holds, as replay and export read it.
#include "recorder/film/media_reader.h"

#include <algorithm>

#include "tests/fuzz/fuzz.h"

namespace {

class Given final : public film::Octets {
  public:
    explicit Given(evidence::ByteView octets) : octets_(octets) {}
    std::uint64_t size() const override { return octets_.size(); }
    Read read(std::uint64_t offset, std::span<std::uint8_t> out) override {
        const auto from = octets_.subspan(std::min<std::uint64_t>(offset, octets_.size()));
        const auto count = std::min(from.size(), out.size());
        std::ranges::copy(from.first(count), out.begin());
        return {count, true};
    }
    std::optional<std::uint64_t> cluster_from(std::uint64_t) const override { return std::nullopt; }

  private:
    evidence::ByteView octets_;
};

}  // namespace

void take(std::string_view octets) {
    Given given(evidence::as_bytes(octets));
    const auto reader = film::MediaReader::open(given);
    if (!reader.ok()) return;
    std::size_t blocks = 0;
    while ((*reader)->next()) must(++blocks <= octets.size(), "each block takes an octet at least");
}
