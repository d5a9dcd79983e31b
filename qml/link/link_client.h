#pragma once
// A tablet's, console's or hall display's link to the appliance. Connects to the pinned certificate only,
// proves its key, follows the journal, folds the same books as the service, signs and submits acts. Comes
// back by itself; what was being delivered is delivered again, byte for byte. Reference: qml/DESIGN.md, "Link
// client". Thread: the one it was made on (the GUI thread); nothing in it blocks.

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <deque>

#include "qml/link/draft.h"
#include "qml/link/follower.h"
#include "voting/sitting_book.h"

class QSslCertificate;
class QSslError;
class QWebSocket;

namespace client {

enum class LinkState : std::uint8_t {
    connecting,  // never linked yet
    linked,      // what is shown is what the appliance has
    lost,        // nothing heard for kLinkLostMs; trying again
    refused,     // the appliance does not know this key, or another certificate or log answers: see problem()
};

/// What became of an act, a docket or a request.
struct Answered {
    bool accepted = false;
    std::uint64_t index = 0;  // accepted: of its entry
    std::string receipt;      // accepted: proves the entry; checked
    voting::Refused refused{voting::Refusal::malformed, 0, 0};
    std::vector<wire::Fault> faults;  // of a docket
};

struct LinkSetup {
    QUrl url;            // wss://host:port
    Digest certificate;  // SHA-256 of the appliance's certificate (DER)
    Digest trust;        // the log's fingerprint
    QString folder;      // keeps head and receipts across restarts; empty: keeps nothing
};

class LinkClient : public QObject {
    Q_OBJECT
  public:
    /// `books`: further folds beside the sitting's (not owned, outlive the client).
    LinkClient(LinkSetup setup, evidence::SigningKey key, const evidence::Clock& clock,
               std::vector<voting::RuleBook*> books = {}, QObject* parent = nullptr);
    ~LinkClient() override;

    void start();
    /// Closes the connection for good; bounded.
    void stop();

    LinkState state() const { return state_; }
    /// Why the link is refused or lost, one line beginning with a name (rolled_back, split_view, not_paired
    /// ...).
    const std::string& problem() const { return problem_; }
    /// The person of the current sitting whose key this is; empty: nobody's (a hall display).
    voting::PersonId person() const;
    /// The current sitting; null before one is prepared. Valid until the next sittingChanged.
    const voting::Sitting* sitting() const { return book_.current(); }
    const wire::Live& live() const { return live_; }
    const Follower& follower() const { return *follower_; }
    const Digest& key_id() const { return key_id_; }

    /// Signs and submits an act; the answer comes with this ticket. What is missing in `given` is filled in
    /// when the act's turn comes (draft.h); if it cannot be, the answer is `malformed`.
    quint64 submit(const std::string& kind, Given given = {});
    quint64 submit(const voting::Act& act);
    quint64 import_docket(const QByteArray& file);
    /// "preflight", "bundle", "export", "paper". Answered only when refused; what comes of it shows in
    /// live().
    void request(const std::string& what);

  Q_SIGNALS:
    void sittingChanged();
    void liveChanged();
    void linkChanged();
    void answered(quint64 ticket, const client::Answered& answer);
    void entryArrived(const client::Believed& entry);
    void previewArrived(int source, const QByteArray& jpeg);
    void paperArrived(const wire::Paper& paper);

  private:
    struct Outgoing {
        quint64 ticket = 0;
        std::string kind;
        Given given;
        std::optional<std::string> docket;  // its file
        std::string body;                   // signed; empty until its turn
        bool signed_again = false;
    };
    void connect_now();
    void drop();
    void refuse(const std::string& why);
    void set_state(LinkState state, std::string problem);
    void check_certificate();
    bool is_pinned(const QSslCertificate& certificate) const;
    void forgive(const QList<QSslError>& errors);
    void take_text(const QString& text);
    void take(const wire::Challenge& challenge);
    void take(const wire::Welcome& welcome);
    void take(const wire::EntrySent& sent);
    void take(const wire::Revealed& revealed);
    void take(const wire::Head& head);
    void take(const wire::AcceptedSent& accepted);
    void take(const wire::RefusedSent& refused);
    void take(const wire::Live& live);
    void take(const wire::Paper& paper);
    template <class Other>
    void take(const Other&) {
        refuse("malformed: a message that an appliance does not send");
    }
    void send(const wire::Message& message);
    void pump();
    bool sign(Outgoing& act);
    void answer_front(const Answered& answer);
    void keep_head();
    Result<std::optional<evidence::Checkpoint>> held_head() const;
    const evidence::KindRule* rule(std::string_view kind) const;

    LinkSetup setup_;
    evidence::SigningKey key_;
    Digest key_id_;
    const evidence::Clock& clock_;
    voting::SittingBook book_;
    std::vector<voting::RuleBook*> books_;
    std::unique_ptr<Follower> follower_;
    QWebSocket* socket_ = nullptr;  // of the present attempt; a child
    QTimer lost_, again_;
    int backoff_ms_ = 0;
    LinkState state_ = LinkState::connecting;
    std::string problem_;
    bool stopped_ = false;
    bool welcomed_ = false;
    std::uint64_t welcome_size_ = 0;
    wire::Live live_;
    Given frozen_;  // fields of the newest protocol.frozen
    std::deque<Outgoing> outgoing_;
    bool delivering_ = false;                     // the front was sent on this connection
    std::optional<wire::AcceptedSent> unproven_;  // its entry is not yet believed
    quint64 next_ticket_ = 1;
};

}  // namespace client
