// The console's offers beside the course (offers.h).
#include "qml/feed/offers.h"

#include "qml/feed/official.h"
#include "voting/act_codec.h"
#include "voting/docket.h"
#include "voting/officer_fields.h"

namespace feed {

namespace {

/// The docket's columns in the order of case.added.
std::vector<std::string> columns() {
    std::vector<std::string> names;
    for (const auto& field : voting::kind_rule(voting::CaseAdded::kKind)->fields)
        if (voting::is_column(field.key)) names.emplace_back(field.key);
    return names;
}

template <class E>
QVariantList choices_of(const Inputs& in, const std::string& column) {
    QVariantList rows;
    for (const auto& [value, word_of] : voting::Words<E>::list)
        rows.push_back(QVariantMap{
            {QStringLiteral("value"), word(word_of)},
            {QStringLiteral("text"), column_value(*in.sitting, column, std::string(word_of), in.language)}});
    return rows;
}

/// What a column may say, where that is a list; empty: it is written.
QVariantList choices(const Inputs& in, const std::string& column) {
    if (column == "standards" || column == "test") return choices_of<voting::Result18>(in, column);
    if (column == "excluded") return choices_of<voting::Exclusion>(in, column);
    return {};
}

QVariantMap field_row(const Inputs& in, const voting::Case& c, const std::string& column) {
    const auto stands = voting::field_of(c.officer, column).value_or(std::nullopt);
    return {{QStringLiteral("field"), QString::fromStdString(column)},
            {QStringLiteral("name"), column_name(column, in.language)},
            {QStringLiteral("value"), column_value(*in.sitting, column, stands, in.language)},
            {QStringLiteral("written"), QString::fromStdString(stands.value_or(""))},
            {QStringLiteral("day"), column.ends_with("_day")},
            {QStringLiteral("choices"), choices(in, column)}};
}

QVariantList correction_rows(const Inputs& in, const voting::Case& c) {
    QVariantList rows;
    const auto offset = in.sitting->prepared.utc_offset_min;
    for (const auto& made : c.corrections)
        rows.push_back(
            QVariantMap{{QStringLiteral("time"), time_of_day(made.wall_ms, offset)},
                        {QStringLiteral("name"), column_name(made.field, in.language)},
                        {QStringLiteral("was"), column_value(*in.sitting, made.field, made.was, in.language)},
                        {QStringLiteral("now"), column_value(*in.sitting, made.field, made.now, in.language)},
                        {QStringLiteral("reason"), QString::fromStdString(made.reason)}});
    return rows;
}

QVariantMap target_row(const Inputs& in, const voting::Case& c, voting::Commission to,
                       const voting::MaybeText& region) {
    voting::SittingPrepared there;
    there.commission = to;
    there.region = region;
    return {{QStringLiteral("to"), word(to_word(to))},
            {QStringLiteral("region"), QString::fromStdString(region.value_or(""))},
            {QStringLiteral("name"),
             region ? region_name(*region, in.language) : commission_name(there, in.language)},
            {QStringLiteral("refusal"),
             why_not_word(in, voting::CaseMoved{in.sitting->prepared.sitting, c.id, to, region, "-"})}};
}

/// The first that a move may go to tells why none may: what bars the case bars them all.
QString move_refusal(const QVariantList& targets) {
    QString why;
    for (const auto& target : targets) {
        const auto refusal = target.toMap().value(QStringLiteral("refusal")).toString();
        if (refusal.isEmpty()) return {};
        if (refusal != word(to_word(voting::Refusal::not_changed))) why = refusal;
    }
    return why;
}

void show_proposed(props::ConsoleShown& shown, const Inputs& in, const voting::Case& c) {
    if (!in.proposed) return;
    const auto act = correction(*in.sitting, c, in.proposed->column, in.proposed->typed, QStringLiteral("-"));
    shown.proposedRefusal = why_not_word(in, act);
    if (shown.proposedRefusal != word(to_word(voting::Refusal::malformed))) return;
    auto written = c.officer;
    const auto fault = act.now ? voting::read_cell(written, act.field, *act.now) : "empty";
    shown.proposedFault = word(fault.empty() ? "unknown_category" : fault);
}

/// A column that stays as it is changes nothing; whatever else is refused bars every correction.
QString correct_refusal(const Inputs& in, const voting::Case& c) {
    const auto& name = c.officer.name_kk;
    const auto refused =
        why_not(in, voting::CaseCorrected{in.sitting->prepared.sitting, c.id, "name_kk", name, name, "-"});
    return !refused || refused->why == voting::Refusal::not_changed ? QString() : word(to_word(refused->why));
}

}  // namespace

voting::CaseCorrected correction(const voting::Sitting& sitting, const voting::Case& c, const QString& column,
                                 const QString& typed, const QString& reason) {
    voting::CaseCorrected act{sitting.prepared.sitting, c.id,         column.toStdString(), {},
                              maybe_plain(typed),       plain(reason)};
    act.was = voting::field_of(c.officer, act.field).value_or(std::nullopt);
    auto written = c.officer;
    if (act.now && voting::is_column(act.field) && voting::read_cell(written, act.field, *act.now).empty())
        act.now = voting::field_of(written, act.field).value_or(act.now);
    return act;
}

void show_dossier(props::ConsoleShown& shown, const Inputs& in) {
    const auto* c = in.looked ? in.sitting->find(*in.looked) : nullptr;
    if (!c) return;
    shown.dossierNumber = static_cast<int>(c->number);
    shown.dossierName = pick(c->officer.name_kk, c->officer.name_ru, in.language);
    for (const auto& column : columns()) shown.dossierFields.push_back(field_row(in, *c, column));
    shown.dossierCorrections = correction_rows(in, *c);
    shown.correctRefusal = correct_refusal(in, *c);
    shown.moveTargets.push_back(target_row(in, *c, voting::Commission::central, {}));
    for (const auto& code : region_codes())
        shown.moveTargets.push_back(target_row(in, *c, voting::Commission::regional, code));
    shown.moveRefusal = move_refusal(shown.moveTargets);
    if (c->moving) {
        voting::SittingPrepared there;
        there.commission = c->moving->to;
        there.region = c->moving->region;
        shown.dossierMoved = commission_name(there, in.language);
    }
    show_proposed(shown, in, *c);
}

std::vector<Waiting> waiting_for(const voting::Sittings& sittings, const voting::Sitting& here,
                                 const voting::PersonId& me) {
    std::vector<Waiting> cases;
    const auto* secretary = here.secretary();
    if (!secretary || secretary->id != me) return cases;
    for (auto& carried : voting::carried_over(sittings, here.prepared.commission, here.prepared.region)) {
        const auto& from = sittings.at(carried.sitting).prepared;
        cases.push_back({std::move(carried), from.number, from.day});
    }
    return cases;
}

std::vector<voting::CaseCarried> taken_at_once(const Inputs& in) {
    constexpr std::size_t most = 32;  // acts of one tap; the link holds more
    std::vector<voting::CaseCarried> taken;
    for (const auto& [carried, number, day] : in.waiting) {
        const voting::CaseCarried act{in.sitting->prepared.sitting, carried.sitting, carried.of_case};
        if (taken.size() < most && !why_not(in, act)) taken.push_back(act);
    }
    return taken;
}

void show_waiting(props::ConsoleShown& shown, const Inputs& in) {
    shown.takeAtOnce = static_cast<int>(taken_at_once(in).size());
    for (const auto& waiting : in.waiting) {
        const auto& carried = waiting.carried;
        const auto& officer = carried.officer;
        shown.waiting.push_back(QVariantMap{
            {QStringLiteral("sitting"), QString::fromStdString(carried.sitting.hex())},
            {QStringLiteral("case"), QString::fromStdString(carried.of_case.hex())},
            {QStringLiteral("name"), pick(officer.name_kk, officer.name_ru, in.language)},
            {QStringLiteral("fromNumber"), static_cast<int>(waiting.number)},
            {QStringLiteral("fromDay"), QString::fromStdString(waiting.day)},
            {QStringLiteral("absences"), static_cast<int>(officer.earlier_absences)},
            {QStringLiteral("refusal"),
             why_not_word(
                 in, voting::CaseCarried{in.sitting->prepared.sitting, carried.sitting, carried.of_case})}});
    }
}

}  // namespace feed
