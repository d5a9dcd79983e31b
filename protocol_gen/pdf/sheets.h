#pragma once
// Sheets of A4 from pieces that are never cut: lines, rows, blocks. Lengths are in painter units, kUnit of
// them to a point. One thread.

#include <functional>
#include <memory>
#include <vector>

#include <QPainter>
#include <QPointF>

namespace protocol::pdf {

inline constexpr int kUnit = 10;  // painter units in a point; the device has 72 * kUnit of them in an inch
constexpr qreal mm(qreal millimetres) {
    return millimetres * 72.0 / 25.4 * kUnit;
}

// Layout, point 1.
inline constexpr qreal kSheetWidth = mm(210), kSheetHeight = mm(297);
inline constexpr qreal kLeft = mm(30), kTop = mm(20);
inline constexpr qreal kLine = mm(170), kColumn = mm(257);  // what a sheet holds: 210-30-10, 297-20-20

/// What is painted at once: top left corner at `at`.
using Paint = std::function<void(QPainter&, QPointF at)>;

struct Piece {
    qreal height = 0;
    qreal before = 0;  // space above, not at the head of a sheet
    bool keep_with_next = false;
    bool new_sheet = false;
    bool at_bottom = false;  // goes to the foot of its sheet
    Paint paint;
    std::shared_ptr<Piece> head;  // painted again above this piece where a sheet begins with it
};

struct Placed {
    qreal top = 0;
    Paint paint;
};
using Sheet = std::vector<Placed>;

/// Breaks where pieces allow it; a run of pieces that keep together and fits no sheet is broken all the same.
std::vector<Sheet> sheets_of(const std::vector<Piece>& pieces);

}  // namespace protocol::pdf
