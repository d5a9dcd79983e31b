#pragma once
// The way from a TCP connection to a WebSocket, for strangers: TLS, then the request to upgrade. What a
// stranger can cost is bounded: how many are on the way, for how long, octets each, TLS handshakes a second;
// and no turn of the event loop begins more than one of those. Thread: the service's event loop.

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>
#include <map>

#include "recorder/evidence/clock.h"
#include "voting/wire/arrivals.h"

class QWebSocket;
class QWebSocketServer;

namespace otyrysd {

class Door final : public QTcpServer {
  public:
    static constexpr int kOnTheWayMs = 3000;   // from the connection to the WebSocket
    static constexpr int kPaceMs = 5;          // between two TLS handshakes that are begun
    static constexpr int kMaxOnTheWay = 8192;  // octets that a stranger may send before we have read them

    /// `house` makes the WebSockets and listens to nothing itself; it and the clock outlive the door.
    Door(QWebSocketServer& house, const evidence::Clock& clock, wire::Arrivals arrivals);
    ~Door() override;

    /// Before it listens.
    void show(const QSslConfiguration& tls) { tls_ = tls; }
    /// One of those on the way is this WebSocket by now, and the socket under it its own.
    void entered(QWebSocket& as);

  protected:
    void incomingConnection(qintptr descriptor) override;

  private:
    using Id = wire::Arrivals::Id;
    enum class Stage { silent, greeted, encrypting };
    struct Stranger {
        QSslSocket* socket;  // a child
        std::int64_t since_ms;
        Stage stage = Stage::silent;
    };
    void look(Id id);
    void encrypt_next();
    void end_the_late();
    void end(Id id);
    std::int64_t now_ms() const { return clock_.now().mono_us / 1000; }

    QWebSocketServer& house_;
    const evidence::Clock& clock_;
    QSslConfiguration tls_;
    wire::Arrivals arrivals_;
    std::map<Id, Stranger> strangers_;
    Id next_ = 0;
    QTimer pace_, late_;
};

}  // namespace otyrysd
