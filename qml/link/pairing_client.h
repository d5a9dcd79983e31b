#pragma once
// A fresh tablet's connection while it is being paired: the socket under a PairingSession, once. Thread: the
// one it was made on (the GUI thread); nothing in it blocks.

#include <QTimer>

#include "qml/link/pinned_socket.h"
#include "qml/link/session/pairing_session.h"

namespace client {

class PairingClient : public QObject, private PairingPort {
    Q_OBJECT
  public:
    /// Connects at once to where the ticket says.
    PairingClient(const wire::PairingTicket& ticket, std::vector<TabletKey> keys, QObject* parent = nullptr);
    ~PairingClient() override;

    const PairingSession& session() const { return session_; }
    static QUrl url_of(const wire::PairingTicket& ticket);

  Q_SIGNALS:
    void changed();

  private:
    void send(const std::string& text) override { socket_->send(text); }
    bool is_pinned() const override { return socket_->is_pinned(); }
    void pairing_changed() override;

    PairingSession session_;
    PinnedSocket* socket_;  // a child
    QTimer patience_;       // until the number is shown, then until it is witnessed
};

}  // namespace client
