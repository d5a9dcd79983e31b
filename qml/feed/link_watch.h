#pragma once
// Joins a link and a feed: what the link learns becomes the feed's inputs, the feed's acts go out over the
// link. Keeps since when a device is away, and the appliance's time between two of its messages. GUI thread.

#include <QTimer>

#include "protocol_gen/signing_round.h"
#include "qml/feed/feeds.h"
#include "qml/link/link_client.h"

namespace feed {

struct RoundHeld {
    // Asked for a sitting only where statements are decided, which is never here.
    protocol::SigningRound held{[](const voting::SittingId&) { return nullptr; }};
};
/// A link that follows the protocol's signing round beside the sitting.
class ScreenLink final : private RoundHeld, public client::LinkClient {
  public:
    ScreenLink(client::LinkSetup setup, client::Keys keys, const evidence::Clock& clock)
        : LinkClient(std::move(setup), std::move(keys), clock, {&held}) {}
    const protocol::SigningRound& round() const { return held; }
};

class LinkOutbox final : public Outbox {
  public:
    explicit LinkOutbox(client::LinkClient& link) : link_(link) {}
    quint64 submit(const voting::Act& act) override { return link_.submit(act); }
    quint64 submit(const std::string& kind, const std::map<std::string, std::string>& given) override {
        return link_.submit(kind, given);
    }
    quint64 import_docket(const QByteArray& file) override { return link_.import_docket(file); }
    void request(const std::string& what) override { link_.request({what}); }
    void wish(const wire::PairingWish& wish) override { link_.wish(wish); }
    std::vector<quint64> witness(const std::string& number, const std::string& reason) override {
        return link_.witness(number, reason);
    }
    void unlock(evidence::Pin pin) override { link_.unlock(std::move(pin)); }
    void choose_pin(evidence::Pin pin) override { link_.choose_pin(std::move(pin)); }
    void lock() override { link_.lock(); }

  private:
    client::LinkClient& link_;
};

class LinkWatch final : public QObject {
    Q_OBJECT
  public:
    /// All three outlive it.
    LinkWatch(ScreenLink& link, Feed& feed, const evidence::Clock& clock, QObject* parent = nullptr);

    /// Linked, and the appliance has said what is true now.
    bool settled() const;
    /// No entry came since this long.
    qint64 quiet_ms() const;

  Q_SIGNALS:
    /// A picture of a camera, by its index among the sources.
    void pictureArrived(int source, const QByteArray& jpeg);

  private:
    std::int64_t local_ms() const { return clock_.now().wall_ms; }
    void learn_sitting();
    void learn_papers(Inputs& in) const;
    std::vector<ProtocolListed> protocols() const;
    const voting::Sitting* protocol_to_show(const Inputs& in) const;
    void learn_live();
    void learn_link();
    void learn_picture(int source, const QByteArray& jpeg);
    void tick();

    ScreenLink& link_;
    Feed& feed_;
    const evidence::Clock& clock_;
    QTimer timer_;
    std::int64_t ahead_ms_ = 0;  // this device's clock less the appliance's
    std::int64_t learned_ms_ = 0;
    std::uint64_t pictures_ = 0;
};

/// Keeps a person's feed told of their key. Both outlive it.
class KeyWatch final : public QObject {
  public:
    KeyWatch(client::LinkClient& link, KeyFeed& feed, QObject* parent = nullptr);

  private:
    void look();
    client::LinkClient& link_;
    KeyFeed& feed_;
};

/// Since when each thing is away, carried from one `live` to the next. Pure.
void carry_since(Since& since, const Inputs& in);

}  // namespace feed
