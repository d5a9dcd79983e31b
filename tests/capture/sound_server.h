#pragma once

#include <cstdlib>
#include <fstream>

#include "tests/capture/room_fixture.h"

namespace capture_test {

/// A sound server of its own with a microphone that hears what is played to it and one that hears a pipe.
class SoundServer {
  public:
    explicit SoundServer(const std::filesystem::path& folder)
        : socket_("unix:" + (folder / "sound.socket").string()), pipe_((folder / "sound.pipe").string()) {
        std::ofstream script(folder / "room.pa");
        script << "load-module module-native-protocol-unix auth-anonymous=1 socket="
               << (folder / "sound.socket").string()
               << "\nload-module module-null-sink sink_name=mic1 rate=48000 channels=1\n"
               << "load-module module-pipe-source source_name=mic2 format=s16le rate=48000 channels=1 file="
               << pipe_ << "\n";
        script.close();
        server_ = std::make_unique<Child>(
            std::vector<std::string>{"pulseaudio", "-n", "-F", (folder / "room.pa").string(),
                                     "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1",
                                     "--disallow-exit=1", "--realtime=no", "--high-priority=no",
                                     "--log-target=stderr", "--log-level=error"},
            std::vector<std::string>{"XDG_RUNTIME_DIR=" + folder.string(), "HOME=" + folder.string()});
        for (int i = 0; i < 50 && !ready_; ++i)
            ready_ = output_of({"pactl", "-s", socket_, "list", "short", "sources"}).find("mic2") !=
                     std::string::npos;
        setenv("PULSE_SERVER", socket_.c_str(), 1);
    }
    ~SoundServer() { unsetenv("PULSE_SERVER"); }
    bool ready() const { return ready_; }
    /// What is written there is heard by the microphone "mic2".
    const std::string& pipe() const { return pipe_; }
    std::unique_ptr<Child> speak() const {
        return std::make_unique<Child>(
            std::vector<std::string>{"paplay", "-s", socket_, "-d", "mic1",
                                     "/usr/share/forensics-samples/original-files/audio1/debian.wav"});
    }

    /// The microphone "mic1" is pulled out, and put in again.
    void unplug() const { output_of({"pactl", "-s", socket_, "unload-module", "module-null-sink"}); }
    void plug_in() const {
        output_of({"pactl", "-s", socket_, "load-module", "module-null-sink", "sink_name=mic1", "rate=48000",
                   "channels=1"});
    }

    /// Another microphone, which hears what "mic1" hears, comes; and all that came so go.
    void add(const std::string& name, const std::string& properties) const {
        output_of({"pactl", "-s", socket_, "load-module", "module-remap-source", "source_name=" + name,
                   "master=mic1.monitor", "source_properties=\"" + properties + "\""});
    }
    void remove_added() const { output_of({"pactl", "-s", socket_, "unload-module", "module-remap-source"}); }

  private:
    std::string socket_, pipe_;
    std::unique_ptr<Child> server_;
    bool ready_ = false;
};

}  // namespace capture_test
