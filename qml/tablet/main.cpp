// otyrys-tablet: a member's or the chair's tablet.
#include <QGuiApplication>
#include <QSurfaceFormat>
#include <QTextStream>
#include <QtQml/QQmlExtensionPlugin>

#include "qml/link/fresh_tablet.h"
#include "qml/program/screen.h"
#include "qml/props/fresh_props.h"

Q_IMPORT_QML_PLUGIN(Otyrys_PropsPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_UiPlugin)
Q_IMPORT_QML_PLUGIN(Otyrys_TabletPlugin)

namespace {

const QStringList kCatalogues{QStringLiteral("ui"), QStringLiteral("tablet")};

QUrl qml(const char* window) {
    return QUrl(QStringLiteral("qrc:/qt/qml/Otyrys/Tablet/") + QLatin1String(window));
}

/// A person's tablet, with everything under its window.
struct Paired {
    Paired(const program::Options& options, client::Keys keys)
        : link(options.setup, std::move(keys), clock),
          outbox(link),
          feed(props, outbox),
          watch(link, feed, clock),
          key(link, feed),
          screen(options, kCatalogues) {
        QObject::connect(&feed, &feed::Feed::languageChosen, &screen, &program::Screen::use_language);
        Q_EMIT props.chooseLanguage(options.language);
    }
    ~Paired() { link.stop(); }
    bool open() {
        return screen.open(qml("TabletWindow.qml"), {{QStringLiteral("props"), QVariant::fromValue(&props)}});
    }

    evidence::SystemClock clock;
    feed::ScreenLink link;
    feed::LinkOutbox outbox;
    props::TabletProps props;
    feed::TabletFeed feed;
    feed::LinkWatch watch;
    feed::KeyWatch key;
    program::Screen screen;
};

/// A tablet that is nobody's yet.
struct Fresh {
    Fresh(const program::Options& options, const QString& problem)
        : tablet(options.data), screen(options, kCatalogues) {
        props.set_language(options.language);
        props.set_problem(problem.isEmpty() ? tablet.problem() : problem);
        props.set_stage(QStringLiteral("ask"));
        QObject::connect(&tablet, &client::FreshTablet::changed, &screen, [this] { show(); });
        QObject::connect(&props, &props::FreshProps::takeTicket, &tablet, &client::FreshTablet::take);
        QObject::connect(&props, &props::FreshProps::chooseLanguage, &screen, [this](const QString& code) {
            props.set_language(code);
            screen.use_language(code);
        });
    }
    bool open() {
        if (!screen.open(qml("FreshWindow.qml"), {{QStringLiteral("props"), QVariant::fromValue(&props)}}))
            return false;
        tablet.look();
        return true;
    }
    void show() {
        using Stage = client::FreshTablet::Stage;
        const auto stage = tablet.stage();
        props.show({props.language(),
                    stage == Stage::asking      ? QStringLiteral("ask")
                    : stage == Stage::comparing ? QStringLiteral("compare")
                                                : QStringLiteral("connecting"),
                    tablet.number(), tablet.problem()});
    }

    client::FreshTablet tablet;
    props::FreshProps props;
    program::Screen screen;
};

/// One of the two, and the change from one to the other while the program runs.
class Program : public QObject {
  public:
    explicit Program(program::Options options) : options_(std::move(options)) {}

    bool open() {
        if (options_.data.isEmpty()) return open_paired();
        const auto home = client::home_in(options_.data);
        if (!home) return open_fresh({});
        options_.setup = home->setup;
        options_.key_file = home->key_file, options_.device_key_file = home->device_key_file;
        return open_paired();
    }

  private:
    bool open_fresh(const QString& problem) {
        fresh_ = std::make_unique<Fresh>(options_, problem);
        connect(&fresh_->tablet, &client::FreshTablet::changed, this, [this] {
            if (fresh_->tablet.stage() == client::FreshTablet::Stage::paired) later([this] { come_home(); });
        });
        return fresh_->open();
    }

    bool open_paired() {
        auto keys = program::screen_keys(options_);
        if (!keys) return false;
        paired_ = std::make_unique<Paired>(options_, std::move(*keys));
        if (!paired_->open()) return false;
        paired_->screen.picture_when_settled(paired_->watch);
        connect(&paired_->link, &client::LinkClient::linkChanged, this, [this] {
            if (!options_.data.isEmpty() && is_stranger()) later([this] { leave_home(); });
        });
        paired_->link.start();
        return true;
    }

    bool is_stranger() const {
        const auto& problem = paired_->link.problem();
        return paired_->link.state() == client::LinkState::refused &&
               (problem.starts_with("not_paired") || problem.starts_with("key_revoked"));
    }

    void come_home() {
        const auto language = fresh_->props.language();
        options_.language = language;
        if (!open()) return QCoreApplication::exit(1);
        fresh_.reset();  // after the other window stands
    }

    /// Its key is good for nothing any more: it is nobody's again.
    void leave_home() {
        if (!paired_ || !is_stranger()) return;
        const auto& problem = paired_->link.problem();
        if (!open_fresh(QString::fromStdString(problem.substr(0, problem.find(':')))))
            return QCoreApplication::exit(1);
        paired_.reset();
    }

    /// When whoever told us has returned.
    template <class Do>
    void later(Do what) {
        QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
    }

    program::Options options_;
    std::unique_ptr<Fresh> fresh_;
    std::unique_ptr<Paired> paired_;
};

}  // namespace

int main(int argc, char** argv) {
    auto format = QSurfaceFormat::defaultFormat();
    format.setSamples(4);  // shapes with smooth edges
    QSurfaceFormat::setDefaultFormat(format);
    const QGuiApplication application(argc, argv);
    QString fault;
    const auto options = program::parse_options(QGuiApplication::arguments(), QSize(1280, 800), fault);
    if (!options) {
        QTextStream(stderr) << "otyrys-tablet: " << fault << '\n';
        return 2;
    }
    evidence::crypto_init();
    Program program(*options);
    if (!program.open()) return 2;
    return QGuiApplication::exec();
}
