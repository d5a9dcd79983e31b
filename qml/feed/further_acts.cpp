// Signals of the props that are no part of the sitting's course, each one act (offers.h).
#include "qml/feed/feeds.h"
#include "qml/feed/offers.h"
#include "voting/preparation.h"

namespace feed {

namespace {
constexpr std::size_t kMostAtOnce = 32;  // acts of one tap; the link holds more
}

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
    connect(&props_, &ConsoleProps::takeOver, this, &ConsoleFeed::take_over);
    connect(&props_, &ConsoleProps::takeOverAll, this, [this] { take_over({}); });
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

/// Each of them is an act of its own, all that the rules take; an empty `of_case` means every one.
void ConsoleFeed::take_over(const QString& of_case) {
    const auto name = QStringLiteral("carry");
    if (!in_.sitting || !may_send(name)) return;
    std::size_t sent = 0;
    for (const auto& waiting : in_.waiting) {
        const auto& carried = waiting.carried;
        const voting::CaseCarried act{sitting(), carried.sitting, carried.of_case};
        if (!of_case.isEmpty() && of_case != QString::fromStdString(carried.of_case.hex())) continue;
        if (of_case.isEmpty() && why_not(in_, act)) continue;
        if (sent++ == kMostAtOnce) break;
        deliveries_.sent(outbox_.submit(act), name, in_.now_ms);
    }
    refresh();
}

}  // namespace feed
