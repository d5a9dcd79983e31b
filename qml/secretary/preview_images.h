#pragma once
// Live pictures of the cameras for QML's Image: "image://preview/<source>/<number>". The number makes every
// frame a new address. Frames come from the link on the GUI thread; QML may ask from its own.

#include <QMutex>
#include <QQuickImageProvider>
#include <map>

namespace secretary {

class PreviewImages final : public QQuickImageProvider {
  public:
    PreviewImages() : QQuickImageProvider(QQuickImageProvider::Image) {}

    /// A frame that is no picture is passed over; the last one stays.
    void put(int source, const QByteArray& jpeg);
    QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override;

  private:
    QMutex mutex_;
    std::map<int, QImage> frames_;
};

}  // namespace secretary
