#pragma once
// A room of twelve clients in this process: ten members, the secretary, the hall, each with its link, its
// feed and the view model that a screen reads.

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <vector>

#include "qml/feed/link_watch.h"
#include "qml/props/console_props.h"
#include "qml/props/hall_props.h"
#include "qml/props/tablet_props.h"
#include "recorder/evidence/clock.h"
#include "tests/link/appliance.h"

namespace live {

inline constexpr unsigned kMembers = 10;

/// What is the same of every client.
struct Client {
    Client(const test::Appliance& appliance, const std::string& person, const evidence::Clock& clock)
        : link(appliance.setup(), appliance.keys(person), clock), outbox(link) {}
    virtual ~Client() = default;
    virtual int present() const = 0;
    virtual QObject* model() = 0;
    feed::ScreenLink link;
    feed::LinkOutbox outbox;
};

class Room {
  public:
    /// Everybody is linked, present is nobody, the sitting is not open.
    Room();
    ~Room();
    Client& of(const std::string& person) { return *clients_.at(person); }
    const std::map<std::string, std::unique_ptr<Client>>& clients() const { return clients_; }
    /// Every client's view model says that so many are present.
    bool all_say(int present) const;
    /// A window over a client's view model, shown; "Tablet" or "Hall".
    QQuickWindow& window(const char* program, const std::string& person);
    void submit(const std::string& person, const std::string& kind, const client::Given& given);

  private:
    evidence::SystemClock clock_;
    test::Appliance appliance_;
    std::map<std::string, std::unique_ptr<Client>> clients_;
    std::vector<std::unique_ptr<QQmlApplicationEngine>> engines_;
};

}  // namespace live
