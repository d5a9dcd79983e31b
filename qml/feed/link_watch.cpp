#include "qml/feed/link_watch.h"

#include <algorithm>

#include "qml/feed/common.h"
#include "qml/feed/offers.h"

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
    connect(&feed_, &Feed::protocolChosen, this, &LinkWatch::learn_sitting);
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
        in.bearers = bearers_of(link_.follower().keys());
        in.locked_out = in.sitting
                            ? locked_out(link_.follower().keys(), link_.sittings().unlocks(), *in.sitting)
                            : std::vector<voting::PersonId>();
        in.waiting =
            in.sitting ? waiting_for(link_.sittings().all(), *in.sitting, in.me) : std::vector<Waiting>();
        if (const auto& known = link_.witnessed()) {
            in.journal.witnesses = static_cast<int>(known->by.size());
            in.journal.seated = static_cast<int>(known->of);
            in.journal.witnessed = QString::fromStdString(known->root.hex());
        }
        learn_papers(in);
    });
}

void LinkWatch::learn_papers(Inputs& in) const {
    const auto held = in.papers.sitting ? in.papers.sitting->prepared.sitting : voting::SittingId{};
    in.protocols = protocols();
    const auto* sitting = protocol_to_show(in);
    if (!sitting || sitting->prepared.sitting != held) in.papers = {}, in.later = false;
    in.papers.sitting = sitting;
    const auto* round = sitting ? link_.round().find(sitting->prepared.sitting) : nullptr;
    if (!round) return;
    const bool first = !std::exchange(in.papers.frozen, true);
    in.papers.complete = protocol::state_of(*sitting, round) == protocol::RoundState::complete;
    in.papers.frozen_ms = round->wall_ms;
    in.papers.digest = round->frozen.text;
    in.papers.pdf = round->frozen.pdf;
    in.papers.confirmations.clear();
    for (const auto& person : sitting->persons) {
        if (person.key == link_.key_id()) in.papers.me = person.id;
        if (const auto* stance = protocol::stance_of(*round, person))
            in.papers.confirmations[person.id] = {!stance->confirmed, stance->wall_ms,
                                                  QString::fromStdString(stance->reason)};
    }
    if (first) link_.request({"paper", sitting->prepared.sitting});
}

std::vector<ProtocolListed> LinkWatch::protocols() const {
    std::vector<ProtocolListed> listed;
    for (const auto& [id, sitting] : link_.sittings().all()) {
        if (!sitting.closed_ms && &sitting != link_.sitting()) continue;
        const auto* round = link_.round().find(id);
        listed.push_back({&sitting, round != nullptr,
                          protocol::state_of(sitting, round) == protocol::RoundState::complete});
    }
    std::sort(listed.begin(), listed.end(), [](const auto& a, const auto& b) {
        const auto closed = [](const auto& l) { return l.sitting->closed_ms.value_or(INT64_MAX); };
        return closed(a) > closed(b);
    });
    return listed;
}

/// The one chosen; the open one; the first over that waits for this device's person; the newest.
const voting::Sitting* LinkWatch::protocol_to_show(const Inputs& in) const {
    const auto* current = link_.sitting();
    if (in.chosen)
        if (const auto* chosen = link_.sittings().find(*in.chosen)) return chosen;
    if (current && current->opened_ms && !current->closed_ms) return current;
    for (auto listed = in.protocols.rbegin(); listed != in.protocols.rend(); ++listed) {
        const auto* round = link_.round().find(listed->sitting->prepared.sitting);
        for (const auto& person : listed->sitting->persons)
            if (round && person.key == link_.key_id() && protocol::signs(*listed->sitting, person) &&
                !protocol::stance_of(*round, person))
                return listed->sitting;
    }
    return current;
}

void LinkWatch::learn_live() {
    ahead_ms_ = local_ms() - link_.live().clock_ms;
    feed_.learn([this](Inputs& in) {
        in.sitting = link_.sitting();
        in.live = link_.live();
        in.pairing_ticket = link_.ticket();
        in.wish_refused = link_.wish_refused();
        in.witnessed = link_.witness().person();
        in.witness_number = link_.witness().number();
        in.now_ms = in.live.clock_ms;
        in.clock_difference_ms = ahead_ms_;
        if (in.live.bundle && in.papers.sitting && in.live.papers_of == in.papers.sitting->prepared.sitting)
            in.papers.path = QString::fromStdString(*in.live.bundle) + QStringLiteral("/papers/protocol.pdf");
        carry_since(in.since, in);
    });
}

void LinkWatch::learn_link() {
    learned_ms_ = local_ms();
    feed_.learn([this](Inputs& in) {
        const auto& problem = link_.problem();
        in.distrust = link_.state() == client::LinkState::refused ? problem.substr(0, problem.find(':')) : "";
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

KeyWatch::KeyWatch(client::LinkClient& link, KeyFeed& feed, QObject* parent)
    : QObject(parent), link_(link), feed_(feed) {
    connect(&link_, &client::LinkClient::pinChanged, this, &KeyWatch::look);
    connect(&link_, &client::LinkClient::sittingChanged, this, &KeyWatch::look);
    look();
}

void KeyWatch::look() {
    const auto& session = link_.session();
    KeyHeld held;
    held.locked = session.is_locked();
    held.has_pin = session.has_pin();
    held.can_have_pin = session.can_have_pin();
    held.word = QString::fromStdString(session.pin_word());
    held.tries_left = session.tries_left();
    feed_.learn_key(held);
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
