#!/usr/bin/env python3
"""attack.py PORT SILENT SECONDS: a hostile neighbour on the appliance's network. SILENT TCP connections and as many TLS ones
that never say a word, and a twentieth of that of each other sort; from 127.0.0.2 alone every second one, the others from a
hundred addresses. Whoever is thrown out comes again. Prints "under way" when all are at it, then a line of JSON:
what was tried, and how often the appliance ended it."""
import asyncio
import base64
import collections
import json
import logging
import os
import resource
import ssl
import sys

PATIENCE = 1.0  # seconds until it is tried again
TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
TLS.check_hostname, TLS.verify_mode = False, ssl.CERT_NONE
UPGRADE = (b"GET / HTTP/1.1\r\nHost: box\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           b"Sec-WebSocket-Key: " + base64.b64encode(bytes(16)) + b"\r\n")
PROTOCOL = b"otyrys-link/v1 "


def frame(opcode, payload, announced=None):
    """A masked frame; the mask is zero."""
    length = len(payload) if announced is None else announced
    short = length if length < 126 else 126 if length < 65536 else 127
    more = b"" if short < 126 else length.to_bytes(2 if short == 126 else 8, "big")
    return bytes([0x80 | opcode, 0x80 | short]) + more + bytes(4) + payload


class Neighbour:
    def __init__(self, port, host):
        self.port, self.host = port, host
        self.tried, self.ended = collections.Counter(), collections.Counter()

    async def connect(self, tls):
        return await asyncio.open_connection("127.0.0.1", self.port, ssl=TLS if tls else None,
                                             local_addr=(self.host, 0), limit=1 << 16)

    async def drip(self, writer, octets, pause=0.2):
        for one in octets:
            writer.write(bytes([one]))
            await writer.drain()
            await asyncio.sleep(pause)

    async def pour(self, reader, writer, octets, pause=0.001):
        while not writer.is_closing() and not reader.at_eof() and not reader.exception():
            writer.write(octets)
            await writer.drain()
            await asyncio.sleep(pause)
        return reader, writer

    async def websocket(self, reader, writer):
        writer.write(UPGRADE + b"\r\n")
        await reader.readuntil(b"\r\n\r\n")

    # ---- the sorts: each goes on until the appliance ends it

    async def silent_tcp(self):
        return await self.connect(False)

    async def silent_tls(self):
        return await self.connect(True)

    async def silent_websocket(self):
        reader, writer = await self.connect(True)
        await self.websocket(reader, writer)
        return reader, writer

    async def drip_tls(self):
        reader, writer = await self.connect(False)
        hello = ssl.MemoryBIO()
        try:
            TLS.wrap_bio(ssl.MemoryBIO(), hello).do_handshake()
        except ssl.SSLWantReadError:
            await self.drip(writer, hello.read())
        return reader, writer

    async def drip_http(self):
        reader, writer = await self.connect(True)
        await self.drip(writer, UPGRADE + b"\r\n")
        return reader, writer

    async def drip_frame(self):
        reader, writer = await self.silent_websocket()
        await self.drip(writer, frame(1, PROTOCOL + b"hello\n"))
        return reader, writer

    async def not_tls(self):
        reader, writer = await self.connect(False)
        writer.write(os.urandom(4096))
        return reader, writer

    async def large_header(self):
        reader, writer = await self.connect(True)
        return await self.pour(reader, writer, b"X-More: " + b"x" * 4000 + b"\r\n")

    async def large_frame(self):
        reader, writer = await self.silent_websocket()
        writer.write(frame(1, b"", announced=1 << 40))
        return await self.pour(reader, writer, b"x" * 16384)

    async def large_message(self):
        reader, writer = await self.silent_websocket()
        writer.write(frame(1, b"x" * 100_000))
        return reader, writer

    async def said(self, octets):
        reader, writer = await self.silent_websocket()
        writer.write(octets)
        return reader, writer

    async def not_a_message(self):
        return await self.said(frame(1, b"hello") + frame(2, b"\0"))

    async def stranger(self):
        return await self.said(frame(1, PROTOCOL + b"hello\nkey " + os.urandom(32).hex().encode() + b"\nsignature "
                                     + base64.b64encode(os.urandom(64)) + b"\n"))

    async def early(self):
        return await self.said(frame(1, PROTOCOL + b"tail\nfrom 0\n") + frame(1, PROTOCOL + b"submit\nbody 1\nx\n"))

    async def pings(self):
        reader, writer = await self.silent_websocket()
        return await self.pour(reader, writer, frame(9, b"x" * 100) * 10, 0.02)

    async def keep_on(self, name):
        while True:
            writer = None
            try:
                self.tried[name] += 1
                reader, writer = await getattr(self, name)()
                while await reader.read(65536):
                    pass
                self.ended[name] += 1
            except (OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                self.ended[name] += 1
            finally:
                if writer:
                    writer.transport.abort()
            await asyncio.sleep(PATIENCE)


async def main(port, silent, seconds):
    others = ["silent_websocket", "drip_tls", "drip_http", "drip_frame", "not_tls", "large_header", "large_frame",
              "large_message", "not_a_message", "stranger", "early", "pings"]
    sorts = {"silent_tcp": silent, "silent_tls": silent} | {name: max(1, silent // 20) for name in others}
    hosts = [Neighbour(port, "127.0.0.2")] + [Neighbour(port, f"127.0.1.{n}") for n in range(1, 101)]
    every = [name for name, count in sorts.items() for _ in range(count)]
    tasks = []
    for n, name in enumerate(every):
        host = hosts[0] if n % 2 else hosts[1 + n // 2 % 100]
        tasks.append(asyncio.create_task(host.keep_on(name)))
        if n % 20 == 19:
            await asyncio.sleep(0.005)
    await asyncio.sleep(PATIENCE)
    print("under way", flush=True)
    await asyncio.sleep(seconds)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    tried, ended = (sum((getattr(host, what) for host in hosts), collections.Counter()) for what in ("tried", "ended"))
    print(json.dumps({name: [tried[name], ended[name]] for name in sorts}), flush=True)


if __name__ == "__main__":
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    logging.getLogger("asyncio").setLevel(logging.CRITICAL)
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])))
