#pragma once
// The appliance's end of the link: WebSocket over TLS 1.3 for paired keys alone, with the limits that keep
// one address or one slow reader from holding up the others. Order of messages: voting/DESIGN.md, "Link". It
// knows no rule and changes nothing by itself. Thread: the service's event loop.

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QWebSocketServer>
#include <memory>
#include <set>
#include <vector>

#include "hardware/otyrysd/link_host.h"

class QWebSocket;

namespace otyrysd {

struct LinkLimits {
    int per_address = 40;               // connections, proven or not
    int messages_per_second = 200;      // of one connection
    int hello_ms = 3000;                // to prove the key
    qint64 unsent_tail = 4 << 20;       // octets waiting: the tail pauses
    qint64 unsent_preview = 128 << 10;  // octets waiting: previews are left out
};

class LinkServer : public QObject {
    Q_OBJECT
  public:
    /// `certificate`, `key`: PEM files made at provisioning. Port 0: any free one.
    static evidence::Result<std::unique_ptr<LinkServer>> listen(LinkHost& host, const QString& certificate,
                                                                const QString& key,
                                                                const QHostAddress& address, quint16 port,
                                                                LinkLimits limits = {});
    ~LinkServer() override;

    quint16 port() const { return server_.serverPort(); }
    /// SHA-256 of the certificate: what tablets pin.
    const evidence::Digest& certificate() const { return certificate_; }

    /// New entries, or entries that may now be seen: sends them.
    void grown();
    void send_live();
    void send_preview(const wire::Preview& preview);
    /// Keys with a connection that was heard within the last kLinkLostMs.
    std::set<evidence::Digest> reachable() const;

  Q_SIGNALS:
    void reachableChanged();

  private:
    struct Peer;
    LinkServer(LinkHost& host, LinkLimits limits);
    void accept();
    void tick();
    bool takes_live(const Peer& peer) const;
    void take_text(Peer& peer, const QString& text);
    void take(Peer& peer, const wire::Message& message);
    void take_hello(Peer& peer, const wire::Hello& hello);
    void send(Peer& peer, const wire::Message& message);
    void send_tail(Peer& peer);
    void send_what_is_new(Peer& peer);
    void refuse_and_close(Peer& peer, voting::Refusal why);
    void forget(QWebSocket* socket);
    void log(const Peer& peer, const char* what) const;

    LinkHost& host_;
    LinkLimits limits_;
    evidence::Digest certificate_;
    QWebSocketServer server_;
    QTimer heartbeat_;
    std::vector<std::unique_ptr<Peer>> peers_;
    std::set<evidence::Digest> were_reachable_;
};

}  // namespace otyrysd
