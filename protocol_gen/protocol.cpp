#include "protocol_gen/protocol.h"

#include <algorithm>

#include "protocol_gen/names.h"
#include "protocol_gen/part_writer.h"
#include "protocol_gen/signing_round.h"
#include "protocol_gen/version.h"

namespace protocol {

using voting::Person;
using voting::ProtocolLanguage;

namespace {

Recording recording_of(const voting::Case& c, unsigned number, const evidence::Recording& clip) {
    Recording r;
    r.of_case = c.id;
    r.case_number = c.number;
    r.number = number;
    r.source = clip.opened.source_name;
    r.source_id = clip.opened.source;
    r.picture = clip.opened.picture.has_value();
    r.sound = clip.opened.sound.has_value();
    r.simulated = clip.opened.simulated;
    r.opened_index = clip.opened_index;
    r.start_ms = clip.started_ms();
    r.end_ms = clip.ended_ms();
    r.sha256 = clip.sha256();
    if (clip.sealed) r.media_sha256 = clip.sealed->media_sha256;
    if (clip.recovered) r.media_sha256 = clip.recovered->media_sha256.value_or(evidence::Digest{});
    switch (clip.state) {
        case evidence::ClipState::opened: r.state = Recording::State::open; break;
        case evidence::ClipState::sealed: r.state = Recording::State::sealed; break;
        case evidence::ClipState::recovered: r.state = Recording::State::recovered; break;
        case evidence::ClipState::lost: r.state = Recording::State::lost; break;
    }
    if (clip.lost) r.lost_reason = clip.lost->reason;
    for (const evidence::ClipGap& gap : clip.gaps) {
        const bool picture = gap.what == evidence::Track::picture;
        r.gaps.push_back({picture, !picture, gap.from.ms, gap.to.ms, gap.reason});
    }
    return r;
}

std::string footer(const ProtocolFacts& facts, Language language, const evidence::Digest* digest) {
    const auto& prepared = facts.sitting.prepared;
    const auto day = parse_date(prepared.day);
    const Slot version{"version", std::string(kVersion)}, number{"no", prepared.number};
    const Slot date{"date", day ? date_words(language, *day) : prepared.day};
    const Slot entry{"entry", facts.journal.size > 0 ? facts.journal.size - 1 : 0};
    if (!digest) return say(language, "footer.draft", {version, number, date, entry});
    const std::string hex = digest->hex();
    return say(language, "footer",
               {version, number, date, entry, {"digest", hex.substr(0, 8) + "…" + hex.substr(56)}});
}

}  // namespace

std::vector<Recording> recordings_of(const voting::Sitting& sitting, const evidence::ClipLog& clips) {
    std::vector<Recording> recordings;
    for (const voting::Case& c : sitting.cases) {
        unsigned number = 0;
        for (const evidence::Recording* clip : clips.of_case(c.id))
            recordings.push_back(recording_of(c, ++number, *clip));
    }
    return recordings;
}

std::vector<Language> languages_of(const voting::Sitting& sitting) {
    switch (sitting.prepared.settings.protocol_language) {
        case ProtocolLanguage::kk: return {Language::kk};
        case ProtocolLanguage::ru: return {Language::ru};
        case ProtocolLanguage::both: return {Language::kk, Language::ru};
    }
    return {Language::kk};
}

std::vector<const Person*> signers_of(const voting::Sitting& sitting, Language language) {
    std::vector<const Person*> signers;
    for (const Person& person : sitting.persons)
        if (signs(sitting, person) && sitting.attended(person.id)) signers.push_back(&person);
    const auto name = [&](const Person* p) -> const std::string& {
        return language == Language::ru && !p->name_ru.empty() ? p->name_ru : p->name_kk;
    };
    std::stable_sort(signers.begin(), signers.end(), [&](const Person* a, const Person* b) {
        const auto rank = [](const Person* p) {
            return p->role == voting::Role::chair ? 0 : p->role == voting::Role::member ? 1 : 2;
        };
        return rank(a) != rank(b) ? rank(a) < rank(b) : before(language, name(a), name(b));
    });
    return signers;
}

Paper protocol_paper(const ProtocolFacts& facts) {
    const auto& prepared = facts.sitting.prepared;
    Paper paper;
    for (Language language : languages_of(facts.sitting)) {
        Part part = PartWriter(facts, language).write();
        const auto day = parse_date(prepared.day);
        part.title =
            say(language, "paper.title",
                {{"no", prepared.number}, {"date", day ? date_words(language, *day) : prepared.day}});
        paper.parts.push_back(std::move(part));
    }
    if (facts.freezing) {
        paper.digest = evidence::sha256(evidence::as_bytes(canonical_text(paper)));
        paper.code = "otyrys-protocol/v1 " + prepared.sitting.hex() + " " + paper.digest->hex();
        paper.created = facts.freezing->day;
        paper.pages = facts.freezing->pages;
    } else {
        paper.draft_word_kk = say(Language::kk, "head.draft");
        paper.draft_word_ru = say(Language::ru, "head.draft");
        paper.created = parse_date(prepared.day).value_or(Date{});
    }
    for (Part& part : paper.parts)
        part.footer = footer(facts, part.language, paper.digest ? &*paper.digest : nullptr);
    return paper;
}

}  // namespace protocol
