#pragma once
// Black and silence before an encoder (R10): by the time of each buffer, not by when it comes. In a bin, the
// elements "blank_picture" (videobalance) with "blank_clock" (clockoverlay) right behind it, and
// "blank_sound" (volume).

#include "recorder/capture/ports.h"

namespace hardware {

/// Once, before the bin plays; a bin without those elements is left as it is.
void watch_blanked(GstElement* bin);
/// As Source::blank() says, of a bin that is watched. Any thread.
bool blank_until(GstElement* bin, const capture::BlankedUntil& until, bool picture, bool sound);

}  // namespace hardware
