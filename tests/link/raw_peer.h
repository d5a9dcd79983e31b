#pragma once
// A peer that is no client of ours: says what it is told to, byte for byte.

#include <QWebSocket>
#include <deque>

#include "tests/link/appliance.h"

namespace test {

class RawPeer {
  public:
    RawPeer(const Appliance& room, const std::string& person);

    bool challenged() const { return challenge_.has_value(); }
    /// The hello that answers the challenge.
    std::string hello() const;
    /// Says hello unless that was done, waits for the welcome, then asks for the tail.
    bool welcome();
    bool welcomed() const { return welcomed_; }
    void say(const std::string& text) { socket_.sendTextMessage(QString::fromStdString(text)); }
    bool closed() const { return closed_; }
    std::optional<voting::Refusal> refused() const { return refused_; }
    /// Whether every `live` so far came behind the entries that stood at the welcome; nothing before the
    /// first.
    std::optional<bool> live_in_order() const { return live_; }
    /// The newest head seen is named in it; `stale`: with the prev of the first statement.
    std::string signed_presence(const std::string& state, bool stale = false);
    /// Sends the body and waits for its answer.
    wire::Message submit(const std::string& body);

  private:
    void take(const QString& text);

    client::LinkSetup setup_;
    evidence::SigningKey key_;
    evidence::Digest key_id_, prev_;
    voting::SittingBook book_;
    client::Follower follower_;
    std::optional<evidence::Digest> challenge_;
    std::optional<voting::Refusal> refused_;
    std::deque<wire::Message> answers_;
    bool welcomed_ = false, closed_ = false;
    std::uint64_t welcome_size_ = 0;
    std::optional<bool> live_;
    QWebSocket socket_;
};

}  // namespace test
