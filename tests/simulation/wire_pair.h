#pragma once
// One connection between a tablet and the appliance: in order while it stands, cut at any message.

#include <deque>
#include <functional>
#include <memory>
#include <string>

#include "voting/wire/exchange.h"

namespace simulation {

struct Frame {
    enum class Sort { text, ping, pong, end } sort = Sort::text;
    std::string text;
};

struct WirePair {
    std::deque<Frame> up, down;     // to the appliance, to the tablet
    bool tablet_sees_it = true;     // false: gone for the tablet
    bool appliance_sees_it = true;  // false: gone for the appliance
    wire::Exchange::PeerId peer = 0;
    std::size_t unsent = 0;   // octets of `down`
    evidence::Digest device;  // the tablet's own key; zeros: a spare's
    bool gone() const { return !tablet_sees_it && !appliance_sees_it; }
};

/// The appliance's end.
class PairConnection final : public wire::Connection {
  public:
    using OnSent = std::function<void(const WirePair& over, const std::string& text)>;
    PairConnection(std::shared_ptr<WirePair> pair, OnSent on_sent)
        : pair_(std::move(pair)), on_sent_(std::move(on_sent)) {}
    std::string address() const override { return "room"; }
    void send(const std::string& text) override {
        on_sent_(*pair_, text);
        push({Frame::Sort::text, text});
    }
    void send(const evidence::Bytes&) override {}
    std::size_t unsent() const override { return pair_->unsent; }
    void take_up_to(std::size_t) override {}
    void ping() override { push({Frame::Sort::ping, {}}); }
    void close() override { push({Frame::Sort::end, {}}); }
    void abort() override { pair_->appliance_sees_it = false; }

  private:
    void push(Frame frame) {
        pair_->unsent += frame.text.size();
        pair_->down.push_back(std::move(frame));
    }
    std::shared_ptr<WirePair> pair_;
    OnSent on_sent_;
};

}  // namespace simulation
