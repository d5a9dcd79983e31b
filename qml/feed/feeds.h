#pragma once
// A feed stands between a link and a screen's props: what comes from the appliance changes the inputs,
// derive() makes the fields, show() notifies those that changed; a signal of the props becomes one act in the
// outbox. GUI thread; a feed outlives neither its props nor its outbox.

#include "qml/feed/deliveries.h"
#include "qml/feed/derive.h"
#include "qml/feed/pin_pad.h"

namespace feed {

/// Where acts go: the link in the programs, a list in tests.
class Outbox {
  public:
    virtual ~Outbox() = default;
    /// A ticket; the answer comes with it (Feed::answered).
    virtual quint64 submit(const voting::Act& act) = 0;
    virtual quint64 submit(const std::string& kind, const std::map<std::string, std::string>& given) = 0;
    virtual quint64 import_docket(const QByteArray& file) = 0;
    virtual void request(const std::string& what) = 0;
    virtual void wish(const wire::PairingWish& wish) = 0;
    /// Revocations and enrolments, a ticket each; none: no tablet of this number waits.
    virtual std::vector<quint64> witness(const std::string& number, const std::string& reason) = 0;
    /// The key behind a PIN; what comes of it shows in KeyHeld.
    virtual void unlock(evidence::Pin pin) = 0;
    virtual void choose_pin(evidence::Pin pin) = 0;
    virtual void lock() = 0;
};

class Feed : public QObject {
    Q_OBJECT
  public:
    explicit Feed(Outbox& outbox, QObject* parent = nullptr) : QObject(parent), outbox_(outbox) {}

    /// Changes what is known, then shows it.
    template <class Change>
    void learn(Change change) {
        change(in_);
        refresh();
    }
    void answered(quint64 ticket, const Answer& answer);
    void refresh();
    const Inputs& inputs() const { return in_; }

  Q_SIGNALS:
    void languageChosen(const QString& code);
    void protocolChosen();

  protected:
    virtual void show(const Inputs& in) = 0;
    /// What else is known, before it is shown.
    virtual void complete() {}

    /// Sends an act once. Not while the link is lost: the page keeps what was chosen and says so.
    void send(const QString& name, const voting::Act& act);
    void send(const QString& name, const std::string& kind, const std::map<std::string, std::string>& given);
    /// Confirms the frozen protocol by its digests, or refuses it with a reason (R21).
    void answer_papers(const QString& name, const QString& reason);
    bool may_send(const QString& name) const;
    void choose_language(const QString& code);
    void dismiss();
    voting::SittingId sitting() const;
    /// The case acts are about: the one shown; zero when there is none.
    voting::CaseId case_id() const;

    Outbox& outbox_;
    Inputs in_;
    Deliveries deliveries_;
};

/// Of a person's screen: their key on this device, and a PIN under the fingers.
class KeyFeed : public Feed {
    Q_OBJECT
  public:
    using Feed::Feed;
    /// The link tells of the key. A key that gets locked asks for its PIN by itself, once; one that has to
    /// have a PIN (pin_is_due()) for as long as that is so.
    void learn_key(const KeyHeld& held);

  protected:
    template <class Props>
    void connect_pin(Props& props) {
        connect(&props, &Props::enterPin, this, &KeyFeed::enter_pin);
        connect(&props, &Props::pinDigit, this, &KeyFeed::take_digit);
        connect(&props, &Props::erasePinDigit, this, &KeyFeed::erase_digit);
        connect(&props, &Props::closePin, this, &KeyFeed::close_pin);
        connect(&props, &Props::lockKey, this, [this] { outbox_.lock(); });
    }

  private:
    void complete() override;
    void enter_pin();
    void take_digit(int digit);
    void erase_digit();
    void close_pin();

    PinPad pad_;
    bool was_due_ = false;  // pin_is_due(), when it was looked at last
    bool put_off_ = false;
    QString last_word_;         // of a PIN, as the link told it
    bool word_is_old_ = false;  // of a PIN before the one that is typed now
};

class TabletFeed final : public KeyFeed {
    Q_OBJECT
  public:
    TabletFeed(props::TabletProps& props, Outbox& outbox, QObject* parent = nullptr);

  private:
    void show(const Inputs& in) override { props_.show(derive_tablet(in)); }
    void connect_person();
    void connect_chair();
    void connect_further();
    void connect_pairing();
    void cast(const QString& choice);
    void open_ballot(const QString& form, int decision);
    voting::Digest ballot() const;

    props::TabletProps& props_;
};

class HallFeed final : public Feed {
    Q_OBJECT
  public:
    HallFeed(props::HallProps& props, Outbox& outbox, QObject* parent = nullptr)
        : Feed(outbox, parent), props_(props) {}

  private:
    void show(const Inputs& in) override { props_.show(derive_hall(in)); }
    props::HallProps& props_;
};

class ConsoleFeed final : public KeyFeed {
    Q_OBJECT
  public:
    ConsoleFeed(props::ConsoleProps& props, Outbox& outbox, QObject* parent = nullptr);

  Q_SIGNALS:
    /// The secretary wants to read the protocol's file.
    void openFile(const QString& path);

  private:
    void show(const Inputs& in) override { props_.show(derive_console(in)); }
    void connect_course();
    void connect_people();
    void connect_pairing();
    void connect_papers();
    void connect_further();
    const voting::Case* looked() const;
    void take_over(const std::vector<voting::CaseCarried>& cases);
    void read_docket(const QString& file);
    void import_docket();
    void acknowledge(const QString& key);

    props::ConsoleProps& props_;
    QByteArray docket_;  // the file as read
};

}  // namespace feed
