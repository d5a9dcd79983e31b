#pragma once
// A WebSocket over TLS 1.3 that talks to one certificate alone. Thread: the one it was made on; nothing in it
// blocks.

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QWebSocket>

#include "recorder/evidence/crypto.h"

class QSslCertificate;
class QSslError;

namespace client {

class PinnedSocket : public QObject {
    Q_OBJECT
  public:
    /// Connects at once. `certificate`: SHA-256 of the other end's (DER).
    PinnedSocket(const QUrl& url, const evidence::Digest& certificate, QObject* parent);

    /// Whether the other end has shown it.
    bool is_pinned() const;
    void send(const std::string& text);
    /// Ends it; no signal comes any more.
    void drop();

  Q_SIGNALS:
    void otherCertificate(const QString& why);
    void textReceived(const QByteArray& utf8);
    void binaryReceived(const QByteArray& octets);
    void closed();

  private:
    bool is_it(const QSslCertificate& certificate) const;
    void forgive(const QList<QSslError>& errors);

    evidence::Digest certificate_;
    QWebSocket socket_{QString(), QWebSocketProtocol::VersionLatest};
};

}  // namespace client
