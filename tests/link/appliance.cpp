#include "tests/link/appliance.h"

#include <QFile>
#include <QProcessEnvironment>
#include <algorithm>
#include <csignal>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "hardware/provision/folder.h"
#include "hardware/provision/provisioning.h"
#include "recorder/evidence/file.h"
#include "recorder/evidence/keystore.h"

namespace test {
namespace {

nlohmann::json person(const std::string& id, const std::string& role) {
    return {{"person", id},
            {"role", role},
            {"name_kk", "Сынақов " + id},
            {"post_kk", "үлгі"},
            {"post_ru", "образец"}};
}

nlohmann::json composition(unsigned members) {
    nlohmann::json persons = nlohmann::json::array({person("m1", "chair")});
    for (unsigned i = 2; i <= members; ++i) persons.push_back(person("m" + std::to_string(i), "member"));
    persons.push_back(person("secretary", "secretary"));
    return persons;
}

template <class T>
T must(evidence::Result<T> result) {
    if (!result.ok()) throw std::runtime_error(result.error().text);
    return std::move(result).value();
}

}  // namespace

bool until(const std::function<bool()>& done, int limit_ms) {
    QEventLoop loop;
    QTimer limit, look;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done()) loop.exit(0);
    });
    limit.start(limit_ms), look.start(2);
    return done() || loop.exec() == 0;
}

client::Answered Tablet::wait(quint64 ticket) {
    if (!until([&] { return answers.count(ticket) > 0; }))
        throw std::runtime_error("no answer: " + client->problem());
    return answers.at(ticket);
}
client::Answered Tablet::act(const std::string& kind, client::Given given) {
    return wait(client->submit(kind, std::move(given)));
}
client::Answered Tablet::import(const QByteArray& file) {
    return wait(client->import_docket(file));
}

QByteArray docket() {
    QFile file(QStringLiteral(OTYRYS_SOURCE_DIR "/hardware/rehearsal/demo-docket.csv"));
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no docket");
    return file.readAll();
}

Appliance::Appliance(unsigned members, const std::string& settings) : members_(members) {
    evidence::crypto_init();
    const auto made = must(
        provision::provision_appliance(folder(), path(QStringLiteral("keys")).toStdString(), "KZ-C",
                                       must(provision::bearers_of(composition(members).dump())), clock_));
    trust_ = made.trust, certificate_ = made.certificate;
    prepare(1, settings);
}

void Appliance::prepare(unsigned number, const std::string& settings) const {
    const nlohmann::json sitting{{"day", "2024-05-03"},
                                 {"number", number},
                                 {"commission", "custom"},
                                 {"voting_posts", members_},
                                 {"settings", nlohmann::json::parse(settings)},
                                 {"place_kk", "Астана"},
                                 {"place_ru", "Астана"},
                                 {"rehearsal", rehearsal},
                                 {"persons", composition(members_)}};
    const auto path = provision::sitting_path(folder());
    if (!evidence::write_new_file(path + ".new", sitting.dump()).ok())
        throw std::runtime_error("sitting.json");
    std::filesystem::rename(path + ".new", path);
}

Appliance::~Appliance() {
    kill();
}

std::optional<int> Appliance::start(double hours_left) {
    service_.setProcessChannelMode(QProcess::SeparateChannels);
    QStringList arguments{QString::fromStdString(folder()), QString::number(hours_left)};
    if (port_ || per_address) arguments << QString::number(port_);
    if (per_address) arguments << QString::number(per_address);
    service_.start(QStringLiteral(OTYRYSD_WITHOUT_DEVICES), arguments);
    QByteArray line;
    const bool told = until(
        [&] {
            if (service_.canReadLine()) line = service_.readLine();
            return line.startsWith("ready ") || service_.state() == QProcess::NotRunning;
        },
        20'000);
    errors_ = service_.readAllStandardError().toStdString();
    if (!told) throw std::runtime_error("the service does not get ready: " + errors_);
    if (!line.startsWith("ready ")) {
        errors_ += service_.readAllStandardError().toStdString();
        std::cerr << errors_;
        return service_.exitCode();
    }
    port_ = line.split(' ').at(1).toUShort();
    return std::nullopt;
}

void Appliance::set_clock(bool forward) {
    ::kill(static_cast<pid_t>(service_.processId()), forward ? SIGUSR1 : SIGUSR2);
}

void Appliance::kill() {
    if (service_.state() == QProcess::NotRunning) return;
    service_.kill();
    service_.waitForFinished(5000);
}

client::LinkSetup Appliance::setup(const QString& folder) const {
    return {QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(port_)), certificate_, trust_, folder};
}

evidence::SigningKey Appliance::key(const std::string& person) const {
    const auto file = path_of_key(person);
    return must(evidence::load_key(file, person == "hall" ? "device" : "member"));
}

client::Keys Appliance::keys(const std::string& person) const {
    const auto device = path_of_key(person + ".device");
    if (!std::filesystem::exists(device)) return key(person);
    return {key(person), must(evidence::load_key(device, "device"))};
}

std::string Appliance::path_of_key(const std::string& person) const {
    return dir_.filePath(QStringLiteral("keys/")).toStdString() + person + ".key";
}

std::unique_ptr<Tablet> Appliance::tablet(const std::string& person, const client::LinkSetup& setup) const {
    auto made = std::make_unique<Tablet>();
    made->client = std::make_unique<client::LinkClient>(setup, keys(person), clock_,
                                                        std::vector<voting::RuleBook*>{made->round.get()});
    auto* tablet = made.get();
    QObject::connect(
        made->client.get(), &client::LinkClient::answered, made->client.get(),
        [tablet](quint64 ticket, const client::Answered& answer) { tablet->answers[ticket] = answer; });
    QObject::connect(made->client.get(), &client::LinkClient::entryArrived, made->client.get(),
                     [tablet](const client::Believed& entry) {
                         auto& seen = entry.read ? tablet->revealed : tablet->withheld;
                         if (entry.entry.kind == "ballot.vote") seen.push_back(entry.entry.index);
                     });
    QObject::connect(made->client.get(), &client::LinkClient::paperArrived, made->client.get(),
                     [tablet](const wire::Paper& paper) { tablet->paper = paper; });
    made->client->start();
    return made;
}

Tablet& Appliance::sit_down(const std::string& person) {
    auto& place = tablets_[person];
    place = tablet(person, keeps ? setup(path(QString::fromStdString("seat-" + person))) : setup());
    if (!until([&] { return place->linked(); }))
        throw std::runtime_error("not linked: " + place->client->problem());
    return *place;
}

void Appliance::deliberate() {
    std::vector<std::string> everybody{"secretary"};
    for (unsigned i = 1; i <= members_; ++i) everybody.push_back("m" + std::to_string(i));
    for (const auto& id : everybody) sit_down(id);
    const auto accepted = [&](const std::string& by, const std::string& kind,
                              const client::Given& given = {}) {
        const auto answer = at(by).act(kind, given);
        if (!answer.accepted)
            throw std::runtime_error(by + " " + kind + ": " +
                                     std::string(voting::to_word(answer.refused.why)));
    };
    if (!at("secretary").import(docket()).accepted) throw std::runtime_error("docket");
    for (const auto& id : everybody) accepted(id, "presence.tapped", {{"state", "here"}});
    accepted("secretary", "sitting.open"), accepted("m1", "sitting.open");
    accepted("secretary", "case.called", {{"case", "1"}});
    at("secretary").client->request({"preflight"});
    if (!until([&] { return at("secretary").client->live().preflight == "passed"; }))
        throw std::runtime_error("no pre-flight");
    accepted("secretary", "interview.started");
    accepted("secretary", "interview.ended");
    const auto verified = [&] {
        const auto* c = at("m1").client->sitting()->current_case();
        return c && !c->interviews.empty() && c->interviews.back().verified.has_value();
    };
    if (!until(verified)) throw std::runtime_error("the interview is not verified");
}

bool Appliance::open_ballot() {
    const auto opened = at("m1").act("ballot.opened", {{"form", "choose_one"}});
    return opened.accepted && until([&] {
               return std::all_of(tablets_.begin(), tablets_.end(), [&](const auto& each) {
                   return !each.second->linked() || each.second->client->follower().size() > opened.index;
               });
           });
}

}  // namespace test
