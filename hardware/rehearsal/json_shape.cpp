#include "hardware/rehearsal/json_shape.h"

#include <nlohmann/json.hpp>
#include <set>
#include <vector>

namespace rehearsal {
namespace {

using Json = nlohmann::json;

/// Listens to the parser and keeps the path to where it is.
class Listener final : public nlohmann::json_sax<Json> {
  public:
    std::optional<ShapeFault> fault;

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t&) override { return value(); }
    bool string(string_t&) override { return value(); }
    bool binary(binary_t&) override { return value(); }
    bool start_object(std::size_t) override { return enter(false); }
    bool start_array(std::size_t) override { return enter(true); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override {
        Level& level = levels_.back();
        level.key = name;
        if (level.keys.insert(name).second) return true;
        fault = ShapeFault{pointer(), "given twice"};
        return false;
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
        fault = ShapeFault{pointer(), "not JSON at octet " + std::to_string(position)};
        return false;
    }

  private:
    struct Level {
        bool array = false;
        std::size_t index = 0;
        std::string key;
        std::set<std::string> keys;
    };
    bool value() {
        if (!levels_.empty() && levels_.back().array) ++levels_.back().index;
        return true;
    }
    bool enter(bool array) {
        if (levels_.size() >= 64) {
            fault = ShapeFault{pointer(), "nested too deeply"};
            return false;
        }
        levels_.push_back({array, 0, {}, {}});
        return true;
    }
    bool leave() {
        levels_.pop_back();
        return value();
    }
    std::string pointer() const {
        std::string path;
        for (const Level& level : levels_) {
            if (!level.array && level.keys.empty()) break;  // inside an object, before its first key
            path += "/" + (level.array ? std::to_string(level.index) : pointer_token(level.key));
        }
        return path;
    }
    std::vector<Level> levels_;
};

}  // namespace

std::string pointer_token(std::string_view key) {
    std::string token;
    for (const char c : key) token += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return token;
}

std::optional<ShapeFault> check_json_shape(std::string_view text) {
    if (const auto nought = text.find('\0'); nought != text.npos)  // where the parser would stop in silence
        return ShapeFault{"", "not JSON at octet " + std::to_string(nought + 1)};
    Listener listener;
    if (!Json::sax_parse(text.begin(), text.end(), &listener) && !listener.fault)
        listener.fault = ShapeFault{"", "not JSON"};
    return listener.fault;
}

}  // namespace rehearsal
