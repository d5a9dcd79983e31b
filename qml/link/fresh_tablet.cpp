#include "qml/link/fresh_tablet.h"

#include <QDir>
#include <QSaveFile>

#include "recorder/evidence/keyring.h"
#include "recorder/evidence/keystore.h"

namespace client {
namespace {

constexpr std::pair<const char*, const char*> kKeys[] = {
    {evidence::kPersonsKey.data(), "member.key"}, {evidence::kDevicesKey.data(), "device.key"}};  // by role
constexpr const char* kPlace = "place";
constexpr const char* kTicket = "ticket.txt";
constexpr qint64 kLongest = 2 * wire::kMaxTicket;  // octets of a file that a ticket stands in

/// The file's text; nothing: it is not there, too long, or cannot be read.
std::optional<std::string> text_of(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLongest) return std::nullopt;
    return file.readAll().toStdString();
}

}  // namespace

std::optional<Home> home_in(const QString& folder) {
    const auto text = text_of(folder + QLatin1Char('/') + QLatin1String(kPlace));
    const auto of_person = folder + QLatin1Char('/') + QLatin1String(kKeys[0].second),
               of_device = folder + QLatin1Char('/') + QLatin1String(kKeys[1].second);
    if (!text || !QFile::exists(of_person) || !QFile::exists(of_device)) return std::nullopt;
    const auto ticket = wire::parse_ticket(*text);
    if (!ticket.ok()) return std::nullopt;
    return Home{
        {PairingClient::url_of(*ticket), ticket->certificate, ticket->trust, folder}, of_person, of_device};
}

FreshTablet::FreshTablet(const QString& folder, QObject* parent) : QObject(parent), folder_(folder) {
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir(folder_).exists() && (!QDir().mkpath(folder_) || !QFile::setPermissions(folder_, owner)))
        problem_ = QStringLiteral("no_folder");
    watcher_.addPath(folder_);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &FreshTablet::look);
}

QString FreshTablet::number() const {
    return stage_ == Stage::comparing ? QString::fromStdString(pairing_->session().number()) : QString();
}

void FreshTablet::look() {
    if (stage_ != Stage::asking || !QFile::exists(path(kTicket))) return;
    const auto text = text_of(path(kTicket));
    QFile::remove(path(kTicket));
    take(QString::fromStdString(text.value_or("")));
}

void FreshTablet::take(const QString& typed) {
    if (stage_ != Stage::asking) return;
    const auto ticket = wire::parse_ticket(tidied_ticket(typed.toStdString()));
    if (!ticket.ok()) return come_back(QStringLiteral("bad_ticket"));
    QFile::remove(path(kPlace));
    forget_keys();  // of a try that was cut off: nobody knows them
    std::vector<TabletKey> keys;
    for (const auto& [role, file] : kKeys) {
        auto key = evidence::create_key(path(file).toStdString(), role);
        if (!key.ok()) return forget_keys(), come_back(QStringLiteral("no_folder"));
        keys.push_back({role, std::move(key).value()});
    }
    pairing_ = std::make_unique<PairingClient>(*ticket, std::move(keys));
    connect(pairing_.get(), &PairingClient::changed, this, &FreshTablet::follow);
    stage_ = Stage::connecting;
    problem_.clear();
    Q_EMIT changed();
}

void FreshTablet::follow() {
    const auto& session = pairing_->session();
    const auto& problem = session.problem();
    switch (session.state()) {
        case PairingState::connecting: return;
        case PairingState::comparing: stage_ = Stage::comparing; break;
        case PairingState::ended:
            if (!session.may_be_enrolled()) {
                forget_keys();
                return come_back(QString::fromStdString(problem.substr(0, problem.find(':'))));
            }
            [[fallthrough]];  // the answer to its hello tells
        case PairingState::paired:
            if (!keep_place(session.ticket())) return come_back(QStringLiteral("no_folder"));
            stage_ = Stage::paired;
            break;
    }
    Q_EMIT changed();
}

void FreshTablet::forget_keys() const {
    for (const auto& [role, file] : kKeys) QFile::remove(path(file));
}

/// The client told us and is still at it: it goes when it has returned.
void FreshTablet::come_back(const QString& problem) {
    if (pairing_) pairing_.release()->deleteLater();
    stage_ = Stage::asking;
    problem_ = problem;
    Q_EMIT changed();
}

/// As a ticket without its token, which is used up.
bool FreshTablet::keep_place(const wire::PairingTicket& ticket) const {
    auto place = ticket;
    place.token = {};
    const auto text = wire::format(place);
    QSaveFile file(path(kPlace));
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) > 0 &&
           file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.commit();
}

}  // namespace client
