#pragma once
// A tablet that is nobody's yet, and what it keeps in its data folder: "member.key" and "device.key" (0600,
// made with the first ticket, removed when that came to nothing) and, once it is paired or may be, "place"
// (where the appliance is and how to know it). A ticket comes from whoever calls take(), or as the file
// "ticket.txt", put there whole. Reference: qml/DESIGN.md, "A fresh tablet". Thread: the one it was made on
// (the GUI thread); nothing in it blocks.

#include <QFileSystemWatcher>

#include "qml/link/link_client.h"
#include "qml/link/pairing_client.h"

namespace client {

/// A paired tablet's folder.
struct Home {
    LinkSetup setup;
    QString key_file, device_key_file;
};
/// Nothing: it is not paired, or what it keeps cannot be read.
std::optional<Home> home_in(const QString& folder);

class FreshTablet : public QObject {
    Q_OBJECT
  public:
    enum class Stage : std::uint8_t {
        asking,      // for a ticket; problem() says why the last one was not good
        connecting,  // to the appliance that the ticket names
        comparing,   // number() is to be compared
        paired       // home_in(folder) has everything; or it may be so, which its hello will tell
    };
    /// The folder is made, readable by its owner alone.
    explicit FreshTablet(const QString& folder, QObject* parent = nullptr);

    /// As typed or pasted (tidied_ticket()). Taken only while asking.
    void take(const QString& typed);
    /// Looks for "ticket.txt"; a file that is found is read once and removed.
    void look();

    Stage stage() const { return stage_; }
    QString number() const;
    /// A word: bad_ticket, no_folder, or what PairingSession::problem() begins with; "" none.
    const QString& problem() const { return problem_; }

  Q_SIGNALS:
    void changed();

  private:
    void follow();
    void come_back(const QString& problem);
    void forget_keys() const;
    bool keep_place(const wire::PairingTicket& ticket) const;
    QString path(const char* name) const { return folder_ + QLatin1Char('/') + QLatin1String(name); }

    QString folder_, problem_;
    Stage stage_ = Stage::asking;
    std::unique_ptr<PairingClient> pairing_;
    QFileSystemWatcher watcher_;
};

}  // namespace client
