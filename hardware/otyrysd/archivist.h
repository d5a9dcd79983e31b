#pragma once
// Makes the archive of a closed sitting, one at a time: its exports, then its bundle. The minutes that this
// takes pass on a thread of its own; the journal is read and signed for on the service's, before and behind
// them. What is half made is removed when it fails, is given up, or was left by a box that went down. Thread:
// the service's.

#include <QObject>
#include <stop_token>
#include <thread>

#include "hardware/otyrysd/archive.h"

namespace otyrysd {

class Archivist : public QObject {
    Q_OBJECT
  public:
    Archivist(const evidence::Journal& journal, const evidence::Clock& clock,
              DiskRoom room = {kJournalReserve, {}});
    /// Gives up what is being made, and waits for it.
    ~Archivist() override;

    /// Removes what a box that went down left half made in the appliance's folder.
    static void clean(const std::string& folder);
    /// Begins, unless one is being made. `papers`: files for the bundle.
    void make(Archived archived, const std::vector<std::string>& papers);
    bool making() const { return thread_.joinable(); }
    /// Where the newest bundle is.
    const std::optional<std::string>& bundle() const { return bundle_; }
    /// Why the last one is not whole; empty: it is, or none was made.
    const std::string& problem() const { return problem_; }

  Q_SIGNALS:
    void made();

  private:
    struct Work;
    void take(Work& work);

    const evidence::Journal& journal_;
    const evidence::Clock& clock_;
    DiskRoom room_;
    std::optional<std::string> bundle_;
    std::string problem_;
    std::jthread thread_;
};

}  // namespace otyrysd
