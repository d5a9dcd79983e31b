// Signals of the props that are no part of the sitting's course, each one act (offers.h).
#include "qml/feed/feeds.h"
#include "qml/feed/offers.h"
#include "voting/preparation.h"

namespace feed {

using props::ConsoleProps;
using props::TabletProps;

void TabletFeed::connect_further() {
    connect(&props_, &TabletProps::acknowledgeWarnings, this, [this] {
        const auto* c = in_.sitting ? in_.sitting->find(case_id()) : nullptr;
        if (!c) return;
        const auto seen = to_text(voting::warnings_of(*in_.sitting, *c));
        send(QStringLiteral("warnings"), voting::WarningsAcknowledged{sitting(), c->id, seen});
    });
    connect(&props_, &TabletProps::supportPresiding, this, [this](const QString& person) {
        send(QStringLiteral("support"), voting::PresidingSupported{sitting(), person.toStdString()});
    });
    connect(&props_, &TabletProps::replaceSecretary, this,
            [this](const QString& key, const QString& name_ru, const QString& post_kk, const QString& post_ru,
                   const QString& reason) {
                const auto somebody = newcomer(in_, key, name_ru, post_kk, post_ru);
                if (in_.sitting && somebody)
                    send(QStringLiteral("replace"), seat_secretary(*in_.sitting, *somebody, plain(reason)));
            });
    connect(&props_, &TabletProps::reviewAbsence, this,
            [this](int number, bool valid, const QString& reason) {
                const auto why = valid ? voting::AbsenceReason::valid : voting::AbsenceReason::no_reason;
                if (const auto* c = numbered(in_, number))
                    send(QStringLiteral("absenceReview"),
                         voting::AbsenceCorrected{sitting(), c->id, why, plain(reason)});
            });
}

void ConsoleFeed::connect_further() {
    connect(&props_, &ConsoleProps::lookAt, this, [this](int number) {
        const auto* c = numbered(in_, number);
        learn([&](Inputs& in) {
            in.looked = c ? std::optional(c->id) : std::nullopt;
            in.proposed.reset();
        });
    });
    connect(&props_, &ConsoleProps::proposeCorrection, this,
            [this](const QString& column, const QString& typed) {
                learn([&](Inputs& in) {
                    in.proposed = column.isEmpty() ? std::nullopt : std::optional(Proposed{column, typed});
                });
            });
    connect(&props_, &ConsoleProps::takeOver, this, [this](const QString& of_case) {
        for (const auto& [carried, number, day] : in_.waiting)
            if (in_.sitting && of_case.toStdString() == carried.of_case.hex())
                return take_over({{sitting(), carried.sitting, carried.of_case}});
    });
    connect(&props_, &ConsoleProps::takeOverAll, this, [this] {
        if (in_.sitting) take_over(taken_at_once(in_));
    });
    connect(
        &props_, &ConsoleProps::addPerson, this,
        [this](const QString& key, const QString& name_ru, const QString& post_kk, const QString& post_ru) {
            const auto somebody = newcomer(in_, key, name_ru, post_kk, post_ru);
            if (in_.sitting && somebody)
                send(QStringLiteral("add_person"), seat_member(*in_.sitting, *somebody));
        });
    connect(&props_, &ConsoleProps::moveCase, this,
            [this](const QString& to, const QString& region, const QString& reason) {
                const auto there = voting::parse_word<voting::Commission>(to.toStdString());
                const auto* c = looked();
                if (there && c)
                    send(QStringLiteral("move"),
                         voting::CaseMoved{sitting(), c->id, *there, maybe_plain(region), plain(reason)});
            });
    connect(&props_, &ConsoleProps::correctPresence, this,
            [this](const QString& person, int entry, const QString& reason) {
                if (entry >= 0)
                    send(QStringLiteral("mistake"),
                         voting::PresenceCorrected{sitting(), person.toStdString(),
                                                   static_cast<unsigned>(entry), plain(reason)});
            });
    connect(&props_, &ConsoleProps::correctCase, this,
            [this](const QString& column, const QString& typed, const QString& reason) {
                if (const auto* c = looked())
                    send(QStringLiteral("correct"), correction(*in_.sitting, *c, column, typed, reason));
            });
}

const voting::Case* ConsoleFeed::looked() const {
    return in_.sitting && in_.looked ? in_.sitting->find(*in_.looked) : nullptr;
}

/// Each of them is an act of its own.
void ConsoleFeed::take_over(const std::vector<voting::CaseCarried>& cases) {
    const auto name = QStringLiteral("carry");
    if (!may_send(name)) return;
    for (const auto& act : cases) deliveries_.sent(outbox_.submit(act), name, in_.now_ms);
    refresh();
}

}  // namespace feed
