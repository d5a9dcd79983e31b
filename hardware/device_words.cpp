#include "hardware/device_words.h"

#include <algorithm>
#include <array>

namespace hardware {

namespace {

enum Word { kNothing, kCamera, kMicrophone, kNamed, kNew, kTwins, kLines, kWords };

/// kk, ru, en.
constexpr std::array<std::array<const char*, 3>, kWords> kSaid{{
    {"Камера да, микрофон да қосылмаған.", "Ни камер, ни микрофонов не подключено.",
     "No camera and no microphone is plugged in."},
    {"Камера", "Камера", "Camera"},
    {"Микрофон", "Микрофон", "Microphone"},
    {"room.toml файлында аты", "в room.toml названо", "in room.toml it is"},
    {"room.toml файлында жоқ", "в room.toml не указано", "not in room.toml"},
    {"сериялық нөмірі басқа құрылғыда да бар, сондықтан порты бойынша аталады: оны басқа портқа ауыстырмаңыз",
     "такой же серийный номер есть у другого устройства, поэтому названо по порту: не переставляйте его в "
     "другой порт",
     "another device has the same serial number, so it is named by its port: leave it in this one"},
    {"room.toml файлына қосатын жолдар (place: officer – аттестатталушыны түсіретін камера, commission – "
     "комиссияны түсіретін камера, ceiling – жалпы көрініс):",
     "Строки для room.toml (place: officer – камера снимает аттестуемого, commission – комиссию, "
     "ceiling – общий вид):",
     "Lines for room.toml (place: officer - the camera looks at the officer under attestation, commission - "
     "at the commission, ceiling - at the whole room):"},
}};

class Writer {
  public:
    explicit Writer(std::string_view language) : column_(language == "kk" ? 0 : language == "ru" ? 1 : 2) {}
    std::string said(Word word) const { return kSaid[word][column_]; }

    /// One device: what it is, its lasting name, what the room calls it.
    std::string device(const Plugged& is, const std::string& name, const Configured* as) const {
        std::string text = said(is.type == "v4l2" ? kCamera : kMicrophone) + " " + is.label + "\n  " +
                           is.type + " " + name + (name == is.address ? "" : "  (" + is.address + ")") +
                           "\n  ";
        if (as)
            text += said(kNamed) + ": " + as->name + (as->place.empty() ? "" : ", " + as->place);
        else
            text += said(kNew);
        if (!is.serial.empty() && !name.starts_with("serial:")) text += "\n  " + said(kTwins);
        return text + "\n";
    }

  private:
    std::size_t column_;
};

}  // namespace

std::string device_words(const std::vector<Plugged>& plugged, const RoomConfig& room,
                         std::string_view language) {
    const Writer writer(language);
    std::string text;
    std::vector<Configured> fresh;
    for (const FoundDevice& found : list_devices(plugged)) {
        const auto is = std::find_if(plugged.begin(), plugged.end(), [&](const Plugged& device) {
            return !is_second_node(device, plugged) && answers(device, found.as.type, found.as.device);
        });
        const Configured* as = configured_as(*is, room);
        text += writer.device(*is, found.as.device, as);
        if (!as) fresh.push_back(found.as);
    }
    if (text.empty()) return writer.said(kNothing) + "\n";
    if (fresh.empty()) return text;
    return text + "\n" + writer.said(kLines) + "\n\n" + room_lines(fresh);
}

}  // namespace hardware
