#include "voting/act_codec.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace voting {
namespace {

using evidence::FieldType;

// How each type of member is written: its field type, its text, and back.
template <class T>
struct Spelling;

template <>
struct Spelling<std::string> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(const std::string& value) { return value; }
    static std::optional<std::string> read(std::string_view text) { return std::string(text); }
};
template <std::size_t N, class Tag>
struct Spelling<evidence::Octets<N, Tag>> {
    static constexpr FieldType type = N == 16 ? FieldType::h32 : FieldType::h64;
    static std::string write(const evidence::Octets<N, Tag>& value) { return value.hex(); }
    static std::optional<evidence::Octets<N, Tag>> read(std::string_view text) {
        return evidence::Octets<N, Tag>::parse(text);
    }
};
template <>
struct Spelling<unsigned> {
    static constexpr FieldType type = FieldType::uint;
    static std::string write(unsigned value) { return std::to_string(value); }
    static std::optional<unsigned> read(std::string_view text) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
        return value;
    }
};
template <>
struct Spelling<bool> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(bool value) { return value ? "yes" : "no"; }
    static std::optional<bool> read(std::string_view text) {
        if (text == "yes") return true;
        if (text == "no") return false;
        return std::nullopt;
    }
};
template <>
struct Spelling<Decision> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(Decision value) { return to_text(value); }
    static std::optional<Decision> read(std::string_view text) { return parse_decision(text); }
};
template <>
struct Spelling<Choice> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(const Choice& value) { return to_text(value); }
    static std::optional<Choice> read(std::string_view text) { return parse_choice(text); }
};
template <class E>
requires std::is_enum_v<E>
struct Spelling<E> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(E value) { return std::string(to_word(value)); }
    static std::optional<E> read(std::string_view text) { return parse_word<E>(text); }
};
template <>
struct Spelling<Share> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(Share value) { return to_text(value); }
    static std::optional<Share> read(std::string_view text) { return parse_share(text); }
};
/// "2 3"; nothing is never written.
template <class T>
struct Spelling<std::vector<T>> {
    static constexpr FieldType type = FieldType::text;
    static std::string write(const std::vector<T>& values) {
        std::string text;
        for (const T& value : values) text += (text.empty() ? "" : " ") + Spelling<T>::write(value);
        return text;
    }
    static std::optional<std::vector<T>> read(std::string_view text) {
        std::vector<T> values;
        for (std::size_t from = 0; from <= text.size();) {
            const std::size_t to = std::min(text.find(' ', from), text.size());
            auto value = Spelling<T>::read(text.substr(from, to - from));
            if (!value) return std::nullopt;
            values.push_back(std::move(*value));
            from = to + 1;
        }
        return values;
    }
};
template <class T>
struct Spelling<std::optional<T>> {
    static constexpr FieldType type = FieldType::optional_text;
    static std::string write(const std::optional<T>& value) {
        return value ? Spelling<T>::write(*value) : "-";
    }
    static std::optional<std::optional<T>> read(std::string_view text) {
        if (text == "-") return std::optional<T>{};
        auto value = Spelling<T>::read(text);
        if (!value) return std::nullopt;
        return value;
    }
};

struct RuleOf {
    std::vector<evidence::FieldRule> fields;
    template <class T>
    void operator()(std::string_view key, const T&) {
        fields.push_back({key, Spelling<T>::type});
    }
};
struct WriteOf {
    std::vector<evidence::Field> fields;
    template <class T>
    void operator()(std::string_view key, const T& value) {
        fields.push_back({std::string(key), Spelling<T>::write(value)});
    }
};
struct ReadOf {
    const std::vector<evidence::Field>& fields;
    std::size_t at = 0;
    bool good = true;
    template <class T>
    void operator()(std::string_view key, T& value) {
        if (at >= fields.size() || fields[at].key != key) {
            good = false;
            return;
        }
        auto read = Spelling<T>::read(fields[at++].value);
        if (read)
            value = std::move(*read);
        else
            good = false;
    }
};

/// What is known of one kind: its form, and how to read an act of it.
struct Known {
    std::vector<evidence::FieldRule> fields;
    evidence::KindRule rule;
    std::optional<Act> (*read)(const std::vector<evidence::Field>&) = nullptr;
};

template <class A>
std::optional<Act> read_act(const std::vector<evidence::Field>& fields) {
    A act;
    ReadOf reader{fields};
    A::describe(reader, act);
    if (!reader.good || reader.at != fields.size()) return std::nullopt;
    return Act{std::move(act)};
}

template <class A>
void learn(std::map<std::string_view, Known>& kinds) {
    RuleOf writer;
    const A act;
    A::describe(writer, act);
    Known& known = kinds[A::kKind];
    known.fields = std::move(writer.fields);
    known.rule = {A::kKind, known.fields};
    known.read = &read_act<A>;
}

const std::map<std::string_view, Known>& known_kinds() {
    static const auto kinds = [] {
        std::map<std::string_view, Known> all;
        [&]<class... A>(std::variant<A...>*) { (learn<A>(all), ...); }(static_cast<Act*>(nullptr));
        return all;
    }();
    return kinds;
}

}  // namespace

std::string to_text(const Choice& choice) {
    switch (choice.sort) {
        case Choice::Sort::decision: return to_text(choice.decision);
        case Choice::Sort::in_favour: return "for";
        case Choice::Sort::against: return "against";
        case Choice::Sort::abstain: return "abstain";
    }
    return {};
}

std::optional<Choice> parse_choice(std::string_view text) {
    if (text == "for") return Choice::in_favour();
    if (text == "against") return Choice::against();
    if (text == "abstain") return Choice::abstain();
    const auto decision = parse_decision(text);
    if (!decision || decision->is_point17()) return std::nullopt;
    return Choice::of(*decision);
}

const evidence::KindRule* kind_rule(std::string_view kind) {
    const auto found = known_kinds().find(kind);
    return found == known_kinds().end() ? nullptr : &found->second.rule;
}

std::string_view kind_of(const Act& act) {
    return std::visit([]<class A>(const A&) { return A::kKind; }, act);
}

std::vector<evidence::Field> to_fields(const Act& act) {
    return std::visit(
        []<class A>(const A& a) {
            WriteOf writer;
            A::describe(writer, a);
            return std::move(writer.fields);
        },
        act);
}

std::optional<Act> parse_act(const evidence::Statement& statement) {
    const auto found = known_kinds().find(statement.kind);
    if (found == known_kinds().end()) return std::nullopt;
    return found->second.read(statement.fields);
}

evidence::Stream stream_of(const Act& act) {
    return std::visit(
        []<class A>(const A& a) {
            if constexpr (std::is_same_v<A, CaseAdded>)
                return evidence::Stream::of_case(a.id);
            else if constexpr (std::is_same_v<A, StreamEnded>)
                return evidence::Stream::sitting(a.sitting);
            else if constexpr (requires { a.of_case; })
                return evidence::Stream::of_case(a.of_case);
            else
                return evidence::Stream::sitting(a.sitting);
        },
        act);
}

SittingId sitting_of(const Act& act) {
    return std::visit([](const auto& a) { return a.sitting; }, act);
}

}  // namespace voting
