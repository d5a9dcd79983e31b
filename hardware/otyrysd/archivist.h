#pragma once
// Makes the archive of a closed sitting, one at a time: its exports, then its bundle. The minutes that this
// takes pass on a thread of its own; the journal is read and signed for on the service's, before and behind
// them. What is half made is removed when it fails, is given up, or was left by a box that went down. Thread:
// the service's.

#include <QObject>
#include <map>
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
    /// Learns of the bundles that the appliance's folder has.
    void look(const std::string& folder);
    struct Bundle {
        std::string path;
        std::uint64_t size = 0;  // entries of the journal that it holds
    };
    /// The newest of a sitting; null: none.
    const Bundle* bundle(const evidence::SittingId& sitting) const;
    /// Why the last one is not whole, of each sitting whose last one is not.
    const std::map<evidence::SittingId, std::string>& problems() const { return problems_; }

  Q_SIGNALS:
    void made();

  private:
    struct Work;
    void take(Work& work);

    const evidence::Journal& journal_;
    const evidence::Clock& clock_;
    DiskRoom room_;
    std::map<evidence::SittingId, Bundle> bundles_;
    std::map<evidence::SittingId, std::string> problems_;
    std::jthread thread_;
};

}  // namespace otyrysd
