"""The .keys file of a sealed clip and its failing twins, written down from recorder/DESIGN.md, "Sealing"."""
from sealing import keys_file, public_of, reader, wrap

CLIP, SECRET = bytes([1]) * 16, bytes([7]) * 32
P = 2**255 - 19
# u of the points of order 1, 2, 4 and 8 (RFC 7748's curve and its twist).
SMALL_ORDER = [0, 1, P - 1,
               325606250916557431795983626356110631294008115727848805560023387167927233504,
               39382357235489614581723060781553021112529911719440698176882885853963445705823]


def key_files(write):
    publics = sorted(public_of(reader(n)) for n in range(1, 18))
    lines = [(public, wrap(SECRET, CLIP, public)) for public in publics]
    good = keys_file(CLIP, lines[:2])

    def put(name, what, expect, text):
        write("keys", name, what, expect, text)

    put("valid", "two readers", "pass", good)
    put("one", "one reader", "pass", keys_file(CLIP, lines[:1]))
    put("sixteen", "as many readers as there may be", "pass", keys_file(CLIP, lines[:16]))
    put("seventeen", "one too many", ".keys: too many readers", keys_file(CLIP, lines))
    put("none", "no reader", ".keys: no reader", keys_file(CLIP, []))
    put("no_clip", "a clip of zeros", ".keys: no clip", keys_file(bytes(16), lines[:1]))
    put("order", "readers out of order", ".keys: readers out of order", keys_file(CLIP, lines[1::-1]))
    put("twice", "the same reader twice", ".keys: readers out of order", keys_file(CLIP, [lines[0], lines[0]]))
    put("form", "another version", ".keys: unknown form", good.replace(b"/v1", b"/v2"))
    put("crlf", "CR LF", ".keys: unknown form", good.replace(b"\n", b"\r\n"))
    put("no_lf", "the last LF is missing", ".keys: malformed line", good[:-1])
    put("behind", "an empty line behind", ".keys: malformed line", good + b"\n")
    put("double_space", "two spaces", ".keys: malformed line", good.replace(b"key ", b"key  ", 1))
    put("upper_case", "hexadecimal in upper case", ".keys: no clip", good.replace(CLIP.hex().encode(), b"0A" * 16))
    put("base64", "a stray bit of base64", ".keys: malformed line", keys_file(CLIP, [(publics[0], bytes(97))]))
    put("long", "more octets than there may be", ".keys: too long", good + b"x" * 4096)
    for n, u in enumerate(SMALL_ORDER):
        put(f"small_order_{n}", "a point of small order", ".keys: no valid X25519 key",
            keys_file(CLIP, [(u.to_bytes(32, "little"), lines[0][1])]))
    for name, u in (("p_9", P + 9), ("high_bit", 2**255 + 9)):
        put(f"spelling_{name}", "a second spelling of a good point", ".keys: no valid X25519 key",
            keys_file(CLIP, [(u.to_bytes(32, "little"), lines[0][1])]))
