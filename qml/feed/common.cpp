#include "qml/feed/common.h"

#include <algorithm>

namespace feed {

using voting::CaseState;

QString word(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString state_word(CaseState state) {
    switch (state) {
        case CaseState::waiting: return QStringLiteral("waiting");
        case CaseState::refused: return QStringLiteral("refused");
        case CaseState::deferred: return QStringLiteral("deferred");
        case CaseState::called: return QStringLiteral("called");
        case CaseState::interview: return QStringLiteral("interview");
        case CaseState::sealing: return QStringLiteral("sealing");
        case CaseState::deliberation: return QStringLiteral("deliberation");
        case CaseState::ballot: return QStringLiteral("ballot");
        case CaseState::counted: return QStringLiteral("counted");
        case CaseState::decided: return QStringLiteral("decided");
        case CaseState::adjourned: return QStringLiteral("adjourned");
    }
    return {};
}

const voting::Case* shown_case(const voting::Sitting& sitting) {
    const auto* c = sitting.current_case();
    return c && (!c->finished() || c->state() == CaseState::decided) ? c : nullptr;
}

const voting::Case* next_case(const voting::Sitting& sitting) {
    const auto found = std::find_if(sitting.cases.begin(), sitting.cases.end(), [&](const voting::Case& c) {
        return c.state() == CaseState::waiting && (!sitting.current || c.id != *sitting.current);
    });
    return found == sitting.cases.end() ? nullptr : &*found;
}

const voting::Ballot* newest_ballot(const voting::Case* c) {
    return c && !c->ballots.empty() ? &c->ballots.back() : nullptr;
}

QString visible_vote(const voting::Sitting& sitting, const voting::Ballot& ballot,
                     const voting::PersonId& person, const voting::PersonId& me) {
    const bool seen =
        !ballot.open() || person == me || sitting.prepared.settings.roll_call == voting::RollCall::live;
    const auto vote = ballot.vote_of(person);
    return seen && vote ? QString::fromStdString(to_text(*vote)) : QString{};
}

bool has_voted(const Inputs& in, const voting::Ballot& ballot, const voting::PersonId& person) {
    return ballot.vote_of(person).has_value() ||
           (ballot.open() &&
            std::find(in.live.voted.begin(), in.live.voted.end(), person) != in.live.voted.end());
}

Presence presence_of(const voting::Sitting& sitting, const voting::PersonId& person) {
    for (auto change = sitting.presence.rbegin(); change != sitting.presence.rend(); ++change)
        if (change->person == person)
            return {change->state == voting::PresenceState::here ? QStringLiteral("here")
                                                                 : QStringLiteral("left"),
                    change->wall_ms};
    return {QStringLiteral("never"), 0};
}

QString tablet_of(const Inputs& in, const voting::PersonId& person) {
    const auto& linked = in.live.linked;
    if (std::find(linked.begin(), linked.end(), person) != linked.end()) return QStringLiteral("online");
    return in.sitting && in.sitting->here(person) ? QStringLiteral("lost") : QStringLiteral("none");
}

std::set<voting::PersonId> unreachable(const Inputs& in) {
    std::set<voting::PersonId> out;
    for (const auto& person : in.sitting->persons)
        if (person.voting() && tablet_of(in, person.id) == QLatin1String("lost")) out.insert(person.id);
    return out;
}

int seconds_since(const Inputs& in, std::int64_t since_ms) {
    return static_cast<int>(std::max<std::int64_t>(in.now_ms - since_ms, 0) / 1000);
}

LinkShown link_shown(const Inputs& in) {
    const auto lasted = in.now_ms - in.link.since_ms;
    switch (in.link.state) {
        case LinkState::State::connecting: return {QStringLiteral("connecting"), 0};
        case LinkState::State::online: return {QStringLiteral("online"), 0};
        case LinkState::State::lost:
            if (lasted < kShowLostAfterMs) return {QStringLiteral("online"), 0};
            return {QStringLiteral("lost"), seconds_since(in, in.link.since_ms)};
        case LinkState::State::back:
            return {lasted < kShowBackForMs ? QStringLiteral("back") : QStringLiteral("online"), 0};
    }
    return {};
}

RecordingShown recording_shown(const Inputs& in, const voting::Case* c) {
    const int seconds = static_cast<int>(in.live.elapsed_ms / 1000);
    if (in.live.recording == "failed") return {QStringLiteral("failed"), seconds};
    if (c && c->off_record())
        return {QStringLiteral("off"), seconds_since(in, c->interviews.back().off_record.back().from_ms)};
    if (in.live.recording == "running" || in.live.recording == "starting")
        return {QStringLiteral("running"), seconds};
    if (in.live.preflight == "running") return {QStringLiteral("preflight"), 0};
    const bool ended = c && !c->interviews.empty() && !c->interview_running();
    return {ended ? QStringLiteral("ended") : QStringLiteral("none"), 0};
}

namespace {

std::variant<voting::Carried, voting::Refusal> waiting_case(const Inputs& in,
                                                            const voting::CaseCarried& act) {
    for (const auto& waiting : in.waiting)
        if (waiting.carried.sitting == act.from_sitting && waiting.carried.of_case == act.from_case)
            return waiting.carried;
    return voting::Refusal::unknown_case;
}

}  // namespace

std::optional<voting::Refused> why_not(const Inputs& in, const voting::Act& act) {
    if (!in.sitting) return voting::Refused{voting::Refusal::unknown_sitting};
    voting::Now now;
    now.wall_ms = in.now_ms;
    now.preflight_passed = in.live.preflight == "passed";
    now.disk_full = in.live.disk_minutes && *in.live.disk_minutes == 0;
    now.unreachable = unreachable(in);
    if (const auto* taken = std::get_if<voting::CaseCarried>(&act)) now.carried = waiting_case(in, *taken);
    const auto decided = voting::decide(*in.sitting, act, in.me, now);
    if (const auto* refused = std::get_if<voting::Refused>(&decided)) return *refused;
    if (in.key.locked) return voting::Refused{voting::Refusal::locked};
    return std::nullopt;
}

QString why_not_word(const Inputs& in, const voting::Act& act) {
    const auto refused = why_not(in, act);
    return refused ? word(to_word(refused->why)) : QString{};
}

QString sitting_state(const voting::Sitting* sitting) {
    if (!sitting) return QStringLiteral("none");
    if (sitting->closed_ms) return QStringLiteral("closed");
    return sitting->opened_ms ? QStringLiteral("open") : QStringLiteral("prepared");
}

}  // namespace feed
