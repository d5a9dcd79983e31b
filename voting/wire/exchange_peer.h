#pragma once
// Of Exchange alone: what it knows of one connection. One thread.

#include "voting/wire/exchange.h"

namespace wire {

/// One connection. `key` stands once it is proven; who that is follows from the keys as they are now.
struct Exchange::Peer {
    PeerId id = 0;
    std::unique_ptr<Connection> connection;
    std::string address;
    Digest nonce;
    std::optional<Digest> key;
    std::optional<std::uint64_t> next;  // entry to send; nothing: no tail asked for
    bool head_due = false;
    std::optional<std::uint64_t> asked_to_cosign;  // size of the head that it was asked to cosign last
    bool sending = false;                          // send_tail() is at work: writing may call it again
    std::set<std::uint64_t> withheld;
    std::optional<std::string> looked;  // Host::hiding() when `withheld` was looked through
    std::int64_t since_ms = 0, heard_ms = 0;
    int messages = 0;  // since the last tick
    int unlocks = 0;
    bool closing = false;
};

}  // namespace wire
