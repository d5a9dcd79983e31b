#include "qml/link/pinned_socket.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include "voting/wire/message.h"

namespace client {

PinnedSocket::PinnedSocket(const QUrl& url, const evidence::Digest& certificate, QObject* parent)
    : QObject(parent), certificate_(certificate) {
    socket_.setMaxAllowedIncomingFrameSize(wire::kMaxMessage);
    socket_.setMaxAllowedIncomingMessageSize(wire::kMaxMessage);
    socket_.setOutgoingFrameSize(wire::kMaxMessage);
    QSslConfiguration tls;  // no root of the system's: the pin alone decides
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({});
    socket_.setSslConfiguration(tls);
    connect(&socket_, &QWebSocket::sslErrors, this, &PinnedSocket::forgive);
    connect(&socket_, &QWebSocket::connected, this, [this] {
        if (!is_pinned()) Q_EMIT otherCertificate(QStringLiteral("not the certificate of the pairing"));
    });
    connect(&socket_, &QWebSocket::textMessageReceived, this,
            [this](const QString& text) { Q_EMIT textReceived(text.toUtf8()); });
    connect(&socket_, &QWebSocket::binaryMessageReceived, this, &PinnedSocket::binaryReceived);
    connect(&socket_, &QWebSocket::disconnected, this, &PinnedSocket::closed);
    socket_.open(url);
}

bool PinnedSocket::is_it(const QSslCertificate& certificate) const {
    const auto der = certificate.toDer();
    return !certificate.isNull() &&
           evidence::sha256(evidence::as_bytes({der.constData(), static_cast<std::size_t>(der.size())})) ==
               certificate_;
}

bool PinnedSocket::is_pinned() const {
    return is_it(socket_.sslConfiguration().peerCertificate());
}

/// Forgives what a self-signed certificate cannot avoid, and that of the pinned certificate alone.
void PinnedSocket::forgive(const QList<QSslError>& errors) {
    for (const auto& error : errors) {
        const bool unavoidable =
            error.error() == QSslError::SelfSignedCertificate || error.error() == QSslError::HostNameMismatch;
        if (!unavoidable || !is_it(error.certificate())) {
            Q_EMIT otherCertificate(error.errorString());
            return;
        }
    }
    socket_.ignoreSslErrors(errors);
}

void PinnedSocket::send(const std::string& text) {
    socket_.sendTextMessage(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

void PinnedSocket::drop() {
    socket_.disconnect(this);
    disconnect();
    socket_.abort();
}

}  // namespace client
