#pragma once
// RFC 9497, mode OPRF (0x00), suite ristretto255-SHA512: one who holds an input and one who holds a key make
// F(key, input) together; the holder of the key learns nothing of the input, the other nothing of the key.
// Secrets are in guarded memory. Reference: recorder/DESIGN.md, "A key behind a PIN". Values; any thread.

#include <optional>

#include "recorder/evidence/crypto.h"
#include "recorder/evidence/guarded.h"

namespace evidence {

using BlindedPoint = Octets<32, struct BlindedPointTag>;      // what the holder of the key is shown
using EvaluatedPoint = Octets<32, struct EvaluatedPointTag>;  // its answer

/// A canonical spelling of a point that is not the neutral one.
bool is_valid(const BlindedPoint& point);

class OprfKey {
  public:
    /// DeriveKeyPair (3.2.1). `info` at most 65535 octets.
    static OprfKey derive(std::span<const std::uint8_t, 32> seed, ByteView info);
    /// BlindEvaluate (3.3.1); nothing: not is_valid(point).
    std::optional<EvaluatedPoint> evaluate(const BlindedPoint& point) const;

  private:
    OprfKey() : scalar_(32) {}
    Guarded scalar_;
};

/// One evaluation as the holder of the input sees it. `input`: 1 to 64 octets, kept until the end.
class OprfBlind {
  public:
    /// Blind (3.3.1) by a random scalar.
    static OprfBlind begin(ByteView input);
    /// The same by a given scalar, which is not 0; for vectors.
    static OprfBlind begin(ByteView input, std::span<const std::uint8_t, 32> scalar);
    const BlindedPoint& point() const { return point_; }
    /// Finalize (3.3.1): 64 octets; nothing: no valid point was answered.
    std::optional<Guarded> finish(const EvaluatedPoint& answer) const;

  private:
    OprfBlind(ByteView input, Guarded scalar);
    Guarded input_, scalar_;
    BlindedPoint point_;
};

}  // namespace evidence
