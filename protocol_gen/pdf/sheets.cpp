#include "protocol_gen/pdf/sheets.h"

namespace protocol::pdf {

namespace {

class Sheets {
  public:
    void run(const std::vector<Piece>& pieces, std::size_t from, std::size_t to) {
        qreal needed = at_head() ? head_height(pieces[from]) : pieces[from].before;
        for (std::size_t i = from; i < to; ++i)
            needed += pieces[i].height + (i > from ? pieces[i].before : 0);
        if (pieces[from].new_sheet || (!at_head() && y_ + needed > kColumn && needed <= kColumn)) next();
        for (std::size_t i = from; i < to; ++i) put(pieces[i]);
    }
    std::vector<Sheet> take() { return std::move(sheets_); }

  private:
    bool at_head() const { return sheets_.back().empty(); }
    static qreal head_height(const Piece& piece) { return piece.head ? piece.head->height : 0; }
    void next() {
        if (at_head()) return;
        sheets_.emplace_back();
        y_ = 0;
    }
    void put(const Piece& piece) {
        if (!at_head() && y_ + piece.before + piece.height > kColumn) next();
        if (at_head() && piece.head) {
            sheets_.back().push_back({y_, piece.head->paint});
            y_ += piece.head->height;
        } else if (!at_head()) {
            y_ += piece.before;
        }
        if (piece.at_bottom) y_ = kColumn - piece.height;
        sheets_.back().push_back({y_, piece.paint});
        y_ += piece.height;
    }

    std::vector<Sheet> sheets_{1};
    qreal y_ = 0;
};

}  // namespace

std::vector<Sheet> sheets_of(const std::vector<Piece>& pieces) {
    Sheets sheets;
    for (std::size_t from = 0; from < pieces.size();) {
        std::size_t to = from + 1;
        while (to < pieces.size() && pieces[to - 1].keep_with_next && !pieces[to].new_sheet) ++to;
        sheets.run(pieces, from, to);
        from = to;
    }
    return sheets.take();
}

}  // namespace protocol::pdf
