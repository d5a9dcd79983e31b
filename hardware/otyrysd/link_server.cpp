#include "hardware/otyrysd/link_server.h"

#include <QFile>
#include <QNetworkInterface>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QWebSocket>
#include <algorithm>

namespace otyrysd {
namespace {

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Owns its socket, which may still be in the middle of telling something when it goes.
class SocketConnection final : public wire::Connection {
  public:
    explicit SocketConnection(QWebSocket* socket) : socket_(socket) {}
    ~SocketConnection() override {
        socket_->disconnect();
        socket_->abort();
        socket_->deleteLater();
    }
    std::string address() const override { return socket_->peerAddress().toString().toStdString(); }
    void send(const std::string& text) override {
        socket_->sendTextMessage(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    void send(const evidence::Bytes& binary) override {
        socket_->sendBinaryMessage(
            QByteArray(reinterpret_cast<const char*>(binary.data()), static_cast<qsizetype>(binary.size())));
    }
    std::size_t unsent() const override { return static_cast<std::size_t>(socket_->bytesToWrite()); }
    void take_up_to(std::size_t octets) override {
        socket_->setMaxAllowedIncomingFrameSize(octets);
        socket_->setMaxAllowedIncomingMessageSize(octets);
    }
    void ping() override { socket_->ping(); }
    void close() override { socket_->close(QWebSocketProtocol::CloseCodePolicyViolated); }
    void abort() override { socket_->abort(); }

  private:
    QWebSocket* socket_;
};

}  // namespace

LinkServer::LinkServer(wire::Host& host, const evidence::Clock& clock, const evidence::Digest& certificate,
                       wire::Limits limits)
    : certificate_(certificate),
      server_(QStringLiteral("otyrys"), QWebSocketServer::NonSecureMode),
      door_(server_, clock, {limits.unknown_of_address, limits.unknown}),
      exchange_(host, clock, certificate, limits, told()) {
    connect(&server_, &QWebSocketServer::newConnection, this, &LinkServer::accept);
    connect(&heartbeat_, &QTimer::timeout, this, [this] { exchange_.tick(); });
    go_on_.setSingleShot(true);  // of 0 ms: when nothing waits to be read
    connect(&go_on_, &QTimer::timeout, this, [this] { exchange_.go_on(); });
}

LinkServer::~LinkServer() = default;

/// Where it listens; if that is everywhere, the first address of this machine that others can reach.
wire::Place LinkServer::place() const {
    auto address = door_.serverAddress();
    if (address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4) ||
        address == QHostAddress(QHostAddress::AnyIPv6)) {
        const auto all = QNetworkInterface::allAddresses();
        const auto outside = std::find_if(all.begin(), all.end(), [](const QHostAddress& each) {
            return !each.isLoopback() && each.protocol() == QAbstractSocket::IPv4Protocol;
        });
        address = outside == all.end() ? QHostAddress(QHostAddress::LocalHost) : *outside;
    }
    return {address.toString().toLower().toStdString(), door_.serverPort()};
}

wire::Exchange::Told LinkServer::told() {
    return {[this] {
                QMetaObject::invokeMethod(
                    this, [this] { exchange_.deliver(); }, Qt::QueuedConnection);
            },
            [this] { Q_EMIT reachableChanged(); },
            [](const std::string& line) { qWarning("link: %s", line.c_str()); }, [this] { return place(); },
            [this] { go_on_.start(); }};
}

evidence::Result<std::unique_ptr<LinkServer>> LinkServer::listen(
    wire::Host& host, const evidence::Clock& clock, const QString& certificate, const QString& key,
    const QHostAddress& address, quint16 port, wire::Limits limits) {
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
    const auto der = chain.front().toDer();
    std::unique_ptr<LinkServer> server(
        new LinkServer(host, clock, evidence::sha256(evidence::as_bytes(view(der))), limits));
    server->door_.show(tls);
    if (!server->door_.listen(address, port))
        return evidence::Error{"the link cannot listen: " + server->door_.errorString().toStdString()};
    server->heartbeat_.start(wire::kHeartbeatMs);
    return server;
}

void LinkServer::accept() {
    while (auto* socket = server_.nextPendingConnection()) {
        door_.entered(*socket);
        socket->setParent(this);
        socket->setOutgoingFrameSize(wire::kMaxMessage);
        const auto peer = exchange_.join(std::make_unique<SocketConnection>(socket));
        connect(
            socket, &QWebSocket::disconnected, this, [this, peer] { exchange_.leave(peer); },
            Qt::QueuedConnection);
        connect(socket, &QWebSocket::textMessageReceived, this,
                [this, peer](const QString& text) { exchange_.take_text(peer, view(text.toUtf8())); });
        connect(socket, &QWebSocket::binaryMessageReceived, this,
                [this, peer] { exchange_.take_binary(peer); });
        connect(socket, &QWebSocket::pong, this, [this, peer] { exchange_.pong(peer); });
        connect(socket, &QWebSocket::bytesWritten, this, [this, peer] { exchange_.written(peer); });
        if (!socket->isValid()) exchange_.leave(peer);  // gone before it was listened to
    }
}

}  // namespace otyrysd
