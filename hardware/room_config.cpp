#include "hardware/room_config.h"

#include <toml++/toml.h>
#include <algorithm>
#include <array>
#include <fstream>
#include <set>
#include <sstream>

#include "recorder/evidence/plain_toml.h"

namespace hardware {

namespace {

constexpr std::array<std::string_view, 4> kCameras = {"rtsp", "v4l2", "file", "test"};
constexpr std::array<std::string_view, 2> kMicrophones = {"alsa", "pulse"};
constexpr std::size_t kMostDevices = 16;
constexpr unsigned kMostPreroll = 60, kLongestClip = 24 * 3600;  // s
constexpr int kMostDelay = 500;                                  // ms

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Reads one document; the first fault wins.
class Reader {
  public:
    explicit Reader(std::string file) : file_(std::move(file)) {}

    evidence::Result<RoomConfig> read(const toml::table& document) {
        for (const auto& [key, node] : document) {
            if (key == "camera")
                read_devices(node, true);
            else if (key == "microphone")
                read_devices(node, false);
            else if (key == "recorder")
                read_recorder(node);
            else
                refuse(node.source(), "unknown key \"" + std::string(key.str()) + "\"");
        }
        std::stable_sort(room_.devices.begin(), room_.devices.end(),
                         [](const auto& a, const auto& b) { return a.camera > b.camera; });
        if (!fault_.empty()) return evidence::Error{fault_};
        return std::move(room_);
    }

    std::string where(const toml::source_region& at, const std::string& why) const {
        return file_ + ":" + std::to_string(at.begin.line) + ":" + std::to_string(at.begin.column) + ": " +
               why;
    }

  private:
    void refuse(const toml::source_region& at, const std::string& why) {
        if (fault_.empty()) fault_ = where(at, why);
    }

    void read_devices(const toml::node& node, bool camera) {
        const toml::array* list = node.as_array();
        if (!list || !list->is_homogeneous<toml::table>())
            return refuse(node.source(), camera ? "expected [[camera]]" : "expected [[microphone]]");
        for (const toml::node& one : *list) read_device(*one.as_table(), camera);
    }

    void read_recorder(const toml::node& node) {
        const toml::table* table = node.as_table();
        if (!table) return refuse(node.source(), "expected [recorder]");
        for (const auto& [key, value] : *table) {
            if (key == "preroll_s")
                read_seconds(key.str(), value, kMostPreroll, room_.recorder.preroll_s);
            else if (key == "rotate_s")
                read_seconds(key.str(), value, kLongestClip, room_.recorder.rotate_s);
            else
                refuse(value.source(), "unknown key \"" + std::string(key.str()) + "\"");
        }
    }

    void read_seconds(std::string_view key, const toml::node& node, unsigned most, unsigned& into) {
        const auto seconds = node.value_exact<std::int64_t>();
        if (!seconds || *seconds < 0 || *seconds > most)
            return refuse(
                node.source(),
                "\"" + std::string(key) + "\" is not a number of seconds from 0 to " + std::to_string(most));
        into = static_cast<unsigned>(*seconds);
    }

    void read_delay(const toml::node& node, int& into) {
        const auto delay = node.value_exact<std::int64_t>();
        if (!delay || *delay < -kMostDelay || *delay > kMostDelay)
            return refuse(node.source(), "\"delay_ms\" is not a number of milliseconds from -500 to 500");
        into = static_cast<int>(*delay);
    }

    void read_device(const toml::table& table, bool camera) {
        Configured device;
        device.camera = camera;
        for (const auto& [key, node] : table) {
            if (key == "delay_ms") {
                read_delay(node, device.delay_ms);
                continue;
            }
            std::string* field = key == "name"     ? &device.name
                                 : key == "place"  ? &device.place
                                 : key == "type"   ? &device.type
                                 : key == "device" ? &device.device
                                                   : nullptr;
            if (!field)
                refuse(node.source(), "unknown key \"" + std::string(key.str()) + "\"");
            else if (!node.is_string())
                refuse(node.source(), "\"" + std::string(key.str()) + "\" is not a text");
            else
                *field = node.as_string()->get();
        }
        check(device, table.source());
        room_.devices.push_back(std::move(device));
    }

    void check(const Configured& device, const toml::source_region& at) {
        if (device.name.empty()) refuse(at, "a device without a name");
        if (!names_.insert(device.name).second) refuse(at, "two devices are called \"" + device.name + "\"");
        bool known = device.camera ? one_of(kCameras, device.type) : one_of(kMicrophones, device.type);
        if (!known)
            refuse(at, "unknown type \"" + device.type + "\": " +
                           (device.camera ? "a camera is rtsp, v4l2, file or test"
                                          : "a microphone is alsa or pulse"));
        bool needs_device = device.type == "rtsp" || device.type == "v4l2" || device.type == "file";
        if (needs_device && device.device.empty()) refuse(at, "\"" + device.name + "\" has no device");
        for (const Configured& other : room_.devices)
            if (is_lasting(device.device) && device.type == other.type && device.device == other.device)
                refuse(at, "\"" + other.name + "\" and \"" + device.name + "\" are the same device");
        if (room_.devices.size() >= kMostDevices) refuse(at, "more than 16 devices");
    }

    std::string file_;
    std::string fault_;
    RoomConfig room_;
    std::set<std::string> names_;
};

}  // namespace

evidence::Result<RoomConfig> parse_room(std::string_view text, const std::string& file_name) {
    Reader reader(file_name);
    if (const auto at = evidence::not_plain_toml(text))
        return evidence::Error{file_name + ":" + std::to_string(at->line) + ":" + std::to_string(at->column) +
                               ": not key = value, [table] or a comment; texts stand in quotes"};
    try {
        return reader.read(toml::parse(text, file_name));
    } catch (const toml::parse_error& fault) {
        return evidence::Error{reader.where(fault.source(), std::string(fault.description()))};
    }
}

evidence::Result<RoomConfig> load_room(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return evidence::Error{"cannot read the room's configuration " + path};
    std::stringstream text;
    text << in.rdbuf();
    return parse_room(text.str(), path);
}

}  // namespace hardware
