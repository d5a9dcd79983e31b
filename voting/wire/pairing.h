#pragma once
// The appliance's end of pairing, without sockets: closed, unless the secretary has it open for one person's
// tablet and another's eyes; then one device at a time may try, each token once. Pictures of the states and
// why the number is the witness's: voting/DESIGN.md, "Pairing". One thread.

#include <optional>

#include "voting/refusal.h"
#include "voting/wire/pairing_text.h"

namespace wire {

inline constexpr std::int64_t kPairingMs = 120'000;  // open so long at most
inline constexpr unsigned kPairingTries = 3;         // that failed: it closes
inline constexpr std::int64_t kWitnessMs = 3000;     // the witness's device answers, or the try fails

class Pairing {
  public:
    using PeerId = std::uint64_t;
    enum class State : std::uint8_t {
        closed,
        open,     // a token is shown, no device has used it
        offered,  // a device has used it and committed itself; the witness's device is to draw the nonce
        drawn,    // the device knows the nonce and is to reveal
        compare,  // its number is shown
        witness   // the secretary says that the numbers are the same; the witness may enrol the keys
    };

    State state() const { return state_; }
    /// "closed", "open" (also while offered and drawn), "compare", "witness".
    std::string_view word() const;
    /// Whose tablet it is to be, and who witnesses it; empty when closed.
    const std::string& person() const { return person_; }
    const std::string& witness() const { return witness_; }
    /// Good for the next try; nothing: no device may try now.
    std::optional<Token> token() const;
    std::optional<std::int64_t> due_ms() const;
    /// In compare and witness: the number and the keys.
    const std::string& number() const { return number_; }
    const std::vector<CandidateKey>& keys() const { return keys_; }
    /// Whether this is the id of one of them: what will come of it is open.
    bool compares(const Digest& key_id) const;
    /// The device that is trying, and the witness's that it was shown to, as long as the try needs it.
    std::optional<PeerId> candidate() const { return candidate_; }
    std::optional<PeerId> eyes() const { return eyes_; }
    /// Why it closed last: "" (never, or paired), "expired", "failed" (three times), "closed" (by hand).
    std::string_view why() const { return why_; }
    /// How the last try failed, until the next one: "" (none did), "tablet_gone", "bad_reveal", "denied",
    /// "witness_gone", "witness_silent".
    std::string_view failure() const { return failure_; }

    /// Anew, whatever was. Times: ms of a clock that only goes forward.
    void open(const std::string& person, const std::string& witness, std::int64_t now_ms);
    void close();
    /// Closes it when its time is over, fails the try whose witness is silent; whether either.
    bool pass(std::int64_t now_ms);

    /// A device's try, to be shown to the witness's device `eyes` (nothing: it is not linked). Or why not: a
    /// wrong token is refused and counts as nobody's try.
    std::optional<voting::Refusal> offer(PeerId peer, const Token& token, const Digest& commitment,
                                         const Digest& trust, const Digest& certificate,
                                         std::optional<PeerId> eyes, std::int64_t now_ms);
    /// The witness's device has drawn the nonce of this commitment; whether that was asked.
    bool draw(PeerId eyes, const Digest& commitment, const Digest& nonce);
    /// What the device committed to. Nothing: its number is shown.
    std::optional<voting::Refusal> reveal(PeerId peer, const Digest& secret,
                                          const std::vector<CandidateKey>& keys);
    /// The peer's connection is gone: the try fails, unless the witness has all that it needs, or the
    /// tablet's keys are being enrolled.
    void gone(PeerId peer);
    /// The secretary saw the same number on the tablet; whether that was asked.
    bool confirm(const std::string& number);
    /// Somebody saw another number, or does not know the tablet; whether that was asked.
    bool deny(const std::string& number);
    /// In witness: the first of what the witness signs is entered. So that the person is not left without
    /// keys the rest has kPairingMs more, whoever's connection is gone.
    void begun();
    /// The keys are enrolled: closes.
    void done();

  private:
    void fail(std::string_view how);
    void forget();

    State state_ = State::closed;
    std::string person_, witness_, number_;
    Token token_;
    std::int64_t due_ms_ = 0, offered_ms_ = 0;
    unsigned failures_ = 0;
    bool begun_ = false;
    std::optional<PeerId> candidate_, eyes_;
    Acquaintance seen_;
    std::vector<CandidateKey> keys_;
    std::string_view why_, failure_;
};

}  // namespace wire
