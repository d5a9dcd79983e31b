#include "tests/link/raw_peer.h"

#include <QSslConfiguration>
#include <QSslError>

namespace test {

RawPeer::RawPeer(const Appliance& room, const std::string& person)
    : setup_(room.setup()),
      key_(room.key(person)),
      key_id_(evidence::key_id(key_.public_key())),
      follower_(setup_.trust, key_id_, {&book_}, std::nullopt) {
    QSslConfiguration tls;
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket_.setSslConfiguration(tls);
    QObject::connect(&socket_, &QWebSocket::textMessageReceived, &socket_,
                     [this](const QString& text) { take(text); });
    QObject::connect(&socket_, &QWebSocket::disconnected, &socket_, [this] { closed_ = true; });
    socket_.open(setup_.url);
    until([&] { return challenged() || closed(); });
}

void RawPeer::take(const QString& text) {
    const auto message = wire::parse(text.toStdString());
    if (!message.ok()) return;
    if (const auto* challenge = std::get_if<wire::Challenge>(&*message)) challenge_ = challenge->nonce;
    if (const auto* welcome = std::get_if<wire::Welcome>(&*message)) {
        welcomed_ = follower_.welcome(*welcome).ok();
        welcome_size_ = welcome->size;
    }
    if (std::holds_alternative<wire::Live>(*message))
        live_ = live_.value_or(true) && follower_.size() >= welcome_size_;
    if (const auto* entry = std::get_if<wire::EntrySent>(&*message)) (void)follower_.take(*entry);
    if (const auto* head = std::get_if<wire::Head>(&*message)) (void)follower_.take(*head);
    if (const auto* refused = std::get_if<wire::RefusedSent>(&*message)) {
        refused_ = refused->why;
        if (refused->statement) answers_.push_back(*message);
    }
    if (std::holds_alternative<wire::AcceptedSent>(*message)) answers_.push_back(*message);
}

std::string RawPeer::hello() const {
    const auto text = wire::hello_text(setup_.trust, setup_.certificate, *challenge_, key_id_);
    return wire::format(wire::Message{wire::Hello{key_id_, key_.sign(evidence::as_bytes(text))}});
}

bool RawPeer::welcome() {
    if (!challenge_) return false;
    if (!welcomed_) say(hello());
    if (!until([&] { return welcomed_; })) return false;
    say(wire::format(wire::Message{wire::Tail{0}}));
    return until([&] { return book_.current() != nullptr; });
}

std::string RawPeer::signed_presence(const std::string& state, bool stale) {
    if (!book_.current() && !welcome()) return {};
    const evidence::Statement statement{
        "presence.tapped",
        setup_.trust,
        key_id_,
        stale ? evidence::Digest{} : prev_,
        follower_.seen_head(),
        0,
        {{"sitting", book_.current()->prepared.sitting.hex()}, {"state", state}}};
    const auto text = evidence::format(statement);
    if (!stale) prev_ = evidence::sha256(evidence::as_bytes(text));
    return evidence::sign_note(text, evidence::person_note_key(key_.public_key()).name, key_);
}

wire::Message RawPeer::submit(const std::string& body) {
    answers_.clear();
    say(wire::format(wire::Message{wire::Submit{body}}));
    until([&] { return !answers_.empty() || closed(); });
    return answers_.empty() ? wire::Message{} : answers_.front();
}

}  // namespace test
