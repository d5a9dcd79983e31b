#pragma once
// Who has come and is not known yet, and who of them has to go for a newcomer. However many come from one
// address, or from however many: those who wait are few, and nobody is kept out by others who say nothing.
// Pure; one thread.

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace wire {

class Arrivals {
  public:
    using Id = std::uint64_t;
    /// At most so many wait, of one address and together.
    Arrivals(std::size_t of_one_address, std::size_t together)
        : of_one_address_(of_one_address), together_(together) {}

    /// A newcomer, its id above all before it. Who has to go, and is gone from here: of too many from its
    /// address the one that waits longest; else, of too many together, the same of the address that has most.
    std::optional<Id> come(Id id, const std::string& address);
    /// Known by now, or gone. Of one that does not wait: nothing.
    void leave(Id id);

    bool waits(Id id) const { return waiting_.contains(id); }
    std::size_t size() const { return waiting_.size(); }
    /// How many of its address wait, with itself; 0 of one that does not.
    std::size_t beside(Id id) const;

  private:
    std::size_t of_one_address_, together_;
    std::map<Id, std::string> waiting_;  // ascending: the longest wait first
    std::map<std::string, std::size_t> of_address_;
};

}  // namespace wire
