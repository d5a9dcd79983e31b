// Text broken into lines.

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include "protocol_gen/pdf/compose.h"
#include "protocol_gen/pdf/typeset.h"

namespace protocol::pdf {

namespace {

constexpr const char* kSerif = "Liberation Serif";
constexpr const char* kFixedPitch = "Liberation Mono";
QFont font_of(const char* family, qreal points, bool bold) {
    QFont font(QString::fromLatin1(family));
    font.setPixelSize(static_cast<int>(points * kUnit));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::NoFontMerging));
    return font;
}

std::shared_ptr<QTextLayout> laid_out(const QString& text, const TextShape& shape) {
    auto layout = std::make_shared<QTextLayout>(typeset(text), shape.font);
    QTextOption option(shape.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    qreal y = 0;
    for (bool first = true;; first = false) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) break;
        const qreal indent = first ? shape.indent : 0;
        line.setLineWidth(shape.width - indent);
        line.setPosition({indent, y});
        y += line.height();
    }
    layout->endLayout();
    return layout;
}

}  // namespace

QFont serif(qreal points, bool bold) {
    return font_of(kSerif, points, bold);
}
QFont fixed_pitch(qreal points) {
    return font_of(kFixedPitch, points, false);
}

QString missing_fonts() {
    const QString letters = QStringLiteral("ӘәҒғҚқҢңӨөҰұҮүҺһІі№«»–…ЁёЪъЫыЭэ");
    for (const char* family : {kSerif, kFixedPitch}) {
        if (!QFontDatabase::hasFamily(QString::fromLatin1(family))) return QString::fromLatin1(family);
        for (const bool bold : {false, true}) {
            const QFontMetricsF metrics(font_of(family, 14, bold));
            for (const QChar letter : letters)
                if (!metrics.inFont(letter))
                    return QString::fromLatin1(family) + QStringLiteral(": ") + letter;
        }
    }
    return {};
}

std::vector<Piece> lines_of(const QString& text, const TextShape& shape) {
    const auto layout = laid_out(text, shape);
    std::vector<Piece> pieces;
    const int count = layout->lineCount();
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout->lineAt(i);
        Piece piece;
        piece.height = line.height();
        piece.keep_with_next = i + 1 < count && (i == 0 || i == count - 2);  // widows and orphans
        piece.paint = [layout, i](QPainter& painter, QPointF at) {
            const QTextLine painted = layout->lineAt(i);
            painted.draw(&painter, at - QPointF(0, painted.y()));
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Piece block_of(const QString& text, const TextShape& shape) {
    const auto layout = laid_out(text, shape);
    Piece piece;
    for (int i = 0; i < layout->lineCount(); ++i) piece.height += layout->lineAt(i).height();
    piece.paint = [layout](QPainter& painter, QPointF at) { layout->draw(&painter, at); };
    return piece;
}

}  // namespace protocol::pdf
