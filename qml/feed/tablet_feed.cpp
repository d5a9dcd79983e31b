#include "qml/feed/common.h"
#include "qml/feed/feeds.h"
#include "qml/feed/texts.h"

namespace feed {

using props::TabletProps;

TabletFeed::TabletFeed(TabletProps& props, Outbox& outbox, QObject* parent)
    : KeyFeed(outbox, parent), props_(props) {
    connect_person();
    connect_chair();
    connect_further();
    connect_pairing();
    connect_pin(props_);
}

void TabletFeed::connect_person() {
    using voting::PresenceState;
    connect(&props_, &TabletProps::arrive, this, [this] {
        send(QStringLiteral("arrive"), voting::PresenceTapped{sitting(), PresenceState::here});
    });
    connect(&props_, &TabletProps::leave, this, [this] {
        send(QStringLiteral("leave"), voting::PresenceTapped{sitting(), PresenceState::left});
    });
    connect(&props_, &TabletProps::recuse, this, [this](const QString& reason) {
        send(QStringLiteral("recuse"), voting::MemberRecused{sitting(), case_id(), plain(reason)});
    });
    connect(&props_, &TabletProps::castVote, this, &TabletFeed::cast);
    connect(&props_, &TabletProps::mark, this, [this] {
        send(QStringLiteral("mark"), voting::MarkSet{sitting(), case_id(), {}});
    });
    connect(&props_, &TabletProps::postponeProtocol, this,
            [this] { learn([](Inputs& in) { in.later = true; }); });
    connect(&props_, &TabletProps::confirmProtocol, this,
            [this] { answer_papers(QStringLiteral("confirm"), {}); });
    connect(&props_, &TabletProps::refuseProtocol, this,
            [this](const QString& reason) { answer_papers(QStringLiteral("refuse"), reason); });
    connect(&props_, &TabletProps::dismissRefusal, this, &TabletFeed::dismiss);
    connect(&props_, &TabletProps::chooseLanguage, this, &TabletFeed::choose_language);
}

void TabletFeed::connect_chair() {
    connect(&props_, &TabletProps::openSitting, this,
            [this] { send(QStringLiteral("openSitting"), voting::SittingOpen{sitting()}); });
    connect(&props_, &TabletProps::endSitting, this,
            [this] { send(QStringLiteral("endSitting"), voting::SittingEnd{sitting()}); });
    connect(&props_, &TabletProps::openBallot, this, &TabletFeed::open_ballot);
    connect(&props_, &TabletProps::closeBallot, this, [this] {
        send(QStringLiteral("close"), voting::BallotClosing{sitting(), case_id(), ballot()});
    });
    connect(&props_, &TabletProps::declare, this, [this](bool hall) {
        send(QStringLiteral("declare"), voting::OutcomeDeclared{sitting(), case_id(), ballot(), hall});
    });
    connect(&props_, &TabletProps::annul, this, [this](const QString& reason) {
        send(QStringLiteral("annul"), voting::BallotAnnulled{sitting(), case_id(), ballot(), plain(reason)});
    });
    connect(&props_, &TabletProps::adjourn, this, [this](const QString& reason) {
        send(QStringLiteral("adjourn"), voting::CaseAdjourned{sitting(), case_id(), plain(reason)});
    });
    connect(&props_, &TabletProps::officerAbsent, this, [this](bool valid, const QString& reason) {
        const auto why = valid ? voting::AbsenceReason::valid : voting::AbsenceReason::no_reason;
        send(QStringLiteral("absent"), voting::OfficerAbsent{sitting(), case_id(), why, maybe_plain(reason)});
    });
    connect(&props_, &TabletProps::waiveTablet, this, [this](const QString& person, const QString& reason) {
        send(QStringLiteral("waive"), voting::TabletWaived{sitting(), person.toStdString(), plain(reason)});
    });
}

void TabletFeed::connect_pairing() {
    connect(&props_, &TabletProps::witnessTablet, this, [this](const QString& number, const QString& reason) {
        const auto name = QStringLiteral("witness");
        if (!may_send(name)) return;
        for (const auto ticket : outbox_.witness(number.toStdString(), plain(reason)))
            deliveries_.sent(ticket, name, in_.now_ms);
        refresh();
    });
    connect(&props_, &TabletProps::denyTablet, this, [this](const QString& number) {
        if (in_.link.state != LinkState::State::lost)
            outbox_.wish({"deny", std::nullopt, number.toStdString()});
    });
}

void TabletFeed::cast(const QString& choice) {
    const auto parsed = voting::parse_choice(choice.toStdString());
    const auto* c = in_.sitting ? shown_case(*in_.sitting) : nullptr;
    const auto* open = c ? c->open_ballot() : nullptr;
    if (!parsed || !open) return;
    send(QStringLiteral("vote"), voting::VoteCast{sitting(), c->id, open->round, open->digest, *parsed});
}

void TabletFeed::open_ballot(const QString& form, int decision) {
    const auto parsed = voting::parse_word<voting::Form>(form.toStdString());
    const auto* c = in_.sitting ? shown_case(*in_.sitting) : nullptr;
    if (!parsed || !c) return;
    std::optional<voting::Decision> motion;
    if (*parsed == voting::Form::motion) motion = voting::Decision{static_cast<std::uint8_t>(decision)};
    const auto round = static_cast<unsigned>(c->ballots.size()) + 1;
    send(QStringLiteral("open"), voting::BallotOpened{sitting(), c->id, round, *parsed, motion});
}

voting::Digest TabletFeed::ballot() const {
    const auto* newest = in_.sitting ? newest_ballot(shown_case(*in_.sitting)) : nullptr;
    return newest ? newest->digest : voting::Digest{};
}

}  // namespace feed
