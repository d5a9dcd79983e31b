// Who may come into the composition (offers.h).
#include "qml/feed/offers.h"

#include <algorithm>

#include "protocol_gen/names.h"
#include "voting/keys.h"

namespace feed {

namespace {

/// No public key has it: what is refused is not the person.
const voting::Digest kNobodysKey = [] {
    voting::Digest key;
    key.bytes.fill(0xff);
    return key;
}();

voting::PersonId free_place(const voting::Sitting& sitting, const std::string& begins, unsigned from) {
    while (sitting.person(begins + std::to_string(from))) ++from;
    return begins + std::to_string(from);
}

}  // namespace

std::vector<Bearer> bearers_of(const evidence::KeyRing& keys) {
    std::vector<Bearer> live;
    for (const auto& [id, key] : keys.all())
        if (key.role == voting::kPersonsKey && !key.revoked) live.push_back({id, key.label});
    std::sort(live.begin(), live.end(),
              [](const auto& a, const auto& b) { return protocol::before(Language::kk, a.name, b.name); });
    return live;
}

std::vector<voting::PersonId> locked_out(const evidence::KeyRing& keys, const voting::UnlockTries& tries,
                                         const voting::Sitting& sitting) {
    std::vector<voting::PersonId> persons;
    for (const auto& person : sitting.persons) {
        const auto* own = keys.find(person.key);
        const auto is_locked = [&](const auto& each) {
            const auto& [id, key] = each;
            return own && !key.revoked && key.role == voting::kDevicesKey && key.label == own->label &&
                   tries.left(id) == 0;
        };
        if (std::any_of(keys.all().begin(), keys.all().end(), is_locked)) persons.push_back(person.id);
    }
    return persons;
}

voting::PersonAdded seat_member(const voting::Sitting& sitting, const Newcomer& newcomer) {
    return {sitting.prepared.sitting,
            free_place(sitting, "m", 1),
            newcomer.name_kk,
            newcomer.name_ru,
            newcomer.post_kk,
            newcomer.post_ru,
            newcomer.key};
}

voting::SecretaryReplaced seat_secretary(const voting::Sitting& sitting, const Newcomer& newcomer,
                                         const std::string& reason) {
    return {sitting.prepared.sitting,
            free_place(sitting, "secretary", 2),
            newcomer.name_kk,
            newcomer.name_ru,
            newcomer.post_kk,
            newcomer.post_ru,
            newcomer.key,
            reason};
}

std::optional<Newcomer> newcomer(const Inputs& in, const QString& key, const QString& name_ru,
                                 const QString& post_kk, const QString& post_ru) {
    for (const auto& bearer : in.bearers)
        if (QString::fromStdString(bearer.key.hex()) == key)
            return Newcomer{bearer.key, bearer.name, maybe_plain(name_ru), plain(post_kk), plain(post_ru)};
    return std::nullopt;
}

QVariantList newcomer_rows(const Inputs& in, const std::function<voting::Act(const Newcomer&)>& seat) {
    QVariantList rows;
    for (const auto& bearer : in.bearers) {
        const auto refused = why_not(in, seat({bearer.key, bearer.name, {}, "-", "-"}));
        if (refused && refused->why == voting::Refusal::person_known) continue;  // has a place already
        const auto hex = QString::fromStdString(bearer.key.hex());
        rows.push_back(
            QVariantMap{{QStringLiteral("key"), hex},
                        {QStringLiteral("short"), hex.left(8).toUpper()},
                        {QStringLiteral("name"), QString::fromStdString(bearer.name)},
                        {QStringLiteral("refusal"), refused ? word(to_word(refused->why)) : QString()}});
    }
    return rows;
}

void show_secretary(props::TabletShown& shown, const Inputs& in) {
    const auto* secretary = in.sitting->secretary();
    if (!secretary) return;
    shown.secretaryName = brief_name(*in.sitting, secretary->id, in.language);
    shown.secretaryPostKk = QString::fromStdString(secretary->post_kk);
    shown.secretaryPostRu = QString::fromStdString(secretary->post_ru);
    shown.newcomers = newcomer_rows(in, [&](const Newcomer& newcomer) {
        return voting::Act(seat_secretary(*in.sitting, newcomer, "-"));
    });
}

void show_vacancies(props::ConsoleShown& shown, const Inputs& in) {
    shown.vacantPosts = static_cast<int>(voting::vacant_posts(*in.sitting));
    shown.addRefusal = why_not_word(in, seat_member(*in.sitting, {kNobodysKey, "-", {}, "-", "-"}));
    shown.newcomers = newcomer_rows(
        in, [&](const Newcomer& newcomer) { return voting::Act(seat_member(*in.sitting, newcomer)); });
}

}  // namespace feed
