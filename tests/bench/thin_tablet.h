#pragma once
// A tablet that only votes: real TLS, real signatures, but no fold and no checks of its own, so that two
// hundred of them do not take the processor from the box that is measured. One thread.

#include <QElapsedTimer>
#include <QWebSocket>
#include <optional>

#include "tests/link/appliance.h"

namespace bench {

class ThinTablet {
  public:
    ThinTablet(const test::Appliance& room, const std::string& person);
    ~ThinTablet();

    /// It is let in and has a head to name.
    bool ready() const { return !head_.empty(); }
    /// Of the newest head that came.
    std::uint64_t seen() const;
    /// Signs; tap() sends it. Nothing of it is measured.
    void prepare(const std::string& kind, const std::vector<evidence::Field>& fields);
    void tap();
    /// From tap() to the receipt, in ms; nothing while it is under way.
    std::optional<double> answered_ms() const { return answered_ms_; }
    bool accepted() const { return index_.has_value(); }
    /// Of the accepted entry.
    std::uint64_t index() const { return *index_; }

  private:
    void take(const QString& text);

    client::LinkSetup setup_;
    evidence::SigningKey key_;
    evidence::Digest key_id_, prev_;
    std::string head_;  // the newest, a note
    std::string body_;
    evidence::Digest text_digest_;
    QElapsedTimer since_;
    std::optional<double> answered_ms_;
    std::optional<std::uint64_t> index_;
    QWebSocket socket_;
};

}  // namespace bench
