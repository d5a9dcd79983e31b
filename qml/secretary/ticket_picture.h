#pragma once
// A text as a QR code for QML: black on white whatever the theme, with its quiet zone, squares of whole
// pixels so that a camera reads them. GUI thread.

#include <QImage>
#include <QQuickPaintedItem>

namespace secretary {

class TicketPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /// At most 512 octets; "" or more: white.
    Q_PROPERTY(QString text READ text WRITE set_text NOTIFY textChanged)
  public:
    explicit TicketPicture(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}
    const QString& text() const { return text_; }
    void set_text(const QString& text);
    void paint(QPainter* painter) override;

  Q_SIGNALS:
    void textChanged();

  private:
    QString text_;
};

/// One pixel a square, with four squares of quiet on each side (ISO/IEC 18004). Null: it does not fit.
QImage ticket_squares(const QString& text);

}  // namespace secretary
