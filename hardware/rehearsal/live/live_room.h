#pragma once
// The real thing: an appliance provisioned for this sitting alone, the service as a process, one headless
// tablet process for each person, each with its own key and TLS link, and what cameras and microphones the
// machine has. Procedure: hardware/DESIGN.md, "Rehearsal". Thread: one; every wait is bounded.

#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "hardware/rehearsal/live/seat.h"
#include "hardware/rehearsal/room.h"
#include "hardware/rehearsal/scenario.h"

namespace rehearsal {

struct LiveSetup {
    QString programs;    // folder of the programs
    QString out;         // what is left behind: appliance/, bundle/, clips/, protocol.pdf, trust.txt, logs
    std::string docket;  // CSV of the scenario's officers
    std::function<void(const std::string&)> progress;  // one line for people
};

/// Where a person's screen finds the running appliance.
struct Address {
    QString url, certificate, trust;
};

class LiveRoom final : public Room {
  public:
    /// Everything up to the opened sitting. Faults name what failed.
    static evidence::Result<std::unique_ptr<LiveRoom>> open(const Scenario& scenario, LiveSetup setup);
    ~LiveRoom() override;

    const voting::Sitting& sitting() const override { return sitting_; }
    evidence::Result<std::optional<voting::Refused>> submit(const voting::PersonId& by,
                                                            voting::Act act) override;
    evidence::Result<void> hold_interview(const voting::CaseId& of_case, double seconds) override;
    evidence::Result<void> hold() override;

    /// Ends the sitting; the papers are made and confirmed by everybody who attended; bundle and exports
    /// stand.
    evidence::Result<void> finish();

    const Address& address() const { return address_; }
    /// The key file of a person ("m1", "secretary") or of the hall display ("hall").
    QString key_file(const std::string& person) const;
    void hold_open(bool hold) { hold_ = hold; }
    /// Called at "interview", "ballot", "result" and "protocol": when a screen shows most.
    void on_moment(std::function<evidence::Result<void>(const std::string&)> moment) {
        moment_ = std::move(moment);
    }

    /// What was recorded with: "RTSP camera rtsp://..., footage served on this machine".
    const std::string& device() const { return device_; }

  private:
    LiveRoom(const Scenario& scenario, LiveSetup setup) : scenario_(scenario), setup_(std::move(setup)) {}
    evidence::Result<void> provision();
    evidence::Result<std::string> choose_devices();
    evidence::Result<void> start_service(const std::string& room);
    evidence::Result<void> seat_everybody();
    evidence::Result<void> open_sitting();
    evidence::Result<void> pass_preflight();
    evidence::Result<void> must(const voting::PersonId& by, const voting::Act& act);
    evidence::Result<std::optional<voting::Refused>> ask(const voting::PersonId& by, const voting::Act& act);
    evidence::Result<void> import_docket();
    evidence::Result<void> confirm_papers();
    evidence::Result<void> gather();
    evidence::Result<void> open_recordings();
    evidence::Result<void> wait_for_live(const std::function<bool(const nlohmann::json&)>& enough,
                                         int timeout_ms);
    void take_entry(const nlohmann::json& entry);
    QString path(const char* name) const { return setup_.out + "/" + name; }
    std::unique_ptr<Child> child(const std::string& name, const char* program,
                                 const QStringList& arguments) const;

    const Scenario& scenario_;
    LiveSetup setup_;
    Address address_;
    std::unique_ptr<Child> camera_, service_;
    std::map<voting::PersonId, std::unique_ptr<Seat>> seats_;
    voting::Sitting sitting_;  // folded from what the secretary's seat tells
    std::uint64_t next_ = 0;   // index of the first entry that it has not told yet
    nlohmann::json live_;
    std::string device_;
    bool hold_ = false;
    std::function<evidence::Result<void>(const std::string&)> moment_;
    std::set<std::string> shown_;
    evidence::Result<void> show(const std::string& moment);  // once each
};

}  // namespace rehearsal
