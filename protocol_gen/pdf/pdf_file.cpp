#include "protocol_gen/pdf/pdf_file.h"

#include <qrencode.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <memory>

#include "protocol_gen/pdf/compose.h"
#include "protocol_gen/pdf/fixed_metadata.h"

namespace protocol::pdf {

using protocol::Language;
using protocol::Paper;
using protocol::Part;

namespace {

constexpr qreal kCode = mm(25);

QString text_of(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void paint_code(QPainter& painter, QPointF at, const std::string& content) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(content.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code) return;
    const qreal cell = kCode / code->width;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                painter.drawRect(QRectF(at.x() + x * cell, at.y() + y * cell, cell, cell));
}

/// The QR code and the whole digest, at the foot of the last sheet.
Piece seal_of(const Paper& paper, Language language) {
    const QString words =
        QString::fromUtf8(language == Language::kk ? "Мәтіннің бақылау сипаттамасы (SHA-256):"
                                                   : "Контрольная характеристика текста (SHA-256):");
    const qreal aside = kCode + mm(5);
    const Piece label = block_of(words, {serif(9), kLine - aside, 0, Qt::AlignLeft});
    const Piece digest =
        block_of(text_of(paper.digest->hex()), {fixed_pitch(9), kLine - aside, 0, Qt::AlignLeft});
    Piece piece;
    piece.height = kCode;
    piece.before = mm(5);
    piece.at_bottom = true;
    piece.paint = [=, content = paper.code](QPainter& painter, QPointF at) {
        paint_code(painter, at, content);
        painter.setPen(Qt::black);
        const qreal top = at.y() + kCode - label.height - digest.height;
        label.paint(painter, QPointF(at.x() + aside, top));
        digest.paint(painter, QPointF(at.x() + aside, top + label.height));
    };
    return piece;
}

std::vector<Sheet> sheets_of_part(const Paper& paper, const Part& part) {
    std::vector<Piece> pieces = pieces_of(part);
    if (!paper.code.empty() && paper.digest) pieces.push_back(seal_of(paper, part.language));
    return sheets_of(pieces);
}

void paint_frame(QPainter& painter, const Paper& paper, const Part& part, std::size_t number) {
    painter.setPen(Qt::black);
    if (number > 1)
        block_of(QString::number(number), {serif(12), kLine, 0, Qt::AlignHCenter})
            .paint(painter, {kLeft, mm(9)});
    painter.setPen(QColor(70, 70, 70));
    block_of(text_of(part.footer), {serif(8), kLine, 0, Qt::AlignLeft})
        .paint(painter, {kLeft, kTop + kColumn + mm(3)});
    const std::string& draft = part.language == Language::ru ? paper.draft_word_ru : paper.draft_word_kk;
    if (draft.empty()) return;
    painter.save();
    painter.setPen(QColor(225, 225, 225));
    painter.translate(kSheetWidth / 2, kSheetHeight / 2);
    painter.rotate(-55);
    const Piece word = block_of(text_of(draft), {serif(140, true), mm(300), 0, Qt::AlignHCenter});
    word.paint(painter, {-mm(150), -word.height / 2});
    painter.restore();
}

void paint_sheet(QPainter& painter, const Sheet& sheet) {
    for (const Placed& placed : sheet) {
        painter.setPen(Qt::black);
        placed.paint(painter, {kLeft, kTop + placed.top});
    }
}

}  // namespace

Rendered render(const Paper& paper) {
    Rendered rendered;
    QBuffer buffer(&rendered.bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72 * kUnit);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(text_of(paper.parts.front().title));
    writer.setCreator(QStringLiteral("Otyrys"));
    writer.setDocumentXmpMetadata(xmp_of(paper));
    QPainter painter(&writer);
    bool first = true;
    for (const Part& part : paper.parts) {
        const std::vector<Sheet> sheets = sheets_of_part(paper, part);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (!first) writer.newPage();
            first = false;
            paint_frame(painter, paper, part, i + 1);
            paint_sheet(painter, sheets[i]);
        }
        rendered.pages.push_back(static_cast<unsigned>(sheets.size()));
    }
    painter.end();
    buffer.close();
    fix_metadata(rendered.bytes, paper);
    name_language(rendered.bytes, paper.parts.front().language);
    return rendered;
}

}  // namespace protocol::pdf
