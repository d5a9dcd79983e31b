#pragma once
// A tablet's, console's or hall display's link to the appliance: the socket under a session. Connects to the
// pinned certificate only and comes back by itself. Reference: qml/DESIGN.md, "Link client". Thread: the one
// it was made on (the GUI thread); nothing in it blocks.

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>

#include "qml/link/background.h"
#include "qml/link/session/session.h"

namespace client {

class PinnedSocket;

struct LinkSetup {
    QUrl url;                        // wss://host:port
    Digest certificate;              // SHA-256 of the appliance's certificate (DER)
    Digest trust;                    // the log's fingerprint
    QString folder;                  // keeps head and receipts across restarts; empty: keeps nothing
    QString key_file{};              // the person's; empty: no PIN can be chosen here
    evidence::PinCosts pin_costs{};  // of a PIN that is chosen
};

class LinkClient : public QObject, private SessionPort {
    Q_OBJECT
  public:
    /// `books`: further folds beside the sitting's (not owned, outlive the client).
    LinkClient(LinkSetup setup, Keys keys, const evidence::Clock& clock,
               std::vector<voting::RuleBook*> books = {}, QObject* parent = nullptr);
    ~LinkClient() override;

    void start();
    /// Closes the connection for good; bounded.
    void stop();

    LinkState state() const { return session_->state(); }
    /// Why the link is refused or lost, one line beginning with a name (rolled_back, split_view, not_paired
    /// ...).
    const std::string& problem() const { return session_->problem(); }
    /// The person of the current sitting whose key this is; empty: nobody's (a hall display).
    voting::PersonId person() const { return session_->person(); }
    /// The current sitting; null before one is prepared. Valid until the next sittingChanged.
    const voting::Sitting* sitting() const { return session_->sitting(); }
    const voting::SittingBook& sittings() const { return session_->sittings(); }
    const wire::Live& live() const { return session_->live(); }
    const Follower& follower() const { return session_->follower(); }
    const Digest& key_id() const { return session_->key_id(); }
    const std::optional<voting::Witnessed>& witnessed() const { return session_->witnessed(); }

    /// Signs and submits an act; the answer comes with this ticket. What is missing in `given` is filled in
    /// when the act's turn comes (draft.h); if it cannot be, the answer is `malformed`.
    quint64 submit(const std::string& kind, Given given = {}) {
        return session_->submit(kind, std::move(given));
    }
    quint64 submit(const voting::Act& act) { return session_->submit(act); }
    quint64 import_docket(const QByteArray& file) { return session_->import_docket(file.toStdString()); }
    /// Answered only when refused; what comes of it shows in live().
    void request(const wire::Request& asked) { session_->request(asked); }
    void wish(const wire::PairingWish& wish) { session_->wish(wish); }
    const std::optional<voting::Refused>& wish_refused() const { return session_->wish_refused(); }
    /// The secretary's: the ticket of the next try (wire::PairingTicket); empty: none.
    const std::string& ticket() const { return session_->ticket(); }
    /// The pairing that this device is the witness of.
    const Witness& witness() const { return session_->witness(); }
    /// Of the person's key behind a PIN: as in Session.
    void unlock(evidence::Pin pin) { session_->unlock(std::move(pin)); }
    void choose_pin(evidence::Pin pin) { session_->choose_pin(std::move(pin)); }
    void lock() { session_->lock(); }
    const Session& session() const { return *session_; }
    std::vector<quint64> witness(const std::string& number, const std::string& reason) {
        const auto tickets = session_->witness(number, reason);
        return {tickets.begin(), tickets.end()};
    }

  Q_SIGNALS:
    void sittingChanged();
    void liveChanged();
    void linkChanged();
    void answered(quint64 ticket, const client::Answered& answer);
    void entryArrived(const client::Believed& entry);
    void previewArrived(int source, const QByteArray& jpeg);
    void paperArrived(const wire::Paper& paper);
    void pinChanged();

  private:
    void connect_now();
    void drop();
    void take_text(const QByteArray& utf8);

    void send(const std::string& text) override;
    bool is_pinned() const override;
    void give_up() override { stop(); }
    void welcomed() override;
    void pump_soon() override;
    bool keep(const std::string& name, const std::string& text) override;
    void in_background(std::function<void()> work, std::function<void()> done) override {
        background_.run(std::move(work), std::move(done));
    }
    bool keep_key(const evidence::LockedKey& locked) override;
    evidence::PinCosts pin_costs() const override { return setup_.pin_costs; }
    void pin_changed() override { Q_EMIT pinChanged(); }
    void sitting_changed() override { Q_EMIT sittingChanged(); }
    void live_changed() override { Q_EMIT liveChanged(); }
    void link_changed() override { Q_EMIT linkChanged(); }
    void answer(Ticket ticket, const Answered& answer) override { Q_EMIT answered(ticket, answer); }
    void entry_arrived(const Believed& entry) override { Q_EMIT entryArrived(entry); }
    void paper_arrived(const wire::Paper& paper) override { Q_EMIT paperArrived(paper); }

    LinkSetup setup_;
    PinnedSocket* socket_ = nullptr;  // of the present attempt; a child
    QTimer lost_, again_;
    int backoff_ms_ = 0;
    bool stopped_ = false;
    std::unique_ptr<Session> session_;
    Background background_;
};

}  // namespace client
