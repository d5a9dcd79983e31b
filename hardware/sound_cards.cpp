#include "hardware/sound_cards.h"

#include <gst/gst.h>
#include <gudev/gudev.h>

#include <cstdio>
#include <cstring>
#include <future>
#include <thread>

namespace hardware {

namespace {

// ---- a card's capture device

struct Card {
    GstDevice device;
    int number, pcm;
    gchar* address;
};

GstElement* create_element(GstDevice* device, const gchar* name) {
    GstElement* element = gst_element_factory_make("alsasrc", name);
    if (element) g_object_set(element, "device", reinterpret_cast<Card*>(device)->address, nullptr);
    return element;
}
void finalize_card(GObject* object) {
    g_free(reinterpret_cast<Card*>(object)->address);
    G_OBJECT_CLASS(g_type_class_peek(GST_TYPE_DEVICE))->finalize(object);
}
void begin_card_class(gpointer made, gpointer) {
    G_OBJECT_CLASS(made)->finalize = finalize_card;
    GST_DEVICE_CLASS(made)->create_element = create_element;
}

/// A type of ours with nothing but its class.
GType type_of(GType parent, const char* name, GClassInitFunc begin, std::size_t size) {
    GTypeQuery of;
    g_type_query(parent, &of);
    const GTypeInfo about{static_cast<guint16>(of.class_size), nullptr, nullptr, begin,  nullptr, nullptr,
                          static_cast<guint16>(size),          0,       nullptr, nullptr};
    return g_type_register_static(parent, name, &about, GTypeFlags{});
}

const char* first_of(GUdevDevice* device, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (const char* text = g_udev_device_get_property(device, key); text && *text) return text;
    return nullptr;
}

GstDevice* device_of(GUdevDevice* card, int number, int pcm) {
    static const GType type = type_of(GST_TYPE_DEVICE, "OtyrysSoundCard", begin_card_class, sizeof(Card));
    GstStructure* properties = gst_structure_new("alsa", "device.api", G_TYPE_STRING, "alsa", nullptr);
    for (const auto& [key, from] : {std::pair{"device.serial", "ID_SERIAL"}, {"device.bus_path", "ID_PATH"}})
        if (const char* text = first_of(card, {from}))
            gst_structure_set(properties, key, G_TYPE_STRING, text, nullptr);
    const char* model = first_of(card, {"ID_MODEL_FROM_DATABASE", "ID_MODEL"});
    const char* label = model ? model : g_udev_device_get_sysfs_attr(card, "id");
    GstCaps* caps = gst_caps_new_empty_simple("audio/x-raw");
    auto* device = static_cast<GstDevice*>(g_object_new(type, "display-name", label ? label : "ALSA", "caps",
                                                        caps, "device-class", "Audio/Source", "properties",
                                                        properties, nullptr));
    gst_caps_unref(caps);
    gst_structure_free(properties);
    auto* is = reinterpret_cast<Card*>(device);
    is->number = number, is->pcm = pcm, is->address = g_strdup_printf("hw:%d,%d", number, pcm);
    return device;
}

// ---- the provider; all but start and stop on its own thread

struct Following {
    GMainContext* context = g_main_context_new();
    GMainLoop* loop = g_main_loop_new(context, FALSE);
    std::promise<void> ready;
    std::thread thread;
};
struct Provider {
    GstDeviceProvider provider;
    Following* following;
};

/// The number of "card1"; -1: of something else.
int card_number(GUdevDevice* device) {
    int number = -1, end = 0;
    const char* name = g_udev_device_get_name(device);
    bool whole = std::sscanf(name, "card%d%n", &number, &end) == 1 && !name[end];
    return whole ? number : -1;
}

/// Those of a card. (gst_device_provider_get_devices() would wait for the start that this may be part of.)
GList* known(GstDeviceProvider* provider, int number) {
    GList* of_card = nullptr;
    GST_OBJECT_LOCK(provider);
    for (GList* at = provider->devices; at; at = at->next)
        if (static_cast<Card*>(at->data)->number == number)
            of_card = g_list_prepend(of_card, gst_object_ref(at->data));
    GST_OBJECT_UNLOCK(provider);
    return of_card;
}

void card_went(GstDeviceProvider* provider, int number) {
    GList* gone = known(provider, number);
    for (GList* at = gone; at; at = at->next)
        gst_device_provider_device_remove(provider, GST_DEVICE(at->data));
    g_list_free_full(gone, gst_object_unref);
}

bool is_known(GstDeviceProvider* provider, int number, int pcm) {
    GList* of_card = known(provider, number);
    bool found = false;
    for (GList* at = of_card; at; at = at->next) found = found || static_cast<Card*>(at->data)->pcm == pcm;
    g_list_free_full(of_card, gst_object_unref);
    return found;
}

/// udev says of a card that it has made its devices ready; only then are they opened.
void card_came(GUdevClient* client, GstDeviceProvider* provider, GUdevDevice* card, int number) {
    if (!g_udev_device_get_property_as_boolean(card, "SOUND_INITIALIZED")) return;
    GList* sound = g_udev_client_query_by_subsystem(client, "sound");
    for (GList* at = sound; at; at = at->next) {
        int of = -1, pcm = -1;
        char direction = 0;
        const char* name = g_udev_device_get_name(G_UDEV_DEVICE(at->data));
        if (std::sscanf(name, "pcmC%dD%d%c", &of, &pcm, &direction) == 3 && of == number &&
            direction == 'c' && !is_known(provider, number, pcm))
            gst_device_provider_device_add(provider, device_of(card, number, pcm));
    }
    g_list_free_full(sound, g_object_unref);
}

void on_event(GUdevClient* client, const gchar* action, GUdevDevice* device, gpointer provider) {
    const int number = card_number(device);
    if (number < 0) return;
    if (std::strcmp(action, "remove") == 0)
        card_went(GST_DEVICE_PROVIDER(provider), number);
    else
        card_came(client, GST_DEVICE_PROVIDER(provider), device, number);
}

void follow(GstDeviceProvider* provider, Following* following) {
    g_main_context_push_thread_default(following->context);
    const gchar* subsystems[] = {"sound", nullptr};
    GUdevClient* client = g_udev_client_new(subsystems);
    g_signal_connect(client, "uevent", G_CALLBACK(on_event), provider);
    GList* sound = g_udev_client_query_by_subsystem(client, "sound");
    for (GList* at = sound; at; at = at->next) on_event(client, "add", G_UDEV_DEVICE(at->data), provider);
    g_list_free_full(sound, g_object_unref);
    following->ready.set_value();
    g_main_loop_run(following->loop);
    g_object_unref(client);
    g_main_context_pop_thread_default(following->context);
}

gboolean start(GstDeviceProvider* provider) {
    auto* following = reinterpret_cast<Provider*>(provider)->following = new Following;
    following->thread = std::thread(follow, provider, following);
    following->ready.get_future().wait();
    return TRUE;
}

void stop(GstDeviceProvider* provider) {
    auto*& following = reinterpret_cast<Provider*>(provider)->following;
    // From within the loop: one that has not begun yet would not be ended.
    g_main_context_invoke(
        following->context,
        [](gpointer loop) -> gboolean {
            g_main_loop_quit(static_cast<GMainLoop*>(loop));
            return G_SOURCE_REMOVE;
        },
        following->loop);
    following->thread.join();
    g_main_loop_unref(following->loop);
    g_main_context_unref(following->context);
    delete following;
    following = nullptr;
}

void begin_provider_class(gpointer made, gpointer) {
    auto* provider = GST_DEVICE_PROVIDER_CLASS(made);
    provider->start = start, provider->stop = stop;
    gst_device_provider_class_set_static_metadata(provider, "Sound cards", "Source/Audio",
                                                  "Follows sound cards by udev", "Otyrys");
}

/// A monitor takes no provider of no rank. Its plugin is loaded first, or would give it its rank back.
bool retire_other() {
    GstPlugin* plugin = gst_plugin_load_by_name("alsa");
    if (plugin) gst_object_unref(plugin);
    GstPluginFeature* other = gst_registry_lookup_feature(gst_registry_get(), "alsadeviceprovider");
    if (!other) return true;
    gst_plugin_feature_set_rank(other, GST_RANK_NONE);
    gst_object_unref(other);
    return true;
}

}  // namespace

void follow_sound_cards() {
    static const bool once = retire_other() && gst_device_provider_register(
                                                   nullptr, "otyryssoundcards", GST_RANK_PRIMARY,
                                                   type_of(GST_TYPE_DEVICE_PROVIDER, "OtyrysSoundCards",
                                                           begin_provider_class, sizeof(Provider))) == TRUE;
    static_cast<void>(once);
}

}  // namespace hardware
