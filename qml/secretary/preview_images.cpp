#include "qml/secretary/preview_images.h"

#include <QMutexLocker>

namespace secretary {

void PreviewImages::put(int source, const QByteArray& jpeg) {
    auto image = QImage::fromData(jpeg, "JPEG");
    if (image.isNull()) return;
    const QMutexLocker lock(&mutex_);
    frames_[source] = std::move(image);
}

QImage PreviewImages::requestImage(const QString& id, QSize* size, const QSize& wanted) {
    const int source = id.section(QLatin1Char('/'), 0, 0).toInt();
    const QMutexLocker lock(&mutex_);
    const auto found = frames_.find(source);
    QImage image = found == frames_.end() ? QImage(1, 1, QImage::Format_RGB32) : found->second;
    if (found == frames_.end()) image.fill(Qt::black);
    if (size) *size = image.size();
    return wanted.isValid() && !wanted.isEmpty() ? image.scaled(wanted, Qt::KeepAspectRatio) : image;
}

}  // namespace secretary
