#include "tests/faults/machine.h"

#include <gst/gst.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>

#include "recorder/capture/media.h"

namespace faults {

namespace {

/// What is plugged into this process. GStreamer's objects find it here.
struct World {
    std::mutex mutex;
    std::filesystem::path folder;
    std::map<std::string, Part> nodes;
    std::map<std::string, GstDevice*> devices;
    std::map<std::string, std::vector<Unit>> given;  // by label
    GstDeviceProvider* provider = nullptr;           // while it is started
    std::vector<GWeakRef*> open;
};
World& world() {
    static World one;
    return one;
}

// ---- the element that opens a node: "v4l2src", "alsasrc"

struct Opener {
    GstBin bin;
    gchar* device;
    gchar* part;  // label of what it has open
};
struct OpenerClass {
    GstBinClass bin;
};

enum { kDevice = 1, kProvideClock, kSlaveMethod, kBufferTime, kLatencyTime };

const char* kPicture = "videotestsrc is-live=true pattern=ball ! capsfilter name=form ! identity name=out";
const char* kSound =
    "audiotestsrc is-live=true volume=0.1 samplesperbuffer=480 ! capsfilter name=form ! identity name=out";

Opener* opener(void* object) {
    return static_cast<Opener*>(object);
}

void set_property(GObject* object, guint id, const GValue* value, GParamSpec*) {
    if (id != kDevice) return;  // the others are a sound card's, which has none here
    g_free(opener(object)->device);
    opener(object)->device = g_value_dup_string(value);
}
void get_property(GObject* object, guint id, GValue* value, GParamSpec*) {
    if (id == kDevice) g_value_set_string(value, opener(object)->device);
}

GstPadProbeReturn note_unit(GstPad* pad, GstPadProbeInfo* info, gpointer element) {
    GstBuffer* buffer = GST_PAD_PROBE_INFO_BUFFER(info);
    std::lock_guard lock(world().mutex);
    auto found = world().nodes.find(opener(element)->device);
    if (found == world().nodes.end() || found->second.label != opener(element)->part)
        return GST_PAD_PROBE_DROP;
    GstEvent* event = gst_pad_get_sticky_event(pad, GST_EVENT_SEGMENT, 0);
    const GstSegment* segment = nullptr;
    if (event) gst_event_parse_segment(event, &segment);
    if (segment)
        world().given[found->second.label].push_back(
            {found->second.type == "v4l2", true,
             gst_segment_to_running_time(segment, GST_FORMAT_TIME, GST_BUFFER_PTS(buffer)),
             GST_BUFFER_DURATION(buffer)});
    if (event) gst_event_unref(event);
    return GST_PAD_PROBE_OK;
}

std::string form_of(const Part& part) {
    if (part.type == "alsa") return "audio/x-raw,rate=48000,channels=" + std::to_string(part.mark);
    return "video/x-raw,format=I420,framerate=30/1,height=96,width=" + std::to_string(part.mark);
}

/// Opens the node, if something is plugged in there.
bool open_node(Opener* self) {
    std::lock_guard lock(world().mutex);
    auto found = self->device ? world().nodes.find(self->device) : world().nodes.end();
    if (found == world().nodes.end()) return false;
    g_free(self->part);
    self->part = g_strdup(found->second.label.c_str());
    GstElement* form = gst_bin_get_by_name(&self->bin, "form");
    GstCaps* caps = gst_caps_from_string(form_of(found->second).c_str());
    g_object_set(form, "caps", caps, nullptr);
    gst_caps_unref(caps);
    gst_object_unref(form);
    auto* open = new GWeakRef;
    g_weak_ref_init(open, self);
    world().open.push_back(open);
    return true;
}

GstElementClass* bin_class() {
    return GST_ELEMENT_CLASS(g_type_class_peek(GST_TYPE_BIN));
}

GstStateChangeReturn change_state(GstElement* element, GstStateChange change) {
    if (change == GST_STATE_CHANGE_NULL_TO_READY && !open_node(opener(element))) {
        GST_ELEMENT_ERROR(element, RESOURCE, NOT_FOUND, ("nothing is plugged in there"), (nullptr));
        return GST_STATE_CHANGE_FAILURE;
    }
    return bin_class()->change_state(element, change);
}

GstStaticPadTemplate source_pad =
    GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS_ANY);

void finalize(GObject* object) {
    g_free(opener(object)->device);
    g_free(opener(object)->part);
    G_OBJECT_CLASS(g_type_class_peek(GST_TYPE_BIN))->finalize(object);
}

void begin_class(gpointer made, gpointer) {
    auto* object = G_OBJECT_CLASS(made);
    object->set_property = set_property, object->get_property = get_property, object->finalize = finalize;
    const auto flags = static_cast<GParamFlags>(G_PARAM_READWRITE);
    g_object_class_install_property(object, kDevice, g_param_spec_string("device", "", "", "", flags));
    g_object_class_install_property(object, kProvideClock,
                                    g_param_spec_boolean("provide-clock", "", "", TRUE, flags));
    g_object_class_install_property(object, kSlaveMethod,
                                    g_param_spec_string("slave-method", "", "", "", flags));
    g_object_class_install_property(object, kBufferTime,
                                    g_param_spec_int64("buffer-time", "", "", 0, G_MAXINT64, 0, flags));
    g_object_class_install_property(object, kLatencyTime,
                                    g_param_spec_int64("latency-time", "", "", 0, G_MAXINT64, 0, flags));
    auto* element = GST_ELEMENT_CLASS(made);
    element->change_state = change_state;
    gst_element_class_add_static_pad_template(element, &source_pad);
    gst_element_class_set_static_metadata(element, "A part of the machine", "Source", "Opens a node", "test");
}

void begin(GTypeInstance* instance, gpointer klass) {
    const bool sound = std::string(G_OBJECT_CLASS_NAME(klass)) == "MachineSound";
    GstElement* inside = gst_parse_bin_from_description(sound ? kSound : kPicture, FALSE, nullptr);
    GstElement* out = gst_bin_get_by_name(GST_BIN(inside), "out");
    GstPad* end = gst_element_get_static_pad(out, "src");
    GstPad* edge = gst_ghost_pad_new("src", end);
    gst_element_add_pad(inside, edge);
    gst_bin_add(GST_BIN(instance), inside);
    gst_element_add_pad(GST_ELEMENT(instance), gst_ghost_pad_new("src", edge));
    gst_pad_add_probe(end, GST_PAD_PROBE_TYPE_BUFFER, note_unit, instance, nullptr);
    gst_object_unref(end), gst_object_unref(out);
}

void register_opener(const char* name, const char* type_name) {
    const GTypeInfo about{sizeof(OpenerClass), nullptr, nullptr, begin_class, nullptr, nullptr,
                          sizeof(Opener),      0,       begin,   nullptr};
    GType type = g_type_register_static(GST_TYPE_BIN, type_name, &about, GTypeFlags{});
    gst_element_register(nullptr, name, GST_RANK_NONE, type);
}

// ---- the provider and its devices

struct Found {
    GstDevice device;
    gchar *element, *node;
};
struct FoundClass {
    GstDeviceClass device;
};

GstElement* create_element(GstDevice* device, const gchar* name) {
    auto* found = reinterpret_cast<Found*>(device);
    GstElement* element = gst_element_factory_make(found->element, name);
    g_object_set(element, "device", found->node, nullptr);
    return element;
}
void begin_found_class(gpointer made, gpointer) {
    static_cast<FoundClass*>(made)->device.create_element = create_element;
}

GType found_type() {
    static const GTypeInfo about{sizeof(FoundClass),
                                 nullptr,
                                 nullptr,
                                 begin_found_class,
                                 nullptr,
                                 nullptr,
                                 sizeof(Found),
                                 0,
                                 nullptr,
                                 nullptr};
    static const GType type = g_type_register_static(GST_TYPE_DEVICE, "MachineFound", &about, GTypeFlags{});
    return type;
}

GstDevice* found(const Part& part, const std::string& node) {
    const bool sound = part.type == "alsa";
    GstStructure* properties = gst_structure_new_empty("properties");
    if (!part.serial.empty())
        gst_structure_set(properties, "device.serial", G_TYPE_STRING, part.serial.c_str(), nullptr);
    if (!part.port.empty())
        gst_structure_set(properties, "device.bus_path", G_TYPE_STRING, part.port.c_str(), nullptr);
    GstCaps* caps = gst_caps_from_string(sound ? "audio/x-raw" : "video/x-raw");
    auto* device = static_cast<GstDevice*>(
        g_object_new(found_type(), "display-name", part.label.c_str(), "caps", caps, "device-class",
                     sound ? "Audio/Source" : "Video/Source", "properties", properties, nullptr));
    gst_caps_unref(caps);
    gst_structure_free(properties);
    auto* is = reinterpret_cast<Found*>(device);
    is->element = g_strdup(sound ? "alsasrc" : "v4l2src"), is->node = g_strdup(node.c_str());
    return static_cast<GstDevice*>(gst_object_ref_sink(device));
}

struct Provider {
    GstDeviceProvider provider;
};
struct ProviderClass {
    GstDeviceProviderClass provider;
};

gboolean start_provider(GstDeviceProvider* provider) {
    std::lock_guard lock(world().mutex);
    world().provider = provider;
    for (const auto& [node, device] : world().devices) gst_device_provider_device_add(provider, device);
    return TRUE;
}
void stop_provider(GstDeviceProvider*) {
    std::lock_guard lock(world().mutex);
    world().provider = nullptr;
}
void begin_provider_class(gpointer made, gpointer) {
    auto* provider = GST_DEVICE_PROVIDER_CLASS(made);
    provider->start = start_provider, provider->stop = stop_provider;
    gst_device_provider_class_set_static_metadata(provider, "The machine", "Source/Audio/Video",
                                                  "What is plugged in", "test");
}

void register_all() {
    static const bool once = [] {
        capture::start_gstreamer();
        for (const char* plugin : {"video4linux2", "alsa"})  // later they would take their names back
            if (GstPlugin* loaded = gst_plugin_load_by_name(plugin)) gst_object_unref(loaded);
        register_opener("v4l2src", "MachinePicture");
        register_opener("alsasrc", "MachineSound");
        const GTypeInfo about{sizeof(ProviderClass),
                              nullptr,
                              nullptr,
                              begin_provider_class,
                              nullptr,
                              nullptr,
                              sizeof(Provider),
                              0,
                              nullptr,
                              nullptr};
        GType type =
            g_type_register_static(GST_TYPE_DEVICE_PROVIDER, "MachineProvider", &about, GTypeFlags{});
        return gst_device_provider_register(nullptr, "machineprovider", GST_RANK_PRIMARY, type) == TRUE;
    }();
    (void)once;
}

/// Tells whatever has the node open.
void break_open(const std::string& node) {
    std::vector<GWeakRef*> open;
    {
        std::lock_guard lock(world().mutex);
        open.swap(world().open);
    }
    for (GWeakRef* one : open) {
        auto* element = static_cast<GstElement*>(g_weak_ref_get(one));
        const bool hit = element && opener(element)->device == node;
        if (hit) GST_ELEMENT_ERROR(element, RESOURCE, READ, ("the device is gone"), (nullptr));
        if (element) gst_object_unref(element);
        std::lock_guard lock(world().mutex);
        if (element && !hit)
            world().open.push_back(one);
        else
            g_weak_ref_clear(one), delete one;
    }
}

}  // namespace

Machine::Machine() {
    register_all();
    std::string made = (std::filesystem::temp_directory_path() / "otyrys-machine-XXXXXX").string();
    world().folder = mkdtemp(made.data());
    world().given.clear();
}

Machine::~Machine() {
    std::vector<std::string> nodes;
    for (const auto& [node, part] : world().nodes) nodes.push_back(node);
    for (const std::string& node : nodes) pull_out(node);
    std::filesystem::remove_all(world().folder);
}

std::string Machine::node(const std::string& type, int n) const {
    return type == "alsa" ? "hw:" + std::to_string(n) + ",0"
                          : (world().folder / ("video" + std::to_string(n))).string();
}

void Machine::plug_in(const Part& part, const std::string& node) {
    if (part.type == "v4l2") std::ofstream(node) << "a node";
    GstDevice* device = found(part, node);
    GstDeviceProvider* provider = nullptr;
    {
        std::lock_guard lock(world().mutex);
        world().nodes[node] = part, world().devices[node] = device;
        provider = world().provider;
    }
    if (provider) gst_device_provider_device_add(provider, device);
}

void Machine::pull_out(const std::string& node, Pull how) {
    GstDevice* device = nullptr;
    GstDeviceProvider* provider = nullptr;
    {
        std::lock_guard lock(world().mutex);
        world().nodes.erase(node);
        device = std::exchange(world().devices[node], nullptr);
        world().devices.erase(node);
        provider = world().provider;
    }
    std::error_code none;
    if (node.front() == '/') std::filesystem::remove(node, none);
    if (how == Pull::told) break_open(node);
    if (provider) gst_device_provider_device_remove(provider, device);
    gst_object_unref(device);
}

std::vector<Unit> Machine::given(const Part& part) const {
    std::lock_guard lock(world().mutex);
    return world().given[part.label];
}

}  // namespace faults
