#include "qml/feed/deliveries.h"

#include <algorithm>

namespace feed {

bool Deliveries::free(const QString& act) const {
    return std::none_of(underway_.begin(), underway_.end(),
                        [&](const auto& entry) { return entry.second.act == act; });
}

void Deliveries::sent(quint64 ticket, const QString& act, std::int64_t now_ms) {
    refused_.reset();
    underway_[ticket] = {act, now_ms, std::nullopt};
}

void Deliveries::vote_sent(quint64 ticket, const voting::VoteCast& vote, std::int64_t now_ms) {
    refused_.reset();
    underway_[ticket] = {QStringLiteral("vote"), now_ms, vote};
}

void Deliveries::answered(quint64 ticket, const Answer& answer, std::int64_t now_ms) {
    const auto found = underway_.find(ticket);
    if (found == underway_.end()) return;
    const auto underway = std::move(found->second);
    underway_.erase(found);
    if (!answer.accepted) {
        refused_ = RefusedAct{underway.act, answer.refused};
        return;
    }
    if (!underway.vote) return;
    recorded_ = RecordedVote{underway.vote->ballot, underway.vote->choice, answer.index, now_ms};
    receipts_[answer.index] = receipt_code(answer.receipt);
}

std::optional<PendingVote> Deliveries::vote() const {
    for (const auto& [ticket, underway] : underway_)
        if (underway.vote) return PendingVote{underway.vote->choice, underway.since_ms};
    return std::nullopt;
}

std::optional<Sending> Deliveries::sending() const {
    for (const auto& [ticket, underway] : underway_)
        if (!underway.vote) return Sending{underway.act, underway.since_ms};
    return std::nullopt;
}

QString receipt_code(const std::string& receipt) {
    static constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // Crockford: no I, L, O, U
    const auto digest = evidence::sha256(evidence::as_bytes(receipt));
    QString code;
    unsigned bits = 0, held = 0;
    for (std::size_t i = 0; i < 5; ++i) {
        bits = bits << 8 | digest.bytes[i];
        for (held += 8; held >= 5; held -= 5) code += QLatin1Char(kAlphabet[bits >> (held - 5) & 31]);
    }
    return code.left(4) + QLatin1Char(' ') + code.mid(4);
}

}  // namespace feed
