#include "voting/xlsx/xml.h"

#include <algorithm>
#include <charconv>

namespace xlsx {
namespace {

constexpr std::size_t kMaxDepth = 64, kMaxAttributes = 64;
constexpr std::string_view kBlank = " \t\r\n";

bool is_blank(char c) {
    return kBlank.find(c) != std::string_view::npos;
}

std::string_view local(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

void append(std::string& out, std::uint32_t c) {
    if (c < 0x80) {
        out += static_cast<char>(c);
        return;
    }
    const int more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
    const std::uint32_t lead = more == 1 ? 0xC0 : more == 2 ? 0xE0 : 0xF0;
    out += static_cast<char>(lead | (c >> (6 * more)));
    for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80 | ((c >> (6 * i)) & 0x3F));
}

/// "lt", "#1170", "#x492"; false: unknown.
bool append_entity(std::string_view entity, std::string& out) {
    constexpr std::pair<std::string_view, char> kKnown[] = {
        {"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [name, c] : kKnown)
        if (entity == name) {
            out += c;
            return true;
        }
    if (!entity.starts_with('#')) return false;
    entity.remove_prefix(1);
    const bool hex = entity.starts_with('x');
    if (hex) entity.remove_prefix(1);
    std::uint32_t code = 0;
    const auto [end, error] =
        std::from_chars(entity.data(), entity.data() + entity.size(), code, hex ? 16 : 10);
    const bool whole = error == std::errc{} && end == entity.data() + entity.size();
    if (!whole || code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return false;
    append(out, code);
    return true;
}

}  // namespace

Xml::Xml(std::string_view document) : document_(document) {
    if (document_.starts_with("\xEF\xBB\xBF")) at_ = 3;
}

Xml::Event Xml::refuse(std::string_view why) {
    fault_ = why;
    return Event::fault;
}

std::string Xml::attribute(std::string_view name) const {
    for (const auto& [key, value] : attributes_)
        if (key == name) return value;
    return {};
}

Xml::Event Xml::next() {
    if (!fault_.empty()) return Event::fault;
    if (close_next_) {
        close_next_ = false;
        open_.pop_back();
        return Event::close;
    }
    while (at_ < document_.size()) {
        if (document_[at_] == '<') {
            const std::size_t before = at_;
            const Event event = markup();
            if (event != Event::text || at_ == before) return event;
            if (!text_.empty()) return event;
            continue;
        }
        const std::size_t to = std::min(document_.find('<', at_), document_.size());
        const std::string_view raw = document_.substr(at_, to - at_);
        at_ = to;
        if (open_.empty()) {
            if (!std::all_of(raw.begin(), raw.end(), is_blank)) return refuse("bad_xml");
            continue;
        }
        return decode(raw, text_) ? Event::text : refuse("bad_xml");
    }
    return open_.empty() && rooted_ ? Event::end : refuse("bad_xml");
}

/// Event::text with an empty text: something that says nothing, as a comment.
Xml::Event Xml::markup() {
    const std::string_view rest = document_.substr(at_);
    text_.clear();
    if (rest.starts_with("<!--")) return skip_to("-->") ? Event::text : refuse("bad_xml");
    if (rest.starts_with("<?")) return skip_to("?>") ? Event::text : refuse("bad_xml");
    if (rest.starts_with("<![CDATA[")) {
        const std::size_t from = at_ + 9;
        if (open_.empty() || !skip_to("]]>")) return refuse("bad_xml");
        text_ = document_.substr(from, at_ - 3 - from);
        return Event::text;
    }
    if (rest.starts_with("<!")) return refuse("doctype");
    return rest.starts_with("</") ? closing() : element();
}

bool Xml::skip_to(std::string_view mark) {
    const std::size_t found = document_.find(mark, at_);
    if (found == std::string_view::npos) return false;
    at_ = found + mark.size();
    return true;
}

Xml::Event Xml::closing() {
    const std::size_t end = document_.find('>', at_);
    if (end == std::string_view::npos) return refuse("bad_xml");
    std::string_view full = document_.substr(at_ + 2, end - at_ - 2);
    while (!full.empty() && is_blank(full.back())) full.remove_suffix(1);
    at_ = end + 1;
    if (open_.empty() || open_.back() != full) return refuse("bad_xml");
    open_.pop_back();
    name_ = local(full);
    return Event::close;
}

Xml::Event Xml::element() {
    std::size_t end = at_ + 1;
    for (char quote = 0; end < document_.size() && (quote || document_[end] != '>'); ++end) {
        const char c = document_[end];
        if (quote ? c == quote : c == '"' || c == '\'') quote = quote ? '\0' : c;
        if (!quote && c == '<') return refuse("bad_xml");
    }
    if (end >= document_.size()) return refuse("bad_xml");
    std::string_view inside = document_.substr(at_ + 1, end - at_ - 1);
    at_ = end + 1;
    close_next_ = inside.ends_with('/');
    if (close_next_) inside.remove_suffix(1);
    const std::string_view full = inside.substr(0, inside.find_first_of(kBlank));
    if (full.empty() || open_.size() >= kMaxDepth || (open_.empty() && rooted_)) return refuse("bad_xml");
    inside.remove_prefix(full.size());
    if (!read_attributes(inside)) return refuse("bad_xml");
    rooted_ = true;
    open_.push_back(full);
    name_ = local(full);
    return Event::open;
}

bool Xml::read_attributes(std::string_view inside) {
    attributes_.clear();
    while (true) {
        while (!inside.empty() && is_blank(inside.front())) inside.remove_prefix(1);
        if (inside.empty()) return true;
        const std::size_t equals = inside.find('=');
        if (equals == std::string_view::npos || attributes_.size() >= kMaxAttributes) return false;
        std::string_view name = inside.substr(0, equals);
        while (!name.empty() && is_blank(name.back())) name.remove_suffix(1);
        inside.remove_prefix(equals + 1);
        while (!inside.empty() && is_blank(inside.front())) inside.remove_prefix(1);
        if (name.empty() || inside.empty() || (inside.front() != '"' && inside.front() != '\'')) return false;
        const std::size_t close = inside.find(inside.front(), 1);
        if (close == std::string_view::npos) return false;
        std::string value;
        if (!decode(inside.substr(1, close - 1), value)) return false;
        attributes_.emplace_back(local(name), std::move(value));
        inside.remove_prefix(close + 1);
    }
}

bool Xml::decode(std::string_view raw, std::string& out) const {
    out.clear();
    while (true) {
        const std::size_t ampersand = raw.find('&');
        out += raw.substr(0, ampersand);
        if (ampersand == std::string_view::npos) return true;
        const std::size_t end = raw.find(';', ampersand);
        if (end == std::string_view::npos) return false;
        if (!append_entity(raw.substr(ampersand + 1, end - ampersand - 1), out)) return false;
        raw.remove_prefix(end + 1);
    }
}

}  // namespace xlsx
