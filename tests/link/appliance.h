#pragma once
// A provisioned appliance in a fresh folder, its service as a process of its own, and people at their
// tablets. Everything waits for events, bounded in time.

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>

#include "protocol_gen/signing_round.h"
#include "qml/link/link_client.h"
#include "recorder/evidence/journal.h"

namespace test {

/// Handles events until `done`, at most `limit_ms`; whether it came.
bool until(const std::function<bool()>& done, int limit_ms = 8000);

/// A person at their tablet.
struct Tablet {
    std::unique_ptr<protocol::SigningRound> round =
        std::make_unique<protocol::SigningRound>([](const auto&) { return nullptr; });
    std::unique_ptr<client::LinkClient> client;
    std::optional<wire::Paper> paper;
    std::map<quint64, client::Answered> answers;
    std::vector<std::uint64_t> withheld, revealed;

    /// Submits and waits for the answer.
    client::Answered act(const std::string& kind, client::Given given = {});
    client::Answered import(const QByteArray& docket);
    client::Answered wait(quint64 ticket);
    bool linked() const { return client->state() == client::LinkState::linked; }
};

class Appliance {
  public:
    /// `settings`: JSON of the sitting's settings. Two voting posts more than `members`.
    explicit Appliance(unsigned members = 3, const std::string& settings = "{}");
    ~Appliance();

    /// Starts the service; its exit code if it ends instead of getting ready.
    std::optional<int> start(double hours_left = 100);
    void kill();
    /// Puts a sitting's file into the appliance's folder, whole at once.
    void prepare(unsigned number, const std::string& settings = "{}") const;
    /// Of the sittings that are prepared from now on.
    bool rehearsal = true;
    /// Who sits down from now on has a folder for heads and receipts.
    bool keeps = false;
    /// How many connections an address may have; 0: as in a room.
    unsigned per_address = 0;
    /// Sets the service's wall clock an hour forward or back.
    void set_clock(bool forward);
    std::string errors() const { return errors_; }
    std::string folder() const { return dir_.path().toStdString() + "/box"; }
    QString path(const QString& name) const { return dir_.filePath(name); }
    quint16 port() const { return port_; }
    /// The service's.
    qint64 process() const { return service_.processId(); }
    client::LinkSetup setup(const QString& keeps = {}) const;
    evidence::SigningKey key(const std::string& person) const;
    /// A person's with their tablet's, where it has one; the hall's.
    client::Keys keys(const std::string& person) const;
    std::string path_of_key(const std::string& person) const;
    /// Links a tablet and waits until it is linked.
    Tablet& sit_down(const std::string& person);
    Tablet& at(const std::string& person) { return *tablets_.at(person); }
    std::unique_ptr<Tablet> tablet(const std::string& person, const client::LinkSetup& setup) const;
    /// Everybody present, the sitting open, one case called in, interviewed, ready for a ballot.
    void deliberate();
    /// The chair opens a ballot; whether it was accepted and every linked tablet has seen it.
    bool open_ballot();

    std::uint64_t entries() { return at("secretary").client->follower().size(); }

  private:
    QTemporaryDir dir_;
    unsigned members_;
    evidence::SystemClock clock_;
    evidence::Digest trust_, certificate_;
    QProcess service_;
    quint16 port_ = 0;
    std::string errors_;
    std::map<std::string, std::unique_ptr<Tablet>> tablets_;
};

/// A docket of one officer.
QByteArray docket();

}  // namespace test
