"""Heads with cosignatures (C2SP tlog-cosignature) and their failing twins. Expected of the key in the header: "pass",
"fail" (it has a line, and the signature is not good), "none" (it has no line that can be read)."""
import hashlib


def cosignatures(write, the):
    key, other = the.key_of(2), the.key_of(3)
    head = f"{the.log_name}\n3\n{the.b64(hashlib.sha256(b'root').digest())}\n".encode()
    time = 1714712400

    def message(at, text=head, title=b"cosignature/v1"):
        return title + b"\ntime " + str(at).encode() + b"\n" + text

    def row(signer, signed, at=time, kind=4, name=None, octets=None):
        name = name or the.person(signer)
        ident = hashlib.sha256(name.encode() + b"\n" + bytes([kind]) + the.public(signer)).digest()[:4]
        body = at.to_bytes(8, "big") + signer.sign(signed).signature if octets is None else octets
        return f"— {name} {the.b64(ident + body)}\n".encode()

    def put(name, what, expect, *rows, text=head):
        payload = the.note(text, (the.log_name, the.log_key)) + b"".join(rows)
        write("cosignature", name, what, expect, payload, key=the.public(key).hex(), time=time)

    good = row(key, message(time))
    put("valid", "a head and one cosignature", "pass", good)
    put("two", "two cosigners", "pass", row(other, message(time)), good)
    put("none", "the log's signature alone", "none")
    put("other_cosigner", "another's cosignature alone", "none", row(other, message(time)))
    put("other_head", "over a head with another root", "fail",
        row(key, message(time, head.replace(b"\n3\n", b"\n4\n"))))
    put("other_time", "over another time", "fail", row(key, message(time + 1)))
    put("little_endian", "the time little-endian, which is later than any time", "none",
        row(key, b"", octets=time.to_bytes(8, "little") + key.sign(message(time)).signature))
    put("milliseconds", "the time in milliseconds, signed in seconds", "fail",
        row(key, message(time), at=time * 1000))
    put("padded_time", "the time signed with a leading zero", "fail", row(key, message(f"0{time}")))
    put("other_version", "cosignature/v2", "fail", row(key, message(time, title=b"cosignature/v2")))
    put("no_title", "a signature over the head itself", "fail", row(key, head))
    put("as_note", "a note's signature type", "none", row(key, message(time), kind=1))
    put("other_name", "the key under another's name", "none", row(key, message(time), name=the.person(other)))
    put("short", "71 octets", "none", row(key, b"", octets=bytes(7) + key.sign(message(0)).signature))
    put("without_time", "a bare signature", "none", row(key, b"", octets=key.sign(message(time)).signature))
    put("greatest_time", "2^53-1", "pass", row(key, message(2**53 - 1), at=2**53 - 1))
    put("time_over", "2^53", "none", row(key, message(2**53), at=2**53))
    put("right_id_bad_signature", "the key's id over another's signature", "fail",
        row(key, b"", octets=time.to_bytes(8, "big") + other.sign(message(time)).signature))
