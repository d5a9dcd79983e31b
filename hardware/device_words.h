#pragma once
// What is plugged in, for a person who sets a room up: by which name each device stays known, which place it
// has, and the lines for a room.toml. Plain values.

#include <string>
#include <string_view>
#include <vector>

#include "hardware/device_list.h"

namespace hardware {

/// `language`: kk, ru; every other is English. With an empty room all are new to it.
std::string device_words(const std::vector<Plugged>& plugged, const RoomConfig& room,
                         std::string_view language);

}  // namespace hardware
