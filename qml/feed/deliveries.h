#pragma once
// What this device has sent and what was answered. A vote is "recorded" only by the appliance's answer, never
// by the tap; while no answer has come it is not known. Pure; one thread.

#include <map>
#include <optional>

#include "qml/feed/inputs.h"

namespace feed {

/// What became of an act.
struct Answer {
    bool accepted = false;
    std::uint64_t index = 0;  // accepted: of its entry
    std::string receipt;
    voting::Refused refused{};
};

class Deliveries {
  public:
    /// Whether a further act of this sort may be sent: one at a time, so that nobody taps twice.
    bool free(const QString& act) const;

    void sent(quint64 ticket, const QString& act, std::int64_t now_ms);
    void vote_sent(quint64 ticket, const voting::VoteCast& vote, std::int64_t now_ms);
    void answered(quint64 ticket, const Answer& answer, std::int64_t now_ms);
    void dismiss() { refused_.reset(); }

    const std::optional<RefusedAct>& refused() const { return refused_; }
    const std::optional<RecordedVote>& recorded() const { return recorded_; }
    const std::map<std::uint64_t, QString>& receipts() const { return receipts_; }
    std::optional<PendingVote> vote() const;
    std::optional<Sending> sending() const;

  private:
    struct Underway {
        QString act;
        std::int64_t since_ms = 0;
        std::optional<voting::VoteCast> vote;
    };
    std::map<quint64, Underway> underway_;
    std::optional<RefusedAct> refused_;
    std::optional<RecordedVote> recorded_;
    std::map<std::uint64_t, QString> receipts_;
};

/// What a person compares by eye: "7K3D 94QM", from the SHA-256 of the receipt.
QString receipt_code(const std::string& receipt);

}  // namespace feed
