#!/usr/bin/env python3
"""A reader of clips that shares no code with ours, written from recorder/DESIGN.md, "Clip".

read_clip.py CLIP CKPT KEY_HEX -> one line "slots records sha256 root media_sha256", or a fault and exit 1.
"""
import hashlib
import struct
import sys

from nacl.signing import VerifyKey


def h(*parts):
    return hashlib.blake2b(b"".join(parts), digest_size=32).digest()


def root(leaves):
    if not leaves:
        return h()
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return h(b"\x01", root(leaves[:k]), root(leaves[k:]))


def demand(true, why):
    if not true:
        print(why)
        sys.exit(1)


def main():
    clip, ckpt = (open(path, "rb").read() for path in sys.argv[1:3])
    key = VerifyKey(bytes.fromhex(sys.argv[3]))
    header = clip[:4096]
    demand(header[:16] == b"otyrys-clip/v1\n\x1a", "magic")
    length, slot_len, suite, flags = struct.unpack_from("<4I", header, 16)
    demand((length, suite, flags) == (4096, 0, 0) and slot_len in (4096, 16384), "header")
    demand(not any(header[216:]), "header zeros")
    demand((len(clip) - 4096) % slot_len == 0, "torn")
    leaves, media, time = [h(b"\x00", header)], b"", 0
    for at in range(4096, len(clip), slot_len):
        slot = clip[at:at + slot_len]
        offset, newest, n, keyframe = struct.unpack_from("<QQII", slot)
        demand(offset == len(media) and newest >= time and 1 <= n <= slot_len - 40, "slot %d" % len(leaves))
        demand(not any(slot[24 + n:]), "slot zeros %d" % len(leaves))
        data = slot[24:24 + n]
        demand(keyframe == 0xFFFFFFFF or data[keyframe:keyframe + 4] == b"\x1f\x43\xb6\x75"[:n - keyframe], "keyframe")
        media, time = media + data, newest
        leaves.append(h(b"\x00", slot))
    before, last_slots, final = h(header), 0, False
    for number in range(len(ckpt) // 512):
        record = ckpt[number * 512:(number + 1) * 512]
        key.verify(record[:448], record[448:])
        demand(record[:16] == b"otyrys-ckpt/v1\n\x1a" and record[16:32] == header[32:48], "record magic")
        demand(struct.unpack_from("<Q", record, 32)[0] == number and record[40:72] == before, "record chain")
        slots, = struct.unpack_from("<Q", record, 72)
        state, = struct.unpack_from("<I", record, 116)
        demand(record[144:176] == root(leaves[:slots + 1]), "root %d" % number)
        demand(record[176:208] == root(leaves[last_slots + 1:slots + 1]), "span %d" % number)
        demand(not any(record[216:448]) and not final, "record zeros")
        before, last_slots, final = h(record), slots, bool(state & 8)
    demand(final and last_slots == len(leaves) - 1 and len(ckpt) % 512 == 0, "end")
    print(len(leaves) - 1, len(ckpt) // 512, hashlib.sha256(clip).hexdigest(), root(leaves).hex(),
          hashlib.sha256(media).hexdigest())


main()
