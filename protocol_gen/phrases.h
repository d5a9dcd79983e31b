#pragma once
// The sentences of papers and screens as data: id -> kk, ru, en (shipped/phrases.txt, refusals.txt,
// commissions.txt). Facts fill the slots; a name or a number never takes a suffix. Pure; any thread.

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "recorder/evidence/result.h"
#include "voting/profile.h"

namespace protocol {

enum class Language : std::uint8_t { kk, ru, en };
/// "kk", "ru", "en".
std::string_view to_word(Language language);

/// A language and, where it is known, what the regulation in force says: its phrases stand before those
/// shipped here, which cite no regulation. Lives no longer than the sayings it points to.
class Tongue {
  public:
    Tongue(Language language) : language_(language) {}
    Tongue(Language language, const voting::Sayings& regulation)
        : language_(language), regulation_(&regulation) {}
    operator Language() const { return language_; }
    const voting::Sayings* regulation() const { return regulation_; }

  private:
    Language language_;
    const voting::Sayings* regulation_ = nullptr;
};

struct Phrase {
    std::string kk, ru, en;  // en empty: said on paper alone
    const std::string& in(Language language) const;
};
using Phrases = std::map<std::string, Phrase, std::less<>>;

/// Grammar: protocol_gen/DESIGN.md, "Phrases". The fault names the line.
evidence::Result<Phrases> parse_phrases(std::string_view text);
const Phrases& shipped_phrases();
const Phrases& shipped_refusals();
const Phrases& shipped_commissions();

/// {name} in a phrase is replaced by the slot's value; values are put in as they are, never read again.
struct Slot {
    std::string_view name;
    std::string value;
    Slot(std::string_view slot_name, std::string slot_value)
        : name(slot_name), value(std::move(slot_value)) {}
    Slot(std::string_view slot_name, std::uint64_t number) : name(slot_name), value(std::to_string(number)) {}
};
std::string fill(std::string_view phrase, std::initializer_list<Slot> slots);

/// The phrase `id` of the regulation or else of shipped_phrases(), with its slots filled. An unknown id is a
/// bug (asserts; else "[id]").
std::string say(const Tongue& language, std::string_view id, std::initializer_list<Slot> slots = {});

}  // namespace protocol
