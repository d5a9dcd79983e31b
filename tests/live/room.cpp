#include "tests/live/room.h"

namespace live {
namespace {

template <class Props, class Feed>
struct Screen final : Client {
    Screen(const test::Appliance& appliance, const std::string& person, const evidence::Clock& clock)
        : Client(appliance, person, clock), feed(props, outbox), watch(link, feed, clock) {}
    ~Screen() override { link.stop(); }
    int present() const override { return props.present(); }
    QObject* model() override { return &props; }
    Props props;
    Feed feed;
    feed::LinkWatch watch;
};

using Tablet = Screen<props::TabletProps, feed::TabletFeed>;
using Console = Screen<props::ConsoleProps, feed::ConsoleFeed>;
using Hall = Screen<props::HallProps, feed::HallFeed>;

}  // namespace

Room::Room() : appliance_(kMembers) {
    if (appliance_.start()) throw std::runtime_error("the service does not start");
    for (unsigned i = 1; i <= kMembers; ++i) {
        const auto person = "m" + std::to_string(i);
        clients_[person] = std::make_unique<Tablet>(appliance_, person, clock_);
    }
    clients_["secretary"] = std::make_unique<Console>(appliance_, "secretary", clock_);
    clients_["hall"] = std::make_unique<Hall>(appliance_, "hall", clock_);
    for (const auto& [person, client] : clients_) client->link.start();
    const auto linked = [&] {
        return std::all_of(clients_.begin(), clients_.end(), [](const auto& each) {
            return each.second->link.state() == client::LinkState::linked && each.second->link.sitting();
        });
    };
    if (!test::until(linked, 20'000)) throw std::runtime_error("not everybody is linked");
}

Room::~Room() {
    engines_.clear();
}

bool Room::all_say(int present) const {
    return std::all_of(clients_.begin(), clients_.end(),
                       [&](const auto& each) { return each.second->present() == present; });
}

QQuickWindow& Room::window(const char* program, const std::string& person) {
    auto& engine = *engines_.emplace_back(std::make_unique<QQmlApplicationEngine>());
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("props"), QVariant::fromValue(of(person).model())},
                                 {QStringLiteral("width"), 1280},
                                 {QStringLiteral("height"), 800}});
    const auto name = QString::fromLatin1(program);
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Otyrys/%1/%1Window.qml").arg(name)));
    if (engine.rootObjects().isEmpty()) throw std::runtime_error("no window");
    return *qobject_cast<QQuickWindow*>(engine.rootObjects().front());
}

void Room::submit(const std::string& person, const std::string& kind, const client::Given& given) {
    of(person).link.submit(kind, given);
}

}  // namespace live
