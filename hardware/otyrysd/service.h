#pragma once
// The service: one event loop that owns journal, sitting, clients and recorder, and wires them. It contains
// no rule: who may do what is decided by the rule books, what an interview's recording amounts to by the clip
// log. Reference and procedures: hardware/DESIGN.md, "Service". Thread: the one it was made on.

#include <QFileSystemWatcher>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include "hardware/otyrysd/archivist.h"
#include "hardware/otyrysd/box.h"
#include "hardware/otyrysd/link_server.h"
#include "hardware/otyrysd/papers.h"
#include "hardware/otyrysd/recording.h"
#include "protocol_gen/signing_round.h"
#include "voting/wire/desk_host.h"

namespace otyrysd {

struct ServiceSetup {
    std::string folder;  // provisioned
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0;
    QString renderer;  // the program otyrys-protocol
    wire::Limits limits;
};

class Service final : public QObject, public wire::DeskHost {
    Q_OBJECT
  public:
    /// Audits the journal, recovers clips, prepares the sitting of the folder's sitting.json if there is one
    /// and none is open, opens the recorder and listens. "evidence damaged at entry N: why" is such a fault
    /// too.
    static evidence::Result<std::unique_ptr<Service>> open(ServiceSetup setup, const evidence::Clock& clock,
                                                           RecorderPort recorder);
    ~Service() override;

    const LinkServer& link() const { return *link_; }
    const Box& box() const { return *box_; }

    const wire::Live& live() const override;
    std::optional<wire::Message> import_docket(const wire::Docket& docket,
                                               const evidence::Digest& key) override;
    std::optional<wire::Message> request(const wire::Request& asked, const evidence::Digest& key) override;

  Q_SIGNALS:
    /// The end: nothing is answered any more, the program exits and is started anew.
    void failed(const QString& why);

  private:
    explicit Service(ServiceSetup setup) : setup_(std::move(setup)) {}
    evidence::Result<void> recover();
    capture::Callbacks recorder_callbacks();
    voting::Desk& desk() override { return box_->desk(); }
    const voting::Desk& desk() const override { return box_->desk(); }
    const voting::SittingBook& sittings() const override { return box_->sittings(); }
    evidence::OprfKey unlock_key(const evidence::Digest& device) const override;
    voting::Now now() const override;
    void settle() override;
    void fail(const std::string& why) override;
    bool answering() const override { return !stopped_answering_; }
    void log(const std::string& line) const override;
    /// A fault of the journal is the end.
    template <class T>
    bool wrote(const evidence::Result<T>& written) {
        if (!written.ok()) fail(written.error().text);
        return written.ok();
    }
    bool settle_interview();
    bool settle_sitting();
    void settle_papers();
    void freeze(const FreshPaper& paper);
    void archive(const voting::Sitting& sitting);
    void show_papers(wire::Live& live) const;
    const voting::Sitting* papers_sitting() const;
    std::optional<wire::Paper> frozen_paper(const evidence::SittingId& sitting) const;
    bool settle_next();
    void look_for_sitting();
    void start_preflight();
    void show_sources(wire::Live& live) const;
    std::vector<wire::Alarm> alarms() const;
    std::set<voting::PersonId> unreachable() const;
    void take_preflight(const capture::PreflightResult& result);
    void take_recorded(const capture::InterviewRecorded& recorded);
    void look_for_opening();
    bool escrow_untested() const;
    bool verify_interview(const voting::Case& c);

    ServiceSetup setup_;
    protocol::SigningRound signing_{
        [this](const evidence::SittingId& id) { return box_ ? box_->sittings().find(id) : nullptr; }};
    std::unique_ptr<Box> box_;
    RecorderPort recorder_;
    std::unique_ptr<Papers> papers_;
    std::unique_ptr<Archivist> archivist_;
    std::unique_ptr<Recording> recording_;
    std::unique_ptr<LinkServer> link_;
    mutable wire::Live live_;
    std::map<evidence::SourceId, capture::Level> levels_;
    std::string preflight_ = "none";
    std::vector<wire::Alarm> preflight_faults_;       // why it failed, source by source
    std::optional<capture::SealedTrial> trial_;       // waits to be opened by a reader
    QFileSystemWatcher trials_;                       // where that is told
    QFileSystemWatcher folder_;                       // where a sitting's file appears
    std::string sitting_fault_;                       // of the file that is there; empty: none
    std::optional<evidence::CaseId> preflight_for_;   // the case it passed for
    std::optional<evidence::CaseId> being_recorded_;  // from start() until its clips are sealed
    bool sealing_ = false;                            // stop() was called for it
    std::optional<evidence::CaseId> unrecordable_;    // its running interview could not be recorded at all
    bool stopped_answering_ = false;
};

}  // namespace otyrysd
