#include "qml/link/link_client.h"

#include <QDir>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QWebSocket>

#include "voting/act_codec.h"
#include "voting/xlsx/docket_file.h"

namespace client {
namespace {

constexpr int kAttemptMs = 2000;  // one attempt to connect
constexpr int kMaxBackoffMs = 800;
constexpr std::size_t kMaxOutgoing = 64;
constexpr std::string_view kFrozenKind = "protocol.frozen";

QByteArray bytes_of(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

Digest digest_of(const std::string& body) {
    return evidence::sha256(evidence::as_bytes(body));
}

Answered refusal(voting::Refusal why) {
    Answered answer;
    answer.refused.why = why;
    return answer;
}

QString receipt_name(std::uint64_t index) {
    return QStringLiteral("receipts/%1.txt").arg(index);
}

}  // namespace

LinkClient::LinkClient(LinkSetup setup, evidence::SigningKey key, const evidence::Clock& clock,
                       std::vector<voting::RuleBook*> books, QObject* parent)
    : QObject(parent),
      setup_(std::move(setup)),
      key_(std::move(key)),
      key_id_(evidence::key_id(key_.public_key())),
      clock_(clock),
      books_(std::move(books)) {
    if (!setup_.folder.isEmpty()) QDir().mkpath(setup_.folder + QStringLiteral("/receipts"));
    books_.insert(books_.begin(), &book_);
    const auto held = held_head();
    if (!held.ok()) set_state(LinkState::refused, "bad_head: the head kept on this device cannot be read");
    follower_ = std::make_unique<Follower>(setup_.trust, key_id_, books_, held.ok() ? *held : std::nullopt);
    lost_.setSingleShot(true);
    again_.setSingleShot(true);
    connect(&lost_, &QTimer::timeout, this, [this] {
        set_state(LinkState::lost, "link_lost: nothing heard from the appliance");
        connect_now();
    });
    connect(&again_, &QTimer::timeout, this, [this] { connect_now(); });
}

LinkClient::~LinkClient() {
    stop();
}

void LinkClient::start() {
    stopped_ = false;
    connect_now();
}

void LinkClient::stop() {
    stopped_ = true;
    lost_.stop(), again_.stop();
    drop();
}

voting::PersonId LinkClient::person() const {
    if (const auto* sitting = book_.current())
        for (const auto& person : sitting->persons)
            if (person.key == key_id_) return person.id;
    return {};
}

// ---- the connection ----

void LinkClient::drop() {
    if (!socket_) return;
    disconnect(socket_, nullptr, this, nullptr);
    socket_->abort();
    socket_->deleteLater();
    socket_ = nullptr;
}

void LinkClient::connect_now() {
    if (stopped_ || state_ == LinkState::refused) return;
    drop();
    follower_->reconnect();
    delivering_ = welcomed_ = false;
    unproven_.reset();
    socket_ = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    socket_->setMaxAllowedIncomingFrameSize(wire::kMaxMessage);
    socket_->setMaxAllowedIncomingMessageSize(wire::kMaxMessage);
    socket_->setOutgoingFrameSize(wire::kMaxMessage);
    QSslConfiguration tls;  // no root of the system's: the pin alone decides
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setCaCertificates({});
    socket_->setSslConfiguration(tls);
    connect(socket_, &QWebSocket::sslErrors, this, &LinkClient::forgive);
    connect(socket_, &QWebSocket::connected, this, &LinkClient::check_certificate);
    connect(socket_, &QWebSocket::textMessageReceived, this, &LinkClient::take_text);
    connect(socket_, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray& bytes) {
        const auto octets = evidence::as_bytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (const auto preview = wire::parse_preview(octets); preview.ok() && welcomed_)
            Q_EMIT previewArrived(preview->source, bytes.right(static_cast<qsizetype>(preview->jpeg.size())));
    });
    connect(socket_, &QWebSocket::disconnected, this, [this] {
        backoff_ms_ = std::min(kMaxBackoffMs, backoff_ms_ * 2 + 50);
        again_.start(backoff_ms_);
    });
    again_.start(kAttemptMs);
    socket_->open(setup_.url);
}

bool LinkClient::is_pinned(const QSslCertificate& certificate) const {
    const auto der = certificate.toDer();
    return !certificate.isNull() &&
           evidence::sha256(evidence::as_bytes({der.constData(), static_cast<std::size_t>(der.size())})) ==
               setup_.certificate;
}

/// Forgives what a self-signed certificate cannot avoid, and that of the pinned certificate alone.
void LinkClient::forgive(const QList<QSslError>& errors) {
    for (const auto& error : errors) {
        const bool unavoidable =
            error.error() == QSslError::SelfSignedCertificate || error.error() == QSslError::HostNameMismatch;
        if (!unavoidable || !is_pinned(error.certificate()))
            return refuse("other_certificate: " + error.errorString().toStdString());
    }
    socket_->ignoreSslErrors(errors);
}

void LinkClient::check_certificate() {
    if (!is_pinned(socket_->sslConfiguration().peerCertificate()))
        refuse("other_certificate: not the certificate of the pairing");
}

/// The appliance cannot be believed, or does not know us: nothing more is sent to it, and it is not tried
/// again.
void LinkClient::refuse(const std::string& why) {
    set_state(LinkState::refused, why);
    stop();
}

void LinkClient::set_state(LinkState state, std::string problem) {
    if (state_ == state && problem_ == problem) return;
    state_ = state, problem_ = std::move(problem);
    Q_EMIT linkChanged();
}

void LinkClient::send(const wire::Message& message) {
    if (socket_) socket_->sendTextMessage(QString::fromUtf8(bytes_of(wire::format(message))));
}

// ---- what the appliance says ----

void LinkClient::take_text(const QString& text) {
    lost_.start(wire::kLinkLostMs);
    const auto utf8 = text.toUtf8();
    const auto message = wire::parse({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (!message.ok()) return refuse("malformed: " + message.error().text);
    std::visit([this](const auto& m) { take(m); }, *message);
}

void LinkClient::take(const wire::Challenge& challenge) {
    if (!is_pinned(socket_->sslConfiguration().peerCertificate())) return;
    const auto text = wire::hello_text(setup_.trust, setup_.certificate, challenge.nonce, key_id_);
    send(wire::Hello{key_id_, key_.sign(evidence::as_bytes(text))});
}

void LinkClient::take(const wire::Welcome& welcome) {
    if (const auto known = follower_->welcome(welcome); !known.ok()) return refuse(known.error().text);
    welcomed_ = true;
    welcome_size_ = welcome.size;
    backoff_ms_ = 0;
    again_.stop();
    send(wire::Tail{follower_->size()});
    if (welcome.size == follower_->size()) set_state(LinkState::linked, {});
    pump();
}

void LinkClient::take(const wire::EntrySent& sent) {
    if (const auto taken = follower_->take(sent); !taken.ok()) refuse(taken.error().text);
}

void LinkClient::take(const wire::Revealed& revealed) {
    const auto believed = follower_->take(revealed);
    if (!believed.ok()) return refuse(believed.error().text);
    if (!believed->read) return;
    Q_EMIT entryArrived(*believed);
    Q_EMIT sittingChanged();
}

void LinkClient::take(const wire::Head& head) {
    const auto believed = follower_->take(head);
    if (!believed.ok()) return refuse(believed.error().text);
    keep_head();
    for (const auto& entry : *believed) {
        if (entry.statement && entry.entry.kind == kFrozenKind) {
            frozen_.clear();
            for (const auto& field : entry.statement->fields) frozen_[field.key] = field.value;
        }
        Q_EMIT entryArrived(entry);
    }
    if (!believed->empty()) Q_EMIT sittingChanged();
    if (follower_->size() >= welcome_size_) set_state(LinkState::linked, {});
    if (unproven_) take(*std::exchange(unproven_, std::nullopt));
    pump();
}

void LinkClient::take(const wire::AcceptedSent& accepted) {
    if (!delivering_ || outgoing_.empty() || digest_of(outgoing_.front().body) != accepted.statement) return;
    const auto proven = follower_->proves(accepted.receipt, accepted.index);
    if (!proven) {
        unproven_ = accepted;
        return;
    }
    if (!*proven) return refuse("bad_receipt: for entry " + std::to_string(accepted.index));
    if (!setup_.folder.isEmpty()) {
        QSaveFile file(setup_.folder + u'/' + receipt_name(accepted.index));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes_of(accepted.receipt)), file.commit();
    }
    Answered answer;
    answer.accepted = true;
    answer.index = accepted.index;
    answer.receipt = accepted.receipt;
    answer_front(answer);
}

void LinkClient::take(const wire::RefusedSent& refused) {
    if (!welcomed_)
        return refuse(std::string(voting::to_word(refused.why)) + ": the appliance refused this key");
    if (!refused.statement || !delivering_ || outgoing_.empty() ||
        digest_of(outgoing_.front().body) != *refused.statement)
        return;
    auto& front = outgoing_.front();
    if (refused.why == voting::Refusal::stale_prev && !front.signed_again) {
        front.signed_again = true;  // another device of this person was faster: sign on top of its act
        front.body.clear();
        delivering_ = false;
        return pump();
    }
    Answered answer;
    answer.refused = {refused.why, refused.present, refused.needed};
    answer.faults = refused.faults;
    answer_front(answer);
}

void LinkClient::take(const wire::Live& live) {
    if (!welcomed_) return;
    live_ = live;
    Q_EMIT liveChanged();
}

void LinkClient::take(const wire::Paper& paper) {
    Q_EMIT paperArrived(paper);
}

// ---- acts ----

quint64 LinkClient::submit(const std::string& kind, Given given) {
    outgoing_.push_back({next_ticket_, kind, std::move(given), std::nullopt, {}, false});
    QMetaObject::invokeMethod(
        this, [this] { pump(); }, Qt::QueuedConnection);
    return next_ticket_++;
}

quint64 LinkClient::submit(const voting::Act& act) {
    Given given;
    for (const auto& field : voting::to_fields(act)) given[field.key] = field.value;
    return submit(std::string(voting::kind_of(act)), std::move(given));
}

quint64 LinkClient::import_docket(const QByteArray& file) {
    const std::string octets(file.constData(), static_cast<std::size_t>(file.size()));
    unsigned cases = 0;
    if (octets.size() <= voting::kMaxDocket)
        if (const auto parsed =
                xlsx::parse_docket(octets, sitting() ? sitting()->sayings : voting::Sayings());
            parsed.index() == 0)
            cases = static_cast<unsigned>(std::get<0>(parsed).size());
    Given given{{"file", digest_of(octets).hex()}, {"cases", std::to_string(cases)}};
    outgoing_.push_back(
        {next_ticket_, std::string(voting::DocketImported::kKind), std::move(given), octets, {}, false});
    QMetaObject::invokeMethod(
        this, [this] { pump(); }, Qt::QueuedConnection);
    return next_ticket_++;
}

void LinkClient::request(const std::string& what) {
    if (welcomed_) send(wire::Request{what});
}

/// Delivers the act whose turn it is: one at a time, because each is signed on top of the last.
void LinkClient::pump() {
    while (!delivering_ && !outgoing_.empty() && welcomed_ && follower_->size() >= welcome_size_) {
        auto& front = outgoing_.front();
        if (front.docket && front.docket->size() > voting::kMaxDocket)
            answer_front(refusal(voting::Refusal::oversized));
        else if (outgoing_.size() > kMaxOutgoing)
            answer_front(refusal(voting::Refusal::too_many));
        else if (front.body.empty() && !sign(front))
            answer_front(refusal(voting::Refusal::malformed));
        else {
            delivering_ = true;
            if (front.docket)
                send(wire::Docket{*front.docket, front.body});
            else
                send(wire::Submit{front.body});
        }
    }
}

const evidence::KindRule* LinkClient::rule(std::string_view kind) const {
    for (const auto* book : books_)
        if (const auto* found = book->rule(kind)) return found;
    return nullptr;
}

bool LinkClient::sign(Outgoing& act) {
    const auto* form = rule(act.kind);
    if (!form) return false;
    auto fields = complete(*form, act.given, sitting(), frozen_);
    if (!fields) return false;
    const evidence::Statement statement{act.kind,
                                        follower_->trust(),
                                        key_id_,
                                        follower_->own_prev(),
                                        follower_->seen_head(),
                                        clock_.now().wall_ms,
                                        std::move(*fields)};
    act.body = evidence::sign_note(evidence::format(statement),
                                   evidence::person_note_key(key_.public_key()).name, key_);
    return true;
}

void LinkClient::answer_front(const Answered& answer) {
    const auto ticket = outgoing_.front().ticket;
    outgoing_.pop_front();
    delivering_ = false;
    Q_EMIT answered(ticket, answer);
    QMetaObject::invokeMethod(
        this, [this] { pump(); }, Qt::QueuedConnection);
}

// ---- what this device keeps ----

void LinkClient::keep_head() {
    if (setup_.folder.isEmpty()) return;
    QSaveFile file(setup_.folder + QStringLiteral("/head"));
    if (file.open(QIODevice::WriteOnly)) file.write(bytes_of(follower_->head_note())), file.commit();
}

/// Nothing when this device keeps none yet.
Result<std::optional<evidence::Checkpoint>> LinkClient::held_head() const {
    QFile file(setup_.folder + QStringLiteral("/head"));
    if (setup_.folder.isEmpty() || !file.exists()) return std::optional<evidence::Checkpoint>{};
    if (!file.open(QIODevice::ReadOnly)) return evidence::Error{file.errorString().toStdString()};
    OTYRYS_TRY(const auto note,
               evidence::parse_note(file.readAll().toStdString(), evidence::kMaxCosignatures));
    OTYRYS_TRY(auto checkpoint, evidence::parse_checkpoint(note.text));
    return std::optional(std::move(checkpoint));
}

}  // namespace client
