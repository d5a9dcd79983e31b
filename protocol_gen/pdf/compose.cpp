#include "protocol_gen/pdf/compose.h"

#include <QRegularExpression>
#include <algorithm>

namespace protocol::pdf {

using protocol::Style;

namespace {

constexpr qreal kText = 14, kCells = 11, kNotes = 10, kDigest = 9;  // points
constexpr qreal kIndent = mm(12.5), kPad = mm(1.2), kRule = mm(0.2);

QString text_of(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// How a style is set: font, shape, and the space above it.
struct Setting {
    TextShape shape;
    qreal before = 0;
    bool keep = false, new_sheet = false;
};

Setting setting_of(Style style) {
    const QFont text = serif(kText), bold = serif(kText, true);
    const qreal line = kText * kUnit;
    switch (style) {
        case Style::mark: return {{bold, kLine, 0, Qt::AlignRight}, 0, true, false};
        case Style::commission: return {{bold, kLine, 0, Qt::AlignHCenter}, line / 2, true, false};
        case Style::heading: return {{bold, kLine, 0, Qt::AlignHCenter}, line, true, false};
        case Style::place: return {{text, kLine, 0, Qt::AlignLeft}, line / 2, true, false};
        case Style::title: return {{bold, mm(85), 0, Qt::AlignLeft}, line, true, false};
        case Style::body: return {{text, kLine, kIndent, Qt::AlignJustify}, 0, false, false};
        case Style::item: return {{text, kLine, kIndent, Qt::AlignLeft}, 0, true, false};
        case Style::plain: return {{serif(kCells), kLine, 0, Qt::AlignLeft}, line / 4, true, false};
        case Style::subject: return {{bold, kLine, kIndent, Qt::AlignLeft}, line, true, false};
        case Style::section: return {{text, kLine, 0, Qt::AlignLeft}, line / 2, true, false};
        case Style::annex_label: return {{text, kLine, 0, Qt::AlignRight}, 0, true, true};
        case Style::annex_title: return {{bold, kLine, 0, Qt::AlignHCenter}, line / 2, true, false};
        case Style::digest: return {{fixed_pitch(kDigest), kLine, 0, Qt::AlignLeft}, 0, false, false};
    }
    return {{text, kLine, 0, Qt::AlignLeft}, 0, false, false};
}

class Composer {
  public:
    void add(const protocol::Paragraph& paragraph) {
        const Setting setting = setting_of(paragraph.style);
        std::vector<Piece> lines = lines_of(text_of(paragraph.text), setting.shape);
        if (lines.empty()) return;
        lines.front().before = std::max(setting.before, after_);
        lines.front().new_sheet = setting.new_sheet;
        if (setting.keep)
            for (Piece& line : lines) line.keep_with_next = true;
        append(std::move(lines));
        after_ = paragraph.style == Style::title || paragraph.style == Style::heading ||
                         paragraph.style == Style::annex_title
                     ? kText * kUnit
                     : 0;
    }

    void add(const protocol::DateLine& dated) {
        const Piece left = block_of(text_of(dated.left), {serif(kText), kLine / 2, 0, Qt::AlignLeft});
        const Piece right = block_of(text_of(dated.right), {serif(kText), kLine / 2, 0, Qt::AlignRight});
        Piece piece;
        piece.height = std::max(left.height, right.height);
        piece.before = kText * kUnit;
        piece.keep_with_next = true;
        piece.paint = [left, right](QPainter& painter, QPointF at) {
            left.paint(painter, at);
            right.paint(painter, at + QPointF(kLine / 2, 0));
        };
        append({std::move(piece)});
    }

    void add(const protocol::Table& table) {
        const std::vector<qreal> widths = widths_of(table);
        std::vector<std::string> titles;
        for (const protocol::Column& column : table.columns) titles.push_back(column.title);
        const auto head = std::make_shared<Piece>(row(titles, widths, Qt::AlignHCenter, true, 0));
        Piece first = *head;
        first.before = mm(1.5);
        first.keep_with_next = true;
        std::vector<Piece> rows{std::move(first)};
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            const std::size_t blank_below = blank_cells(table, i + 1);
            Piece piece = row(table.rows[i], widths, Qt::AlignLeft, false, blank_below);
            piece.head = head;
            piece.keep_with_next = table.whole || blank_below > 0;
            rows.push_back(std::move(piece));
        }
        append(std::move(rows));
        after_ = mm(2);
    }

    void add(const protocol::Signatures& signatures) {
        keep_last_lines(2);
        for (std::size_t i = 0; i < signatures.people.size(); ++i) {
            Piece piece = signature(signatures, i);
            piece.before = i == 0 ? mm(8) : 0;
            piece.keep_with_next = i + 1 < signatures.people.size();
            append({std::move(piece)});
        }
    }

    std::vector<Piece> take() { return std::move(pieces_); }

  private:
    void append(std::vector<Piece> more) {
        if (!more.empty()) more.front().before = std::max(more.front().before, after_);
        after_ = 0;
        for (Piece& piece : more) pieces_.push_back(std::move(piece));
    }
    void keep_last_lines(std::size_t count) {
        for (std::size_t i = 0; i < count && i < pieces_.size(); ++i)
            pieces_[pieces_.size() - 1 - i].keep_with_next = true;
    }
    /// How many cells at the head of row `i` are empty: it goes on with the person of the row above.
    static std::size_t blank_cells(const protocol::Table& table, std::size_t i) {
        std::size_t blank = 0;
        if (i < table.rows.size())
            while (blank < table.rows[i].size() && table.rows[i][blank].empty()) ++blank;
        return blank;
    }

    static std::vector<qreal> widths_of(const protocol::Table& table) {
        unsigned sum = 0;
        for (const protocol::Column& column : table.columns) sum += column.width;
        std::vector<qreal> widths;
        for (const protocol::Column& column : table.columns)
            widths.push_back(kLine * column.width / std::max(sum, 1u));
        return widths;
    }

    static Piece row(const std::vector<std::string>& cells, const std::vector<qreal>& widths,
                     Qt::Alignment align, bool head, std::size_t blank_below) {
        static const QRegularExpression abridged(QStringLiteral("^[0-9a-f]{8}…[0-9a-f]{8}$"));
        std::vector<Piece> blocks;
        qreal height = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const QString text = text_of(cells[i]);
            const QFont font =
                abridged.match(text).hasMatch() ? fixed_pitch(kDigest) : serif(head ? kNotes : kCells);
            blocks.push_back(block_of(text, {font, std::max(widths[i] - 2 * kPad, mm(4)), 0, align}));
            height = std::max(height, blocks.back().height);
        }
        Piece piece;
        piece.height = height + 2 * kPad;
        // Where a person's row goes on below, only the filled cells of that row are ruled off.
        piece.paint = [blocks, widths, height, head, blank_below](QPainter& painter, QPointF at) {
            painter.setPen(QPen(Qt::black, kRule));
            qreal x = at.x();
            const qreal top = at.y(), bottom = top + height + 2 * kPad;
            for (std::size_t i = 0; i < blocks.size(); ++i) {
                const qreal right = x + widths[i];
                if (head) painter.drawLine(QPointF(x, top), QPointF(right, top));
                if (i >= blank_below) painter.drawLine(QPointF(x, bottom), QPointF(right, bottom));
                painter.drawLine(QPointF(x, top), QPointF(x, bottom));
                painter.drawLine(QPointF(right, top), QPointF(right, bottom));
                blocks[i].paint(painter, QPointF(x + kPad, top + kPad));
                x = right;
            }
        };
        return piece;
    }

    static Piece signature(const protocol::Signatures& signatures, std::size_t at_row) {
        constexpr qreal kRole = mm(46), kRuler = mm(32), kName = mm(34), kGap = mm(2),
                        kDate = kLine - kRole - kRuler - kName - 2 * kGap;
        const protocol::Signature& who = signatures.people[at_row];
        const Piece role = block_of(text_of(who.role), {serif(12), kRole, 0, Qt::AlignLeft});
        const Piece name = block_of(text_of(who.name), {serif(12), kName, 0, Qt::AlignLeft});
        const Piece date = block_of(text_of(signatures.date), {serif(10), kDate, 0, Qt::AlignRight});
        const bool first = at_row == 0;
        const Piece under = block_of(text_of(signatures.under), {serif(9), kRuler, 0, Qt::AlignHCenter});
        Piece piece;
        piece.height = mm(12);
        piece.paint = [=](QPainter& painter, QPointF at) {
            const qreal base = at.y() + mm(5);
            role.paint(painter, at);
            painter.setPen(QPen(Qt::black, kRule));
            painter.drawLine(QPointF(at.x() + kRole, base), QPointF(at.x() + kRole + kRuler, base));
            if (first) under.paint(painter, QPointF(at.x() + kRole, base + mm(0.4)));
            name.paint(painter, at + QPointF(kRole + kRuler + kGap, 0));
            date.paint(painter, at + QPointF(kRole + kRuler + kName + 2 * kGap, mm(0.6)));
        };
        return piece;
    }

    std::vector<Piece> pieces_;
    qreal after_ = 0;
};

}  // namespace

std::vector<Piece> pieces_of(const protocol::Part& part) {
    Composer composer;
    for (const protocol::Block& block : part.blocks)
        std::visit([&](const auto& b) { composer.add(b); }, block);
    return composer.take();
}

}  // namespace protocol::pdf
