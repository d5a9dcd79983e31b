#include "hardware/otyrysd/door.h"

#include <QHostAddress>
#include <QWebSocket>
#include <QWebSocketServer>
#include <algorithm>
#include <array>

namespace otyrysd {
namespace {

constexpr int kBacklog = 1024;  // connections that wait in the kernel
constexpr int kLookForTheLateMs = 250;
constexpr int kAcceptAgainMs = 500;    // after the system had no descriptor left
constexpr char kHandshakeRecord = 22;  // RFC 8446, 5.1

/// Whether a whole TLS record of a handshake has come; nothing: it will never be one.
std::optional<bool> has_greeted(QSslSocket& socket) {
    std::array<char, 5> head{};
    const auto there = socket.peek(head.data(), head.size());
    if (there > 0 && head[0] != kHandshakeRecord) return std::nullopt;
    if (there < qint64{head.size()}) return false;
    const int length = static_cast<quint8>(head[3]) << 8 | static_cast<quint8>(head[4]);
    if (length > Door::kMaxOnTheWay - qint64{head.size()}) return std::nullopt;
    return socket.bytesAvailable() >= qint64{head.size()} + length;
}

}  // namespace

Door::Door(QWebSocketServer& house, const evidence::Clock& clock, wire::Arrivals arrivals)
    : house_(house), clock_(clock), arrivals_(std::move(arrivals)) {
    setListenBacklogSize(kBacklog);
    pace_.setSingleShot(true);
    connect(&pace_, &QTimer::timeout, this, [this] { encrypt_next(); });
    connect(&late_, &QTimer::timeout, this, [this] { end_the_late(); });
    connect(this, &QTcpServer::acceptError, this,
            [this] { QTimer::singleShot(kAcceptAgainMs, this, [this] { resumeAccepting(); }); });
}

Door::~Door() {
    close();
    while (!strangers_.empty()) end(strangers_.begin()->first);
}

void Door::incomingConnection(qintptr descriptor) {
    auto* socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) return delete socket;
    const auto id = next_++;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);  // or a receipt waits for an acknowledgement
    socket->setReadBufferSize(kMaxOnTheWay);
    socket->setSslConfiguration(tls_);
    strangers_.emplace(id, Stranger{socket, now_ms()});
    if (!late_.isActive()) late_.start(kLookForTheLateMs);
    connect(socket, &QSslSocket::readyRead, this, [this, id] { look(id); });
    connect(
        socket, &QSslSocket::disconnected, this, [this, id] { end(id); }, Qt::QueuedConnection);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { house_.handleConnection(socket); });
    if (const auto displaced = arrivals_.come(id, socket->peerAddress().toString().toStdString()))
        end(*displaced);
}

/// Nothing is spent on TLS before a whole greeting is here.
void Door::look(Id id) {
    const auto found = strangers_.find(id);
    if (found == strangers_.end() || found->second.stage != Stage::silent) return;
    const auto greeted = has_greeted(*found->second.socket);
    if (!greeted) return end(id);
    if (!*greeted) return;
    found->second.stage = Stage::greeted;
    if (!pace_.isActive()) pace_.start(0);
}

/// Whoever comes alone goes before those who come in crowds.
void Door::encrypt_next() {
    auto next = strangers_.end();
    for (auto each = strangers_.begin(); each != strangers_.end(); ++each)
        if (each->second.stage == Stage::greeted &&
            (next == strangers_.end() || arrivals_.beside(each->first) < arrivals_.beside(next->first)))
            next = each;
    if (next == strangers_.end()) return;
    next->second.stage = Stage::encrypting;
    next->second.socket->startServerEncryption();
    pace_.start(kPaceMs);
}

void Door::end_the_late() {
    while (!strangers_.empty() && now_ms() - strangers_.begin()->second.since_ms > kOnTheWayMs)
        end(strangers_.begin()->first);
    if (strangers_.empty()) late_.stop();
}

void Door::end(Id id) {
    const auto found = strangers_.find(id);
    if (found == strangers_.end()) return;
    auto* socket = found->second.socket;
    strangers_.erase(found);
    arrivals_.leave(id);
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

void Door::entered(QWebSocket& as) {
    const auto found = std::find_if(strangers_.begin(), strangers_.end(), [&](const auto& each) {
        const auto& socket = *each.second.socket;
        return socket.peerPort() == as.peerPort() && socket.peerAddress() == as.peerAddress();
    });
    if (found == strangers_.end()) return;
    auto* socket = found->second.socket;
    socket->disconnect(this);
    socket->setParent(&as);
    socket->setReadBufferSize(0);
    arrivals_.leave(found->first);
    strangers_.erase(found);
}

}  // namespace otyrysd
