// The signing sheet: who answered how from a device. Not a signature in law (R21), and the sheet says so.

#include <algorithm>

#include "protocol_gen/names.h"
#include "protocol_gen/protocol.h"
#include "protocol_gen/signing_round.h"
#include "protocol_gen/wording.h"

namespace protocol {

using voting::Person;
using voting::Sitting;

namespace {

const std::string& name_of(Language language, const Person& person) {
    return language == Language::ru && !person.name_ru.empty() ? person.name_ru : person.name_kk;
}

/// Signers in their order; the secretary is asked even when absent.
std::vector<const Person*> asked(const Sitting& sitting, Language language) {
    std::vector<const Person*> people = signers_of(sitting, language);
    const Person* secretary = sitting.secretary();
    if (secretary && signs(sitting, *secretary) &&
        std::find(people.begin(), people.end(), secretary) == people.end())
        people.push_back(secretary);
    return people;
}

std::vector<std::string> row_of(Language language, const Sitting& sitting, const Round& round,
                                const Person& person, std::size_t number) {
    std::vector<std::string> row{std::to_string(number), list_name(name_of(language, person)),
                                 duty_words(language, person.role)};
    const Stance* stance = stance_of(round, person);
    if (!stance) {
        for (const std::string& cell : {say(language, "sheet.waiting"), std::string("–"), std::string("–")})
            row.push_back(cell);
        return row;
    }
    const unsigned offset = sitting.prepared.utc_offset_min;
    row.push_back(stance->confirmed ? say(language, "sheet.confirmed")
                                    : say(language, "sheet.refused", {{"reason", stance->reason}}));
    row.push_back(date_digits(date_at(stance->wall_ms, offset)) + " " + clock_text(stance->wall_ms, offset));
    row.push_back("№ " + std::to_string(stance->index));
    return row;
}

Part part_of(Language spoken, const Sitting& sitting, const Round& round) {
    const Tongue language{spoken, sitting.sayings};
    const auto day = parse_date(sitting.prepared.day);
    const std::string day_text = day ? date_words(language, *day) : sitting.prepared.day;
    Part part;
    part.language = language;
    part.title = say(language, "sheet.heading") + ". " +
                 say(language, "paper.title", {{"no", sitting.prepared.number}, {"date", day_text}});
    part.footer = part.title;
    if (sitting.prepared.rehearsal)
        part.blocks.push_back(Paragraph{Style::mark, say(language, "head.rehearsal")});
    part.blocks.push_back(Paragraph{Style::heading, say(language, "sheet.heading")});
    part.blocks.push_back(Paragraph{
        Style::body, say(language, "sheet.about", {{"no", sitting.prepared.number}, {"date", day_text}})});
    part.blocks.push_back(Paragraph{Style::plain, say(language, "sheet.text")});
    part.blocks.push_back(Paragraph{Style::digest, round.frozen.text.hex()});
    part.blocks.push_back(Paragraph{Style::plain, say(language, "sheet.pdf")});
    part.blocks.push_back(Paragraph{Style::digest, round.frozen.pdf.hex()});
    part.blocks.push_back(Paragraph{Style::body, say(language, "sheet.evidence")});
    Table table;
    table.columns = {{say(language, "column.no"), 8},          {say(language, "column.name"), 36},
                     {say(language, "column.duty"), 27},       {say(language, "sheet.column.state"), 48},
                     {say(language, "sheet.column.time"), 28}, {say(language, "sheet.column.entry"), 23}};
    for (const Person* person : asked(sitting, language))
        table.rows.push_back(row_of(language, sitting, round, *person, table.rows.size() + 1));
    part.blocks.push_back(std::move(table));
    return part;
}

}  // namespace

Paper signing_sheet(const Sitting& sitting, const Round& round) {
    Paper paper;
    for (Language language : languages_of(sitting)) paper.parts.push_back(part_of(language, sitting, round));
    paper.created = round.frozen.day;
    paper.digest = evidence::sha256(evidence::as_bytes(canonical_text(paper)));
    paper.code = "otyrys-signing-sheet/v1 " + sitting.prepared.sitting.hex() + " " + paper.digest->hex();
    return paper;
}

}  // namespace protocol
