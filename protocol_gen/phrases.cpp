#include "protocol_gen/phrases.h"

#include <algorithm>
#include <cassert>

#include "protocol_gen/shipped.h"

namespace protocol {

using evidence::Error;
using evidence::Result;

std::string_view to_word(Language language) {
    switch (language) {
        case Language::kk: return "kk";
        case Language::ru: return "ru";
        case Language::en: return "en";
    }
    return {};
}

const std::string& Phrase::in(Language language) const {
    switch (language) {
        case Language::kk: return kk;
        case Language::ru: return ru;
        case Language::en: return en.empty() ? ru : en;
    }
    return kk;
}

namespace {

/// Takes one line into `phrases`; `id` is that of the phrase being read.
bool take_line(std::string_view line, Phrases& phrases, std::string& id) {
    if (line.front() == '[') {
        if (line.size() < 3 || line.back() != ']') return false;
        id = line.substr(1, line.size() - 2);
        return phrases.try_emplace(id).second;
    }
    if (id.empty() || line.size() < 4 || line[2] != ' ') return false;
    Phrase& phrase = phrases[id];
    const std::string_view language = line.substr(0, 2);
    std::string* said = language == "kk"   ? &phrase.kk
                        : language == "ru" ? &phrase.ru
                        : language == "en" ? &phrase.en
                                           : nullptr;
    if (!said || !said->empty()) return false;
    *said = line.substr(3);
    return true;
}

Phrases shipped_text(std::string_view text) {
    auto read = parse_phrases(text);
    assert(read.ok());
    return read.ok() ? std::move(read).value() : Phrases{};
}

}  // namespace

Result<Phrases> parse_phrases(std::string_view text) {
    Phrases phrases;
    std::string id;
    unsigned number = 0;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find('\n', from), text.size());
        const std::string_view line = text.substr(from, to - from);
        from = to + 1;
        ++number;
        if (line.empty() || line.front() == '#') continue;
        if (!take_line(line, phrases, id))
            return Error{"phrases: line " + std::to_string(number) + " cannot be read"};
    }
    for (const auto& [name, phrase] : phrases)
        if (phrase.kk.empty() || phrase.ru.empty()) return Error{"phrases: [" + name + "] lacks kk or ru"};
    return phrases;
}

const Phrases& shipped_phrases() {
    static const Phrases phrases = shipped_text(shipped::phrases());
    return phrases;
}
const Phrases& shipped_refusals() {
    static const Phrases phrases = shipped_text(shipped::refusals());
    return phrases;
}
const Phrases& shipped_commissions() {
    static const Phrases phrases = shipped_text(shipped::commissions());
    return phrases;
}

std::string fill(std::string_view phrase, std::initializer_list<Slot> slots) {
    std::string out;
    for (std::size_t at = 0; at < phrase.size();) {
        const std::size_t open = phrase.find('{', at);
        const std::size_t close = open == std::string_view::npos ? open : phrase.find('}', open);
        if (close == std::string_view::npos) return out.append(phrase.substr(at));
        out.append(phrase.substr(at, open - at));
        const std::string_view name = phrase.substr(open + 1, close - open - 1);
        const auto slot =
            std::find_if(slots.begin(), slots.end(), [&](const Slot& s) { return s.name == name; });
        assert(slot != slots.end());
        out.append(slot != slots.end() ? std::string_view(slot->value)
                                       : phrase.substr(open, close - open + 1));
        at = close + 1;
    }
    return out;
}

std::string say(const Tongue& language, std::string_view id, std::initializer_list<Slot> slots) {
    if (const voting::Sayings* regulation = language.regulation()) {
        const auto said = regulation->find(id);
        if (said != regulation->end()) {
            const voting::Saying& saying = said->second;
            return fill(Phrase{saying.kk, saying.ru, saying.en.value_or("")}.in(language), slots);
        }
    }
    const auto found = shipped_phrases().find(id);
    assert(found != shipped_phrases().end());
    if (found == shipped_phrases().end()) return "[" + std::string(id) + "]";
    return fill(found->second.in(language), slots);
}

}  // namespace protocol
