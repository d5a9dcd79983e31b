#pragma once
// What is offered beside the course of a sitting: what may be seen, put right, given to another. Each
// "refusal" of a row is the word of voting::decide on the very act (common.h, why_not). Pure; any thread.

#include <functional>

#include "qml/feed/common.h"
#include "qml/feed/texts.h"
#include "qml/props/console_props.h"
#include "qml/props/tablet_props.h"
#include "recorder/evidence/keyring.h"
#include "voting/unlock.h"

namespace feed {

/// R6: the warnings as sentences, and who has seen exactly these.
void show_warnings(props::TabletShown& shown, const Inputs& in, const voting::Case& c);

/// R5b: who presides in the chair's stead, since when.
template <class Shown>
void show_who_presides(Shown& shown, const Inputs& in) {
    const auto* now = in.sitting->presiding();
    if (!now) return;
    shown.presidingName = brief_name(*in.sitting, now->person, in.language);
    shown.presidingSince = time_of_day(now->from_ms, in.sitting->prepared.utc_offset_min);
}
/// Whose key no PIN opens any more, to whoever presides.
void show_locked_out(props::TabletShown& shown, const Inputs& in);

/// The key is open to whoever holds the device, and could have a PIN: the device asks for one unasked. Not in
/// a rehearsal, not while a ballot is open or a vote of this person is on its way.
bool pin_is_due(const Inputs& in);
/// And it can be chosen, for all that is known: the pad is not put away before.
bool pin_is_forced(const Inputs& in);
template <class Shown>
void show_key(Shown& shown, const Inputs& in) {
    const auto& key = in.key;
    shown.keyState = QString::fromLatin1(key.locked ? "locked" : key.has_pin ? "unlocked" : "open");
    shown.pinPossible = key.can_have_pin;
    shown.pinStep = key.step;
    shown.pinTyped = static_cast<int>(key.typed);
    shown.pinWord = key.differed ? QStringLiteral("differed") : key.word;
    shown.pinTriesLeft = static_cast<int>(key.tries_left);
    shown.pinForced = !key.step.isEmpty() && pin_is_forced(in);
}

/// And whom each of the members present supports.
void show_presiding(props::TabletShown& shown, const Inputs& in);

/// R9: absences as they were judged.
void show_absences(props::TabletShown& shown, const Inputs& in);
const voting::Case* numbered(const Inputs& in, int number);

/// R1: the secretary in office, and who may take the place.
void show_secretary(props::TabletShown& shown, const Inputs& in);

/// Somebody with an enrolled key comes into the composition.
struct Newcomer {
    voting::Digest key;
    std::string name_kk;
    voting::MaybeText name_ru;
    std::string post_kk, post_ru;
};
/// Persons' keys that live, by name.
std::vector<Bearer> bearers_of(const evidence::KeyRing& keys);
/// Persons of the composition on whose tablet the PIN was wrong too often (voting/unlock.h), in its order.
std::vector<voting::PersonId> locked_out(const evidence::KeyRing& keys, const voting::UnlockTries& tries,
                                         const voting::Sitting& sitting);
/// Bearers whom the rules do not know as seated, each with why `seat` of them is refused.
QVariantList newcomer_rows(const Inputs& in, const std::function<voting::Act(const Newcomer&)>& seat);
/// The bearer of this key (hex) with what was written of them; nothing: no such bearer.
std::optional<Newcomer> newcomer(const Inputs& in, const QString& key, const QString& name_ru,
                                 const QString& post_kk, const QString& post_ru);
/// At the first place that is free, "m7", "secretary2".
voting::PersonAdded seat_member(const voting::Sitting& sitting, const Newcomer& newcomer);
voting::SecretaryReplaced seat_secretary(const voting::Sitting& sitting, const Newcomer& newcomer,
                                         const std::string& reason);

/// R7: the case that the secretary looks at, its data and what was put right.
void show_dossier(props::ConsoleShown& shown, const Inputs& in);
/// R1: vacant posts, and who may take one.
void show_vacancies(props::ConsoleShown& shown, const Inputs& in);
/// R9: what waits for this commission since earlier sittings; nothing unless `me` is its secretary.
std::vector<Waiting> waiting_for(const voting::Sittings& sittings, const voting::Sitting& here,
                                 const voting::PersonId& me);
void show_waiting(props::ConsoleShown& shown, const Inputs& in);
/// Those that one tap takes over: what the rules take, as many as the link holds at once.
std::vector<voting::CaseCarried> taken_at_once(const Inputs& in);
/// A column of the case as it stands and as it was typed (a day in either spelling; empty: nothing said).
voting::CaseCorrected correction(const voting::Sitting& sitting, const voting::Case& c, const QString& column,
                                 const QString& typed, const QString& reason);

}  // namespace feed
