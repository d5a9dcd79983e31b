#pragma once
// A witness's own device at a pairing: it draws its part of the number, sees for itself that what the
// appliance names is what the fresh tablet committed to, and makes the number. Nothing here is believed of
// the appliance. Order and why: voting/DESIGN.md, "Pairing". No Qt, no clock; one thread.

#include <deque>
#include <set>

#include "qml/link/session/draft.h"
#include "recorder/evidence/keyring.h"
#include "voting/wire/message.h"
#include "voting/wire/pairing.h"

namespace client {

using evidence::Digest;

inline constexpr std::size_t kDrawsAtMost = 2 * wire::kPairingTries;  // in kPairingMs, of one device

class Witness {
  public:
    /// What this device has pinned: SHA-256 of the certificate, the log's fingerprint.
    Witness(const Digest& trust, const Digest& certificate) : trust_(trust), certificate_(certificate) {}

    /// A tablet has committed itself: the nonce for it, which puts an end to what was seen before. Nothing:
    /// this commitment had one, or too many were asked for. Times: ms of a clock that only goes forward.
    std::optional<Digest> asked(const wire::Attest& attest, std::int64_t now_ms);
    /// Whether it is what was committed to, proven by its bearer; then the number stands. False: the
    /// appliance is dishonest. Out of its turn it changes nothing and is true.
    bool revealed(const wire::Reveal& reveal);
    void forget();
    /// Forgets what is older than kPairingMs.
    void pass(std::int64_t now_ms);

    /// Whose tablet it is to be; empty: none is looked at.
    const std::string& person() const { return person_; }
    /// Six digits; empty before the keys are verified.
    const std::string& number() const { return number_; }
    /// Those that the number stands for.
    const std::vector<wire::CandidateKey>& keys() const { return keys_; }

  private:
    Digest trust_, certificate_;
    std::string person_, number_;
    wire::Acquaintance seen_;
    std::vector<wire::CandidateKey> keys_;
    std::int64_t since_ms_ = 0;
    std::deque<std::int64_t> drawn_ms_;  // of the last kPairingMs
    std::set<Digest> known_;             // commitments that had a nonce
};

/// What a voting member signs to have that tablet in the place of another: revocations of all the person's
/// live keys (the old tablet is cut off whole), then enrolments of its own. Empty: no number stands, or
/// nobody of the sitting is meant. Pure.
std::vector<std::pair<std::string, Given>> witnessed_acts(const Witness& witness,
                                                          const voting::Sitting& sitting,
                                                          const evidence::KeyRing& keys,
                                                          const std::string& reason);

}  // namespace client
