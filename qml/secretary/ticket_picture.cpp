#include "qml/secretary/ticket_picture.h"

#include <qrencode.h>
#include <QPainter>
#include <memory>

namespace secretary {
namespace {

constexpr int kQuiet = 4;
constexpr qsizetype kLongest = 512;  // octets

}  // namespace

QImage ticket_squares(const QString& text) {
    const auto octets = text.toUtf8();
    if (octets.isEmpty() || octets.size() > kLongest || octets.contains('\0')) return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(octets.constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code) return {};
    QImage squares(code->width + 2 * kQuiet, code->width + 2 * kQuiet, QImage::Format_RGB32);
    squares.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1) squares.setPixel(kQuiet + x, kQuiet + y, 0xff000000);
    return squares;
}

void TicketPicture::set_text(const QString& text) {
    if (text == text_) return;
    text_ = text;
    update();
    Q_EMIT textChanged();
}

void TicketPicture::paint(QPainter* painter) {
    const QRect whole(0, 0, static_cast<int>(width()), static_cast<int>(height()));
    painter->fillRect(whole, Qt::white);
    const auto squares = ticket_squares(text_);
    if (squares.isNull()) return;
    const int size = std::max(1, std::min(whole.width(), whole.height()) / squares.width()) * squares.width();
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRect((whole.width() - size) / 2, (whole.height() - size) / 2, size, size), squares);
}

}  // namespace secretary
