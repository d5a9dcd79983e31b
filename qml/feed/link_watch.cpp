#include "qml/feed/link_watch.h"

#include "qml/feed/common.h"

namespace feed {

namespace {

constexpr int kTickMs = 500;

LinkState::State state_of(client::LinkState state, LinkState::State before) {
    using State = LinkState::State;
    switch (state) {
        case client::LinkState::connecting: return State::connecting;
        case client::LinkState::linked:
            return before == State::lost || before == State::back ? State::back : State::online;
        case client::LinkState::lost:
        case client::LinkState::refused: return State::lost;
    }
    return State::lost;
}

}  // namespace

LinkWatch::LinkWatch(ScreenLink& link, Feed& feed, const evidence::Clock& clock, QObject* parent)
    : QObject(parent), link_(link), feed_(feed), clock_(clock) {
    using client::LinkClient;
    connect(&link_, &LinkClient::sittingChanged, this, &LinkWatch::learn_sitting);
    connect(&link_, &LinkClient::entryArrived, this, [this](const client::Believed& believed) {
        if (believed.entry.kind.starts_with("protocol.")) learn_sitting();
    });
    connect(&link_, &LinkClient::liveChanged, this, &LinkWatch::learn_live);
    connect(&link_, &LinkClient::linkChanged, this, &LinkWatch::learn_link);
    connect(&link_, &LinkClient::previewArrived, this, &LinkWatch::learn_picture);
    connect(&link_, &LinkClient::answered, this, [this](quint64 ticket, const client::Answered& answer) {
        feed_.answered(ticket, {answer.accepted, answer.index, answer.receipt, answer.refused});
    });
    connect(&link_, &LinkClient::paperArrived, this, [this](const wire::Paper& paper) {
        feed_.learn([&](Inputs& in) {
            // Only the text that the journal froze; another one is not shown.
            if (evidence::sha256(evidence::as_bytes(paper.text)) == in.papers.digest)
                in.papers.text = QString::fromStdString(paper.text);
        });
    });
    connect(&timer_, &QTimer::timeout, this, &LinkWatch::tick);
    timer_.start(kTickMs);
    learn_link();
    learn_sitting();
}

bool LinkWatch::settled() const {
    return link_.state() == client::LinkState::linked && link_.live().clock_ms != 0;
}

qint64 LinkWatch::quiet_ms() const {
    return local_ms() - learned_ms_;
}

void LinkWatch::learn_sitting() {
    learned_ms_ = local_ms();
    feed_.learn([this](Inputs& in) {
        in.sitting = link_.sitting();
        in.me = link_.person();
        const auto seen = link_.follower().seen_head();
        in.journal.size = seen.size;
        in.journal.head = QString::fromStdString(seen.root.hex());
        in.journal.verified = seen.size > 0;  // only what a signed head covers is believed at all
        in.journal.verified_ms = in.now_ms;
        learn_papers(in);
    });
}

void LinkWatch::learn_papers(Inputs& in) const {
    const auto* round = in.sitting ? link_.round().find(in.sitting->prepared.sitting) : nullptr;
    const bool first = round && !in.papers.frozen;
    const auto state = round ? protocol::state_of(*in.sitting, round) : protocol::RoundState::draft;
    in.papers.frozen = round != nullptr;
    in.papers.complete = state == protocol::RoundState::complete;
    if (!round) return;
    in.papers.frozen_ms = round->wall_ms;
    in.papers.digest = round->frozen.text;
    in.papers.pdf = round->frozen.pdf;
    in.papers.confirmations.clear();
    for (const auto& person : in.sitting->persons)
        if (const auto* stance = protocol::stance_of(*round, person))
            in.papers.confirmations[person.id] = {!stance->confirmed, stance->wall_ms,
                                                  QString::fromStdString(stance->reason)};
    if (first) link_.request("paper");
}

void LinkWatch::learn_live() {
    ahead_ms_ = local_ms() - link_.live().clock_ms;
    feed_.learn([this](Inputs& in) {
        in.sitting = link_.sitting();
        in.live = link_.live();
        in.pairing_ticket = link_.ticket();
        in.now_ms = in.live.clock_ms;
        in.clock_difference_ms = ahead_ms_;
        if (in.live.bundle)
            in.papers.path = QString::fromStdString(*in.live.bundle) + QStringLiteral("/papers/protocol.pdf");
        carry_since(in.since, in);
    });
}

void LinkWatch::learn_link() {
    learned_ms_ = local_ms();
    feed_.learn([this](Inputs& in) {
        const auto next = state_of(link_.state(), in.link.state);
        if (next == in.link.state) return;
        // The client says "lost" only after the silence that a screen waits for as well.
        const auto silent = next == LinkState::State::lost ? kShowLostAfterMs : 0;
        in.link = {next, in.now_ms - silent};
    });
}

void LinkWatch::learn_picture(int source, const QByteArray& jpeg) {
    Q_EMIT pictureArrived(source, jpeg);
    feed_.learn([&](Inputs& in) { in.pictures[static_cast<std::size_t>(source)] = ++pictures_; });
}

void LinkWatch::tick() {
    feed_.learn([this](Inputs& in) { in.now_ms = local_ms() - ahead_ms_; });
}

void carry_since(Since& since, const Inputs& in) {
    Since next;
    if (in.sitting)
        for (const auto& person : unreachable(in)) {
            const auto before = since.unlinked.find(person);
            next.unlinked[person] = before == since.unlinked.end() ? in.now_ms : before->second;
        }
    for (std::size_t i = 0; i < in.live.sources.size(); ++i) {
        if (in.live.sources[i].state == "live") continue;
        const auto before = since.source.find(i);
        next.source[i] = before == since.source.end() ? in.now_ms : before->second;
    }
    if (in.live.preflight == "running") next.preflight_ms = since.preflight_ms.value_or(in.now_ms);
    since = std::move(next);
}

}  // namespace feed
