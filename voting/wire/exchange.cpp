#include "voting/wire/exchange.h"

#include <algorithm>

#include "voting/wire/exchange_peer.h"

namespace wire {
namespace {

using voting::Refusal;

constexpr std::int64_t kForgetMs = 10'000;  // a peer that does not answer pings for so long

/// Ascending, each once, all below the end.
bool are_below(const std::vector<std::uint64_t>& indices, std::uint64_t end) {
    return std::adjacent_find(indices.begin(), indices.end(), std::greater_equal<>()) == indices.end() &&
           (indices.empty() || indices.back() < end);
}

}  // namespace

Exchange::Exchange(Host& host, const evidence::Clock& clock, const Digest& certificate, Limits limits,
                   Told told)
    : host_(host),
      clock_(clock),
      certificate_(certificate),
      limits_(limits),
      told_(std::move(told)),
      unknown_(limits.unknown_of_address, limits.unknown) {}

Exchange::~Exchange() = default;

// ---- connections ----

Exchange::Peer* Exchange::find(PeerId peer) const {
    const auto found = peers_.find(peer);
    return found == peers_.end() ? nullptr : found->second.get();
}

Exchange::PeerId Exchange::join(std::unique_ptr<Connection> connection) {
    const auto address = connection->address();
    if (const auto displaced = unknown_.come(next_, address)) end(*displaced);
    const auto known = std::count_if(peers_.begin(), peers_.end(),
                                     [&](const auto& p) { return p.second->address == address; });
    auto& peer = *(peers_[next_] = std::make_unique<Peer>());
    peer.id = next_++;
    peer.connection = std::move(connection);
    peer.address = address;
    peer.connection->take_up_to(kMaxHello);
    evidence::random_bytes(peer.nonce.bytes);
    peer.since_ms = peer.heard_ms = now_ms();
    if (known >= limits_.per_address)
        refuse_and_close(peer, Refusal::too_many);
    else
        send(peer, Challenge{peer.nonce});
    return peer.id;
}

void Exchange::leave(PeerId peer) {
    unknown_.leave(peer);
    if (!peers_.erase(peer)) return;
    host_.pairing().gone(peer);
    pairing_changed();
    look_who_is_reachable();
}

void Exchange::end(PeerId id) {
    unknown_.leave(id);
    const auto peer = std::move(peers_[id]);
    peers_.erase(id);
    peer->connection->abort();
}

void Exchange::look_who_is_reachable() {
    if (auto keys = reachable(); keys != were_reachable_) {
        were_reachable_ = std::move(keys);
        told_.reachable_changed();
    }
}

void Exchange::tick() {
    look_at_pairing();
    std::vector<PeerId> gone;
    for (const auto& [id, peer] : peers_) {
        peer->messages = 0;
        const auto age = now_ms() - peer->since_ms;
        const bool silent =
            now_ms() - peer->heard_ms > kForgetMs || (peer->closing && age > limits_.hello_ms);
        const bool stranger = !peer->key && host_.pairing().candidate() != id;
        if (silent || (stranger && age > limits_.hello_ms))
            gone.push_back(id);
        else
            peer->connection->ping();
    }
    for (const auto id : gone) {
        end(id);
        host_.pairing().gone(id);
        pairing_changed();
    }
    look_who_is_reachable();
    settle_cosigning();
    send_live();
}

std::set<Digest> Exchange::proven() const {
    std::set<Digest> keys;
    for (const auto& [id, peer] : peers_)
        if (peer->key && !peer->closing && now_ms() - peer->heard_ms <= kLinkLostMs) keys.insert(*peer->key);
    return keys;
}

std::set<Digest> Exchange::reachable() const {
    std::set<Digest> bearers;
    for (const auto& key : proven()) bearers.insert(host_.bearer(key));
    return bearers;
}

void Exchange::settle_cosigning() {
    if (!silent_ && !answering_ && host_.settle_cosigning(proven(), now_ms())) grown();
}

void Exchange::refuse_and_close(Peer& peer, Refusal why) {
    if (peer.closing) return;
    told_.log(peer.address + ": " + std::string(voting::to_word(why)));
    send(peer, RefusedSent{std::nullopt, why, 0, 0, {}});
    hang_up(peer);
    host_.pairing().gone(peer.id);
    pairing_changed();
}

/// Without a word it may try again.
void Exchange::hang_up(Peer& peer) {
    peer.closing = true;
    peer.since_ms = now_ms();
    peer.connection->close();
}

void Exchange::fall_silent() {
    silent_ = true;
    submitted_.clear();
    for (const auto& [id, peer] : peers_) peer->closing = true, peer->connection->abort();
}

// ---- messages in ----

void Exchange::take_text(PeerId id, std::string_view text) {
    auto* peer = find(id);
    if (!peer || peer->closing) return;
    peer->heard_ms = now_ms();
    if (++peer->messages > limits_.messages_per_second) return refuse_and_close(*peer, Refusal::too_many);
    const auto message = parse(text);
    if (!message.ok()) return refuse_and_close(*peer, Refusal::malformed);
    take(*peer, *message);
}

void Exchange::take_binary(PeerId id) {
    if (auto* peer = find(id)) refuse_and_close(*peer, Refusal::malformed);
}

void Exchange::pong(PeerId id) {
    if (auto* peer = find(id)) peer->heard_ms = now_ms();
}

/// A receipt that leaves brings nobody what is new before their turn.
void Exchange::written(PeerId id) {
    if (held_ || behind_.contains(id)) return;
    if (auto* peer = find(id)) send_tail(*peer);
}

void Exchange::take_hello(Peer& peer, const Hello& hello) {
    const auto text = hello_text(host_.trust(), certificate_, peer.nonce, hello.key);
    const auto key = host_.paired(hello.key);
    if (!key && host_.pairing().compares(hello.key)) return hang_up(peer);
    if (!key) return refuse_and_close(peer, Refusal::not_paired);
    if (!evidence::verify(*key, evidence::as_bytes(text), hello.signature))
        return refuse_and_close(peer, Refusal::bad_signature);
    peer.key = hello.key;
    unknown_.leave(peer.id);
    const auto bearer = host_.bearer(hello.key);
    peer.connection->take_up_to(host_.is_secretary(bearer) ? kMaxMessage : kMaxSmall);
    send(peer, host_.welcome(bearer));
    send_ticket(peer);
    were_reachable_ = reachable();
    told_.reachable_changed();
}

void Exchange::take(Peer& peer, const Message& message) {
    if (const auto* offer = std::get_if<Offer>(&message); offer && !peer.key) return take_offer(peer, *offer);
    if (const auto* reveal = std::get_if<Reveal>(&message); reveal && !peer.key)
        return take_reveal(peer, *reveal);
    if (const auto* hello = std::get_if<Hello>(&message); hello && !peer.key) return take_hello(peer, *hello);
    if (!peer.key) return refuse_and_close(peer, Refusal::not_paired);
    if (const auto* tail = std::get_if<Tail>(&message);
        tail && !peer.next && tail->from <= host_.size() && are_below(tail->lacks, tail->from)) {
        peer.next = tail->from;
        peer.withheld.insert(tail->lacks.begin(), tail->lacks.end());
        peer.head_due = true;
        send_tail(peer);
        if (takes_live(peer)) send(peer, host_.live());
    } else if (const auto* act = std::get_if<Submit>(&message)) {
        submitted_.push_back({peer.id, {act->body, host_.bearer(*peer.key)}});
        if (submitted_.size() == 1) told_.deliver_soon();
    } else if (const auto* cosign = std::get_if<Cosign>(&message)) {
        if (const auto why = host_.cosign(*cosign, *peer.key))
            send(peer, RefusedSent{cosign->root, *why, 0, 0, {}});
        settle_cosigning();
    } else if (const auto* docket = std::get_if<Docket>(&message)) {
        if (!delivered(peer)) return;
        if (const auto answer = host_.import_docket(*docket, host_.bearer(*peer.key))) send(peer, *answer);
    } else if (const auto* wish = std::get_if<PairingWish>(&message)) {
        if (!delivered(peer)) return;
        if (const auto answer = host_.wish(*wish, host_.bearer(*peer.key), reachable(), now_ms()))
            send(peer, *answer);
        pairing_changed();
    } else if (const auto* drawn = std::get_if<Drawn>(&message)) {
        take_drawn(peer, *drawn);
    } else if (const auto* request = std::get_if<Request>(&message)) {
        if (!delivered(peer)) return;
        if (const auto answer = host_.request(*request, host_.bearer(*peer.key))) send(peer, *answer);
    } else if (const auto* unlock = std::get_if<Unlock>(&message)) {
        take_unlock(peer, *unlock);
    } else {
        refuse_and_close(peer, Refusal::malformed);
    }
}

void Exchange::deliver() {
    if (submitted_.empty()) return;
    const auto submitted = std::exchange(submitted_, {});
    std::vector<Submission> together;
    for (const auto& each : submitted) together.push_back(each.what);
    answering_ = true;
    const auto answers = host_.submit(together);
    answering_ = false;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (auto* peer = find(submitted[i].peer); peer && !peer->closing) send(*peer, answers[i]);
    say_what_is_new();
}

/// What arrived before it is decided before it. False: and has cut its sender off.
bool Exchange::delivered(const Peer& peer) {
    const auto id = peer.id;
    deliver();
    const auto* still = find(id);
    return still && !still->closing;
}

void Exchange::say_what_is_new() {
    if (std::exchange(held_, false)) grown(), send_live();
}

// ---- messages out ----

void Exchange::send(Peer& peer, const Message& message) {
    if (!silent_) peer.connection->send(format(message));
}

/// What was withheld and may now be seen goes before anything newer; a head covers exactly what was sent.
void Exchange::send_tail(Peer& peer) {
    if (!peer.next || peer.closing || !peer.key || silent_ || std::exchange(peer.sending, true)) return;
    send_what_is_new(peer);
    peer.sending = false;
}

void Exchange::send_what_is_new(Peer& peer) {
    if (!send_what_may_be_seen(peer)) return;
    for (send_to_cosign(peer); *peer.next < host_.size(); send_to_cosign(peer)) {
        if (peer.connection->unsent() > limits_.unsent_tail) return;  // goes on when they are written
        const auto sent = host_.entry(*peer.next, host_.bearer(*peer.key));
        if (!sent) return;
        if (!sent->body) peer.withheld.insert(*peer.next);
        send(peer, *sent);
        ++*peer.next;
        peer.head_due = true;
    }
    if (std::exchange(peer.head_due, false) && host_.size() > 0) send(peer, Head{host_.head()});
}

/// A head that is to be cosigned goes out where it covers exactly what was sent, once.
void Exchange::send_to_cosign(Peer& peer) {
    const auto* note = peer.asked_to_cosign == peer.next ? nullptr : host_.to_cosign(*peer.next);
    if (!note) return;
    peer.asked_to_cosign = peer.next;
    peer.head_due = false;
    send(peer, ToCosign{*note});
}

/// Whether all of it could be read.
bool Exchange::send_what_may_be_seen(Peer& peer) {
    auto hiding = host_.hiding();
    if (peer.looked == hiding) return true;
    for (auto hidden = peer.withheld.begin(); hidden != peer.withheld.end();) {
        const auto sent = host_.entry(*hidden, host_.bearer(*peer.key));
        if (!sent) return false;
        if (!sent->body) {
            ++hidden;
            continue;
        }
        send(peer, Revealed{*hidden, *sent->salt, *sent->body});
        hidden = peer.withheld.erase(hidden);
    }
    peer.looked = std::move(hiding);
    return true;
}

void Exchange::grown() {
    if (answering_) held_ = true;
    if (answering_) return;
    look_who_is_enrolled();
    if (!silent_) host_.settle_cosigning(proven(), now_ms());
    const bool under_way = !behind_.empty();
    for (const auto& [id, peer] : peers_)
        if (peer->next) behind_.insert(id);
    if (!told_.go_on_soon)
        go_on();
    else if (!under_way && !behind_.empty())
        told_.go_on_soon();
}

/// Between the slices the votes are read: a receipt waits for one slice, not for all that 200 others are
/// told.
void Exchange::go_on() {
    const auto begun = clock_.now().mono_us;
    while (!behind_.empty()) {
        const auto id = behind_.extract(behind_.begin()).value();
        if (auto* peer = find(id)) send_tail(*peer);
        if (told_.go_on_soon && !behind_.empty() && clock_.now().mono_us - begun >= limits_.slice_us)
            return told_.go_on_soon();
    }
    if (std::exchange(live_due_, false)) send_live_to_all();
}

/// `live` is derived from the whole journal: nobody hears it ahead of the entries it follows from.
bool Exchange::takes_live(const Peer& peer) const {
    return !silent_ && peer.next == host_.size() && !peer.closing &&
           peer.connection->unsent() <= limits_.unsent_tail;
}

void Exchange::send_live() {
    if (answering_) held_ = true;
    if (answering_) return;
    if (behind_.empty())
        send_live_to_all();
    else
        live_due_ = true;
}

void Exchange::send_live_to_all() {
    if (silent_) return;
    const auto text = format(Message{host_.live()});
    for (const auto& [id, peer] : peers_)
        if (takes_live(*peer)) peer->connection->send(text);
}

void Exchange::send_preview(const Preview& preview) {
    const auto bytes = format(preview);
    if (bytes.size() > kMaxSmall || silent_) return;
    for (const auto& [id, peer] : peers_)
        if (peer->key && !peer->closing && peer->connection->unsent() <= limits_.unsent_preview)
            peer->connection->send(bytes);
}

}  // namespace wire
