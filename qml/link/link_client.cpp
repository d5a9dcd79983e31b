#include "qml/link/link_client.h"

#include <QDir>
#include <QSaveFile>

#include "qml/link/pinned_socket.h"

namespace client {
namespace {

constexpr int kAttemptMs = 2000;  // one attempt to connect
constexpr int kMaxBackoffMs = 800;

QByteArray bytes_of(const std::string& text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Nothing when this device keeps none yet.
Result<std::optional<evidence::Checkpoint>> held_head(const QString& folder) {
    QFile file(folder + QStringLiteral("/head"));
    if (folder.isEmpty() || !file.exists()) return std::optional<evidence::Checkpoint>{};
    if (!file.open(QIODevice::ReadOnly)) return evidence::Error{file.errorString().toStdString()};
    OTYRYS_TRY(const auto note,
               evidence::parse_note(file.readAll().toStdString(), evidence::kMaxCosignatures));
    OTYRYS_TRY(auto checkpoint, evidence::parse_checkpoint(note.text));
    return std::optional(std::move(checkpoint));
}

}  // namespace

LinkClient::LinkClient(LinkSetup setup, Keys keys, const evidence::Clock& clock,
                       std::vector<voting::RuleBook*> books, QObject* parent)
    : QObject(parent), setup_(std::move(setup)) {
    if (!setup_.folder.isEmpty()) QDir().mkpath(setup_.folder + QStringLiteral("/receipts"));
    SessionPort& port = *this;
    const auto held = held_head(setup_.folder);
    session_ = std::make_unique<Session>(setup_.certificate, setup_.trust, std::move(keys), clock,
                                         std::move(books), held.ok() ? *held : std::nullopt, port);
    if (!held.ok()) session_->refuse("head_unreadable: the head kept on this device cannot be read");
    lost_.setSingleShot(true);
    again_.setSingleShot(true);
    connect(&lost_, &QTimer::timeout, this, [this] {
        session_->lost();
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

// ---- the connection ----

void LinkClient::drop() {
    if (!socket_) return;
    socket_->drop();
    socket_->deleteLater();
    socket_ = nullptr;
}

void LinkClient::connect_now() {
    if (stopped_ || state() == LinkState::refused) return;
    drop();
    session_->connected();
    socket_ = new PinnedSocket(setup_.url, setup_.certificate, this);
    connect(socket_, &PinnedSocket::otherCertificate, this,
            [this](const QString& why) { session_->refuse("other_certificate: " + why.toStdString()); });
    connect(socket_, &PinnedSocket::textReceived, this, &LinkClient::take_text);
    connect(socket_, &PinnedSocket::binaryReceived, this, [this](const QByteArray& bytes) {
        const auto octets = evidence::as_bytes({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        if (const auto preview = wire::parse_preview(octets); preview.ok() && session_->welcomed())
            Q_EMIT previewArrived(preview->source, bytes.right(static_cast<qsizetype>(preview->jpeg.size())));
    });
    connect(socket_, &PinnedSocket::closed, this, [this] {
        backoff_ms_ = std::min(kMaxBackoffMs, backoff_ms_ * 2 + 50);
        again_.start(backoff_ms_);
    });
    again_.start(kAttemptMs);
}

void LinkClient::take_text(const QByteArray& utf8) {
    lost_.start(wire::kLinkLostMs);
    session_->take_text({utf8.constData(), static_cast<std::size_t>(utf8.size())});
}

// ---- what the session asks ----

bool LinkClient::is_pinned() const {
    return socket_ && socket_->is_pinned();
}

void LinkClient::send(const std::string& text) {
    if (socket_) socket_->send(text);
}

void LinkClient::welcomed() {
    backoff_ms_ = 0;
    again_.stop();
}

void LinkClient::pump_soon() {
    QMetaObject::invokeMethod(
        this, [this] { session_->pump(); }, Qt::QueuedConnection);
}

bool LinkClient::keep_key(const evidence::LockedKey& locked) {
    return !setup_.key_file.isEmpty() &&
           evidence::save_locked_key(QFile::encodeName(setup_.key_file).toStdString(), locked).ok();
}

bool LinkClient::keep(const std::string& name, const std::string& text) {
    if (setup_.folder.isEmpty()) return false;
    QSaveFile file(setup_.folder + u'/' + QString::fromStdString(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes_of(text)) >= 0 && file.commit();
}

}  // namespace client
