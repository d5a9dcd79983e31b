// The console's parts beside the course of the sitting (console_parts.h).
#include <algorithm>

#include "qml/feed/common.h"
#include "qml/feed/console_parts.h"
#include "qml/feed/texts.h"

namespace feed {

namespace {

using props::ConsoleShown;

constexpr int kBlocks = 30;        // of a level meter
constexpr unsigned kFloorDb = 60;  // below full scale: no block lit
constexpr unsigned kLowDb = 45;    // quieter than that: "low"
constexpr unsigned kLoudDb = 1;    // louder than that: "loud"

QString level_word(const wire::Source& source) {
    if (source.state == "dead" || source.state == "starting" || source.state == "silent")
        return QString::fromStdString(source.state);
    if (source.state == "muted" || source.state == "nosound" || source.state == "wrongsound")
        return QStringLiteral("silent");
    if (!source.below_db || *source.below_db >= kFloorDb) return QStringLiteral("silent");
    if (*source.below_db >= kLowDb) return QStringLiteral("low");
    return *source.below_db <= kLoudDb ? QStringLiteral("loud") : QStringLiteral("normal");
}

QVariantMap source_row(const Inputs& in, std::size_t index) {
    const auto& source = in.live.sources[index];
    const auto since = in.since.source.find(index);
    return {
        {QStringLiteral("index"), static_cast<int>(index)},
        {QStringLiteral("name"), QString::fromStdString(source.name)},
        {QStringLiteral("place"), QString::fromStdString(source.place.value_or(""))},
        {QStringLiteral("state"), QString::fromStdString(source.state)},
        {QStringLiteral("seconds"), since == in.since.source.end() ? 0 : seconds_since(in, since->second)},
        {QStringLiteral("simulated"), source.simulated}};
}

QVariantMap camera_row(const Inputs& in, std::size_t index, int number) {
    auto row = source_row(in, index);
    row[QStringLiteral("number")] = number;
    const auto picture = in.pictures.find(index);
    row[QStringLiteral("picture")] =
        picture == in.pictures.end()
            ? QString()
            : QStringLiteral("image://preview/%1/%2").arg(index).arg(picture->second);
    return row;
}

QVariantMap meter_row(const Inputs& in, std::size_t index) {
    auto row = source_row(in, index);
    const auto& source = in.live.sources[index];
    const auto below = std::min(source.below_db.value_or(kFloorDb), kFloorDb);
    row[QStringLiteral("level")] = static_cast<int>((kFloorDb - below) * kBlocks / kFloorDb);
    row[QStringLiteral("word")] = level_word(source);
    row[QStringLiteral("camera")] = source.kind == "camera";
    return row;
}

QVariantMap alarm_row(const Inputs& in, const QString& sort, const QString& subject, std::int64_t since_ms,
                      bool failure) {
    const auto key = subject.isEmpty() ? sort : sort + QLatin1Char('/') + subject;
    const auto offset = in.sitting ? in.sitting->prepared.utc_offset_min : 300;
    return {{QStringLiteral("key"), key},
            {QStringLiteral("sort"), sort},
            {QStringLiteral("subject"), subject},
            {QStringLiteral("why"), QString()},
            {QStringLiteral("failure"), failure},
            {QStringLiteral("time"), since_ms ? time_of_day(since_ms, offset, true) : QString()},
            {QStringLiteral("since"), QVariant::fromValue<qlonglong>(since_ms)},
            {QStringLiteral("acknowledged"), in.acknowledged.contains(key)}};
}

/// A source's fault by its state; nothing: it has none. Silence between sentences is no fault of a camera.
QString source_fault(const wire::Source& source) {
    const bool camera = source.kind == "camera";
    if (source.state == "dead")
        return camera ? QStringLiteral("camera_lost") : QStringLiteral("microphone_lost");
    if (source.state == "black") return QStringLiteral("camera_black");
    if (source.state == "frozen") return QStringLiteral("camera_frozen");
    if (source.state == "nopicture") return QStringLiteral("camera_no_picture");
    if (source.state == "nosound") return QStringLiteral("camera_no_sound");
    if (source.state == "wrongpicture") return QStringLiteral("camera_wrong_picture");
    if (source.state == "wrongsound") return QStringLiteral("camera_wrong_sound");
    if (camera) return {};
    return source.state == "silent"  ? QStringLiteral("microphone_silent")
           : source.state == "muted" ? QStringLiteral("microphone_muted")
                                     : QString();
}

void source_alarms(QVariantList& rows, const Inputs& in) {
    for (std::size_t i = 0; i < in.live.sources.size(); ++i) {
        const auto& source = in.live.sources[i];
        const auto fault = source_fault(source);
        if (fault.isEmpty()) continue;
        const auto since = in.since.source.find(i);
        auto row = alarm_row(in, fault, QString::fromStdString(source.name),
                             since == in.since.source.end() ? 0 : since->second, source.state == "dead");
        row[QStringLiteral("why")] = QString::fromStdString(source.why.value_or(""));
        rows.push_back(row);
    }
}

void people_alarms(QVariantList& rows, const Inputs& in) {
    for (const auto& person : unreachable(in)) {
        const auto since = in.since.unlinked.find(person);
        if (since == in.since.unlinked.end() || in.now_ms - since->second < kShowLostAfterMs) continue;
        rows.push_back(alarm_row(in, QStringLiteral("tablet_unreachable"),
                                 brief_name(*in.sitting, person, in.language), since->second, false));
    }
}

/// Seen or not, they stand until the sitting closes.
void key_alarms(QVariantList& rows, const Inputs& in) {
    for (const auto& change : key_change_rows(in)) {
        const auto told = change.toMap();
        const bool enrolled = told["enrolled"].toBool();
        auto row = alarm_row(in, enrolled ? QStringLiteral("key_changed") : QStringLiteral("key_revoked"),
                             told["name"].toString(), told["wall_ms"].toLongLong(), false);
        const auto key = row["key"].toString() + QLatin1Char('/') + told["key"].toString();
        row[QStringLiteral("key")] = key;
        row[QStringLiteral("acknowledged")] = in.acknowledged.contains(key);
        row[QStringLiteral("why")] = told["witness"];
        rows.push_back(row);
    }
}

void lock_alarms(QVariantList& rows, const Inputs& in) {
    for (const auto& person : in.locked_out)
        rows.push_back(alarm_row(in, QStringLiteral("key_locked_out"),
                                 brief_name(*in.sitting, person, in.language), 0, false));
}

}  // namespace

void show_room(ConsoleShown& shown, const Inputs& in) {
    int cameras = 0;
    for (std::size_t i = 0; i < in.live.sources.size(); ++i) {
        const auto& source = in.live.sources[i];
        if (source.kind == "camera") shown.cameras.push_back(camera_row(in, i, ++cameras));
        if (source.kind != "camera" || source.below_db) shown.meters.push_back(meter_row(in, i));
    }
    shown.diskMinutes = in.live.disk_minutes ? static_cast<int>(*in.live.disk_minutes) : -1;
    shown.clockDifferenceMs = static_cast<int>(in.clock_difference_ms);
    shown.witnesses = in.journal.witnesses, shown.witnessesOf = in.journal.seated;
    shown.witnessedHead = in.journal.witnessed.left(kHeadDigits);
    if (!in.sitting) return;
    for (const auto& person : in.sitting->persons) {
        if (!person.voting() || !in.sitting->here(person.id)) continue;
        ++shown.tabletsExpected;
        if (tablet_of(in, person.id) == QLatin1String("online")) ++shown.tabletsOnline;
    }
}

namespace {

/// The newest entry of a person's presence, and why it cannot be said to be a mistake (R3).
void show_newest_entry(QVariantMap& row, const Inputs& in, const voting::PersonId& person) {
    const auto& presence = in.sitting->presence;
    const auto newest = std::find_if(presence.rbegin(), presence.rend(),
                                     [&](const auto& change) { return change.person == person; });
    const bool none = newest == presence.rend();
    const auto entry = none ? 0U : static_cast<unsigned>(newest->index);
    row[QStringLiteral("entry")] = none ? -1 : static_cast<int>(entry);
    row[QStringLiteral("mistakeRefusal")] =
        why_not_word(in, voting::PresenceCorrected{in.sitting->prepared.sitting, person, entry, "-"});
}

}  // namespace

void show_people(ConsoleShown& shown, const Inputs& in, const voting::Case* c) {
    const auto* ballot = newest_ballot(c);
    const bool open = ballot && ballot->open();
    for (const auto& person : in.sitting->persons) {
        const auto name = in.language == Language::kk ? person.name_kk : person.name_ru;
        auto row = roster_row(in, person, c, ballot && ballot->annulling ? nullptr : ballot);
        row[QStringLiteral("surname")] = surname(name);
        row[QStringLiteral("given")] = given_name(name);
        row[QStringLiteral("post")] = pick(person.post_kk, person.post_ru, in.language);
        row[QStringLiteral("key")] = QString::fromStdString(person.key.hex().substr(0, 8)).toUpper();
        row[QStringLiteral("enrolled")] = person.key != voting::Digest{};
        row[QStringLiteral("ballotOpen")] = open;
        show_newest_entry(row, in, person.id);
        const auto since = in.since.unlinked.find(person.id);
        row[QStringLiteral("lostSeconds")] =
            since == in.since.unlinked.end() ? 0 : seconds_since(in, since->second);
        const auto absence = in.sitting->absences.find(person.id);
        row[QStringLiteral("absence")] =
            absence == in.sitting->absences.end()
                ? QString()
                : pick(absence->second.reason_kk, absence->second.reason_ru, in.language);
        shown.roster.push_back(row);
    }
}

QVariantList console_marks(const Inputs& in, const voting::Case& c) {
    struct Moment {
        std::int64_t wall_ms;
        QString sort, who, text;
    };
    std::vector<Moment> moments;
    for (const auto& interview : c.interviews) {
        moments.push_back({interview.started_ms, QStringLiteral("started"), {}, {}});
        for (const auto& broken : interview.breaks) {
            moments.push_back({broken.from_ms, QStringLiteral("broken"), {}, {}});
            if (broken.to_ms) moments.push_back({*broken.to_ms, QStringLiteral("resumed"), {}, {}});
        }
        for (const auto& off : interview.off_record) {
            moments.push_back({off.from_ms, QStringLiteral("off"), {}, QString::fromStdString(off.reason)});
            if (off.to_ms) moments.push_back({*off.to_ms, QStringLiteral("on"), {}, {}});
        }
        if (interview.ended_ms) moments.push_back({*interview.ended_ms, QStringLiteral("ended"), {}, {}});
    }
    for (const auto& mark : c.marks)
        moments.push_back({mark.wall_ms, mark.note ? QStringLiteral("note") : QStringLiteral("mark"),
                           mark.by == in.me ? QString() : brief_name(*in.sitting, mark.by, in.language),
                           QString::fromStdString(mark.note.value_or(""))});
    std::stable_sort(moments.begin(), moments.end(),
                     [](const Moment& a, const Moment& b) { return a.wall_ms < b.wall_ms; });
    QVariantList rows;
    for (const auto& moment : moments)
        rows.push_back(QVariantMap{{QStringLiteral("time"), recording_time(c, moment.wall_ms)},
                                   {QStringLiteral("sort"), moment.sort},
                                   {QStringLiteral("who"), moment.who},
                                   {QStringLiteral("text"), moment.text}});
    return rows;
}

void show_import(ConsoleShown& shown, const Inputs& in) {
    shown.importState = QStringLiteral("none");
    if (!in.docket) return;
    const auto& docket = *in.docket;
    shown.importFile = docket.name;
    shown.importState = docket.faults.empty() ? docket.sent ? QStringLiteral("sent") : QStringLiteral("ready")
                                              : QStringLiteral("faulty");
    for (const auto& fault : docket.faults)
        shown.importFaults.push_back(QVariantMap{{QStringLiteral("line"), static_cast<int>(fault.line)},
                                                 {QStringLiteral("column"), static_cast<int>(fault.column)},
                                                 {QStringLiteral("word"), fault.word},
                                                 {QStringLiteral("value"), fault.value}});
    for (std::size_t i = 0; i < docket.officers.size(); ++i) {
        const auto& officer = docket.officers[i];
        shown.importRows.push_back(QVariantMap{
            {QStringLiteral("number"), static_cast<int>(i) + 1},
            {QStringLiteral("name"), pick(officer.name_kk, officer.name_ru, in.language)},
            {QStringLiteral("category"), QString::fromStdString(officer.category)},
            {QStringLiteral("categoryText"),
             in.sitting ? category_text(*in.sitting, officer.category, in.language) : QString()},
            {QStringLiteral("attachments"), QString::fromStdString(officer.attachments.value_or(""))},
            {QStringLiteral("standards"), word(to_word(officer.standards))},
            {QStringLiteral("test"), word(to_word(officer.test))},
            {QStringLiteral("notice"), QString::fromStdString(officer.notice_day.value_or(""))},
            {QStringLiteral("refused"),
             i < docket.inadmissible.size() ? docket.inadmissible[i] : QString()}});
    }
}

void show_papers(ConsoleShown& shown, const Inputs& in) {
    const auto& prepared = in.sitting->prepared;
    const auto text = [](const voting::MaybeText& value) {
        return QString::fromStdString(value.value_or(""));
    };
    shown.orderNumber = text(prepared.order_number);
    shown.orderDay = text(prepared.order_day);
    const auto& settings = prepared.settings;
    shown.rules = {{QStringLiteral("quorum_basis"), word(to_word(settings.quorum_basis))},
                   {QStringLiteral("base"), word(to_word(settings.base))},
                   {QStringLiteral("tie_break"), word(to_word(settings.tie_break))},
                   {QStringLiteral("point18"), word(to_word(settings.point18))},
                   {QStringLiteral("abstain"), word(to_word(settings.abstain))},
                   {QStringLiteral("roll_call"), word(to_word(settings.roll_call))},
                   {QStringLiteral("presiding"), word(to_word(settings.presiding))},
                   {QStringLiteral("protocol_language"), word(to_word(settings.protocol_language))}};
    show_protocol(shown, in);
}

QVariantList alarms(const Inputs& in, const ConsoleShown& shown) {
    QVariantList rows;
    if (shown.link == QLatin1String("lost"))
        rows.push_back(alarm_row(in, QStringLiteral("link_lost"), {}, in.link.since_ms, true));
    if (shown.recording == QLatin1String("failed"))
        rows.push_back(alarm_row(in, QStringLiteral("recording_failed"), {}, 0, true));
    if (in.key.locked && in.key.can_have_pin)
        rows.push_back(alarm_row(in, QStringLiteral("own_key_locked"), {}, 0, false));
    source_alarms(rows, in);
    people_alarms(rows, in);
    if (in.sitting) key_alarms(rows, in), lock_alarms(rows, in);
    if (shown.sittingState == QLatin1String("open") &&
        !voting::quorum(*in.sitting, shown_case(*in.sitting)).quorate())
        rows.push_back(alarm_row(in, QStringLiteral("not_quorate"), {}, 0, false));
    if (!in.papers.complete && shown.protocolDaysLeft < 0)
        rows.push_back(alarm_row(in, QStringLiteral("protocol_late"), {}, 0, true));
    for (const auto& alarm : in.live.alarms) {
        // Told above, with since when.
        if (alarm.word == "tablet_unreachable" || alarm.word == "recording_failed") continue;
        const bool failure =
            alarm.word == "notrecorded" || alarm.word == "diskfull" || alarm.word == "diskfailed";
        rows.push_back(alarm_row(in, QString::fromStdString(alarm.word),
                                 QString::fromStdString(alarm.about.value_or("")), 0, failure));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const QVariant& a, const QVariant& b) {
        const auto left = a.toMap(), right = b.toMap();
        if (left.value("failure") != right.value("failure")) return left.value("failure").toBool();
        return left.value("since").toLongLong() > right.value("since").toLongLong();
    });
    return rows;
}

}  // namespace feed
