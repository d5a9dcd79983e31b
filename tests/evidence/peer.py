#!/usr/bin/python3
"""Checks, with python3-nacl, python3-cryptography and hashlib, what our code claims: one claim a line on stdin.
Prints the number of the first false claim's line, or "true N"."""
import base64
import hashlib
import sys

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from nacl.signing import SigningKey


def note_holds(vkey, octets):
    name, id_hex, typed = vkey.split("+", 2)
    key = base64.b64decode(typed, validate=True)
    text, _, lines = octets.rpartition(b"\n\n")
    text += b"\n"
    dash, line_name, signature = lines.decode().rstrip("\n").split(" ")
    key_id = hashlib.sha256(name.encode() + b"\n" + key).digest()[:4]
    try:
        raw = base64.b64decode(signature, validate=True)
        Ed25519PublicKey.from_public_bytes(key[1:]).verify(raw[4:], text)
    except (InvalidSignature, ValueError):
        return False
    return (dash, line_name, raw[:4], id_hex, key[0]) == ("—", name, key_id, key_id.hex(), 1)


def holds(claim, *words):
    if claim == "note":
        return note_holds(words[0], bytes.fromhex(words[1]))
    data = [bytes.fromhex(word.strip("-")) for word in words]
    if claim == "sha256":
        return hashlib.sha256(data[0]).digest() == data[1]
    if claim == "blake2b":
        return hashlib.blake2b(data[0], digest_size=32).digest() == data[1]
    if claim == "base64":
        return base64.b64encode(data[0]) == data[1]
    if claim == "sign":
        key = SigningKey(data[0])
        return bytes(key.verify_key) == data[1] and key.sign(data[2]).signature == data[3]
    return False


lines = sys.stdin.read().splitlines()
for number, line in enumerate(lines, 1):
    if not holds(*line.split(" ")):
        print(number)
        break
else:
    print("true", len(lines))
