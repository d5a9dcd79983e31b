"""A key behind a PIN and its failing twins, written down from recorder/DESIGN.md, "A key behind a PIN"."""
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as seal
from nacl.pwhash import argon2id
from nacl.signing import SigningKey

SEED, OPRF, PIN, SALT, DEVICE = bytes([5]) * 32, bytes(range(64)), b"270418", bytes([9]) * 16, bytes([8]) * 32
KEY = bytes(SigningKey(SEED).verify_key)
FORM = b"otyrys-locked-key/v1\n"


def head(key=KEY, passes="2", memory="64"):
    return FORM + (f"key {key.hex()}\ndevice {DEVICE.hex()}\nsalt {SALT.hex()}\n"
                   f"passes {passes}\nmemory {memory}\n").encode()


def whole(bound, passes=2, memory=64, seed=SEED):
    secret = argon2id.kdf(32, OPRF + PIN, SALT, opslimit=passes, memlimit=memory * 1024)
    return bound + b"sealed " + seal(seed, bound, bytes(24), secret).hex().encode() + b"\n"


def locked_keys(write):
    good = whole(head())

    def put(name, what, expect, text, pin=PIN, oprf=OPRF):
        write("locked_key", name, what, expect, text, pin=pin.decode(), oprf=oprf.hex(), seed=SEED.hex())

    put("valid", "the right PIN and the appliance's answer", "pass", good)
    put("cheapest", "the lowest costs", "pass", whole(head(passes="1", memory="8"), 1, 8))
    put("wrong_pin", "another PIN", "closed", good, pin=b"270419")
    put("wrong_answer", "another appliance's answer", "closed", good, oprf=bytes(64))
    put("seal_bit", "a bit of the seal", "closed", good[:-2] + (b"0" if good[-2:-1] != b"0" else b"1") + b"\n")
    put("device", "moved to another device", "closed", good.replace(DEVICE.hex().encode(), b"07" * 32))
    put("salt", "another salt", "closed", good.replace(SALT.hex().encode(), b"0a" * 16))
    put("other_key", "the seed of another key", "a locked key that holds another key", whole(head(), seed=bytes(32)))
    put("small_order", "no valid point", "a locked key without a valid key", whole(head(key=bytes(32))))
    for name, passes, memory in (("no_pass", "0", "64"), ("passes", "11", "64"), ("little_memory", "2", "7"),
                                 ("memory", "2", "1048577"), ("much_memory", "2", "9007199254740991")):
        put(name, "costs out of range", "a locked key of other costs", good.replace(head(), head(KEY, passes, memory)))
    put("leading_zero", "a number with a leading zero", "malformed locked key", good.replace(b"passes 2", b"passes 02"))
    put("upper_case", "hexadecimal in upper case", "malformed locked key", good.replace(b"09" * 16, b"0A" * 16))
    put("form", "another version", "not a locked key", good.replace(b"/v1", b"/v2"))
    put("crlf", "CR LF", "not a locked key", good.replace(b"\n", b"\r\n"))
    put("no_lf", "the last LF is missing", "malformed locked key", good[:-1])
    put("behind", "an empty line behind", "malformed locked key", good + b"\n")
    put("order", "two lines in the other order", "malformed locked key",
        good.replace(b"passes 2\nmemory 64\n", b"memory 64\npasses 2\n"))
    put("double_space", "two spaces", "malformed locked key", good.replace(b"salt ", b"salt  "))
    put("short", "a seal without its end", "malformed locked key", good[:-3] + b"\n")
    put("empty", "nothing", "not a locked key", b"")
    put("long", "more octets than there may be", "over-long locked key", good + b"x" * 1024)
