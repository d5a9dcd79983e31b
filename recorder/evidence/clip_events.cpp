#include "recorder/evidence/clip_events.h"

#include <algorithm>
#include <charconv>
#include <deque>

#include "recorder/evidence/clock.h"

namespace evidence {

namespace {

template <class T>
struct Form;  // type, to(value) -> text, from(text) -> optional value

template <>
struct Form<std::uint64_t> {
    static constexpr FieldType kType = FieldType::uint;
    static std::string to(std::uint64_t value) { return std::to_string(value); }
    static std::optional<std::uint64_t> from(std::string_view text) {
        std::uint64_t value = 0;
        auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
        return value;
    }
};
template <std::size_t N, class Tag>
struct Form<Octets<N, Tag>> {
    static constexpr FieldType kType = N == 16 ? FieldType::h32 : FieldType::h64;
    static std::string to(const Octets<N, Tag>& value) { return value.hex(); }
    static std::optional<Octets<N, Tag>> from(std::string_view text) { return Octets<N, Tag>::parse(text); }
};
template <>
struct Form<WallTime> {
    static constexpr FieldType kType = FieldType::time;
    static std::string to(WallTime value) { return format_time(value.ms); }
    static std::optional<WallTime> from(std::string_view text) {
        auto ms = parse_time(text);
        return ms ? std::optional(WallTime{*ms}) : std::nullopt;
    }
};
template <>
struct Form<std::string> {
    static constexpr FieldType kType = FieldType::text;
    static std::string to(const std::string& value) { return value; }
    static std::optional<std::string> from(std::string_view text) { return std::string(text); }
};
template <>
struct Form<bool> {
    static constexpr FieldType kType = FieldType::word;
    static std::string to(bool value) { return value ? "yes" : "no"; }
    static std::optional<bool> from(std::string_view text) {
        if (text == "yes") return true;
        return text == "no" ? std::optional(false) : std::nullopt;
    }
};
template <>
struct Form<Track> {
    static constexpr FieldType kType = FieldType::word;
    static std::string to(Track value) { return value == Track::picture ? "picture" : "sound"; }
    static std::optional<Track> from(std::string_view text) {
        if (text == "picture") return Track::picture;
        return text == "sound" ? std::optional(Track::sound) : std::nullopt;
    }
};

template <>
struct Form<Trouble> {
    static constexpr FieldType kType = FieldType::word;
    static std::string to(Trouble value) { return std::string(to_word(value)); }
    static std::optional<Trouble> from(std::string_view text) { return parse_trouble(text); }
};
template <>
struct Form<Loss> {
    static constexpr FieldType kType = FieldType::word;
    static std::string to(Loss value) { return std::string(to_word(value)); }
    static std::optional<Loss> from(std::string_view text) { return parse_loss(text); }
};

constexpr FieldType optional_of(FieldType type) {
    return type == FieldType::h32    ? FieldType::optional_h32
           : type == FieldType::h64  ? FieldType::optional_h64
           : type == FieldType::word ? FieldType::optional_word
                                     : FieldType::optional_text;
}
template <class T>
struct Form<std::optional<T>> {
    static constexpr FieldType kType = optional_of(Form<T>::kType);
    static std::string to(const std::optional<T>& value) { return value ? Form<T>::to(*value) : "-"; }
    static std::optional<std::optional<T>> from(std::string_view text) {
        if (text == "-") return std::optional<T>{};
        auto value = Form<T>::from(text);
        if (!value) return std::nullopt;
        return std::optional<T>(std::move(*value));
    }
};

struct RuleMaker {
    std::vector<FieldRule> rules;
    template <class T>
    void operator()(std::string_view key, const T&) {
        rules.push_back({key, Form<T>::kType});
    }
};
struct FieldMaker {
    std::vector<Field> fields;
    template <class T>
    void operator()(std::string_view key, const T& value) {
        fields.push_back({std::string(key), Form<T>::to(value)});
    }
};
struct FieldReader {
    const Statement& statement;
    std::string fault;
    template <class T>
    void operator()(std::string_view key, T& value) {
        auto read = Form<T>::from(statement.field(key));
        if (read)
            value = std::move(*read);
        else if (fault.empty())
            fault = std::string(key) + " is not a value of its kind";
    }
};

struct KnownKind {
    std::vector<FieldRule> fields;
    KindRule rule;
};

template <class... Events>
struct Kinds {
    static std::deque<KnownKind> make() {
        std::deque<KnownKind> kinds;
        (add<Events>(kinds), ...);
        return kinds;
    }
    template <class Event>
    static void add(std::deque<KnownKind>& kinds) {
        RuleMaker maker;
        Event event;
        Event::describe(maker, event);
        KnownKind& kind = kinds.emplace_back(KnownKind{std::move(maker.rules), {}});
        kind.rule = {Event::kKind, kind.fields};
    }
    static Result<ClipEvent> read(const Statement& statement) {
        std::optional<Result<ClipEvent>> read;
        ((statement.kind == Events::kKind ? void(read.emplace(read_one<Events>(statement))) : void()), ...);
        if (!read) return Error{"not a clip event: " + statement.kind};
        return std::move(*read);
    }
    template <class Event>
    static Result<ClipEvent> read_one(const Statement& statement) {
        FieldReader reader{statement, {}};
        Event event;
        Event::describe(reader, event);
        if (!reader.fault.empty()) return Error{statement.kind + ": " + reader.fault};
        return ClipEvent(std::move(event));
    }
};
template <class Variant>
struct KindsOf;
template <class... Events>
struct KindsOf<std::variant<Events...>> : Kinds<Events...> {};
using ClipKinds = KindsOf<ClipEvent>;

}  // namespace

const KindRule* clip_rule(std::string_view kind) {
    static const std::deque<KnownKind> kKinds = ClipKinds::make();
    for (const KnownKind& known : kKinds)
        if (known.rule.kind == kind) return &known.rule;
    return nullptr;
}

std::string_view kind_of(const ClipEvent& event) {
    return std::visit([](const auto& e) { return e.kKind; }, event);
}

Stream stream_of(const ClipEvent& event) {
    return std::visit(
        [](const auto& e) {
            if constexpr (requires { e.of_case; })
                return e.of_case ? Stream::of_case(*e.of_case) : Stream::box();
            else
                return Stream::box();
        },
        event);
}

std::vector<Field> fields_of(const ClipEvent& event) {
    FieldMaker maker;
    std::visit([&](const auto& e) { e.describe(maker, e); }, event);
    return std::move(maker.fields);
}

Result<ClipEvent> clip_event_of(const Statement& statement) {
    return ClipKinds::read(statement);
}

std::string statement_text(std::string_view anything) {
    std::size_t length = std::min(anything.size(), kMaxText);
    while (length < anything.size() && length > 0 && (anything[length] & 0xC0) == 0x80)
        --length;  // whole letters
    std::string text(anything.substr(0, length));
    if (is_value(text, FieldType::text)) return text;
    for (char& c : text)
        if (c < 0x20 || c > 0x7E) c = '?';
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return is_value(text, FieldType::text) ? text : "unnamed";
}

}  // namespace evidence
