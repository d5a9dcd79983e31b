// How long a change takes from the journal to every view model and to the glass, and what a room costs in
// which nothing changes.
#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QtQml/QQmlExtensionPlugin>
#include <algorithm>
#include <iostream>

#include "tests/live/room.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_TabletPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_HallPlugin)

namespace live {
namespace {

constexpr int kChanges = 40, kModelsMs = 100, kGlassMs = 150, kIdleMs = 10'000;

double now_ms(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// When a view model said something new and when its window was last drawn, on a clock.
class Glass {
  public:
    Glass(QQuickWindow& window, QObject* model, const QElapsedTimer& clock) {
        if (auto* props = qobject_cast<props::TabletProps*>(model))
            QObject::connect(props, &props::TabletProps::presentChanged, &window,
                             [this, &clock] { said_ms_ = now_ms(clock); });
        QObject::connect(&window, &QQuickWindow::frameSwapped, &window,
                         [this, &clock] { ++frames_, last_ms_ = now_ms(clock); });
    }
    unsigned frames() const { return frames_; }
    double last_ms() const { return last_ms_; }
    bool shows_it() const { return last_ms_ >= said_ms_; }

  private:
    unsigned frames_ = 0;
    double last_ms_ = 0, said_ms_ = 0;
};

double percentile(std::vector<double> values, double part) {
    std::sort(values.begin(), values.end());
    return values.at(static_cast<std::size_t>(part * static_cast<double>(values.size() - 1)));
}

/// The time when the last of the view models says it, asked at each turn of the event loop.
class LastToSay {
  public:
    LastToSay(Room& room, const QElapsedTimer& clock) : room_(room), clock_(clock) {
        for (const auto& [person, client] : room.clients())
            QObject::connect(client->model(), SIGNAL(presentChanged()), &relay_, SLOT(start()));
        QObject::connect(&relay_, &QTimer::timeout, &relay_, [this] {
            if (said_ms_ < 0 && room_.all_say(wanted_)) said_ms_ = now_ms(clock_);
        });
        relay_.setSingleShot(true), relay_.setInterval(0);
    }
    void want(int present) { wanted_ = present, said_ms_ = -1; }
    double said_ms() const { return said_ms_; }

  private:
    Room& room_;
    const QElapsedTimer& clock_;
    QTimer relay_;
    int wanted_ = 0;
    double said_ms_ = -1;
};

TEST(Live, AChangeReachesTwelveViewModelsAndTheGlassInTime) {
    Room room;
    QElapsedTimer clock;
    clock.start();
    Glass glass(room.window("Tablet", "m2"), room.of("m2").model(), clock);
    ASSERT_TRUE(test::until([&] { return glass.frames() > 0; }));
    LastToSay last(room, clock);
    std::vector<double> models, painted;
    for (int i = 0; i < kChanges; ++i) {
        const bool comes = i % 2 == 0;
        last.want(comes ? 1 : 0);
        const double from = now_ms(clock);
        room.submit("m3", "presence.tapped", {{"state", comes ? "here" : "left"}});
        const auto all = [&] { return last.said_ms() >= 0 && glass.shows_it(); };
        ASSERT_TRUE(test::until(all)) << "change " << i;
        models.push_back(last.said_ms() - from), painted.push_back(glass.last_ms() - from);
    }
    std::cout << "from the tap, through the journal, to " << room.clients().size() << " view models: median "
              << percentile(models, 0.5) << " ms, most " << percentile(models, 1)
              << " ms; painted on a screen: median " << percentile(painted, 0.5) << " ms, most "
              << percentile(painted, 1) << " ms\n";
    EXPECT_LE(percentile(models, 1), kModelsMs);
    EXPECT_LE(percentile(painted, 1), kGlassMs);
}

TEST(Live, NothingIsDrawnWhileNothingChanges) {
    Room room;
    QElapsedTimer clock;
    clock.start();
    Glass tablet(room.window("Tablet", "m2"), nullptr, clock),
        hall(room.window("Hall", "hall"), nullptr, clock);
    room.submit("m2", "presence.tapped", {{"state", "here"}});
    ASSERT_TRUE(test::until([&] { return room.all_say(1); }));
    const auto quiet = [&] { return now_ms(clock) - std::max(tablet.last_ms(), hall.last_ms()) > 500; };
    ASSERT_TRUE(test::until(quiet));
    const auto before = tablet.frames() + hall.frames();
    ASSERT_GT(before, 1u);
    test::until([] { return false; }, kIdleMs);
    EXPECT_EQ(tablet.frames() + hall.frames(), before);
}

}  // namespace
}  // namespace live

int main(int argc, char** argv) {
    const QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
