"""What each reader is given first: the octets of the vectors, the files that are shipped, and what fuzz_samples writes."""
import json
import random
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent
SHIPPED = TESTS.parent / "hardware/rehearsal"
sys.path.insert(0, str(TESTS / "rules"))


def vectors(kind):
    """Header and octets of each."""
    for path in sorted((TESTS / "vectors" / kind).glob("*.vector")):
        head, octets = path.read_bytes().split(b"\n\n", 1)
        yield dict(line.split(": ", 1) for line in head.decode().splitlines()[1:]), octets


def parts(header, octets):
    for part in header["parts"].split():
        name, length = part.rsplit("=", 1)
        yield name, octets[:int(length)]
        octets = octets[int(length):]


def plain(*kinds):
    return [octets for kind in kinds for _, octets in vectors(kind)]


def receipts():
    return [header["envelope"].encode() + b"\n" + octets for header, octets in vectors("receipt")]


def manifests():
    return [part.split(b"\n\n")[0] + b"\n" for one in vectors("bundle") for name, part in parts(*one) if name == "manifest"]


def bodies():
    clips = [part for one in vectors("clip") for name, part in parts(*one) if name in ("opened", "closing")]
    return plain("statement") + clips


def clips():
    found = []
    for one in vectors("clip"):
        held = dict(parts(*one))
        records = held.get("ckpt", b"")
        found.append(bytes([len(records) // 512]) + held["clip"] + records[:len(records) // 512 * 512])
    return [one for one in found if len(one) <= 16384]


def dockets():
    demo = (SHIPPED / "demo-docket.csv").read_bytes()
    rows = demo.decode("utf-8-sig").splitlines(keepends=True)
    return [demo, "".join(rows[:2]).encode(), demo.replace(b",", b";")]


def scenarios():
    import generate
    lines = [json.dumps(generate.Scenario(random.Random(seed)).whole(), ensure_ascii=False).encode()
             for seed in range(20)]
    return [(SHIPPED / "demo.json").read_bytes(), b"\n".join(lines[:3]) + b"\n", *lines]


def sittings():
    persons = [{"person": name, "role": role, "name_kk": "Сынақов " + name, "post_kk": "үлгі", "post_ru": "образец",
                "key": f"{number:064x}"} for number, (name, role) in
               enumerate([("m1", "chair"), ("m2", "member"), ("secretary", "secretary")])]
    sitting = {"day": "2024-05-03", "commission": "custom", "voting_posts": 2, "place_kk": "Астана", "place_ru": "Астана",
               "rehearsal": True, "settings": {"roll_call": "live", "tie_break": "equal_votes"}, "persons": persons}
    more = sitting | {"commission": "regional", "region": "KZ-10", "number": 7, "voting_posts": 9, "utc_offset_min": 300,
                      "order_day": "2024-04-01", "order_number": "12", "profile": "decree-490"}
    return [json.dumps(one, ensure_ascii=False).encode() for one in (sitting, more)]


def rooms():
    design = (TESTS.parent / "hardware/DESIGN.md").read_text(encoding="utf-8")
    return [design.split("```toml\n")[1].split("```")[0].encode(), b'[[camera]]\nname = "a"\ntype = "test"\n']


def regulations():
    whole = (TESTS / "regulation/exercise-7.toml").read_bytes()
    return [whole, whole[:1500]]


def workbooks():
    return [path.read_bytes() for path in sorted((TESTS / "xlsx").glob("*.xlsx"))] + dockets()[:1]


OURS = {"regulation": regulations, "xlsx": workbooks, "statement": bodies, "note": lambda: plain("note", "checkpoint"), "entry": lambda: plain("entry"),
        "receipt": receipts, "manifest": manifests, "docket": dockets, "scenario": scenarios, "sitting": sittings,
        "room": rooms, "keys": lambda: plain("keys", "locked_key"), "clip": clips}


def write(build, name):
    """The folder that holds them."""
    folder = Path(build) / "fuzz/seeds" / name
    folder.mkdir(parents=True, exist_ok=True)
    if name not in OURS:
        subprocess.run([Path(build) / "fuzz/fuzz_samples", folder.parent], check=True)
        return folder
    for number, octets in enumerate(OURS[name]()):
        (folder / f"seed_{number}").write_bytes(octets)
    return folder
