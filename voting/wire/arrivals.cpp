#include "voting/wire/arrivals.h"

#include <algorithm>

namespace wire {

std::optional<Arrivals::Id> Arrivals::come(Id id, const std::string& address) {
    waiting_[id] = address;
    const auto of_this = ++of_address_[address];
    if (of_this <= of_one_address_ && waiting_.size() <= together_) return std::nullopt;
    const auto most =
        std::max_element(of_address_.begin(), of_address_.end(), [](const auto& a, const auto& b) {
            return a.second < b.second;
        })->second;
    const auto longest = std::find_if(waiting_.begin(), waiting_.end(), [&](const auto& waiting) {
        return of_this > of_one_address_ ? waiting.second == address : of_address_.at(waiting.second) == most;
    });
    const auto gone = longest->first;
    leave(gone);
    return gone;
}

void Arrivals::leave(Id id) {
    const auto found = waiting_.find(id);
    if (found == waiting_.end()) return;
    const auto address = of_address_.find(found->second);
    if (--address->second == 0) of_address_.erase(address);
    waiting_.erase(found);
}

std::size_t Arrivals::beside(Id id) const {
    const auto found = waiting_.find(id);
    return found == waiting_.end() ? 0 : of_address_.at(found->second);
}

}  // namespace wire
