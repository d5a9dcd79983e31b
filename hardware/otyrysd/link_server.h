#pragma once
// The sockets of the appliance's end of the link: WebSocket over TLS 1.3. What is said over them is
// wire::Exchange's. Thread: the service's event loop.

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QWebSocketServer>
#include <memory>

#include "hardware/otyrysd/door.h"
#include "voting/wire/exchange.h"

namespace otyrysd {

class LinkServer : public QObject {
    Q_OBJECT
  public:
    /// `certificate`, `key`: PEM files made at provisioning. Port 0: any free one. Host and clock outlive it.
    static evidence::Result<std::unique_ptr<LinkServer>> listen(
        wire::Host& host, const evidence::Clock& clock, const QString& certificate, const QString& key,
        const QHostAddress& address, quint16 port, wire::Limits limits = {});
    ~LinkServer() override;

    quint16 port() const { return door_.serverPort(); }
    /// SHA-256 of the certificate: what tablets pin.
    const evidence::Digest& certificate() const { return certificate_; }

    void grown() { exchange_.grown(); }
    void send_live() { exchange_.send_live(); }
    void send_preview(const wire::Preview& preview) { exchange_.send_preview(preview); }
    void fall_silent() { exchange_.fall_silent(); }
    std::set<evidence::Digest> reachable() const { return exchange_.reachable(); }

  Q_SIGNALS:
    void reachableChanged();

  private:
    LinkServer(wire::Host& host, const evidence::Clock& clock, const evidence::Digest& certificate,
               wire::Limits limits);
    wire::Exchange::Told told();
    wire::Place place() const;
    void accept();

    evidence::Digest certificate_;
    QWebSocketServer server_;  // of what the door lets in
    Door door_;
    QTimer heartbeat_, go_on_;
    wire::Exchange exchange_;
};

}  // namespace otyrysd
