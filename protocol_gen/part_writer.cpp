#include "protocol_gen/part_writer.h"

#include <algorithm>

namespace protocol {

using voting::Case;
using voting::Person;

PartWriter::PartWriter(const ProtocolFacts& facts, Language language)
    : facts_(facts),
      sitting_(facts.sitting),
      language_(language, facts.sitting.sayings),
      offset_(facts.sitting.prepared.utc_offset_min),
      movements_(movements_of(facts.sitting)) {
    part_.language = language;
}

Part PartWriter::write() {
    head();
    agenda();
    for (const Case& c : sitting_.cases) {
        subject(c);
        movements(movements_in(&c, true));
    }
    end();
    return std::move(part_);
}

std::string PartWriter::say(std::string_view id, std::initializer_list<Slot> slots) const {
    return protocol::say(language_, id, slots);
}

void PartWriter::add(Style style, std::string text) {
    if (!text.empty()) part_.blocks.push_back(Paragraph{style, std::move(text)});
}

void PartWriter::body(std::string_view id, std::initializer_list<Slot> slots) {
    add(Style::body, say(id, slots));
}

std::string PartWriter::date(const Date& day, DateForm form) const {
    return date_words(language_, day, form);
}

std::string PartWriter::date_of(std::string_view day, DateForm form) const {
    const auto parsed = parse_date(day);
    return parsed ? date(*parsed, form) : std::string(day);
}

std::string PartWriter::choose(const std::string& kk, const std::string& ru) const {
    return language_ == Language::ru && !ru.empty() ? ru : kk;
}

const std::string& PartWriter::full_name(const Person& person) const {
    return language_ == Language::ru && !person.name_ru.empty() ? person.name_ru : person.name_kk;
}

const std::string& PartWriter::post(const Person& person) const {
    return language_ == Language::ru && !person.post_ru.empty() ? person.post_ru : person.post_kk;
}

std::string PartWriter::name(const voting::PersonId& id) const {
    const Person* person = sitting_.person(id);
    return person ? short_name(full_name(*person)) : id;
}

std::string PartWriter::listed(const Person& person) const {
    return list_name(full_name(person));
}

std::string PartWriter::officer(const Case& c) const {
    const std::string rank = choose(c.officer.rank_kk, c.officer.rank_ru);
    const std::string named = short_name(choose(c.officer.name_kk, c.officer.name_ru.value_or("")));
    return rank.empty() ? named : rank + " " + named;
}

std::string PartWriter::officer_in_full(const Case& c) const {
    const std::string rank = choose(c.officer.rank_kk, c.officer.rank_ru);
    const std::string named = choose(c.officer.name_kk, c.officer.name_ru.value_or(""));
    return rank.empty() ? named : rank + " " + named;
}

std::vector<const Person*> PartWriter::sorted(bool attended) const {
    std::vector<const Person*> people;
    for (const Person& person : sitting_.persons)
        if (person.voting() && sitting_.attended(person.id) == attended) people.push_back(&person);
    std::stable_sort(people.begin(), people.end(), [&](const Person* a, const Person* b) {
        return before(language_, full_name(*a), full_name(*b));
    });
    return people;
}

std::uint64_t PartWriter::case_end(const Case& c) const {
    if (c.moving) return c.moving->index;
    if (c.adjourning) return c.adjourning->index;
    const voting::Ballot* decisive = c.decisive_ballot();
    return decisive && decisive->declaring ? decisive->declaring->index : UINT64_MAX;
}

std::string open_ended(std::string_view text) {
    while (!text.empty() && (text.front() == ' ')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == '.' || text.back() == ' ' || text.back() == ';'))
        text.remove_suffix(1);
    return std::string(text);
}

std::string full_sentence(std::string_view text) {
    while (!text.empty() && (text.front() == ' ')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ')) text.remove_suffix(1);
    if (text.empty()) return {};
    const bool ended = text.back() == '.' || text.back() == '!' || text.back() == '?' || text.ends_with("…");
    return std::string(text) + (ended ? "" : ".");
}

}  // namespace protocol
