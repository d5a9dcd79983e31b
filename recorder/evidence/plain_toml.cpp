#include "recorder/evidence/plain_toml.h"

#include <algorithm>

namespace evidence {
namespace {

/// Walks through one line; `good()` until it departs, at().
class Line {
  public:
    explicit Line(std::string_view line) : line_(line) {}

    bool read() {
        space();
        if (ends()) return true;
        if (next('[')) {
            const bool list = next('[');
            return keys() && expect(']') && (!list || next(']')) && rest();
        }
        return keys() && expect('=') && value(true) && rest();
    }
    std::size_t at() const { return at_; }

  private:
    bool more() const { return at_ < line_.size(); }
    bool next(char c) { return more() && line_[at_] == c && ++at_; }
    void space() {
        while (more() && (line_[at_] == ' ' || line_[at_] == '\t')) ++at_;
    }
    bool expect(char c) { return space(), next(c); }
    bool rest() { return space(), ends(); }
    bool ends() {
        if (!more()) return true;
        if (line_[at_] != '#') return false;
        while (more() && is_shown(line_[at_])) ++at_;
        return !more();
    }
    static bool is_shown(char c) { return (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) || c == '\t'; }
    bool some_of(std::string_view more_letters) {
        const auto from = at_;
        const auto plain = [&](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   more_letters.find(c) != std::string_view::npos;
        };
        while (more() && plain(line_[at_])) ++at_;
        return at_ > from;
    }
    bool keys() {
        do {
            space();
            if (!(text() || some_of("_-"))) return false;
            space();
        } while (next('.'));
        return true;
    }
    /// "..." or '...', not the beginning of three of either.
    bool text() {
        const auto from = at_;
        const char quote = next('"') ? '"' : next('\'') ? '\'' : '\0';
        if (!quote) return false;
        while (more() && line_[at_] != quote) {
            if (!is_shown(line_[at_])) return false;
            if (quote == '"' && next('\\') &&
                (!more() || std::string_view("\"\\bfnrtuU").find(line_[at_]) == std::string_view::npos))
                return false;
            ++at_;
        }
        if (!next(quote)) return false;
        return at_ - from > 2 || !more() || line_[at_] != quote;
    }
    bool value(bool array) {
        space();
        if (more() && (line_[at_] == '"' || line_[at_] == '\'')) return text();
        if (!array || !next('[')) return some_of("+-._:");
        if (expect(']')) return true;
        do {
            if (!value(false)) return false;
        } while (expect(','));
        return next(']');
    }

    std::string_view line_;
    std::size_t at_ = 0;
};

}  // namespace

std::optional<PlaceInText> not_plain_toml(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        auto one = text.substr(0, end);
        if (one.ends_with('\r')) one.remove_suffix(1);
        Line line(one);
        if (!line.read()) return PlaceInText{number, line.at() + 1};
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return std::nullopt;
}

}  // namespace evidence
