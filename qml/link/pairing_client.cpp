#include "qml/link/pairing_client.h"

#include "voting/wire/pairing.h"

namespace client {
namespace {

constexpr int kPatienceMs = 10'000;  // for a number; then kPairingMs: nobody collects numbers meanwhile

}  // namespace

QUrl PairingClient::url_of(const wire::PairingTicket& ticket) {
    QUrl url;
    url.setScheme(QStringLiteral("wss"));
    url.setHost(QString::fromStdString(ticket.host));
    url.setPort(ticket.port);
    return url;
}

PairingClient::PairingClient(const wire::PairingTicket& ticket, std::vector<TabletKey> keys, QObject* parent)
    : QObject(parent),
      session_(ticket, std::move(keys), *this),
      socket_(new PinnedSocket(url_of(ticket), ticket.certificate, this)) {
    connect(socket_, &PinnedSocket::textReceived, this, [this](const QByteArray& utf8) {
        session_.take_text({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    });
    connect(socket_, &PinnedSocket::closed, this, [this] { session_.lost(); });
    connect(socket_, &PinnedSocket::otherCertificate, this,
            [this](const QString& why) { session_.fail("other_certificate: " + why.toStdString()); });
    connect(&patience_, &QTimer::timeout, this, [this] {
        session_.fail(session_.number().empty() ? "link_lost: the appliance does not answer"
                                                : "expired: nobody has witnessed it");
    });
    patience_.setSingleShot(true);
    patience_.start(kPatienceMs);
}

PairingClient::~PairingClient() {
    socket_->drop();
}

void PairingClient::pairing_changed() {
    patience_.stop();
    if (session_.state() == PairingState::comparing) patience_.start(wire::kPairingMs);
    Q_EMIT changed();
}

}  // namespace client
