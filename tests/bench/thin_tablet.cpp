#include "tests/bench/thin_tablet.h"

#include <QSslConfiguration>

namespace bench {
namespace {

const QString kOurs = QStringLiteral("otyrys-link/v1 ");

evidence::Checkpoint head_of(const std::string& text) {
    const auto note = evidence::parse_note(text, evidence::kMaxCosignatures);
    const auto head = note.ok() ? evidence::parse_checkpoint(note->text) : note.error();
    if (!head.ok()) throw std::runtime_error("no head");
    return *head;
}

}  // namespace

ThinTablet::ThinTablet(const test::Appliance& room, const std::string& person)
    : setup_(room.setup()), key_(room.key(person)), key_id_(evidence::key_id(key_.public_key())) {
    QSslConfiguration tls;
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket_.setSslConfiguration(tls);
    QObject::connect(&socket_, &QWebSocket::textMessageReceived, &socket_,
                     [this](const QString& text) { take(text); });
    socket_.open(setup_.url);
}

ThinTablet::~ThinTablet() {
    socket_.disconnect();
    socket_.abort();
}

/// Entries of others are let pass by: a tap is measured, not the fold.
void ThinTablet::take(const QString& text) {
    const auto kind = QStringView(text).mid(kOurs.size());
    const bool answer = kind.startsWith(u"accepted\n") || kind.startsWith(u"refused\n");
    if (answer && !answered_ms_) answered_ms_ = double(since_.nsecsElapsed()) / 1e6;
    if (!answer && !kind.startsWith(u"head\n") && !kind.startsWith(u"challenge\n") &&
        !kind.startsWith(u"welcome\n"))
        return;
    const auto message = wire::parse(text.toStdString());
    if (!message.ok()) return;
    const auto say = [this](const wire::Message& what) {
        socket_.sendTextMessage(QString::fromStdString(wire::format(what)));
    };
    if (const auto* challenge = std::get_if<wire::Challenge>(&*message)) {
        const auto hello = wire::hello_text(setup_.trust, setup_.certificate, challenge->nonce, key_id_);
        say(wire::Hello{key_id_, key_.sign(evidence::as_bytes(hello))});
    } else if (const auto* welcome = std::get_if<wire::Welcome>(&*message)) {
        say(wire::Tail{welcome->size});
    } else if (const auto* head = std::get_if<wire::Head>(&*message)) {
        head_ = head->note;
    } else if (const auto* accepted = std::get_if<wire::AcceptedSent>(&*message)) {
        index_ = accepted->index, prev_ = text_digest_;
    }
}

std::uint64_t ThinTablet::seen() const {
    return head_of(head_).size;
}

void ThinTablet::prepare(const std::string& kind, const std::vector<evidence::Field>& fields) {
    const auto head = head_of(head_);
    const auto text = evidence::format(
        evidence::Statement{kind, setup_.trust, key_id_, prev_, {head.size, head.root}, 0, fields});
    text_digest_ = evidence::sha256(evidence::as_bytes(text));
    body_ = evidence::sign_note(text, evidence::person_note_key(key_.public_key()).name, key_);
    answered_ms_.reset(), index_.reset();
}

void ThinTablet::tap() {
    since_.start();
    socket_.sendTextMessage(QString::fromStdString(wire::format(wire::Message{wire::Submit{body_}})));
}

}  // namespace bench
