#!/usr/bin/env python3
"""A reader of clips that shares no code with ours, written from recorder/DESIGN.md, "Clip" and "Sealing".

read_clip.py CLIP CKPT KEY_HEX [KEYS READER_HEX] -> one line "slots records sha256 root media_sha256", or a fault and exit 1.
READER_HEX is the X25519 secret of a reader; without it a sealed clip is checked all the same, and media_sha256 is "-".
"""
import base64
import hashlib
import struct
import sys

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as open_aead
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
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


def slot_key(header, keys, reader):
    """The key of the slots, for the bearer of a reader's secret."""
    lines = keys.decode().split("\n")
    demand(lines[0] == "otyrys-keys/v1" and lines[1] == "clip " + header[32:48].hex() and lines[-1] == "", "keys")
    wrapped = dict(line.split(" ")[1:] for line in lines[2:-1])[bytes(reader.public_key).hex()]
    plain = SealedBox(reader).decrypt(base64.b64decode(wrapped, validate=True))
    demand(plain[32:] == header[32:48], "another clip's key")
    okm = hashlib.blake2b(b"otyrys/clip-key/v1\n" + header[:4064], key=plain[:32], digest_size=64).digest()
    demand(okm[32:] == header[4064:], "commitment")
    return okm[:32]


def open_slot(octets, number, key):
    """(plain octets, final)"""
    for final in (0, 1):
        try:
            return open_aead(octets, None, bytes(15) + struct.pack("<QB", number, final), key), bool(final)
        except CryptoError:
            pass
    demand(False, "slot %d does not open" % number)


def read_media(header, slots, slot_len, key):
    """The media, every slot checked."""
    media, time, final = b"", 0, False
    for number, octets in enumerate(slots):
        demand(not final, "behind the final slot")
        if key:
            octets, final = open_slot(octets, number, key)
        else:
            demand(not any(octets[-16:]), "slot zeros %d" % number)
            octets = octets[:-16]
        offset, newest, n, keyframe = struct.unpack_from("<QQII", octets)
        demand(offset == len(media) and newest >= time and (n >= 1 or final) and n <= slot_len - 40, "slot %d" % number)
        demand(not any(octets[24 + n:]), "slot zeros %d" % number)
        data = octets[24:24 + n]
        demand(keyframe == 0xFFFFFFFF or data[keyframe:keyframe + 4] == b"\x1f\x43\xb6\x75"[:n - keyframe], "keyframe")
        media, time = media + data, newest
    demand(final or not key, "no final slot")
    return media


def main():
    clip, ckpt = (open(path, "rb").read() for path in sys.argv[1:3])
    key = VerifyKey(bytes.fromhex(sys.argv[3]))
    header = clip[:4096]
    demand(header[:16] == b"otyrys-clip/v1\n\x1a", "magic")
    length, slot_len, suite, flags = struct.unpack_from("<4I", header, 16)
    demand((length, flags) == (4096, 0) and suite in (0, 1) and slot_len in (4096, 16384), "header")
    demand(not any(header[216:4064]) and any(header[4064:]) == (suite == 1), "header zeros")
    demand((len(clip) - 4096) % slot_len == 0, "torn")
    slots = [clip[at:at + slot_len] for at in range(4096, len(clip), slot_len)]
    leaves = [h(b"\x00", octets) for octets in [header] + slots]
    media = None
    if suite == 0:
        media = read_media(header, slots, slot_len, None)
    elif len(sys.argv) > 5:
        reader = PrivateKey(bytes.fromhex(sys.argv[5]))
        media = read_media(header, slots, slot_len, slot_key(header, open(sys.argv[4], "rb").read(), reader))
    before, last_slots, final = h(header), 0, False
    for number in range(len(ckpt) // 512):
        record = ckpt[number * 512:(number + 1) * 512]
        key.verify(record[:448], record[448:])
        demand(record[:16] == b"otyrys-ckpt/v1\n\x1a" and record[16:32] == header[32:48], "record magic")
        demand(struct.unpack_from("<Q", record, 32)[0] == number and record[40:72] == before, "record chain")
        count, = struct.unpack_from("<Q", record, 72)
        state, = struct.unpack_from("<I", record, 116)
        demand(record[144:176] == root(leaves[:count + 1]), "root %d" % number)
        demand(record[176:208] == root(leaves[last_slots + 1:count + 1]), "span %d" % number)
        demand(not any(record[216:448]) and not final, "record zeros")
        before, last_slots, final = h(record), count, bool(state & 8)
    demand(final and last_slots == len(slots) and len(ckpt) % 512 == 0, "end")
    print(len(slots), len(ckpt) // 512, hashlib.sha256(clip).hexdigest(), root(leaves).hex(),
          "-" if media is None else hashlib.sha256(media).hexdigest())


main()
