#!/usr/bin/env python3
"""When the picture turns bright and when the sound becomes loud, as ffmpeg reads a film.

flash_and_beep.py FILM -> a line "flash_ms beep_less_flash_ms" for each flash that has a beep within half a second
"""
import array
import re
import subprocess
import sys

RATE = 48000
LOUD = 6000  # of 32768; the beep has 20000

film = sys.argv[1]
shown = subprocess.run(["ffmpeg", "-v", "info", "-copyts", "-i", film, "-map", "0:v:0", "-vf", "showinfo", "-f", "null", "-"],
                       capture_output=True, text=True, timeout=60).stderr
flashes, bright = [], True  # a film that begins bright has no crossing there
for time, luma in re.findall(r"pts_time:\s*(\S+).*?mean:\[(\d+)", shown):
    now = int(luma) > 125
    if now and not bright:
        flashes.append(float(time) * 1000)
    bright = now
heard = subprocess.run(["ffmpeg", "-v", "error", "-copyts", "-i", film, "-map", "0:a:0", "-af",
                        f"aresample=async=1:first_pts=0:min_hard_comp=0.005,aformat=sample_rates={RATE}:channel_layouts=mono",
                        "-f", "s16le", "-"], capture_output=True, timeout=60).stdout
samples = array.array("h", heard[:len(heard) // 2 * 2])
beeps, quiet = [], RATE
for at, sample in enumerate(samples):
    if abs(sample) > LOUD:
        if quiet > RATE // 4:
            beeps.append(at * 1000 / RATE)
        quiet = 0
    else:
        quiet += 1
for flash in flashes:
    beep = min(beeps, key=lambda beep: abs(beep - flash), default=None)
    if beep is not None and abs(beep - flash) < 500:
        print(f"{flash:.1f} {beep - flash:.1f}")
