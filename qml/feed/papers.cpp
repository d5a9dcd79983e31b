// The protocol and its days (common.h).

#include "protocol_gen/deadlines.h"
#include "qml/feed/common.h"
#include "qml/feed/console_parts.h"
#include "qml/feed/texts.h"
#include "voting/preparation.h"

namespace feed {

const voting::Sitting& papers_sitting(const Inputs& in) {
    return in.papers.sitting ? *in.papers.sitting : *in.sitting;
}

QString protocol_state(const Inputs& in) {
    if (in.papers.complete) return QStringLiteral("complete");
    return in.papers.frozen ? QStringLiteral("frozen") : QStringLiteral("none");
}

namespace {

protocol::Date today(const Inputs& in) {
    return protocol::date_at(in.now_ms, papers_sitting(in).prepared.utc_offset_min);
}

}  // namespace

int protocol_days_left(const Inputs& in) {
    const auto due = protocol::protocol_due(papers_sitting(in));
    if (!due) return 0;
    const auto now = today(in);
    if (now > due->day) return -static_cast<int>(protocol::working_days_late(due->day, now));
    int left = 0;
    for (auto day = protocol::plus_days(now, 1); day <= due->day; day = protocol::plus_days(day, 1))
        if (protocol::Calendar::shipped().working(day)) ++left;
    return left;
}

QVariantList protocol_days(const Inputs& in) {
    QVariantList rows;
    const auto decided = protocol::earliest_decision_day(papers_sitting(in));
    const auto due = protocol::protocol_due(papers_sitting(in));
    if (!decided || !due) return rows;
    const auto& calendar = protocol::Calendar::shipped();
    int ordinal = 0;
    for (auto day = *decided; day <= due->day; day = protocol::plus_days(day, 1)) {
        const bool working = calendar.working(day);
        QString sort = QStringLiteral("decision");
        if (day != *decided) sort = working ? QStringLiteral("working") : QStringLiteral("off");
        if (day != *decided && working) ++ordinal;
        if (day == due->day) sort = QStringLiteral("last");
        rows.push_back(QVariantMap{{QStringLiteral("day"), QString::fromStdString(protocol::to_text(day))},
                                   {QStringLiteral("sort"), sort},
                                   {QStringLiteral("ordinal"), sort == QLatin1String("off") ? 0 : ordinal},
                                   {QStringLiteral("today"), day == today(in)}});
    }
    return rows;
}

QVariantList preparation_rows(const voting::SittingPrepared& sitting, const voting::Officer& officer) {
    QVariantList rows;
    for (const auto& step : voting::preparation_of(sitting, officer))
        rows.push_back(
            QVariantMap{{QStringLiteral("what"), word(to_word(step.what))},
                        {QStringLiteral("day"), QString::fromStdString(step.given.value_or(""))},
                        {QStringLiteral("lateDays"), step.given ? static_cast<int>(step.late_days) : -1}});
    return rows;
}

namespace {

QVariantList protocol_rows(const Inputs& in) {
    QVariantList rows;
    for (const auto& listed : in.protocols) {
        const auto& prepared = listed.sitting->prepared;
        rows.push_back(QVariantMap{{QStringLiteral("id"), QString::fromStdString(prepared.sitting.hex())},
                                   {QStringLiteral("number"), static_cast<int>(prepared.number)},
                                   {QStringLiteral("day"), QString::fromStdString(prepared.day)},
                                   {QStringLiteral("state"), listed.complete ? QStringLiteral("complete")
                                                             : listed.frozen ? QStringLiteral("frozen")
                                                                             : QStringLiteral("none")},
                                   {QStringLiteral("over"), listed.sitting->closed_ms.has_value()},
                                   {QStringLiteral("chosen"), listed.sitting == &papers_sitting(in)}});
    }
    return rows;
}

}  // namespace

void show_protocol(props::ConsoleShown& shown, const Inputs& in) {
    const auto& sitting = papers_sitting(in);
    const auto offset = sitting.prepared.utc_offset_min;
    shown.protocols = protocol_rows(in);
    shown.protocolNumber = static_cast<int>(sitting.prepared.number);
    shown.protocolOver = sitting.closed_ms.has_value();
    shown.protocolState = protocol_state(in);
    shown.protocolDaysLeft = protocol_days_left(in);
    shown.protocolDays = protocol_days(in);
    if (const auto due = protocol::protocol_due(sitting))
        shown.protocolDue = QString::fromStdString(protocol::to_text(due->day));
    shown.protocolPath = in.papers.path;
    if (in.live.papers_of == sitting.prepared.sitting) {
        shown.archiveMaking = in.live.archive == "making";
        shown.bundlePath = QString::fromStdString(in.live.bundle.value_or(""));
    }
    if (in.papers.frozen) shown.protocolDigest = QString::fromStdString(in.papers.digest.hex());
    if (in.papers.frozen_ms) shown.protocolTime = time_of_day(in.papers.frozen_ms, offset);
    for (const auto& person : sitting.persons) {
        const auto found = in.papers.confirmations.find(person.id);
        const bool answered = found != in.papers.confirmations.end();
        QString state = QStringLiteral("awaited");
        if (!sitting.attended(person.id)) state = QStringLiteral("not_attended");
        if (answered) state = found->second.refused ? QStringLiteral("refused") : QStringLiteral("confirmed");
        shown.confirmations.push_back(QVariantMap{
            {QStringLiteral("name"), brief_name(sitting, person.id, in.language)},
            {QStringLiteral("role"), word(to_word(person.role))},
            {QStringLiteral("state"), state},
            {QStringLiteral("mine"), person.id == in.papers.me},
            {QStringLiteral("reason"), answered ? found->second.reason : QString()},
            {QStringLiteral("time"), answered ? time_of_day(found->second.wall_ms, offset) : QString()}});
    }
}

}  // namespace feed
