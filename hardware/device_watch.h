#pragma once
// What is plugged in, now and as it changes: V4L2, ALSA and PulseAudio through one GstDeviceMonitor, which
// says so of itself; nothing is asked again and again. A sound server that is not there when the watch begins
// is not watched.
//
// Threads: any. Listeners are called on the watch's own thread, one at a time, after devices() knows; they
// are short. Beginning takes some ms, with a sound server that does not answer longer.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "hardware/plugged.h"

namespace hardware {

class DeviceWatch {
  public:
    /// `log`: one line for each device that comes and that no listener's name means; on the watch's thread.
    explicit DeviceWatch(std::function<void(const std::string&)> log = {});
    ~DeviceWatch();
    DeviceWatch(const DeviceWatch&) = delete;
    DeviceWatch& operator=(const DeviceWatch&) = delete;

    /// Monitors of a sound card's own output are left out.
    std::vector<Plugged> devices() const;

    /// Tells when a device comes to which this name answers (true), and when the last one has gone (false).
    void listen(const void* who, const std::string& type, const std::string& name,
                std::function<void(bool here)> told);
    /// Nothing of it runs any more when this returns. Not from within `told`.
    void leave(const void* who);

  private:
    struct Inside;
    std::unique_ptr<Inside> inside_;
};

using WatchPtr = std::shared_ptr<DeviceWatch>;

}  // namespace hardware
