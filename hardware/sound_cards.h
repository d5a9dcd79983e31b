#pragma once
// Sound cards as GstDeviceMonitor shall know them. GStreamer's own ALSA provider looks once and tells neither
// serial number nor port; this one stands in its place and follows udev.

namespace hardware {

/// Once for the process, after GStreamer's start; again does nothing. Any thread.
void follow_sound_cards();

}  // namespace hardware
