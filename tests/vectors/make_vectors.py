#!/usr/bin/python3
"""Writes the vectors of this folder with python3-nacl and hashlib alone: a second implementation of the formats of
recorder/DESIGN.md that shares no code with the first. Each file: "otyrys-vector/v1 <format>", header lines
"key: value" (what it shows; what is expected: "pass" or the fault's text), an empty line, the bytes.

Usage: make_vectors.py FOLDER
"""
import base64
import hashlib
import pathlib
import sys
import types

from nacl.signing import SigningKey

from bundle_vectors import bundles
from clip_vectors import clips
from cosignature_vectors import cosignatures
from key_vectors import key_files
from locked_key_vectors import locked_keys
from sealed_clip_vectors import sealed_clips

ROOT = pathlib.Path(sys.argv[1])


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def b64(data):
    return base64.b64encode(data).decode()


def write(format_, name, what, expect, payload, **header):
    folder = ROOT / format_
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"otyrys-vector/v1 {format_}", f"what: {what}", f"expect: {expect}"]
    lines += [f"{key}: {value}" for key, value in header.items()]
    (folder / f"{name}.vector").write_bytes("\n".join(lines).encode() + b"\n\n" + payload)


# ---- notes ----


def key_of(n):
    return SigningKey(bytes([n]) * 32)


def public(key):
    return bytes(key.verify_key)


def note_id(name, key):
    return sha(name.encode(), b"\n\x01", public(key))[:4]


def vkey(name, key):
    return f"{name}+{note_id(name, key).hex()}+{b64(bytes([1]) + public(key))}"


def line(name, key, text):
    return f"— {name} {b64(note_id(name, key) + key.sign(text).signature)}\n".encode()


def note(text, *signers):
    return text + b"\n" + b"".join(line(name, key, text) for name, key in signers)


def person(key):
    return "key.otyrys/" + sha(public(key)).hex()[:16]


LOG_KEY, KEY, OTHER = key_of(1), key_of(2), key_of(3)
LOG = "log.otyrys/KZ-C/" + sha(public(LOG_KEY)).hex()[:16] + "/1"
FINGERPRINT = sha(vkey(LOG, LOG_KEY).encode()).hex()

# ---- statements ----

FIELDS = [("sitting", "0123456789abcdef" * 2), ("round", "1"), ("ballot", "fedcba9876543210" * 4),
          ("since", "2024-02-29T23:59:59.999Z"), ("form", "motion"), ("reason", "Себебі: «ресми»")]


def statement(fields=None, kind="ballot.vote", by=None, at="2024-05-03T05:00:00.000Z", head="7", log=FINGERPRINT):
    by = sha(public(KEY)).hex() if by is None else by
    opening = [f"otyrys/{kind}/v1", f"log {log}", f"by {by}", "prev " + "0" * 64,
               f"head {head} " + sha(b"root").hex(), f"at {at}"]
    return ("\n".join(opening + [f"{k} {v}" for k, v in (fields or FIELDS)]) + "\n").encode()


def having(key, value):
    return statement([(k, value if k == key else v) for k, v in FIELDS])


def field_fault(key):
    return f"statement: field {key} is missing or malformed"


def statements():
    good = statement()
    opening = "statement: malformed opening"
    kind = "statement: not of the kind"
    more = "statement: more than its kind allows"

    def put(name, what, expect, payload):
        write("statement", name, what, expect, payload)

    put("valid", "a vote", "pass", good)
    put("box", "an act of the box", "pass", statement(by="box"))
    put("crlf", "CRLF ends the first line", kind, good.replace(b"\n", b"\r\n", 1))
    put("crlf_field", "CRLF ends a field", field_fault("form"), good.replace(b"motion\n", b"motion\r\n"))
    put("no_final_lf", "the last LF is missing", field_fault("reason"), good[:-1])
    put("blank_line", "an empty line at the end", more, good + b"\n")
    put("double_space", "two spaces after a key", field_fault("round"), good.replace(b"round 1", b"round  1"))
    put("tab", "a tab after a key", field_fault("round"), good.replace(b"round 1", b"round\t1"))
    put("order", "two fields swapped", field_fault("sitting"), statement([FIELDS[1], FIELDS[0]] + FIELDS[2:]))
    put("opening_order", "two opening lines swapped", opening,
        b"\n".join((lambda l: l[:1] + [l[2], l[1]] + l[3:])(good.split(b"\n"))))
    put("leading_zero", "01", field_fault("round"), having("round", "01"))
    put("uint_greatest", "2^53-1", "pass", having("round", str(2**53 - 1)))
    put("uint_over", "2^53", field_fault("round"), having("round", str(2**53)))
    put("uint_sign", "+1", field_fault("round"), having("round", "+1"))
    put("uint_empty", "no value", field_fault("round"), having("round", ""))
    put("upper_hex", "upper-case hexadecimal", field_fault("sitting"), having("sitting", FIELDS[0][1].upper()))
    put("short_hex", "31 digits", field_fault("sitting"), having("sitting", FIELDS[0][1][1:]))
    put("upper_kind", "upper case in the kind", kind, good.replace(b"ballot.vote", b"ballot.Vote"))
    put("other_kind", "of another kind", kind, statement(kind="ballot.closing"))
    put("other_version", "v2", kind, good.replace(b"/v1", b"/v2", 1))
    put("bom", "a byte order mark first", kind, b"\xef\xbb\xbf" + good)
    for name, text in {"bidi_mark": "а\u200fб", "bidi_override": "а\u202eб", "bidi_isolate": "а\u2066б",
                       "arabic_mark": "а\u061cб", "zero_width": "а\u200bб", "joiner": "а\u200dб",
                       "word_joiner": "а\u2060б", "bom_inside": "а\ufeffб", "line_separator": "а\u2028б",
                       "c1_control": "а\u0085б", "delete": "а\u007fб", "c0_control": "а\u0007б", "nul": "а\u0000б",
                       "dash": "-", "space_first": " а", "space_last": "а "}.items():
        put("text_" + name, "text with " + name.replace("_", " "), field_fault("reason"), having("reason", text))
    for name, text in {"kazakh": "Әәғқңөұүһі", "emoji": "\U0001F4DC", "dashes": "--", "inner_spaces": "а  б"}.items():
        put("text_" + name, "text with " + name.replace("_", " "), "pass", having("reason", text))
    raw = good.split(b"reason ")[0] + b"reason "
    for name, octets in {"overlong": b"\xc0\xaf", "overlong3": b"\xe0\x80\xaf", "surrogate": b"\xed\xa0\x80",
                         "beyond": b"\xf4\x90\x80\x80", "cut": b"\xd0", "lone": b"\x80", "ff": b"\xff",
                         "five": b"\xf8\x88\x80\x80\x80"}.items():
        put("utf8_" + name, "malformed UTF-8: " + name, field_fault("reason"), raw + octets + b"\n")
    put("text_1024", "1024 octets of text", "pass", having("reason", "я" * 512))
    put("text_1025", "1025 octets of text", field_fault("reason"), having("reason", "я" * 512 + "x"))
    put("word_16", "a word of 16", "pass", having("form", "a" * 16))
    put("word_17", "a word of 17", field_fault("form"), having("form", "a" * 17))
    put("word_digit_first", "a word that begins with a digit", field_fault("form"), having("form", "1a"))
    put("word_underscore", "an underscore in a word", field_fault("form"), having("form", "a_b"))
    put("optional_absent", "an optional time that is not given", "pass", having("since", "-"))
    put("not_optional", "- for a value that must be given", field_fault("round"), having("round", "-"))
    put("missing_field", "the last field is missing", field_fault("reason"), statement(FIELDS[:-1]))
    put("extra_field", "one field too many", more, statement(FIELDS + [("note", "x")]))
    put("field_twice", "a field twice", field_fault("ballot"), statement(FIELDS[:2] + FIELDS[1:]))
    for name, at in {"29_february": "2023-02-29T00:00:00.000Z", "29_february_2100": "2100-02-29T00:00:00.000Z",
                     "leap_second": "2024-12-31T23:59:60.000Z", "hour_24": "2024-05-03T24:00:00.000Z",
                     "month_13": "2024-13-03T05:00:00.000Z", "day_0": "2024-05-00T05:00:00.000Z",
                     "before_1970": "1969-12-31T23:59:59.999Z", "no_milliseconds": "2024-05-03T05:00:00Z",
                     "offset": "2024-05-03T10:00:00.000+05:00", "lower": "2024-05-03t05:00:00.000z"}.items():
        put("time_" + name, "time: " + name.replace("_", " "), opening, statement(at=at))
    put("time_29_february_2000", "29 February of a leap century", "pass", statement(at="2000-02-29T00:00:00.000Z"))
    put("time_last", "the last moment of 9999", "pass", statement(at="9999-12-31T23:59:59.999Z"))
    put("by_zeros", "zeros for the box", "statement: malformed signer", statement(by="0" * 64))
    put("by_upper", "the signer in upper case", "statement: malformed signer",
        statement(by=sha(public(KEY)).hex().upper()))
    put("head_leading_zero", "head 07", opening, statement(head="07"))
    put("log_short", "a short log", opening, statement(log=FINGERPRINT[:-1]))
    put("over_long", "more than 8192 octets", "statement: over-long", good + b"x" * 8192)
    put("empty", "nothing", kind, b"")
    put("note", "a note where its text is expected", more, note(good, (person(KEY), KEY)))
    put("checkpoint", "a checkpoint where a statement is expected", kind, checkpoint(3))


# ---- notes and checkpoints ----


def checkpoint(size, origin=LOG, extra=b""):
    return f"{origin}\n{size}\n{b64(sha(b'root'))}\n".encode() + extra


def notes():
    text, me, them = statement(), (person(KEY), KEY), (person(OTHER), OTHER)
    good, mine, theirs = note(text, me), line(*me, text), line(*them, text)

    def put(name, what, expect, payload, signed="yes"):
        write("note", name, what, expect, payload, vkey=vkey(*me), signed=signed)

    put("valid", "one signer", "pass", good)
    put("two", "two signers", "pass", note(text, them, me))
    put("four", "as many signatures as are allowed", "pass", note(text, me, *[(person(key_of(n)), key_of(n)) for n in (4, 5, 6)]))
    put("five", "one signature too many", "note: too many signatures",
        note(text, me, *[(person(key_of(n)), key_of(n)) for n in (4, 5, 6, 7)]))
    put("unknown_signer", "only another key signs", "pass", note(text, them), "no")
    forged = bytearray(key_of(9).sign(text).signature)
    put("right_id_bad_signature", "the key's id over another key's signature", "pass",
        text + b"\n" + f"— {me[0]} {b64(note_id(*me) + bytes(forged))}\n".encode(), "no")
    put("other_text", "a signature over another text", "pass", text.replace(b"motion", b"choose") + b"\n" + mine, "no")
    put("other_name", "the key under another's name", "pass", note(text, (person(OTHER), KEY)), "no")
    put("twice", "the same key twice", "note: a key signs twice", good + mine)
    put("twice_bad", "the same key twice, once badly", "note: a key signs twice",
        good + f"— {me[0]} {b64(note_id(*me) + bytes(64))}\n".encode())
    put("unknown_line", "a line that is no signature", "note: not a signature line", good + b"hello\n")
    put("hyphen", "a hyphen for the dash", "note: not a signature line", good.replace("— ".encode(), b"- "))
    put("no_final_lf", "the last LF is missing", "note: the last line does not end", good[:-1])
    put("crlf", "CRLF after the signature", "note: malformed signature", good[:-1] + b"\r\n")
    put("no_gap", "no empty line", "note: no text or no signatures", text + mine)
    put("no_signature", "an empty line and nothing more", "note: no signatures", text + b"\n")
    put("no_text", "no text", "note: no text or no signatures", b"\n\n" + mine)
    put("plus_in_name", "+ in a name", "note: malformed name", text + b"\n" + mine.replace(b"key.", b"key+"))
    put("no_padding", "base64 without padding", "note: malformed signature", text + b"\n" + line(*me, text)[:-3] + b"\n"
        if line(*me, text).endswith(b"==\n") else text + b"\n" + line(*me, text)[:-2] + b"\n")
    put("short_signature", "63 octets of signature", "pass",
        text + b"\n" + f"— {me[0]} {b64(note_id(*me) + KEY.sign(text).signature[:63])}\n".encode(), "no")
    put("empty_signature", "an id alone", "note: malformed signature",
        text + b"\n" + f"— {me[0]} {b64(note_id(*me))}\n".encode())


def checkpoints():
    def put(name, what, expect, payload):
        write("checkpoint", name, what, expect, payload, vkey=vkey(LOG, LOG_KEY))

    signer = (LOG, LOG_KEY)
    put("valid", "a head", "pass", note(checkpoint(3), signer))
    put("cosigned", "a head with a stranger's line", "pass", note(checkpoint(3), signer, ("tablet.otyrys/1", OTHER)))
    put("other_origin", "of another log", "checkpoint: of another origin",
        note(checkpoint(3, LOG[:-1] + "2"), (LOG[:-1] + "2", LOG_KEY)))
    put("unsigned", "signed by a stranger alone", "checkpoint: not signed by the log",
        note(checkpoint(3), (LOG, OTHER)))
    put("extension", "an extension line", "checkpoint: not three lines", note(checkpoint(3, extra=b"more\n"), signer))
    put("leading_zero", "size 03", "checkpoint: malformed size or root", note(checkpoint("03"), signer))
    put("short_root", "31 octets of root", "checkpoint: malformed size or root",
        note(f"{LOG}\n3\n{b64(bytes(31))}\n".encode(), signer))
    put("statement", "a statement where a head is expected", "checkpoint: not three lines", note(statement(), signer))


# ---- trees (RFC 6962, written down from its definition) ----


def digest(name, data):
    return hashlib.sha256(data).digest() if name == "sha256" else hashlib.blake2b(data, digest_size=32).digest()


def split(n):
    k = 1
    while k * 2 < n:
        k *= 2
    return k


def tree(name, leaves):
    if not leaves:
        return digest(name, b"")
    if len(leaves) == 1:
        return digest(name, b"\0" + leaves[0])
    k = split(len(leaves))
    return digest(name, b"\1" + tree(name, leaves[:k]) + tree(name, leaves[k:]))


def path(name, m, leaves):
    if len(leaves) == 1:
        return []
    k = split(len(leaves))
    if m < k:
        return path(name, m, leaves[:k]) + [tree(name, leaves[k:])]
    return path(name, m - k, leaves[k:]) + [tree(name, leaves[:k])]


def subproof(name, m, leaves, whole):
    if m == len(leaves):
        return [] if whole else [tree(name, leaves)]
    k = split(len(leaves))
    if m <= k:
        return subproof(name, m, leaves[:k], whole) + [tree(name, leaves[k:])]
    return subproof(name, m - k, leaves[k:], False) + [tree(name, leaves[:k])]


SIZES = list(range(10)) + [15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129]


def trees():
    leaves = [bytes([i & 255, i >> 8]) for i in range(129)]
    out = []
    for name in ("sha256", "blake2b"):
        for size in SIZES:
            out.append(f"root {name} {size} {tree(name, leaves[:size]).hex()}")
    for size in SIZES:
        for index in sorted({0, 1, size // 2, size - 2, size - 1} & set(range(size))):
            proof = path("sha256", index, leaves[:size])
            out.append(f"inclusion {index} {size} " + (",".join(p.hex() for p in proof) or "-"))
        for old in sorted({1, 2, size // 2, size - 1, size} & set(range(1, size + 1))):
            proof = subproof("sha256", old, leaves[:size], True)
            out.append(f"consistency {old} {size} " + (",".join(p.hex() for p in proof) or "-"))
    write("tree", "trees", "leaf i is the octets i mod 256, i / 256", "pass", ("\n".join(out) + "\n").encode())


# ---- entries and receipts ----


def entry(index, log=FINGERPRINT, stream="box", kind="mark.set", seq=None):
    seq = index if seq is None else seq
    return (f"otyrys/entry/v1\nlog {log}\nindex {index}\nstream {stream}\nseq {seq}\nprev {'0' * 64}\nkind {kind}\n"
            f"wall 2024-05-03T05:00:00.000Z\nmono 1000000\nboot {'0' * 32}\nbody {sha(b'body').hex()}\n").encode()


def entries():
    good = entry(3)

    def put(name, what, expect, payload):
        write("entry", name, what, expect, payload)

    malformed = "entry: malformed"
    put("valid", "an entry of the box's stream", "pass", good)
    put("sitting", "of a sitting's stream", "pass", entry(0, stream="sitting/" + "ab" * 16))
    put("case", "of a case's stream", "pass", entry(0, stream="case/" + "ab" * 16))
    put("other_stream", "a stream of no room", "entry: malformed stream or kind", entry(0, stream="room/" + "ab" * 16))
    put("stream_upper", "a stream in upper case", "entry: malformed stream or kind",
        entry(0, stream="case/" + "AB" * 16))
    put("stream_box_id", "the box's stream with an id", "entry: malformed stream or kind", entry(0, stream="box/1"))
    put("kind_dots", "a kind of three words", "entry: malformed stream or kind", entry(0, kind="a.b.c"))
    put("crlf", "CRLF", "entry: unknown form", good.replace(b"\n", b"\r\n"))
    put("no_final_lf", "the last LF is missing", malformed, good[:-1])
    put("more", "one line too many", malformed, good + b"x y\n")
    put("leading_zero", "index 03", malformed, good.replace(b"index 3", b"index 03"))
    put("negative_mono", "a negative clock", malformed, good.replace(b"mono 1", b"mono -1"))
    put("order", "two lines swapped", malformed, good.replace(b"index 3\nstream box", b"stream box\nindex 3"))
    put("upper", "upper-case hexadecimal", malformed, good.replace(FINGERPRINT.encode(), FINGERPRINT.upper().encode()))


def receipt(index, size, leaves, head=None, shown=None):
    proof = path("sha256", index, leaves[:size])
    text = f"{LOG}\n{size}\n{b64(tree('sha256', leaves[:size]))}\n".encode()
    lines = ["c2sp.org/tlog-proof@v1", f"index {index if shown is None else shown}"] + [b64(p) for p in proof]
    return ("\n".join(lines) + "\n\n").encode() + (head or note(text, (LOG, LOG_KEY)))


def receipts():
    leaves = [entry(i) for i in range(7)]

    def put(name, what, expect, payload, index=5):
        write("receipt", name, what, expect, payload, vkey=vkey(LOG, LOG_KEY), envelope=leaves[index].hex())

    good = receipt(5, 6, leaves)
    put("valid", "under the head that its entry made", "pass", good)
    put("later", "under a later head", "pass", receipt(5, 7, leaves))
    put("first", "of the first entry", "pass", receipt(0, 1, leaves), 0)
    put("other_entry", "offered for another entry", "receipt: of another entry", good, 4)
    put("other_index", "with another index", "receipt: of another entry", receipt(5, 6, leaves, shown=4))
    lines = good.split(b"\n")
    put("cut", "a node of the proof is missing", "receipt: the entry is not under the head",
        b"\n".join(lines[:2] + lines[3:]))
    put("node", "a node of the proof is wrong", "receipt: the entry is not under the head",
        b"\n".join(lines[:2] + [b64(sha(b"x")).encode()] + lines[3:]))
    put("long", "a node too many", "receipt: the entry is not under the head",
        b"\n".join(lines[:2] + lines[2:3] + lines[2:]))
    put("form", "another version", "receipt: unknown form", good.replace(b"@v1", b"@v2", 1))
    put("short_node", "a node of 31 octets", "receipt: malformed proof",
        b"\n".join(lines[:2] + [b64(bytes(31)).encode()] + lines[3:]))
    text = f"{LOG}\n6\n{b64(tree('sha256', leaves[:6]))}\n".encode()
    put("stranger", "a head signed by a stranger", "checkpoint: not signed by the log",
        receipt(5, 6, leaves, note(text, (LOG, OTHER))))
    put("no_head", "no head", "receipt: no head", good.split(b"\n\n")[0] + b"\n")


# ---- Ed25519: the corners where implementations part ----

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def add(a, b):
    (x1, y1), (x2, y2) = a, b
    k = D * x1 * x2 * y1 * y2
    return ((x1 * y2 + x2 * y1) * pow(1 + k, P - 2, P) % P, (y1 * y2 + x1 * x2) * pow(1 - k, P - 2, P) % P)


def times(n, point):
    out = (0, 1)
    while n:
        if n & 1:
            out = add(out, point)
        point, n = add(point, point), n >> 1
    return out


def encode(point):
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def decode(octets):
    y = int.from_bytes(octets, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    u, v = (y * y - 1) % P, (D * y * y + 1) % P
    x = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    if v * x * x % P != u:
        x = x * pow(2, (P - 1) // 4, P) % P
    assert v * x * x % P == u
    return (P - x if x & 1 != sign else x, y)


BASE = decode((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def torsion():
    """A point of order 8."""
    y = 3
    while True:
        try:
            point = times(L, decode(y.to_bytes(32, "little")))
            if times(4, point) != (0, 1):
                return point
        except AssertionError:
            pass
        y += 1


def schnorr(secret, offset, message, nonce, nonce_offset=(0, 1)):
    """A signature by `secret` under the key secret*B + offset, with the challenge as the verifier computes it."""
    key, r = encode(add(times(secret, BASE), offset)), encode(add(times(nonce, BASE), nonce_offset))
    h = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    return key, r + ((nonce + h * secret) % L).to_bytes(32, "little"), h


def signatures():
    message = b"otyrys/ballot.vote/v1\n"
    signature = KEY.sign(message).signature

    def put(name, what, expect, key, sig, text=message):
        write("signature", name, what, expect, text, key=key.hex(), signature=sig.hex())

    put("valid", "a good signature", "pass", public(KEY), signature)
    rfc = SigningKey(bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
    put("rfc8032_2", "RFC 8032, section 7.1, test 2", "pass", public(rfc), bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"), b"\x72")
    s = int.from_bytes(signature[32:], "little")
    put("malleated", "S + L", "fail", public(KEY), signature[:32] + (s + L).to_bytes(32, "little"))
    put("other_message", "over another message", "fail", public(KEY), signature, b"otyrys/ballot.motion/v1\n")
    put("other_key", "under another key", "fail", public(OTHER), signature)
    put("flipped_r", "a bit of R", "fail", public(KEY), bytes([signature[0] ^ 1]) + signature[1:])
    eighth = torsion()
    for k in range(8):
        small = times(k, eighth)
        put(f"small_order_key_{k}", "a key of small order: zero S and that R would satisfy the equation", "fail",
            encode(small), encode((0, 1)) + bytes(32))
    put("key_not_canonical", "the neutral key, y = p + 1", "fail", (P + 1).to_bytes(32, "little"),
        encode((0, 1)) + bytes(32))
    secret = 0x1234567890ABCDEF
    for nonce in range(1, 200):  # the challenge divisible by 8: the torsion vanishes and plain verification accepts
        key, sig, h = schnorr(secret, eighth, message, nonce)
        if h % 8 == 0:
            break
    put("mixed_order_key", "a key with torsion whose signature plain verification accepts", "fail", key, sig)
    key, sig, _ = schnorr(secret, (0, 1), message, 77)
    put("own_arithmetic", "the same arithmetic without torsion", "pass", key, sig)
    key, sig, _ = schnorr(secret, (0, 1), message, 77, eighth)
    put("mixed_order_r", "R with torsion", "fail", key, sig)
    key, sig, _ = schnorr(secret, (0, 1), message, 0)
    put("small_order_r", "R of small order, and the equation holds", "fail", key, sig)


statements(), notes(), checkpoints(), trees(), entries(), receipts(), signatures()
sealed_clips(*clips(write, statement, key_of(21), key_of(22), public, FINGERPRINT), key_of(21), FINGERPRINT)
key_files(write)
locked_keys(write)
THE = types.SimpleNamespace(fingerprint=FINGERPRINT, log_name=LOG, log_key=LOG_KEY, key_of=key_of, public=public,
                            person=person, vkey=vkey, note=note, tree=tree, b64=b64)
bundles(write, THE), cosignatures(write, THE)
