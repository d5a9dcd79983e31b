"""What outsiders say of what a sitting leaves: hashlib, ffmpeg, pdftotext, and the verifier as a program."""
import hashlib
import json
import re
import subprocess
from pathlib import Path

FOOTAGE = "/usr/share/forensics-samples/original-files/movie2/movie-hello.mp4"


def run(*command, timeout=60, cwd=None):
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False, cwd=cwd)


def sha256(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def verify(programs, bundle, trust):
    """Exit code and words of otyrys-verify."""
    said = run(programs / "otyrys-verify", bundle, "--trust", trust)
    return said.returncode, said.stdout + said.stderr


def export(programs, bundle, trust, key, films):
    """A reader opens a bundle's recordings."""
    return run(programs / "otyrysctl", "export", bundle, "--trust", trust, "--key", key, "--out", films, timeout=120)


def statements(bundle):
    """(kind, fields) of every statement, in the order of the journal (protocol_gen/DESIGN.md, "Bundle")."""
    octets = (bundle / "entries" / "bodies").read_bytes()
    at = 0
    while at < len(octets):
        head = octets[at:octets.index(b"\n", at)]
        length = int(head.split(b" ")[2])
        body = octets[at + len(head) + 1:at + len(head) + 1 + length].decode()
        at += len(head) + 1 + length
        lines = body.split("\n\n")[0].splitlines()
        yield lines[0].split("/")[1], dict(line.split(" ", 1) for line in lines[1:])


def codes(picture):
    """What zbar reads in a PNG's QR codes."""
    said = run("gst-launch-1.0", "-m", "filesrc", f"location={picture}", "!", "pngdec", "!", "videoconvert", "!", "zbar",
               "!", "fakesink").stdout
    return [symbol.replace("\\ ", " ") for symbol in re.findall(r'type=\(string\)QR-Code, symbol=\(string\)"([^"]*)"', said)]


def squeezed(pdf):
    """All text of a PDF without white space."""
    return re.sub(r"\s", "", run("pdftotext", pdf, "-").stdout)


class Film:
    """An exported clip as ffmpeg reads it."""

    def __init__(self, path):
        asked = run("ffprobe", "-v", "error", "-count_packets", "-show_streams", "-show_format", "-of", "json",
                    path)
        self.told_seconds = float(json.loads(asked.stdout)["format"].get("duration", 0))
        self.streams = {s["codec_name"]: s for s in json.loads(asked.stdout)["streams"]}
        self.parameter_sets = parameter_sets(path)
        # Counted anew: whether it decodes, not how even the times of a busy machine's camera are.
        decoded = run("ffmpeg", "-v", "error", "-xerror", "-i", path, "-vf", "setpts=N/(30*TB)", "-af", "asetpts=N/SR/TB",
                      "-f", "null", "-", timeout=120)
        self.faults = decoded.stderr or ("" if decoded.returncode == 0 else "ffmpeg failed")
        last = run("ffprobe", "-v", "error", "-show_entries", "packet=pts_time,duration_time", "-of", "csv=p=0", path)
        ends = [[float(part) for part in line.split(",")[:2] if part not in ("", "N/A")]
                for line in last.stdout.split()]
        self.seconds = max(sum(end) for end in ends)

    def packets(self, codec):
        return int(self.streams[codec]["nb_read_packets"])


def faults_of_decoding(path):
    """What decoders complain of; frames that stand close together are none of their business."""
    return run("ffprobe", "-v", "error", "-count_frames", "-show_entries", "stream=nb_read_frames", path, timeout=120).stderr


def parameter_sets(path):
    """SHA-256 of the picture's parameter sets: another encoder would have written others."""
    sets = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-map", "0:v", "-c", "copy", "-frames:v", "1",
                           "-bsf:v", "h264_mp4toannexb,filter_units=pass_types=7-8", "-f", "h264", "-"],
                          capture_output=True, timeout=60, check=True).stdout
    return hashlib.sha256(sets).hexdigest() if sets else None
