#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include "qml/feed/common.h"
#include "qml/feed/feeds.h"
#include "qml/feed/texts.h"
#include "voting/xlsx/docket_file.h"

namespace feed {

using props::ConsoleProps;

ConsoleFeed::ConsoleFeed(ConsoleProps& props, Outbox& outbox, QObject* parent)
    : KeyFeed(outbox, parent), props_(props) {
    connect_course();
    connect_people();
    connect_pairing();
    connect_papers();
    connect_further();
    connect_pin(props_);
}

void ConsoleFeed::connect_course() {
    connect(&props_, &ConsoleProps::openSitting, this,
            [this] { send(QStringLiteral("open_sitting"), voting::SittingOpen{sitting()}); });
    connect(&props_, &ConsoleProps::endSitting, this,
            [this] { send(QStringLiteral("end_sitting"), voting::SittingEnd{sitting()}); });
    connect(&props_, &ConsoleProps::callIn, this, [this](int number) {
        for (const auto& c : in_.sitting ? in_.sitting->cases : std::vector<voting::Case>{})
            if (static_cast<int>(c.number) == number)
                return send(QStringLiteral("call_in"), voting::CaseCalled{sitting(), c.id});
    });
    connect(&props_, &ConsoleProps::checkRecording, this, [this] {
        if (may_send(QStringLiteral("check_recording"))) outbox_.request("preflight");
    });
    connect(&props_, &ConsoleProps::startInterview, this, [this] {
        send(QStringLiteral("start_interview"), voting::InterviewStarted{sitting(), case_id()});
    });
    connect(&props_, &ConsoleProps::endInterview, this, [this] {
        send(QStringLiteral("end_interview"), voting::InterviewEnded{sitting(), case_id()});
    });
    connect(&props_, &ConsoleProps::mark, this, [this] {
        send(QStringLiteral("mark"), voting::MarkSet{sitting(), case_id(), {}});
    });
    connect(&props_, &ConsoleProps::note, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            send(QStringLiteral("note"), voting::MarkSet{sitting(), case_id(), plain(text)});
    });
    connect(&props_, &ConsoleProps::goOffRecord, this, [this](const QString& reason) {
        send(QStringLiteral("off_record"), voting::RecordOff{sitting(), case_id(), plain(reason)});
    });
    connect(&props_, &ConsoleProps::goOnRecord, this, [this] {
        send(QStringLiteral("off_record"), voting::RecordOn{sitting(), case_id()});
    });
    connect(&props_, &ConsoleProps::spoke, this,
            [this](const QString& who, const QString& kk, const QString& ru) {
                send(QStringLiteral("spoke"),
                     voting::SpokeEntered{sitting(), case_id(), who.toStdString(), plain(kk), plain(ru)});
            });
    connect(&props_, &ConsoleProps::adjourn, this, [this](const QString& reason) {
        send(QStringLiteral("adjourn"), voting::CaseAdjourned{sitting(), case_id(), plain(reason)});
    });
}

void ConsoleFeed::connect_people() {
    connect(&props_, &ConsoleProps::enterPresence, this,
            [this](const QString& who, bool here, const QString& reason) {
                const auto state = here ? voting::PresenceState::here : voting::PresenceState::left;
                // The secretary's own presence is a tap like everybody's (R3).
                if (who.toStdString() == in_.me)
                    send(QStringLiteral("presence"), voting::PresenceTapped{sitting(), state});
                else
                    send(QStringLiteral("presence"),
                         voting::PresenceEntered{sitting(), who.toStdString(), state, plain(reason)});
            });
    connect(&props_, &ConsoleProps::noteAbsence, this,
            [this](const QString& who, const QString& kk, const QString& ru) {
                send(QStringLiteral("absence"),
                     voting::AbsenceNoted{sitting(), who.toStdString(), plain(kk), plain(ru)});
            });
}

void ConsoleFeed::connect_pairing() {
    const auto wish = [this](const char* what, const QString& person, const QString& number,
                             const QString& witness = {}) {
        if (in_.link.state == LinkState::State::lost) return;
        const auto maybe = [](const QString& text) {
            return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
        };
        outbox_.wish({what, maybe(person), maybe(number), maybe(witness)});
    };
    connect(&props_, &ConsoleProps::openPairing, this,
            [wish](const QString& person, const QString& witness) { wish("open", person, {}, witness); });
    connect(&props_, &ConsoleProps::closePairing, this, [wish] { wish("close", {}, {}); });
    connect(&props_, &ConsoleProps::confirmPairing, this,
            [wish](const QString& number) { wish("confirm", {}, number); });
    connect(&props_, &ConsoleProps::denyPairing, this,
            [wish](const QString& number) { wish("deny", {}, number); });
}

void ConsoleFeed::connect_papers() {
    connect(&props_, &ConsoleProps::readDocket, this, &ConsoleFeed::read_docket);
    connect(&props_, &ConsoleProps::importDocket, this, &ConsoleFeed::import_docket);
    connect(&props_, &ConsoleProps::chooseProtocol, this, [this](const QString& id) {
        learn([&](Inputs& in) { in.chosen = voting::SittingId::parse(id.toStdString()); });
        Q_EMIT protocolChosen();
    });
    connect(&props_, &ConsoleProps::confirmProtocol, this,
            [this] { answer_papers(QStringLiteral("confirm"), {}); });
    connect(&props_, &ConsoleProps::openProtocol, this, [this] { Q_EMIT openFile(in_.papers.path); });
    connect(&props_, &ConsoleProps::acknowledge, this, &ConsoleFeed::acknowledge);
    connect(&props_, &ConsoleProps::dismissRefusal, this, &ConsoleFeed::dismiss);
    connect(&props_, &ConsoleProps::chooseLanguage, this, &ConsoleFeed::choose_language);
}

void ConsoleFeed::acknowledge(const QString& key) {
    in_.acknowledged.insert(key);
    refresh();
}

void ConsoleFeed::read_docket(const QString& file) {
    const QUrl url(file);
    const auto path = url.isLocalFile() ? url.toLocalFile() : file;
    QFile opened(path);
    DocketFile docket{QFileInfo(path).fileName(), {}, {}, {}, false};
    docket_.clear();
    if (opened.open(QIODevice::ReadOnly)) docket_ = opened.read(static_cast<qint64>(voting::kMaxDocket) + 1);
    const auto shown =
        xlsx::preview({docket_.constData(), static_cast<std::size_t>(docket_.size())}, in_.sitting);
    docket.officers = shown.officers;
    for (const auto& why : shown.refused)
        docket.inadmissible.push_back(why ? word(to_word(*why)) : QString());
    if (!opened.isOpen())
        docket.faults.push_back({0, 0, QStringLiteral("unreadable"), docket.name});
    else
        for (const auto& fault : shown.faults)
            docket.faults.push_back({fault.line, fault.column, QString::fromStdString(fault.word),
                                     QString::fromStdString(fault.value)});
    in_.docket = std::move(docket);
    refresh();
}

void ConsoleFeed::import_docket() {
    if (!in_.docket || !in_.docket->faults.empty() || !may_send(QStringLiteral("import"))) return;
    in_.docket->sent = true;
    deliveries_.sent(outbox_.import_docket(docket_), QStringLiteral("import"), in_.now_ms);
    refresh();
}

}  // namespace feed
