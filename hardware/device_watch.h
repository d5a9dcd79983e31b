#pragma once
// What is plugged in, now and as it changes: V4L2, ALSA and PulseAudio through one GstDeviceMonitor, which
// says so of itself; nothing is asked again and again.
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

    /// hardware::address_of() of them. A sound server that was not there yet is looked for when a name asks
    /// for it; its devices come as if plugged in.
    evidence::Result<std::string> address_of(const std::string& type, const std::string& name) const;

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
