"""The cryptography of sealed clips (recorder/DESIGN.md, "Sealing") with hashlib and PyNaCl: no code of ours. Used by
clip_vectors.py and key_vectors.py."""
import base64
import hashlib
import struct

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as aead
from nacl.public import Box, PrivateKey, PublicKey


def reader(n):
    """A reader's key pair."""
    return PrivateKey(bytes([n]) * 32)


def public_of(key):
    return bytes(key.public_key)


def derive(secret, header):
    """The slots' key and the commitment that a header of 4064 octets gets."""
    material = hashlib.blake2b(b"otyrys/clip-key/v1\n" + header, key=secret, digest_size=64).digest()
    return material[:32], material[32:]


def seal_slot(key, number, final, plain):
    return aead(plain, None, bytes(15) + struct.pack("<Q", number) + bytes([final]), key)


def wrap(secret, clip, public, ephemeral=99):
    """crypto_box_seal of K and the clip's id, with a fixed ephemeral key: the same octets each time."""
    once = PrivateKey(bytes([ephemeral]) * 32)
    nonce = hashlib.blake2b(bytes(once.public_key) + public, digest_size=24).digest()
    return bytes(once.public_key) + Box(once, PublicKey(public)).encrypt(secret + clip, nonce).ciphertext


def keys_file(clip, lines):
    """`lines`: (public, wrapped), in the order given."""
    out = f"otyrys-keys/v1\nclip {clip.hex()}\n"
    for public, wrapped in lines:
        out += f"key {public.hex()} {base64.b64encode(wrapped).decode()}\n"
    return out.encode()


def keys_for(secret, clip, readers):
    publics = sorted(public_of(each) for each in readers)
    return keys_file(clip, [(public, wrap(secret, clip, public)) for public in publics])
