#include "qml/feed/feeds.h"

#include "protocol_gen/signing_round.h"
#include "qml/feed/common.h"
#include "qml/feed/texts.h"

namespace feed {

void Feed::answered(quint64 ticket, const Answer& answer) {
    deliveries_.answered(ticket, answer, in_.now_ms);
    refresh();
}

void Feed::refresh() {
    in_.vote = deliveries_.vote();
    in_.sending = deliveries_.sending();
    in_.refused = deliveries_.refused();
    in_.recorded = deliveries_.recorded();
    in_.receipts = deliveries_.receipts();
    complete();
    show(in_);
}

bool Feed::may_send(const QString& name) const {
    using State = LinkState::State;
    const bool linked = in_.link.state == State::online || in_.link.state == State::back;
    return linked && deliveries_.free(name);
}

void Feed::send(const QString& name, const voting::Act& act) {
    if (!may_send(name)) return;
    const auto ticket = outbox_.submit(act);
    if (const auto* vote = std::get_if<voting::VoteCast>(&act))
        deliveries_.vote_sent(ticket, *vote, in_.now_ms);
    else
        deliveries_.sent(ticket, name, in_.now_ms);
    refresh();
}

void Feed::send(const QString& name, const std::string& kind,
                const std::map<std::string, std::string>& given) {
    if (!may_send(name)) return;
    deliveries_.sent(outbox_.submit(kind, given), name, in_.now_ms);
    refresh();
}

void Feed::answer_papers(const QString& name, const QString& reason) {
    if (!in_.papers.frozen) return;
    std::map<std::string, std::string> given{{"sitting", papers_sitting(in_).prepared.sitting.hex()},
                                             {"text", in_.papers.digest.hex()},
                                             {"pdf", in_.papers.pdf.hex()}};
    if (name == QLatin1String("refuse")) given["reason"] = plain(reason);
    send(name, std::string(given.contains("reason") ? protocol::kRefused : protocol::kConfirmed), given);
}

void Feed::choose_language(const QString& code) {
    in_.language = language_of(code);
    refresh();
    Q_EMIT languageChosen(to_code(in_.language));
}

void Feed::dismiss() {
    deliveries_.dismiss();
    refresh();
}

voting::SittingId Feed::sitting() const {
    return in_.sitting ? in_.sitting->prepared.sitting : voting::SittingId{};
}

voting::CaseId Feed::case_id() const {
    const auto* c = in_.sitting ? shown_case(*in_.sitting) : nullptr;
    if (!c && in_.sitting) c = next_case(*in_.sitting);
    return c ? c->id : voting::CaseId{};
}

}  // namespace feed
