#pragma once
// Drawn figures in place of cameras, for pictures of the screens.

#include <QPainter>
#include <QQuickImageProvider>

namespace sample {

class Pictures final : public QQuickImageProvider {
  public:
    Pictures() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString& id, QSize* size, const QSize&) override {
        QImage image(640, 360, QImage::Format_RGB32);
        image.fill(QColor("#4A545B"));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor("#8A959C"));
        static constexpr int kFigures[] = {1, 2, 5, 4};
        const int figures = kFigures[id.section('/', 0, 0).toInt() % 4];
        const int step = 640 / (figures + 1), head = figures == 1 ? 70 : 44;
        for (int i = 1; i <= figures; ++i) {
            const int x = i * step, y = figures == 1 ? 130 : 150;
            painter.drawEllipse(QPoint(x, y), head, head);
            painter.drawRoundedRect(x - head * 14 / 10, y + head * 12 / 10, head * 28 / 10, 260, head, head);
        }
        if (size) *size = image.size();
        return image;
    }
};

}  // namespace sample
