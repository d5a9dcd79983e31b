"""Sealed clips (suite 1), whole and not, written down from recorder/DESIGN.md, "Sealing". Used by make_vectors.py."""
from clip_vectors import CLIP, LARGE, SMALL, Clip, flip
from sealing import keys_file, keys_for, public_of, reader, wrap


def sealed_clips(put, mark, recovered, key, fingerprint):
    """Suite 1: each as a verifier without a key sees it, and as a reader does."""
    secret, other_secret, alice, bob, stranger = bytes([7]) * 32, bytes([8]) * 32, reader(31), reader(32), reader(33)
    keys = keys_for(secret, CLIP, [alice, bob])
    good = Clip(key, fingerprint, secret=secret)
    second = len(good.header) + SMALL

    def both(name, what, without, opened, clip=good, keys=keys, **more):
        """The same clip without a key and with one."""
        put(f"sealed_{name}", what, without, clip=clip, keys=keys, **more)
        put(f"sealed_{name}_opened", what + ", opened", opened, clip=clip, keys=keys, with_key=alice, **more)

    both("valid", "three seconds, sealed", "pass", "pass")
    put("sealed_escrow_opened", "opened by the other reader", "pass", clip=good, keys=keys, with_key=bob)
    put("sealed_without_keys", "its .keys are deleted", "pass", clip=good, named=keys)
    both("empty", "no media at all", "pass", "pass", Clip(key, fingerprint, 0, secret=secret))
    both("large_slots", "slots of 16384", "pass", "pass", Clip(key, fingerprint, 2, LARGE, secret=secret))
    put("sealed_stranger_opened", "a key that it is not sealed to", "the clip is not sealed to this key", clip=good,
        keys=keys, with_key=stranger)
    both("wrong_k", "another K in the .keys", "pass", "the clip's key is not the one that its header commits to",
         keys=keys_for(other_secret, CLIP, [alice]))
    lines = [(public_of(alice), wrap(secret, bytes([9]) * 16, public_of(alice)))]
    both("k_of_another", "K of another clip", "pass", "the key that was sealed to this reader is another clip's",
         keys=keys_file(CLIP, lines))
    lines = [(public_of(alice), wrap(secret, CLIP, public_of(bob)))]
    both("k_for_another", "K sealed to another reader under this one's name", "pass",
         "the clip's key that was sealed to this reader was altered", keys=keys_file(CLIP, lines))
    both("keys_of_another", "the .keys of another clip", "keys: they are another clip's", ".keys: of another clip",
         keys=keys_for(secret, bytes([9]) * 16, [alice]))
    lines = [(public_of(alice), flip(wrap(secret, CLIP, public_of(alice)), 50))]
    both("keys_bit", "a bit of the .keys", "keys: the .keys file's SHA-256 is not the one in the journal",
         "the clip's key that was sealed to this reader was altered", keys=keys_file(CLIP, lines), named=keys)
    put("sealed_keys_of_plain", "a plain clip with .keys", "keys: the clip is not sealed, but has some", keys=keys,
        clip=Clip(key, fingerprint), named=False)
    both("header_bit", "a bit of the header, under a good record", "pass",
         "the clip's key is not the one that its header commits to",
         Clip(key, fingerprint, secret=secret, header=lambda octets: flip(octets, 90)))
    both("commitment_bit", "a bit of the commitment", "pass", "the clip's key is not the one that its header commits to",
         Clip(key, fingerprint, secret=secret, header=lambda octets: flip(octets, 4070)))
    put("sealed_no_commitment", "no commitment", "header: no key commitment", keys=keys,
        clip=Clip(key, fingerprint, secret=secret, commitment=bytes(32)))
    put("sealed_said_plain", "sealed, and the journal says plain", "header: suite is not the one in the journal", clip=good,
        named=False)

    def attested(name, what, opened, alter, **more):
        """Altered before the clip's key signed: only who opens it can tell."""
        both(name, what, "pass", opened, Clip(key, fingerprint, secret=secret, alter=alter, **more))

    tag = "its tag is not that of this slot of this clip"
    attested("slots_swapped", "two slots swapped", f"slot 1 (second 0): {tag}", lambda s: [s[0], s[2], s[1], s[3]])
    foreign = Clip(key, fingerprint, secret=other_secret, clip=bytes([9]) * 16)
    attested("slot_of_another", "a slot of another clip", f"slot 1 (second 0): {tag}",
             lambda s: [s[0], foreign.slots[1], *s[2:]])
    attested("tag_bit", "a bit of a tag", f"slot 2 (second 1): {tag}", lambda s: [*s[:2], flip(s[2], SMALL - 1), s[3]])
    attested("final_missing", "no final slot", "clip: the final slot is missing: the clip was cut", lambda s: s[:3])
    attested("final_doubled", "the final slot twice", "slot 4 (second 2): it stands behind the final slot",
             lambda s: [*s, s[3]])
    again = good.slot(4, 120, 2, b"", final=True)
    attested("final_again", "a second final slot", "slot 4 (second 2): it stands behind the final slot",
             lambda s: [*s, again])
    empty = good.slot(3, 120, 2, b"")
    attested("empty_inside", "a slot without media that is not the final one",
             "slot 3 (second 2): impossible data length", lambda s: [*s[:3], empty])
    attested("padding", "octets behind the data", "slot 0 (second 0): an octet behind the data is not zero", lambda s: s,
             padding=1)
    both("media_bit", "a bit on the disk", "slot 1 (second 1): an octet is not the one that the clip key attested (record 1)",
         f"slot 1 (second 0): {tag}", file=flip(good.file(), second + 30))
    both("marks", "two rec.marks", "pass", "pass", marks=[mark(good, 1), mark(good, 3)])
    untrue = mark(good, 2).replace(b"media_bytes 80", b"media_bytes 81")
    both("mark_length", "a rec.mark with another length", "record 1 (second 0): it attests another media length or time than "
         "the journal's rec.mark", "slot 1 (second 1): its media length or time is not that of the journal's rec.mark",
         marks=[untrue])
    tail = bytes([7]) * 512

    def found(slots, attested_slots, tail=b""):
        text = recovered(good, slots, attested_slots, tail)
        lengths = recovered(good, attested_slots, attested_slots)
        for name in (b"media_bytes", b"duration_ms"):
            line = [line for line in text.split(b"\n") if line.startswith(name)][0]
            text = text.replace(line, [line for line in lengths.split(b"\n") if line.startswith(name)][0])
        return text.replace([line for line in text.split(b"\n") if line.startswith(b"media_sha256")][0], b"media_sha256 -")

    both("recovered", "recovered behind its second record, with a torn tail", "pass", "pass",
         file=good.header + b"".join(good.slots[:3]) + tail, ckpt=b"".join(good.records[:2]),
         closing=found(3, 2, tail))

