"""Clips with what the journal says of them, written down from recorder/DESIGN.md, "Clip". Used by make_vectors.py. The
octets of a vector are its parts, one behind the other ("parts: name=length ..."): statements of the box (opened, mark,
closing), then the files clip, ckpt and, if there is one, keys. With a line "reader:" the clip is opened with that X25519
secret before it is verified."""
import hashlib
import struct

from sealing import derive, seal_slot

SMALL, LARGE = 4096, 16384
NONE = 2**64 - 1
CLIP, SITTING, CASE, BOOT, SOURCE = (bytes([n]) * 16 for n in (1, 2, 3, 4, 5))
WALL_MS, WALL = 1714712400000, "2024-05-03T05:00:00.000Z"


def h(*parts):
    return hashlib.blake2b(b"".join(parts), digest_size=32).digest()


def root(leaves):
    if len(leaves) < 2:
        return leaves[0] if leaves else h()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return h(b"\1", root(leaves[:k]), root(leaves[k:]))


def flip(octets, at, by=1):
    return octets[:at] + bytes([octets[at] ^ by]) + octets[at + 1:]


class Clip:
    """Whole, of `seconds` slots of 40 media octets, a slot a second, before anybody lays hands on it. With a `secret` it
    is sealed, and a final slot without media stands behind. `alter` changes the slots before anything is signed: they
    are then as the clip's own key attests them. `header` changes the header likewise, once the secret is bound to it."""

    def __init__(self, key, fingerprint, seconds=3, slot_len=SMALL, suite=0, clip=CLIP, secret=None, padding=0,
                 alter=lambda slots: slots, header=lambda octets: octets, commitment=None, mono=0, device=0):
        self.key, self.id, self.slot_len, self.secret, self.device = key, clip, slot_len, secret, device
        suite = suite if secret is None else 1
        head = b"otyrys-clip/v1\n\x1a" + struct.pack("<4I", 4096, slot_len, suite, 0)
        head += clip + SITTING + CASE + BOOT + SOURCE + bytes(16)
        head += struct.pack("<Q", 7) + bytes(32) + bytes.fromhex(fingerprint) + struct.pack("<qQ", WALL_MS, mono)
        head = head.ljust(4064, b"\0")
        self.slot_key, bound = derive(secret, head) if secret else (None, bytes(32))
        self.header = header(head + (bound if commitment is None else commitment))
        self.slots, self.media, self.records = [], b"", []
        slots = [self.slot(second, 40 * second, second, b"\x1f\x43\xb6\x75" + bytes([second]) * 36, padding)
                 for second in range(seconds)]
        if secret:
            slots.append(self.slot(seconds, 40 * seconds, max(seconds - 1, 0), b"", padding, True))
        slots = alter(slots)
        for second in range(seconds):
            self.slots.append(slots[second])
            self.media += b"\x1f\x43\xb6\x75" + bytes([second]) * 36
            self.record(second, 0, [second])
        self.slots += slots[seconds:]
        self.record(max(seconds - 1, 0), 8, range(seconds, len(slots)))

    def slot(self, number, offset, second, data, padding=0, final=False):
        """One slot's octets."""
        head = struct.pack("<QQII", offset, second * 10**9, len(data), 0 if data else 2**32 - 1)
        plain = (head + data).ljust(self.slot_len - 16, bytes([padding]))
        return seal_slot(self.slot_key, number, final, plain) if self.slot_key else plain + bytes(16)

    def leaves(self):
        return [h(b"\0", octets) for octets in [self.header] + self.slots]

    def record(self, second, state, span):
        slots, leaves = len(self.slots), self.leaves()
        before = h(self.records[-1] if self.records else self.header)
        out = b"otyrys-ckpt/v1\n\x1a" + self.id + struct.pack("<Q", len(self.records)) + before
        out += struct.pack("<QQQqqII", slots, len(self.media), second * 10**9, 5_000_000 + second * 10**6,
                           WALL_MS + second * 1000, 0, state)
        out += struct.pack("<QQQ", *((len(self.media) - 40, second * 10**9, len(self.media) // 40 - 1) if self.media
                                       else (NONE,) * 3))
        out += root(leaves) + root([leaves[n + 1] for n in span]) + struct.pack("<q", self.device)
        out = out.ljust(448, b"\0")
        self.records.append(out + self.key.sign(out).signature)

    def file(self):
        return self.header + b"".join(self.slots)


def clips(write, statement, key, other, public, fingerprint):
    whole = Clip(key, fingerprint)

    def box(kind, fields):
        return statement([("clip", whole.id.hex())] + fields, kind=kind, by="box")

    def opened(clip, by, keys=None):
        return box("clip.opened", [
            ("sitting", SITTING.hex()), ("case", CASE.hex()), ("source", SOURCE.hex()), ("source_name", "Камера 1"),
            ("place", "officer"), ("device", "rtsp room"), ("simulated", "no"), ("picture", "H.264 1280x720"),
            ("sound", "AAC 48000 Hz"), ("previous", "-"), ("key", public(by).hex()),
            ("header_sha256", hashlib.sha256(clip.header).hexdigest()),
            ("keys_sha256", hashlib.sha256(keys).hexdigest() if keys else "-"), ("started", WALL)])

    def mark(clip, slots, at=None):
        record = h(clip.records[slots - 1]).hex()
        return box("rec.mark", [("case", CASE.hex()), ("slots", str(slots)), ("media_bytes", str(40 * slots)),
                                ("running_ms", str(1000 * (slots - 1))),
                                ("root", (at or root(clip.leaves()[:slots + 1])).hex()), ("record", record)])

    def digests(clip, slots, tail=b""):
        leaves = clip.leaves()[:slots + 1] + ([h(b"\0", tail)] if tail else [])
        file, media = clip.header + b"".join(clip.slots[:slots]) + tail, clip.media[:40 * slots]
        return [("bytes", str(len(file))), ("sha256", hashlib.sha256(file).hexdigest()), ("root", root(leaves).hex()),
                ("media_sha256", hashlib.sha256(media).hexdigest()), ("media_bytes", str(len(media))),
                ("started", WALL), ("duration_ms", str(1000 * max(len(media) // 40 - 1, 0)))]

    def sealed(clip):
        return box("clip.sealed", [("case", CASE.hex()), ("slots", str(len(clip.slots)))] +
                   digests(clip, len(clip.slots)) + [("gap_picture_ms", "0"), ("gap_sound_ms", "0")])

    def recovered(clip, slots, attested, tail=b""):
        return box("clip.recovered", [("case", CASE.hex()), ("attested_slots", str(attested)), ("slots", str(slots)),
                                      ("tail_bytes", str(len(tail)))] + digests(clip, slots, tail))

    def put(name, what, expect, file=None, ckpt=None, clip=whole, by=key, closing=None, marks=(), keys=None, named=None,
            with_key=None):
        parts = [("opened", opened(clip, by, keys if named is None else named))] + [("mark", text) for text in marks]
        parts += [("closing", sealed(clip) if closing is None else closing),
                  ("clip", clip.file() if file is None else file),
                  ("ckpt", b"".join(clip.records) if ckpt is None else ckpt)]
        parts += [("keys", keys)] if keys is not None else []
        more = {} if with_key is None else {"reader": bytes(with_key).hex()}
        write("clip", name, what, expect, b"".join(octets for _, octets in parts),
              parts=" ".join(f"{part}={len(octets)}" for part, octets in parts), log=fingerprint, **more)

    good, records = whole.file(), b"".join(whole.records)
    slot = [4096 + n * SMALL for n in range(4)]

    put("valid", "three seconds", "pass", marks=[mark(whole, 1), mark(whole, 3)])
    put("empty", "no slot at all", "pass", clip=Clip(key, fingerprint, 0))
    put("one_slot", "one slot", "pass", clip=Clip(key, fingerprint, 1))
    put("large_slots", "slots of 16384", "pass", clip=Clip(key, fingerprint, 2, LARGE))
    timed = Clip(key, fingerprint, mono=5 * 10**9, device=-7)
    put("times", "a monotonic time 0, a device that counts by its own clock", "pass", clip=timed)
    put("times_bit", "a bit of the monotonic time 0", "header: the header's SHA-256 is not the one in the journal",
        flip(timed.file(), 208), clip=timed)
    zeros = Clip(key, fingerprint, 1)
    zeros.records = [(out := flip(zeros.records[0][:448], 216)) + key.sign(out).signature]
    put("record_zeros", "an octet of a record that must be zero", "record 0 (second 0): an octet that must be zero is not",
        clip=zeros)
    for bit in (1, 2, 16):
        stated = Clip(key, fingerprint, 0)
        stated.records.clear()
        stated.record(0, bit | 8, [])
        put(f"record_state_{bit}", f"state bit {bit}, which nobody writes",
            "record 0 (second 0): unknown clock state or state bit", clip=stated)
    put("header_bit", "a bit of the header's time", "header: the header's SHA-256 is not the one in the journal",
        flip(good, 200))
    put("header_zeros", "an octet of the header that must be zero", "header: an octet that must be zero is not",
        flip(good, 4000))
    put("unknown_suite", "suite 2", "header: unknown suite", clip=Clip(key, fingerprint, 1, suite=2))
    put("commitment_of_plain", "suite 0 with a key commitment", "header: an octet that must be zero is not",
        clip=Clip(key, fingerprint, 1, commitment=h(b"x")))
    put("final_slot_missing", "the final slot is missing", "record 2 (second 1): it attests 3 slots, the file has 2",
        good[:slot[2]])
    put("final_slot_doubled", "the final slot stands twice", "slot 3 (second 2): media offset is not the next one",
        good + good[slot[2]:])
    put("slots_swapped", "two slots swapped", "slot 1 (second 0): media offset is not the next one",
        good[:slot[1]] + good[slot[2]:] + good[slot[1]:slot[2]])
    another = Clip(other, fingerprint, clip=bytes([9]) * 16).file()
    put("slot_of_another", "a slot of another clip, one bit apart", "slot 1 (second 1): an octet is not the one that "
        "the clip key attested (record 1)", good[:slot[1]] + flip(another, slot[1] + 30)[slot[1]:slot[2]] + good[slot[2]:])
    put("media_bit", "a bit of the media", "slot 2 (second 2): an octet is not the one that the clip key attested "
        "(record 2)", flip(good, slot[2] + 30))
    put("padding", "an octet behind the data", "slot 1 (second 0): an octet behind the data is not zero",
        flip(good, slot[2] - 1))
    put("zero_tail", "a slot of zeros at the end", "slot 3 (second 2): impossible data length", good + bytes(SMALL))
    for length in (1, 511, 512, 4095):
        tail = bytes([7]) * length
        put(f"tail_{length}", f"sealed, and {length} octets behind", "clip: length of the file is not the one in the "
            "journal", good + tail)
        put(f"recovered_tail_{length}", f"recovered with a torn tail of {length}", "pass", good + tail,
            closing=recovered(whole, 3, 3, tail))
    large, tail = Clip(key, fingerprint, 1, LARGE), bytes([7]) * 16383
    put("recovered_tail_16383", "recovered with a torn tail of 16383", "pass", large.file() + tail, clip=large,
        closing=recovered(large, 1, 1, tail))
    put("other_key", "records by another key", "record 0 (second 0): signature is not the clip key's", by=other)
    put("record_missing", "a record is missing", "record 1 (second 0): its number is another: records are missing or "
        "moved", ckpt=records[:512] + records[1024:])
    put("record_tail", "an octet behind the last record", "tail: 1 octets behind the last record", ckpt=records + b"\0")
    put("final_record_missing", "no final record", "clip: the final record is missing: the clip was cut",
        ckpt=records[:-512])
    put("mark_tree", "a rec.mark with another tree", "slot 1 (second 1): the tree is not the one that the journal's "
        "rec.mark names", marks=[mark(whole, 2, h(b"x"))])
    put("recovered_unattested", "recovered: one whole slot behind the last record", "pass", ckpt=records[:1024],
        closing=recovered(whole, 3, 2), marks=[mark(whole, 2)])
    put("recovered_behind_mark", "cut behind a rec.mark, then called recovered", "slot 1 (second 0): missing, though the "
        "journal's rec.mark names them", good[:slot[1]], records[:512], closing=recovered(whole, 1, 1),
        marks=[mark(whole, 2)])
    return put, mark, recovered
