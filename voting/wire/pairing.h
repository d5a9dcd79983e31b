#pragma once
// The appliance's end of pairing, without sockets: closed, unless the secretary has it open for one person's
// tablet; then one device at a time may try, each token once. Pictures of the states: voting/DESIGN.md,
// "Pairing". One thread.

#include <optional>
#include <variant>

#include "voting/refusal.h"
#include "voting/wire/pairing_text.h"

namespace wire {

inline constexpr std::int64_t kPairingMs = 120'000;  // open so long at most
inline constexpr unsigned kPairingTries = 3;         // that failed: it closes

class Pairing {
  public:
    using PeerId = std::uint64_t;
    enum class State : std::uint8_t {
        closed,
        open,     // a token is shown, no device has used it
        offered,  // a device has used it and committed itself
        compare,  // its number is shown
        witness   // the secretary says that the numbers are the same; a member may enrol the keys
    };

    State state() const { return state_; }
    /// "closed", "open" (also while offered), "compare", "witness".
    std::string_view word() const;
    /// Whose tablet it is to be; empty when closed.
    const std::string& person() const { return person_; }
    /// Good for the next try; nothing: no device may try now.
    std::optional<Token> token() const;
    std::optional<std::int64_t> due_ms() const;
    /// In compare and witness: the number and the keys.
    const std::string& number() const { return number_; }
    const std::vector<CandidateKey>& keys() const { return keys_; }
    /// The device that is trying.
    std::optional<PeerId> candidate() const { return candidate_; }
    /// Why it closed last: "" (never, or paired), "expired", "failed" (three times), "closed" (by hand).
    std::string_view why() const { return why_; }

    /// Anew, whatever was. Times: ms of a clock that only goes forward.
    void open(const std::string& person, std::int64_t now_ms);
    void close();
    /// Closes it when its time is over; whether it did.
    bool pass(std::int64_t now_ms);

    using Offered = std::variant<Digest, voting::Refusal>;
    /// A device's try: the appliance's nonce, or why not.
    Offered offer(PeerId peer, const Token& token, const Digest& commitment, const Digest& trust,
                  const Digest& certificate);
    /// What it committed to. Nothing: its number is shown.
    std::optional<voting::Refusal> reveal(PeerId peer, const Digest& secret,
                                          const std::vector<CandidateKey>& keys);
    /// The peer's connection is gone.
    void gone(PeerId peer);
    /// The secretary saw the same number on the tablet; whether that was asked.
    bool confirm(const std::string& number);
    /// Somebody saw another number, or does not know the tablet; whether that was asked.
    bool deny(const std::string& number);
    /// The keys are enrolled: closes.
    void done();

  private:
    void fail();
    void forget();

    State state_ = State::closed;
    std::string person_, number_;
    Token token_;
    std::int64_t due_ms_ = 0;
    unsigned failures_ = 0;
    std::optional<PeerId> candidate_;
    Acquaintance seen_;
    std::vector<CandidateKey> keys_;
    std::string_view why_;
};

}  // namespace wire
