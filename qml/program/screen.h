#pragma once
// What every screen's program does: fonts, words in the language chosen, a window with the screen's QML on
// its props, a picture of it on request. The programs' own main stays a few lines. GUI thread.

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QTranslator>

#include "qml/feed/link_watch.h"
#include "qml/program/options.h"

namespace program {

class Screen : public QObject {
    Q_OBJECT
  public:
    /// `catalogues`: names of the translations (i18n::catalogue); the later ones win.
    Screen(const Options& options, QStringList catalogues, QObject* parent = nullptr);
    ~Screen() override;

    QQmlApplicationEngine& engine() { return engine_; }
    /// Loads the window's QML with these initial properties; false: it could not, the engine said why.
    bool open(const QUrl& window, const QVariantMap& properties);
    QQuickWindow* window() const;
    void use_language(const QString& code);
    /// Saves the picture once the watch has been quiet for a while, then quits.
    void picture_when_settled(const feed::LinkWatch& watch);

  private:
    Options options_;
    QStringList catalogues_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
    QQmlApplicationEngine engine_;
};

/// The keys of a screen: a person's with their tablet's, or a display's. Prints why not.
std::optional<client::Keys> screen_keys(const Options& options);

}  // namespace program
