#include "hardware/device_list.h"

#include <gst/gst.h>

#include <algorithm>

#include "recorder/capture/media.h"

namespace hardware {

namespace {

std::string property(GstStructure* properties, const char* key) {
    const char* text = properties ? gst_structure_get_string(properties, key) : nullptr;
    return text ? text : "";
}

/// How the device's own element would be told to open it: type and device; type empty: not one of ours.
Configured configured(GstDevice* device) {
    Configured as;
    GstElement* element = gst_device_create_element(device, nullptr);
    if (!element) return as;
    GstElementFactory* factory = gst_element_get_factory(element);
    std::string kind = factory ? gst_plugin_feature_get_name(GST_PLUGIN_FEATURE(factory)) : "";
    as.type = kind == "v4l2src" ? "v4l2" : kind == "alsasrc" ? "alsa" : kind == "pulsesrc" ? "pulse" : "";
    as.camera = kind == "v4l2src";
    if (!as.type.empty()) {
        gchar* name = nullptr;
        g_object_get(element, "device", &name, nullptr);
        if (name) as.device = name;
        g_free(name);
    }
    gst_object_unref(element);
    return as;
}

bool is_monitor(GstDevice* device) {
    GstStructure* properties = gst_device_get_properties(device);
    bool monitor = property(properties, "device.class") == "monitor";
    if (properties) gst_structure_free(properties);
    return monitor;
}

}  // namespace

std::vector<FoundDevice> list_devices() {
    capture::start_gstreamer();
    std::vector<FoundDevice> found;
    GstDeviceMonitor* monitor = gst_device_monitor_new();
    gst_device_monitor_add_filter(monitor, "Video/Source", nullptr);
    gst_device_monitor_add_filter(monitor, "Audio/Source", nullptr);
    if (gst_device_monitor_start(monitor)) {
        GList* devices = gst_device_monitor_get_devices(monitor);
        for (GList* at = devices; at; at = at->next) {
            auto* device = GST_DEVICE(at->data);
            Configured as = configured(device);
            if (as.type.empty() || is_monitor(device)) continue;
            gchar* label = gst_device_get_display_name(device);
            as.name = label;
            found.push_back({label, std::move(as)});
            g_free(label);
        }
        g_list_free_full(devices, gst_object_unref);
        gst_device_monitor_stop(monitor);
    }
    gst_object_unref(monitor);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.as.camera > b.as.camera; });
    return found;
}

RoomConfig room_of(const std::vector<FoundDevice>& found) {
    RoomConfig room;
    for (bool camera : {true, false}) {
        auto first = std::find_if(found.begin(), found.end(),
                                  [&](const FoundDevice& f) { return f.as.camera == camera; });
        if (first == found.end()) return {};
        room.devices.push_back(first->as);
        if (camera) room.devices.back().place = "officer";
    }
    return room;
}

}  // namespace hardware
