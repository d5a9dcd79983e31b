#pragma once
// Walks through a small XML 1.0 document in UTF-8, event by event. It knows elements, attributes, text,
// CDATA, comments, processing instructions, the five entities and numbered ones. A DOCTYPE is refused:
// nothing is ever expanded or fetched. Names are without their prefix. One thread at a time.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace xlsx {

class Xml {
  public:
    enum class Event { open, close, text, end, fault };

    /// `document` outlives the walk.
    explicit Xml(std::string_view document);
    /// An empty element gives open and close. After end or fault: the same again.
    Event next();
    std::string_view name() const { return name_; }      // after open, close
    const std::string& text() const { return text_; }    // after text
    std::string attribute(std::string_view name) const;  // after open; empty: none
    std::string_view fault() const { return fault_; }    // bad_xml, doctype
    std::size_t depth() const { return open_.size(); }   // elements that are open now

  private:
    Event refuse(std::string_view why);
    Event markup();
    Event element();
    Event closing();
    bool skip_to(std::string_view mark);
    bool read_attributes(std::string_view inside);
    bool decode(std::string_view raw, std::string& out) const;

    std::string_view document_, fault_, name_;
    std::size_t at_ = 0;
    bool close_next_ = false, rooted_ = false;
    std::string text_;
    std::vector<std::pair<std::string_view, std::string>> attributes_;
    std::vector<std::string_view> open_;
};

}  // namespace xlsx
