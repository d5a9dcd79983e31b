// Sound cards as udev tells of them, through GstDeviceMonitor.

#include <gtest/gtest.h>
#include <umockdev.h>

#include <chrono>
#include <condition_variable>
#include <mutex>

#include "hardware/device_watch.h"

namespace {

using hardware::DeviceWatch;
using hardware::Plugged;

/// A /sys of its own.
struct Cards : testing::Test {
    UMockdevTestbed* testbed = umockdev_testbed_new();
    std::mutex mutex;
    std::condition_variable wake;
    std::vector<bool> told;

    ~Cards() override { g_object_unref(testbed); }

    /// A card with two capture devices and one for playing; its path.
    std::string add(int n, const char* serial, const char* port) {
        const std::string card = "card" + std::to_string(n), pcm = "pcmC" + std::to_string(n);
        gchar* path =
            umockdev_testbed_add_device(testbed, "sound", card.c_str(), nullptr, "id", "Mic", "number",
                                        std::to_string(n).c_str(), nullptr, "ID_SERIAL", serial, "ID_PATH",
                                        port, "ID_MODEL", "Table_Mic", "SOUND_INITIALIZED", "1", nullptr);
        for (const char* device : {"D1c", "D0c", "D0p"})
            g_free(umockdev_testbed_add_device(testbed, "sound", (pcm + device).c_str(), path, nullptr,
                                               nullptr));
        std::string made = path;
        g_free(path);
        return made;
    }
    bool wait_told(std::size_t times) {
        std::unique_lock lock(mutex);
        return wake.wait_for(lock, std::chrono::seconds(5), [&] { return told.size() >= times; });
    }
    void listen(DeviceWatch& watch, const std::string& name) {
        watch.listen(this, "alsa", name, [this](bool here) {
            std::lock_guard lock(mutex);
            told.push_back(here);
            wake.notify_all();
        });
    }
};

TEST_F(Cards, ThatAreThereAreKnownBySerialNumberAndPort) {
    if (!umockdev_in_mock_environment()) GTEST_SKIP() << "to be run by umockdev-wrapper";
    add(3, "Maker_Mic_1", "pci-0000:00:14.0-usb-0:3:1.0");
    DeviceWatch watch;
    const std::vector<Plugged> all = watch.devices();
    ASSERT_EQ(all.size(), 2u);  // not what plays
    for (const Plugged& one : all) {
        EXPECT_EQ(one.type, "alsa");
        EXPECT_EQ(one.serial, "Maker_Mic_1");
        EXPECT_EQ(one.port, "pci-0000:00:14.0-usb-0:3:1.0");
        EXPECT_EQ(one.label, "Table_Mic");
    }
    EXPECT_EQ(watch.address_of("alsa", "serial:Maker_Mic_1").value(), "hw:3,0");
    EXPECT_EQ(watch.address_of("alsa", "port:pci-0000:00:14.0-usb-0:3:1.0").value(), "hw:3,0");
}

TEST_F(Cards, ThatComeAndGoAreToldAndKeepTheirNames) {
    if (!umockdev_in_mock_environment()) GTEST_SKIP() << "to be run by umockdev-wrapper";
    DeviceWatch watch;
    EXPECT_TRUE(watch.devices().empty());
    listen(watch, "serial:Maker_Mic_1");
    std::size_t heard = 0;
    for (int n : {1, 4}) {
        const std::string card = add(n, "Maker_Mic_1", "usb-3");
        umockdev_testbed_uevent(testbed, card.c_str(), "change");
        ASSERT_TRUE(wait_told(heard += 2));
        EXPECT_EQ(watch.address_of("alsa", "serial:Maker_Mic_1").value(), "hw:" + std::to_string(n) + ",0");
        umockdev_testbed_uevent(testbed, card.c_str(), "change");  // again: nothing new
        umockdev_testbed_uevent(testbed, card.c_str(), "remove");
        umockdev_testbed_remove_device(testbed, card.c_str());
        ASSERT_TRUE(wait_told(heard += 1));
        EXPECT_FALSE(watch.address_of("alsa", "serial:Maker_Mic_1").ok());
    }
    watch.leave(this);
    EXPECT_EQ(told, (std::vector<bool>{true, true, false, true, true, false}));
}

}  // namespace
