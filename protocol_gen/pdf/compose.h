#pragma once
// A paper's blocks as pieces (protocol-paper layout, points 2-13): fonts, indents, what keeps together.
// Needs a QGuiApplication. One thread.

#include <QFont>
#include <vector>

#include "protocol_gen/paper.h"
#include "protocol_gen/pdf/sheets.h"

namespace protocol::pdf {

/// Sizes in points.
QFont serif(qreal points, bool bold = false);
QFont fixed_pitch(qreal points);
/// Empty when both families are there with every letter of kk and №; else what is missing.
QString missing_fonts();

/// One line's worth of text or a whole paragraph, broken into lines of `width`.
struct TextShape {
    QFont font;
    qreal width = kLine;
    qreal indent = 0;
    Qt::Alignment align = Qt::AlignLeft;
};
/// A paragraph as one piece for each line; at least two lines stay together at both ends.
std::vector<Piece> lines_of(const QString& text, const TextShape& shape);
/// A text as one block, for cells and footers: its height, and how to paint it.
Piece block_of(const QString& text, const TextShape& shape);

std::vector<Piece> pieces_of(const protocol::Part& part);

}  // namespace protocol::pdf
