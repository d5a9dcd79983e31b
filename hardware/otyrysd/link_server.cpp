#include "hardware/otyrysd/link_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QWebSocket>
#include <algorithm>

namespace otyrysd {
namespace {

using evidence::Digest;
using voting::Refusal;

constexpr int kForgetMs = 10'000;  // a peer that does not answer pings for so long

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

wire::RefusedSent refusal(Refusal why) {
    return {std::nullopt, why, 0, 0, {}};
}

}  // namespace

/// One connection. `key` stands once it is proven.
struct LinkServer::Peer {
    QWebSocket* socket = nullptr;
    Digest nonce;
    std::optional<Digest> key;
    std::optional<std::uint64_t> next;  // entry to send; nothing: no tail asked for
    bool head_due = false;
    bool sending = false;  // send_tail() is at work: writing may call it again
    std::set<std::uint64_t> withheld;
    QElapsedTimer since, heard;
    int messages = 0;  // since the last tick
    bool closing = false;
};

LinkServer::LinkServer(LinkHost& host, LinkLimits limits)
    : host_(host), limits_(limits), server_(QStringLiteral("otyrys"), QWebSocketServer::SecureMode) {
    server_.setMaxPendingConnections(4096);
    server_.setHandshakeTimeout(std::chrono::seconds(3));
    connect(&server_, &QWebSocketServer::newConnection, this, &LinkServer::accept);
    connect(&heartbeat_, &QTimer::timeout, this, &LinkServer::tick);
}

LinkServer::~LinkServer() {
    for (const auto& peer : peers_) {
        peer->socket->disconnect(this);
        peer->socket->abort();
    }
}

evidence::Result<std::unique_ptr<LinkServer>> LinkServer::listen(LinkHost& host, const QString& certificate,
                                                                 const QString& key,
                                                                 const QHostAddress& address, quint16 port,
                                                                 LinkLimits limits) {
    const auto chain = QSslCertificate::fromPath(certificate, QSsl::Pem);
    QFile key_file(key);
    if (chain.isEmpty() || !key_file.open(QIODevice::ReadOnly))
        return evidence::Error{
            "the link's certificate or key cannot be read; was the appliance provisioned?"};
    const QSslKey private_key(&key_file, QSsl::Ec, QSsl::Pem);
    if (private_key.isNull()) return evidence::Error{"the link's key is not an EC key in PEM"};
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setLocalCertificate(chain.front());
    tls.setPrivateKey(private_key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    std::unique_ptr<LinkServer> server(new LinkServer(host, limits));
    const auto der = chain.front().toDer();
    server->certificate_ = evidence::sha256(evidence::as_bytes(view(der)));
    server->server_.setSslConfiguration(tls);
    if (!server->server_.listen(address, port))
        return evidence::Error{"the link cannot listen: " + server->server_.errorString().toStdString()};
    server->heartbeat_.start(wire::kHeartbeatMs);
    return server;
}

// ---- connections ----

void LinkServer::accept() {
    while (auto* socket = server_.nextPendingConnection()) {
        const auto from = socket->peerAddress();
        const auto known = std::count_if(peers_.begin(), peers_.end(), [&](const auto& peer) {
            return peer->socket->peerAddress() == from;
        });
        socket->setParent(this);
        socket->setMaxAllowedIncomingFrameSize(wire::kMaxHello);
        socket->setMaxAllowedIncomingMessageSize(wire::kMaxHello);
        socket->setOutgoingFrameSize(wire::kMaxMessage);
        auto& peer = *peers_.emplace_back(std::make_unique<Peer>());
        peer.socket = socket;
        evidence::random_bytes(peer.nonce.bytes);
        peer.since.start(), peer.heard.start();
        connect(
            socket, &QWebSocket::disconnected, this, [this, socket] { forget(socket); },
            Qt::QueuedConnection);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, &peer](const QString& text) { take_text(peer, text); });
        connect(socket, &QWebSocket::binaryMessageReceived, this,
                [this, &peer] { refuse_and_close(peer, Refusal::malformed); });
        connect(socket, &QWebSocket::pong, this, [&peer] { peer.heard.restart(); });
        connect(socket, &QWebSocket::bytesWritten, this, [this, &peer] { send_tail(peer); });
        if (known >= limits_.per_address)
            refuse_and_close(peer, Refusal::too_many);
        else
            send(peer, wire::Challenge{peer.nonce});
    }
}

void LinkServer::forget(QWebSocket* socket) {
    const auto gone =
        std::find_if(peers_.begin(), peers_.end(), [&](const auto& p) { return p->socket == socket; });
    if (gone == peers_.end()) return;
    socket->disconnect(this);
    socket->deleteLater();
    peers_.erase(gone);
    if (reachable() != were_reachable_) were_reachable_ = reachable(), Q_EMIT reachableChanged();
}

void LinkServer::tick() {
    std::vector<QWebSocket*> gone;
    for (const auto& peer : peers_) {
        peer->messages = 0;
        const bool silent =
            peer->heard.elapsed() > kForgetMs || (peer->closing && peer->since.elapsed() > limits_.hello_ms);
        const bool unproven = !peer->key && peer->since.elapsed() > limits_.hello_ms;
        if (silent || unproven)
            gone.push_back(peer->socket);
        else
            peer->socket->ping();
    }
    for (auto* socket : gone) socket->abort(), forget(socket);
    if (reachable() != were_reachable_) were_reachable_ = reachable(), Q_EMIT reachableChanged();
    send_live();
}

std::set<Digest> LinkServer::reachable() const {
    std::set<Digest> keys;
    for (const auto& peer : peers_)
        if (peer->key && !peer->closing && peer->heard.elapsed() <= wire::kLinkLostMs)
            keys.insert(*peer->key);
    return keys;
}

void LinkServer::log(const Peer& peer, const char* what) const {
    qWarning("link: %s: %s", qUtf8Printable(peer.socket->peerAddress().toString()), what);
}

void LinkServer::refuse_and_close(Peer& peer, Refusal why) {
    if (peer.closing) return;
    log(peer, std::string(voting::to_word(why)).c_str());
    send(peer, refusal(why));
    peer.closing = true;
    peer.since.restart();
    peer.socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
}

// ---- messages in ----

void LinkServer::take_text(Peer& peer, const QString& text) {
    if (peer.closing) return;
    peer.heard.restart();
    if (++peer.messages > limits_.messages_per_second) return refuse_and_close(peer, Refusal::too_many);
    const auto message = wire::parse(view(text.toUtf8()));
    if (!message.ok()) return refuse_and_close(peer, Refusal::malformed);
    take(peer, *message);
}

void LinkServer::take_hello(Peer& peer, const wire::Hello& hello) {
    const auto text = wire::hello_text(host_.trust(), certificate_, peer.nonce, hello.key);
    const auto key = host_.paired(hello.key);
    if (!key) return refuse_and_close(peer, Refusal::not_paired);
    if (!evidence::verify(*key, evidence::as_bytes(text), hello.signature))
        return refuse_and_close(peer, Refusal::bad_signature);
    peer.key = hello.key;
    const auto limit = host_.is_secretary(hello.key) ? wire::kMaxMessage : wire::kMaxSmall;
    peer.socket->setMaxAllowedIncomingFrameSize(limit);
    peer.socket->setMaxAllowedIncomingMessageSize(limit);
    send(peer, host_.welcome(hello.key));
    were_reachable_ = reachable();
    Q_EMIT reachableChanged();
}

void LinkServer::take(Peer& peer, const wire::Message& message) {
    if (const auto* hello = std::get_if<wire::Hello>(&message); hello && !peer.key)
        return take_hello(peer, *hello);
    if (!peer.key) return refuse_and_close(peer, Refusal::not_paired);
    if (const auto* tail = std::get_if<wire::Tail>(&message);
        tail && !peer.next && tail->from <= host_.size()) {
        peer.next = tail->from;
        peer.head_due = true;
        send_tail(peer);
        if (takes_live(peer)) send(peer, host_.live());
    } else if (const auto* act = std::get_if<wire::Submit>(&message)) {
        send(peer, host_.submit(act->body, *peer.key));
    } else if (const auto* docket = std::get_if<wire::Docket>(&message)) {
        send(peer, host_.import_docket(*docket, *peer.key));
    } else if (const auto* request = std::get_if<wire::Request>(&message)) {
        if (const auto answer = host_.request(request->what, *peer.key)) send(peer, *answer);
    } else {
        refuse_and_close(peer, Refusal::malformed);
    }
}

// ---- messages out ----

void LinkServer::send(Peer& peer, const wire::Message& message) {
    const auto text = wire::format(message);
    peer.socket->sendTextMessage(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

/// What was withheld and may now be seen goes before anything newer; a head covers exactly what was sent.
void LinkServer::send_tail(Peer& peer) {
    if (!peer.next || peer.closing || !peer.key || std::exchange(peer.sending, true)) return;
    send_what_is_new(peer);
    peer.sending = false;
}

void LinkServer::send_what_is_new(Peer& peer) {
    for (auto hidden = peer.withheld.begin(); hidden != peer.withheld.end();) {
        const auto sent = host_.entry(*hidden, *peer.key);
        if (!sent) return;
        if (!sent->body) {
            ++hidden;
            continue;
        }
        send(peer, wire::Revealed{*hidden, *sent->salt, *sent->body});
        hidden = peer.withheld.erase(hidden);
    }
    while (*peer.next < host_.size()) {
        if (peer.socket->bytesToWrite() > limits_.unsent_tail) return;  // goes on when they are written
        const auto sent = host_.entry(*peer.next, *peer.key);
        if (!sent) return;
        if (!sent->body) peer.withheld.insert(*peer.next);
        send(peer, *sent);
        ++*peer.next;
        peer.head_due = true;
    }
    if (std::exchange(peer.head_due, false) && host_.size() > 0) send(peer, wire::Head{host_.head()});
}

void LinkServer::grown() {
    for (const auto& peer : peers_) send_tail(*peer);
}

/// `live` is derived from the whole journal: nobody hears it ahead of the entries it follows from.
bool LinkServer::takes_live(const Peer& peer) const {
    return peer.next == host_.size() && !peer.closing && peer.socket->bytesToWrite() <= limits_.unsent_tail;
}

void LinkServer::send_live() {
    const auto text = wire::format(wire::Message{host_.live()});
    const auto message = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    for (const auto& peer : peers_)
        if (takes_live(*peer)) peer->socket->sendTextMessage(message);
}

void LinkServer::send_preview(const wire::Preview& preview) {
    const auto bytes = wire::format(preview);
    if (bytes.size() > wire::kMaxSmall) return;
    const QByteArray message(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
    for (const auto& peer : peers_)
        if (peer->key && !peer->closing && peer->socket->bytesToWrite() <= limits_.unsent_preview)
            peer->socket->sendBinaryMessage(message);
}

}  // namespace otyrysd
