#include "qml/program/screen.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QTextStream>

#include "qml/i18n/catalogue.h"
#include "recorder/evidence/keystore.h"

namespace program {

namespace {

constexpr int kPictureLimitMs = 30'000;
constexpr int kPollMs = 100;

}  // namespace

Screen::Screen(const Options& options, QStringList catalogues, QObject* parent)
    : QObject(parent), options_(options), catalogues_(std::move(catalogues)) {
    engine_.addImportPath(QStringLiteral(":/qt/qml"));
    use_language(options_.language);
}

Screen::~Screen() {
    for (const auto& translator : translators_) QCoreApplication::removeTranslator(translator.get());
}

void Screen::use_language(const QString& code) {
    for (const auto& translator : translators_) QCoreApplication::removeTranslator(translator.get());
    translators_.clear();
    for (const auto& name : catalogues_) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(i18n::catalogue(name, code))) continue;
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    }
    engine_.retranslate();
}

bool Screen::open(const QUrl& window, const QVariantMap& properties) {
    auto all = properties;
    all.insert(QStringLiteral("width"), options_.size.width());
    all.insert(QStringLiteral("height"), options_.size.height());
    all.insert(QStringLiteral("dark"), options_.dark);
    engine_.setInitialProperties(all);
    engine_.load(window);
    return !engine_.rootObjects().isEmpty();
}

QQuickWindow* Screen::window() const {
    const auto roots = engine_.rootObjects();
    return roots.isEmpty() ? nullptr : qobject_cast<QQuickWindow*>(roots.front());
}

void Screen::picture_when_settled(const feed::LinkWatch& watch) {
    if (options_.picture.isEmpty()) return;
    auto* poll = new QTimer(this);
    QElapsedTimer waited;
    waited.start();
    connect(poll, &QTimer::timeout, this, [this, poll, waited, &watch] {
        const bool settled = watch.settled() && watch.quiet_ms() >= options_.picture_after_ms;
        if (!settled && waited.elapsed() < kPictureLimitMs) return;
        poll->stop();
        const bool saved = window() && window()->grabWindow().save(options_.picture);
        QTextStream(stderr) << (saved ? "picture: " : "the picture could not be saved: ") << options_.picture
                            << '\n';
        QCoreApplication::exit(saved && settled ? 0 : 1);
    });
    poll->start(kPollMs);
}

namespace {

std::optional<evidence::SigningKey> load_device(const QString& file) {
    if (auto key = evidence::load_key(file.toStdString(), "device")) return std::move(key).value();
    return std::nullopt;
}

/// A person's, open or behind a PIN; or a display's.
std::optional<evidence::PersonsKey> load_bearer(const QString& file) {
    if (auto key = evidence::load_persons_key(file.toStdString())) return std::move(key).value();
    auto device = load_device(file);
    return device ? std::optional<evidence::PersonsKey>(std::move(*device)) : std::nullopt;
}

std::optional<client::Keys> unreadable(const QString& file) {
    QTextStream(stderr) << "the key cannot be read: " << file << '\n';
    return std::nullopt;
}

}  // namespace

std::optional<client::Keys> screen_keys(const Options& options) {
    evidence::crypto_init();
    auto bearer = load_bearer(options.key_file);
    if (!bearer) return unreadable(options.key_file);
    if (options.device_key_file.isEmpty()) return client::Keys(std::move(*bearer), std::nullopt);
    auto device = load_device(options.device_key_file);
    if (!device) return unreadable(options.device_key_file);
    return client::Keys(std::move(*bearer), std::move(device));
}

}  // namespace program
