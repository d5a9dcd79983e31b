// otyrys-camera: an RTSP camera on loopback that serves a file's H.264 (or H.265) and AAC in a loop, for
// rehearsals in rooms without a camera and for tests. Prints "ready rtsp://127.0.0.1:PORT/room" when it
// serves; ends on SIGTERM, SIGINT, or when its standard input closes.

#include <gst/app/gstappsrc.h>
#include <gst/gst.h>
#include <gst/rtsp-server/rtsp-server.h>

#include <glib-unix.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>

#include "hardware/test_camera/footage.h"

namespace {

constexpr const char* kDefaultFile = "/usr/share/forensics-samples/original-files/movie2/movie-hello.mp4";
constexpr const char* kMount = "/room";

struct Options {
    std::string file = kDefaultFile;
    std::string port = "0";
    bool sound = true;
    bool h265 = false;   // the file's picture
    bool a_law = false;  // a tone as A-law instead of the file's sound
    bool stay = false;   // outlive standard input
    std::string user;    // NAME:PASSWORD to be let in, asked for as a digest; empty: anybody
    bool basic = false;  // as plain text instead
};

/// One viewer-independent run of the loop: the media is shared by all clients.
struct Showing {
    const test_camera::Footage* footage;
    std::uint64_t next_picture = 0;
    std::uint64_t next_sound = 0;
};

void need_picture(GstAppSrc* source, guint, gpointer user) {
    auto* showing = static_cast<Showing*>(user);
    gst_app_src_push_buffer(source, showing->footage->picture(showing->next_picture++));
}
void need_sound(GstAppSrc* source, guint, gpointer user) {
    auto* showing = static_cast<Showing*>(user);
    gst_app_src_push_buffer(source, showing->footage->sound(showing->next_sound++));
}

void set_up(GstElement* bin, const char* name, GstCaps* caps, void (*need)(GstAppSrc*, guint, gpointer),
            Showing* showing) {
    GstElement* source = gst_bin_get_by_name(GST_BIN(bin), name);
    if (!source) return;
    g_object_set(source, "is-live", TRUE, "format", GST_FORMAT_TIME, "max-buffers", guint64{4}, "caps", caps,
                 nullptr);
    GstAppSrcCallbacks callbacks{};
    callbacks.need_data = need;
    gst_app_src_set_callbacks(GST_APP_SRC(source), &callbacks, showing, nullptr);
    gst_object_unref(source);
}

void on_configure(GstRTSPMediaFactory*, GstRTSPMedia* media, gpointer user) {
    const auto* footage = static_cast<const test_camera::Footage*>(user);
    auto* showing = new Showing{footage};
    GstElement* bin = gst_rtsp_media_get_element(media);
    set_up(bin, "picture", footage->picture_caps(), need_picture, showing);
    set_up(bin, "sound", footage->sound_caps(), need_sound, showing);
    gst_object_unref(bin);
    g_object_set_data_full(G_OBJECT(media), "showing", showing,
                           [](gpointer p) { delete static_cast<Showing*>(p); });
}

GstRTSPMediaFactory* factory(const test_camera::Footage& footage, const Options& options) {
    GstRTSPMediaFactory* made = gst_rtsp_media_factory_new();
    std::string launch = std::string("( appsrc name=picture ! ") +
                         (options.h265 ? "rtph265pay" : "rtph264pay") +
                         " name=pay0 pt=96 config-interval=-1 aggregate-mode=zero-latency";
    if (options.a_law)
        launch += " audiotestsrc is-live=true ! alawenc ! rtppcmapay name=pay1 pt=8";
    else if (options.sound)
        launch += " appsrc name=sound ! rtpmp4gpay name=pay1 pt=97";
    gst_rtsp_media_factory_set_launch(made, (launch + " )").c_str());
    gst_rtsp_media_factory_set_shared(made, TRUE);
    gst_rtsp_media_factory_set_protocols(made, GST_RTSP_LOWER_TRANS_TCP);
    g_signal_connect(made, "media-configure", G_CALLBACK(on_configure),
                     const_cast<test_camera::Footage*>(&footage));
    return made;
}

/// Lets in who knows name and password.
void guard(GstRTSPServer* server, GstRTSPMediaFactory* shown, const Options& options) {
    const std::string name = options.user.substr(0, options.user.find(':'));
    const std::string password = options.user.substr(std::min(name.size() + 1, options.user.size()));
    GstRTSPAuth* auth = gst_rtsp_auth_new();
    GstRTSPToken* token =
        gst_rtsp_token_new(GST_RTSP_TOKEN_MEDIA_FACTORY_ROLE, G_TYPE_STRING, "viewer", nullptr);
    gst_rtsp_auth_set_supported_methods(auth, options.basic ? GST_RTSP_AUTH_BASIC : GST_RTSP_AUTH_DIGEST);
    gchar* basic = gst_rtsp_auth_make_basic(name.c_str(), password.c_str());
    if (options.basic)
        gst_rtsp_auth_add_basic(auth, basic, token);
    else
        gst_rtsp_auth_add_digest(auth, name.c_str(), password.c_str(), token);
    g_free(basic);
    gst_rtsp_token_unref(token);
    gst_rtsp_media_factory_add_role(shown, "viewer", GST_RTSP_PERM_MEDIA_FACTORY_ACCESS, G_TYPE_BOOLEAN, TRUE,
                                    GST_RTSP_PERM_MEDIA_FACTORY_CONSTRUCT, G_TYPE_BOOLEAN, TRUE, nullptr);
    gst_rtsp_server_set_auth(server, auth);
    g_object_unref(auth);
}

gboolean quit(gpointer loop) {
    g_main_loop_quit(static_cast<GMainLoop*>(loop));
    return G_SOURCE_REMOVE;
}

gboolean on_input(gint fd, GIOCondition, gpointer loop) {
    char ignored[256];
    if (read(fd, ignored, sizeof ignored) > 0) return G_SOURCE_CONTINUE;
    return quit(loop);
}

int usage() {
    std::fputs(
        "usage: otyrys-camera [--file FILE.mp4] [--port N] [--h265] [--no-sound | --a-law] [--stay]\n"
        "       [--user NAME:PASSWORD [--basic]]\n",
        stderr);
    return 2;
}

bool read_options(int argc, char** argv, Options& options) {
    for (int i = 1; i < argc; ++i) {
        std::string_view option = argv[i];
        if (option == "--no-sound")
            options.sound = false;
        else if (option == "--h265")
            options.h265 = true;
        else if (option == "--a-law")
            options.a_law = true;
        else if (option == "--stay")
            options.stay = true;
        else if (option == "--basic")
            options.basic = true;
        else if (option == "--user" && i + 1 < argc)
            options.user = argv[++i];
        else if (option == "--file" && i + 1 < argc)
            options.file = argv[++i];
        else if (option == "--port" && i + 1 < argc)
            options.port = argv[++i];
        else
            return false;
    }
    return true;
}

int serve(const Options& options, const test_camera::Footage& footage) {
    GMainLoop* loop = g_main_loop_new(nullptr, FALSE);
    GstRTSPServer* server = gst_rtsp_server_new();
    gst_rtsp_server_set_address(server, "127.0.0.1");
    gst_rtsp_server_set_service(server, options.port.c_str());
    GstRTSPMountPoints* mounts = gst_rtsp_server_get_mount_points(server);
    GstRTSPMediaFactory* shown = factory(footage, options);
    if (!options.user.empty()) guard(server, shown, options);
    gst_rtsp_mount_points_add_factory(mounts, kMount, shown);
    g_object_unref(mounts);
    int status = 0;
    if (gst_rtsp_server_attach(server, nullptr) == 0) {
        std::fprintf(stderr, "otyrys-camera: cannot listen on 127.0.0.1:%s; choose another --port\n",
                     options.port.c_str());
        status = 1;
    } else {
        std::printf("ready rtsp://127.0.0.1:%d%s\n", gst_rtsp_server_get_bound_port(server), kMount);
        std::fflush(stdout);
        g_unix_signal_add(SIGTERM, quit, loop);
        g_unix_signal_add(SIGINT, quit, loop);
        if (!options.stay)
            g_unix_fd_add(0, static_cast<GIOCondition>(G_IO_IN | G_IO_HUP | G_IO_ERR), on_input, loop);
        g_main_loop_run(loop);
    }
    g_object_unref(server);
    g_main_loop_unref(loop);
    return status;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    if (!read_options(argc, argv, options)) return usage();
    gst_init(nullptr, nullptr);
    std::string fault;
    std::unique_ptr<test_camera::Footage> footage =
        test_camera::Footage::load(options.file, options.h265, fault);
    if (!footage) {
        std::fprintf(stderr, "otyrys-camera: cannot serve %s: %s\n", options.file.c_str(), fault.c_str());
        return 1;
    }
    // Viewers' threads still take from the footage: end the process under them, not the footage.
    std::quick_exit(serve(options, *footage));
}
