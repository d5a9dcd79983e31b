"""What recording costs: the recorder beside gst-launch and ffmpeg with the same source and the same settings."""
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from measure import Program, interleaved, median, ratio, row, say, size, steady

FOOTAGE = "/usr/share/forensics-samples/original-files/movie2/movie-hello.mp4"
X264 = ["-c:v", "libx264", "-preset", "superfast", "-tune", "zerolatency", "-b:v", "4000k", "-maxrate", "4000k",
        "-bufsize", "2400k", "-g", "15", "-bf", "0"]  # x264enc's 600 ms of buffer
RAW_FRAME = 1280 * 720 * 3 // 2  # octets


class Capturing:
    def __init__(self, bin_dir, folder, runs, seconds, settle):
        self.bin, self.folder, self.runs = Path(bin_dir), Path(folder), runs
        self.seconds, self.settle = seconds, settle  # measured; of recording before the measuring begins

    # ---- the sources

    def film(self):
        """1080p30, 4 Mbit/s, a keyframe a second, AAC: what a network camera sends."""
        path = self.folder / "film1080.mp4"
        if not path.exists():
            say("making a 1080p30 film of 4 Mbit/s")
            subprocess.run(["ffmpeg", "-v", "error", "-y", "-i", FOOTAGE, "-vf", "scale=1920:1080", "-c:v", "libx264",
                            "-preset", "veryfast", "-bf", "0", "-g", "30", "-b:v", "4000k", "-maxrate", "4000k",
                            "-bufsize", "4000k", "-c:a", "copy", path], check=True, timeout=120)
        return path

    def raw(self):
        """The same person, 720p30, raw, long enough for one run. In AVI, which nobody has to copy out of:
        rawvideoparse and y4mdec copy each picture, 3 and 12 % of what the whole takes."""
        path, length = self.folder / "raw720.avi", self.settle + self.seconds + 6
        if not path.exists() or path.stat().st_size < length * 30 * RAW_FRAME:
            say(f"making {length} s of raw film")
            subprocess.run(["ffmpeg", "-v", "error", "-y", "-stream_loop", "-1", "-i", FOOTAGE, "-t", str(length), "-an",
                            "-pix_fmt", "yuv420p", "-c:v", "rawvideo", path], check=True, timeout=120)
        return path

    def camera(self):
        return Program([self.bin / "bin/otyrys-camera", "--file", self.film()], self.folder / "camera.log")

    # ---- the contestants

    def run(self, command, out, seconds=None):
        """CPU s and octets of a minute in steady state. `out`: the folder that it writes into."""
        with Program(command, self.folder / f"{Path(command[0]).name}.log") as program:
            while size(out) < 65536:
                program.alive()
                time.sleep(0.02)
            time.sleep(self.settle)
            return steady(program, out, seconds or self.seconds)

    def scratch(self):
        return tempfile.TemporaryDirectory(dir=self.folder)

    def recorder(self, sources, *options, seconds=None):
        with self.scratch() as out:
            seconds = seconds or self.seconds
            return self.run([self.bin / "tests/bench_record", out, int(seconds + self.settle + 5), *options, *sources], out, seconds)

    def gst(self, description):
        with self.scratch() as out:
            return self.run(["gst-launch-1.0", "-q", *description.split(), "!", "filesink", f"location={out}/a.mkv"], out)

    def ffmpeg(self, options):
        with self.scratch() as out:
            return self.run(["ffmpeg", "-v", "error", "-nostdin", *options, "-f", "matroska", f"{out}/a.mkv"], out)

    # ---- the rows

    def compared(self, what, contestants, goals):
        results = interleaved(self.runs, contestants)
        cpu = {name: [one[0] for one in found] for name, found in results.items()}
        octets = {name: median([one[1] for one in found]) for name, found in results.items()}
        ours = cpu["otyrys"]  # files are written in lumps: of a second they say nothing
        for name, goal in goals.items():
            if self.seconds >= 5 and not 0.7 < octets["otyrys"] / octets[name] < 1.4:
                raise RuntimeError(f"{what}: not the same work: {octets}")
            yield row(f"{what}, against {name}", median(ours), "CPU s/min", f"{median(cpu[name]):.3f} {name}",
                      ratio(ours, cpu[name]), goal)

    def encoding(self):
        raw = self.raw()
        encode = ("videoconvert ! video/x-raw,format=I420 ! x264enc tune=zerolatency speed-preset=superfast "
                  "bitrate=4000 key-int-max=15 bframes=0 ! h264parse ! video/x-h264,stream-format=avc,alignment=au")
        return self.compared("720p30 encoded here", {
            "otyrys": lambda: self.recorder([raw]),
            "gst-launch": lambda: self.gst(f"filesrc location={raw} ! avidemux ! clocksync ! queue ! {encode} ! matroskamux"),
            "ffmpeg": lambda: self.ffmpeg(["-re", "-i", str(raw), *X264]),
        }, {"gst-launch": "<= 1.05x", "ffmpeg": "<= 1.05x"})

    def rtsp(self, url):
        return f"rtspsrc location={url} protocols=tcp latency=200 name=r"

    def passing(self, url):
        return self.compared("1080p30 passed through", {
            "otyrys": lambda: self.recorder([url]),
            "gst-launch": lambda: self.gst(
                f"{self.rtsp(url)} matroskamux name=m "
                "r. ! application/x-rtp,media=video ! rtph264depay ! h264parse ! m.video_0 "
                "r. ! application/x-rtp,media=audio ! rtpmp4gdepay ! aacparse ! m.audio_0 m."),
            "ffmpeg": lambda: self.ffmpeg(["-rtsp_transport", "tcp", "-i", url, "-c", "copy"]),
            # Live view and alarms on top: what a sitting has besides the recording.
            "otyrys watched": lambda: self.recorder([url], "--watched"),
        }, {"gst-launch": "<= 1.05x", "ffmpeg": "<= 1.8x", "otyrys watched": ""})

    def many(self, url, counts):
        """Cameras that one core carries: 60 s of CPU a minute by what each costs among many."""
        def each(count):
            return self.recorder([url] * count)[0] / count
        found = interleaved(self.runs, {str(count): lambda count=count: each(count) for count in counts})
        few, most = str(counts[0]), str(counts[-1])
        yield row("1080p30 4 Mbit/s cameras that one core carries", 60 / median(found[most]), "cameras",
                  f"{most} at once; with {few}: {60 / median(found[few]):.1f}", ratio(found[few], found[most]), ">= 36")

    def starting(self, url):
        """From start() to the first picture on the disk; gst-launch has to reach the camera first."""
        def ours():
            with self.scratch() as out, Program([self.bin / "tests/bench_record", out, 1, url],
                                                self.folder / "bench_record.log") as program:
                return float(program.line("first "))

        def theirs():
            with self.scratch() as out:
                command = [*f"gst-launch-1.0 -q {self.rtsp(url)} ! application/x-rtp,media=video ! rtph264depay ! "
                           f"h264parse ! matroskamux streamable=true ! filesink buffer-mode=unbuffered "
                           f"location={out}/a.mkv".split()]
                begun = time.monotonic()
                with Program(command, self.folder / "gst-launch-1.0.log") as program:
                    while size(out) < 32768:
                        program.alive()
                        time.sleep(0.002)
                    return (time.monotonic() - begun) * 1000
        found = interleaved(self.runs, {"otyrys": ours, "gst-launch": theirs})
        yield row("start to first picture on the disk", median(found["otyrys"]), "ms",
                  f"{median(found['gst-launch']):.0f} gst-launch", ratio(found["otyrys"], found["gst-launch"]))

    def memory(self, url, seconds, cameras=4):
        """KiB a minute that the process grows by, the line through one look a second; half a minute is let pass first."""
        warm = min(30, seconds // 2)
        with self.scratch() as out, Program(
                [self.bin / "tests/bench_record", out, seconds + warm + 5, "--watched", *[url] * cameras],
                self.folder / "bench_record.log") as program:
            program.line("recording")
            time.sleep(warm)
            looks = []
            for _ in range(seconds):
                looks.append(program.resident())
                time.sleep(1)
            program.alive()
        slope = statistics.linear_regression(range(len(looks)), looks).slope * 60
        say(f"memory: {looks[0]} to {looks[-1]} KiB")
        yield row(f"memory's slope, {cameras} cameras watched, {seconds} s", slope, "KiB/min",
                  f"{looks[0] / 1024:.0f} MiB at first", looks[-1] / looks[0])
