#include "hardware/device_watch.h"

#include <gst/gst.h>

#include <algorithm>
#include <mutex>
#include <thread>

#include "hardware/sound_cards.h"
#include "recorder/capture/media.h"

namespace hardware {

namespace {

std::string property(const GstStructure* properties, const char* key) {
    const char* text = properties ? gst_structure_get_string(properties, key) : nullptr;
    return text ? text : "";
}

/// How the device's own element would be told to open it; type empty: not one of ours.
void note_address(GstDevice* device, Plugged& is) {
    GstElement* element = gst_device_create_element(device, nullptr);
    if (!element) return;
    gst_object_ref_sink(element);
    GstElementFactory* factory = gst_element_get_factory(element);
    std::string kind = factory ? gst_plugin_feature_get_name(GST_PLUGIN_FEATURE(factory)) : "";
    is.type = kind == "v4l2src" ? "v4l2" : kind == "alsasrc" ? "alsa" : kind == "pulsesrc" ? "pulse" : "";
    gchar* address = nullptr;
    if (!is.type.empty()) g_object_get(element, "device", &address, nullptr);
    if (address) is.address = address;
    g_free(address);
    gst_object_unref(element);
}

Plugged plugged(GstDevice* device) {
    Plugged is;
    GstStructure* properties = gst_device_get_properties(device);
    if (property(properties, "device.class") != "monitor") note_address(device, is);
    is.serial = property(properties, "device.serial");
    is.port = property(properties, "device.bus_path");
    if (properties) gst_structure_free(properties);
    gchar* label = gst_device_get_display_name(device);
    if (label) is.label = label;
    g_free(label);
    return is;
}

}  // namespace

struct DeviceWatch::Inside {
    struct Known {
        GstDevice* device;  // of its own
        Plugged is;
    };
    struct Listener {
        const void* who;
        std::string type, name;
        std::function<void(bool)> told;
        bool means(const Plugged& is) const { return answers(is, type, name); }
    };

    std::function<void(const std::string&)> log;
    GstDeviceMonitor* monitor = nullptr;
    GstDeviceProvider* server = gst_device_provider_factory_get_by_name("pulsedeviceprovider");  // or null
    GstBus* bus = nullptr;
    bool started = false;

    mutable std::mutex mutex;
    std::vector<Known> known;

    std::mutex looking;
    std::mutex telling;  // is held while listeners run; taken before `mutex`
    std::vector<Listener> listeners;
    std::thread thread;

    explicit Inside(std::function<void(const std::string&)> to) : log(std::move(to)) {
        monitor = gst_device_monitor_new();
        gst_device_monitor_add_filter(monitor, "Video/Source", nullptr);
        gst_device_monitor_add_filter(monitor, "Audio/Source", nullptr);
        bus = gst_device_monitor_get_bus(monitor);
        started = gst_device_monitor_start(monitor);
        GList* devices = started ? gst_device_monitor_get_devices(monitor) : nullptr;
        for (GList* at = devices; at; at = at->next) add(GST_DEVICE(at->data));
        g_list_free_full(devices, gst_object_unref);
        thread = std::thread([this] { run(); });
    }

    ~Inside() {
        gst_bus_post(bus, gst_message_new_application(nullptr, gst_structure_new_empty("end")));
        thread.join();
        if (started) gst_device_monitor_stop(monitor);
        if (server && gst_device_provider_is_started(server)) gst_device_provider_stop(server);
        if (server) gst_object_unref(server);
        for (const Known& one : known) gst_object_unref(one.device);
        gst_object_unref(bus);
        gst_object_unref(monitor);
    }

    /// False: it was known already.
    bool add(GstDevice* device) {
        Plugged is = plugged(device);
        std::lock_guard lock(mutex);
        for (const Known& one : known)
            if (one.device == device) return false;
        known.push_back({static_cast<GstDevice*>(gst_object_ref(device)), std::move(is)});
        return true;
    }

    std::vector<Plugged> devices() const {
        std::lock_guard lock(mutex);
        std::vector<Plugged> all;
        for (const Known& one : known)
            if (!one.is.type.empty()) all.push_back(one.is);
        return all;
    }

    /// The monitor passes on what this provider says, whoever started it.
    void look_for_server() {
        std::lock_guard lock(looking);
        if (server && !gst_device_provider_is_started(server)) gst_device_provider_start(server);
    }

    void run() {
        while (GstMessage* message = gst_bus_timed_pop(bus, GST_CLOCK_TIME_NONE)) {
            const bool end = GST_MESSAGE_TYPE(message) == GST_MESSAGE_APPLICATION;
            GstDevice* device = nullptr;
            if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_DEVICE_ADDED) {
                gst_message_parse_device_added(message, &device);
                came(device);
            } else if (GST_MESSAGE_TYPE(message) == GST_MESSAGE_DEVICE_REMOVED) {
                gst_message_parse_device_removed(message, &device);
                went(device);
            }
            if (device) gst_object_unref(device);
            gst_message_unref(message);
            if (end) return;
        }
    }

    void came(GstDevice* device) {
        if (!add(device)) return;
        const Plugged is = plugged(device);
        if (is.type.empty()) return;
        bool named = false;
        std::lock_guard lock(telling);
        for (const Listener& listener : listeners)
            if (listener.means(is)) named = true, listener.told(true);
        if (!named && log)
            log("plugged in, and not named in the room's configuration: " + is.type + " " +
                name_of(is, devices()) + " (" + is.label + ")");
    }

    void went(GstDevice* device) {
        Plugged is;
        {
            std::lock_guard lock(mutex);
            auto found = std::find_if(known.begin(), known.end(),
                                      [&](const Known& one) { return one.device == device; });
            if (found == known.end()) return;
            is = std::move(found->is);
            gst_object_unref(found->device);
            known.erase(found);
        }
        const std::vector<Plugged> left = devices();
        std::lock_guard lock(telling);
        for (const Listener& listener : listeners)
            if (listener.means(is) && std::none_of(left.begin(), left.end(), [&](const Plugged& other) {
                    return listener.means(other);
                }))
                listener.told(false);
    }
};

DeviceWatch::DeviceWatch(std::function<void(const std::string&)> log) {
    capture::start_gstreamer();
    follow_sound_cards();
    inside_ = std::make_unique<Inside>(std::move(log));
}
DeviceWatch::~DeviceWatch() = default;

std::vector<Plugged> DeviceWatch::devices() const {
    return inside_->devices();
}

evidence::Result<std::string> DeviceWatch::address_of(const std::string& type,
                                                      const std::string& name) const {
    if (type == "pulse" && is_lasting(name)) inside_->look_for_server();
    return hardware::address_of(devices(), type, name);
}

void DeviceWatch::listen(const void* who, const std::string& type, const std::string& name,
                         std::function<void(bool)> told) {
    std::lock_guard lock(inside_->telling);
    inside_->listeners.push_back({who, type, name, std::move(told)});
}

void DeviceWatch::leave(const void* who) {
    std::lock_guard lock(inside_->telling);
    std::erase_if(inside_->listeners, [who](const auto& listener) { return listener.who == who; });
}

}  // namespace hardware
