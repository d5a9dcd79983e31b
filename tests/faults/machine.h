#pragma once
// Cameras and sound cards plugged in and out of this machine: a GstDeviceProvider of our own tells of them,
// and in this process "v4l2src" and "alsasrc" open them and nothing else. What stands above that is the
// appliance's own: GstDeviceMonitor, the watch, the sources.

#include <string>
#include <vector>

#include "tests/faults/device.h"

namespace faults {

/// One thing that can be plugged in; its picture's width or its sound's channels tell it from others.
struct Part {
    std::string type;  // "v4l2", "alsa"
    std::string label, serial, port;
    int mark = 160;  // pixels, a multiple of 16; or 1 or 2 channels
};

enum class Pull { told, silent };  // silent: what has it open hears no error

/// One at a time in a process; any thread.
class Machine {
  public:
    Machine();
    /// Everything is pulled out.
    ~Machine();
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    /// The address of a node: a file for "v4l2", which is there while the camera is; "hw:n,0" for "alsa".
    std::string node(const std::string& type, int n) const;
    void plug_in(const Part& part, const std::string& node);
    void pull_out(const std::string& node, Pull how = Pull::told);
    /// What the part in this node gave since it was plugged in there or, before, anywhere: by its label.
    std::vector<Unit> given(const Part& part) const;
};

}  // namespace faults
