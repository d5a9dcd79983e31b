#pragma once
// Reads strict text line by line: every line ends with LF, "key value" has one space.

#include <cstddef>
#include <string_view>

namespace evidence {

class Lines {
  public:
    explicit Lines(std::string_view text) : rest_(text) {}

    /// The next line without its LF; empty and no longer ok() when there is none.
    std::string_view next() {
        const auto end = rest_.find('\n');
        if (end == std::string_view::npos) {
            ok_ = false;
            return {};
        }
        const auto line = rest_.substr(0, end);
        rest_.remove_prefix(end + 1);
        ++count_;
        return line;
    }
    /// The value of the next line, which must be "<key> <value>".
    std::string_view value(std::string_view key) {
        const auto line = next();
        if (line.size() > key.size() && line.starts_with(key) && line[key.size()] == ' ')
            return line.substr(key.size() + 1);
        ok_ = false;
        return {};
    }
    bool ok() const { return ok_; }
    bool at_end() const { return rest_.empty(); }
    std::size_t count() const { return count_; }
    std::string_view rest() const { return rest_; }

  private:
    std::string_view rest_;
    std::size_t count_ = 0;
    bool ok_ = true;
};

}  // namespace evidence
