"""Bundles of a few votes without clips or papers, written down from recorder/DESIGN.md and protocol_gen/DESIGN.md,
"Bundle". Used by make_vectors.py. The octets of a vector are the bundle's files, one behind the other ("parts:
path=length ..."); `expect` is what checks 1 to 7 find, joined by "; "."""
import hashlib

SITTING, CASE = "11" * 16, "21" * 16
PREPARED = [(key, value) for key, value in (line.split(" ", 1) for line in """sitting {0}
number 1
day 2024-05-03
utc_offset_min 300
commission custom
region -
voting_posts 2
profile decree-490
profile_file {1}
version 2024-02-28
quorum 2/3
secretary_here needed
decisions 1 2 3 4 5
permitted_when_failed 3 4 5
forms choose_one run_off motion
absence_limit 2
not_recorded_limit_ms 10000
period_from 2024-04-01
period_to 2024-12-31
notice_months 1
reference_days 21
materials_days 7
protocol_workdays 3
acquaintance_workdays 3
protocol_signers chair member secretary
quorum_basis voting_members
base roll
tie_break exact_half
point18 both
abstain allowed
roll_call after_close
presiding chair_only
protocol_language both
place_kk Astana
place_ru Astana
order_day -
order_number -
rehearsal yes""".format(SITTING, "41" * 32).split("\n"))]
EMPTY = "0 " + hashlib.sha256(b"").hexdigest()


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


class Log:
    """What the box writes down. `tools`: note, tree and key functions of make_vectors.py."""

    def __init__(self, tools):
        self.tools, self.envelopes, self.bodies, self.streams, self.prev = tools, [], [], {}, {}

    def put(self, kind, body, stream="case/" + CASE):
        salt = sha(b"salt", bytes([len(self.bodies)]))
        seq, prev = self.streams.get(stream, (0, "0" * 64))
        envelope = (f"otyrys/entry/v1\nlog {self.tools.fingerprint}\nindex {len(self.envelopes)}\nstream {stream}\n"
                    f"seq {seq}\nprev {prev}\nkind {kind}\nwall 2024-05-03T05:00:00.000Z\nmono {len(self.envelopes)}\n"
                    f"boot {'07' * 16}\nbody {sha(b'otyrys/body/v1' + bytes([10]), salt, body).hex()}\n").encode()
        self.streams[stream] = (seq + 1, sha(b"\0", envelope).hex())
        self.envelopes.append(envelope)
        self.bodies.append((salt, body))

    def statement(self, kind, fields, by="box", prev="0" * 64):
        opening = [f"otyrys/{kind}/v1", f"log {self.tools.fingerprint}", f"by {by}", f"prev {prev}", f"head {EMPTY}",
                   "at 2024-05-03T05:00:00.000Z"]
        return ("\n".join(opening + [f"{key} {value}" for key, value in fields]) + "\n").encode()

    def box(self, kind, fields):
        self.put(kind, self.statement(kind, fields), "box")

    def vote(self, key, choice, signer=None):
        return self.signed("ballot.vote", [("sitting", SITTING), ("case", CASE), ("round", "1"), ("ballot", "ab" * 32),
                                           ("choice", choice)], key, signer)

    def signed(self, kind, fields, key, signer=None):
        """The signed body; the caller writes it down, or does not."""
        by = sha(self.tools.public(key)).hex()
        text = self.statement(kind, fields, by, self.prev.get(by, "0" * 64))
        self.prev[by] = sha(text).hex()
        return self.tools.note(text, (self.tools.person(key), signer or key))

    def files(self, signer=None, size=None):
        tools = self.tools
        signer = (tools.log_name, signer or tools.log_key)
        top = tools.tree("sha256", self.envelopes)
        size = len(self.envelopes) if size is None else size
        files = {"log.vkey": (tools.vkey(tools.log_name, tools.log_key) + "\n").encode(),
                 "head": tools.note(f"{tools.log_name}\n{size}\n{tools.b64(top)}\n".encode(), signer),
                 "entries/envelopes": b"".join(self.envelopes),
                 "entries/bodies": b"".join(f"body {salt.hex()} {len(body)}\n".encode() + body
                                            for salt, body in self.bodies)}
        lines = [f"file {sha(octets).hex()} {len(octets)} {path}" for path, octets in sorted(files.items())]
        text = (f"otyrys-bundle/v1\nlog {tools.fingerprint}\nsitting {SITTING}\nhead {size} {top.hex()}\n"
                "at 2024-05-03T05:00:00.000Z\n" + "\n".join(lines) + "\n").encode()
        files["manifest"] = tools.note(text, signer)
        return files


def bundles(write, tools):
    first, second, stranger = tools.key_of(31), tools.key_of(32), tools.key_of(33)

    def enrolled(label, key):
        return [("role", "member"), ("key", tools.public(key).hex()), ("label", label)]

    def begun():
        log = Log(tools)
        log.box("key.enrolled", enrolled("m1", first))
        log.box("key.enrolled", enrolled("m2", second))
        log.put("ballot.vote", log.vote(first, "2"))
        return log

    def put(name, what, expect, log, files=None):
        files = log.files() if files is None else files
        write("bundle", name, what, expect, b"".join(files.values()), trust=tools.fingerprint,
              parts=" ".join(f"{path}={len(octets)}" for path, octets in files.items()))

    def more(change):
        log = begun()
        change(log)
        return log

    good = more(lambda log: [log.put("ballot.vote", log.vote(key, choice)) for key, choice in
                             ((second, "for"), (first, "3"))])
    put("valid", "two members, one of whom votes twice", "pass", good)
    put("dropped", "a vote that was signed is not written down", "signatures: entry 3: not the next statement of m1",
        more(lambda log: (log.vote(first, "3"), log.put("ballot.vote", log.vote(first, "4")))))
    put("twice", "the same vote once more", "signatures: entry 3: the same statement a second time",
        more(lambda log: log.put("ballot.vote", log.bodies[2][1])))
    put("after_revocation", "a vote by a key that was revoked", "signatures: entry 4: signed by a key that is not "
        "enrolled, or revoked", more(lambda log: (
            log.box("key.revoked", [("key", tools.public(second).hex()), ("reason", "lost")]),
            log.put("ballot.vote", log.vote(second, "2")))))
    put("not_enrolled", "a vote by a key that nobody enrolled", "signatures: entry 3: signed by a key that is not "
        "enrolled, or revoked", more(lambda log: log.put("ballot.vote", log.vote(stranger, "2"))))
    put("other_key", "a vote in one's name, signed by another", "signatures: entry 3: bad signature of m2",
        more(lambda log: log.put("ballot.vote", log.vote(second, "2", first))))
    put("unsigned", "a vote by the box", "signatures: entry 3: not signed by a person", more(
        lambda log: log.put("ballot.vote", log.statement("ballot.vote", [
            ("sitting", SITTING), ("case", CASE), ("round", "1"), ("ballot", "ab" * 32), ("choice", "2")]))))
    put("small_order_key", "a key of small order enrolled", "keys: entry 3: no valid Ed25519 key", more(
        lambda log: log.box("key.enrolled", [("role", "member"), ("key", "00" * 32), ("label", "m9")])))
    put("enrolled_twice", "a key enrolled a second time", "keys: entry 3: a key enrolled a second time",
        more(lambda log: log.box("key.enrolled", enrolled("m3", second))))
    third, words = tools.key_of(34), dict(name_kk="m", name_ru="-", post_kk="m", post_ru="m")

    def prepared(change):
        """m1 and m2 are seated, then `change`."""
        log = begun()
        log.put("sitting.prepared", log.statement("sitting.prepared", PREPARED), "sitting/" + SITTING)
        for person, key in (("m1", first), ("m2", second)):
            seat = dict(sitting=SITTING, person=person, role="member", **words, key=sha(tools.public(key)).hex())
            log.put("person.seated", log.statement("person.seated", seat.items()), "sitting/" + SITTING)
        change(log)
        return log

    def revoke(log, key, by, signer=None):
        fields = [("key", tools.public(key).hex()), ("reason", "lost")]
        log.put("key.revoked", log.signed("key.revoked", fields, by, signer), "box")

    def enrol(log, label, key, by):
        log.put("key.enrolled", log.signed("key.enrolled", enrolled(label, key), by), "box")

    put("witnessed", "m1 witnesses that m2 has another key, which then votes", "pass", prepared(lambda log: (
        revoke(log, second, first), enrol(log, "m2", third, first), log.put("ballot.vote", log.vote(third, "2")))))
    put("not_witnessed", "a key that the box enrols in the middle of a sitting", "keys: entry 6: not witnessed",
        prepared(lambda log: log.box("key.enrolled", enrolled("m3", third))))
    put("witness_forged", "a revocation in the name of m1, signed by m2", "signatures: entry 6: bad signature of m1",
        prepared(lambda log: revoke(log, second, first, second)))
    put("witness_is_subject", "m2 revokes the own key", "keys: entry 6: key.revoked is against the rules: "
        "witness_is_subject", prepared(lambda log: revoke(log, second, second)))
    put("second_live_key", "another key for m2, whose first is live", "keys: entry 6: key.enrolled is against the "
        "rules: key_live", prepared(lambda log: enrol(log, "m2", third, first)))
    tablet = sha(tools.public(third)).hex()

    def tries(count, change=lambda log: None):
        """m1's tablet tries the PIN as often, then `change`."""
        def follow(log):
            log.box("key.enrolled", [("role", "device"), ("key", tools.public(third).hex()), ("label", "m1")])
            for number in range(1, count + 1):
                tried(log, number, min(number, 6))
            change(log)
        return more(follow)

    def tried(log, number, row):
        log.box("unlock.tried", [("device", tablet), ("number", str(number)), ("row", str(row))])

    def done(log, key):
        log.put("unlock.done", log.signed("unlock.done", [("device", tablet)], key), "box")

    rule = "keys: entry {}: unlock.{} is against the rules: {}"
    put("unlock", "five tries of a PIN, the last the right one, and one more", "pass",
        tries(5, lambda log: (done(log, first), tried(log, 6, 1))))
    put("unlock_sixth", "a sixth try of a PIN", rule.format(9, "tried", "unlock_locked"), tries(6))
    put("unlock_miscounted", "a try that is counted as if there were none before", rule.format(6, "tried", "stale_prev"),
        tries(2, lambda log: tried(log, 3, 1)))
    put("unlock_missing", "a try left out of the count", rule.format(6, "tried", "stale_prev"),
        tries(2, lambda log: tried(log, 4, 3)))
    put("unlock_of_another", "m2 says that m1's tablet is unlocked", rule.format(5, "done", "other_device"),
        tries(1, lambda log: done(log, second)))
    put("unlock_untried", "unlocked without a try", rule.format(4, "done", "not_tried"),
        tries(0, lambda log: done(log, first)))
    put("unlock_by_box", "the box says that m1's tablet is unlocked", "signatures: entry 5: not signed by a person; "
        + rule.format(5, "done", "key_unknown"), tries(1, lambda log: log.box("unlock.done", [("device", tablet)])))
    put("unlock_by_person", "a try that a person wrote", "signatures: entry 4: signed by a person, but only the box "
        "writes this; " + rule.format(4, "tried", "not_yours"), tries(0, lambda log: log.put("unlock.tried", log.signed(
            "unlock.tried", [("device", tablet), ("number", "1"), ("row", "1")], first), "box")))
    put("unlock_nobodys", "a try of a person's key", rule.format(4, "tried", "key_unknown"), tries(0, lambda log: log.box(
        "unlock.tried", [("device", sha(tools.public(first)).hex()), ("number", "1"), ("row", "1")])))
    put("unknown_kind", "a kind of no room", "statements: entry 3: no room knows the kind vote.edited",
        more(lambda log: log.box("vote.edited", [])))

    def altered(change):
        log = more(lambda log: log.put("ballot.vote", log.vote(second, "for")))
        change(log)
        return log

    put("entry_removed", "an entry is removed", "journal: entry 1: index 2 out of order",
        altered(lambda log: (log.envelopes.pop(1), log.bodies.pop(1))))
    put("entries_swapped", "two entries are swapped", "journal: entry 2: index 3 out of order", altered(
        lambda log: [part.__setitem__(slice(2, 4), part[3:1:-1]) for part in (log.envelopes, log.bodies)]))
    put("bodies_swapped", "two bodies are swapped", "journal: entry 2: body is not the one committed to", altered(
        lambda log: log.bodies.__setitem__(slice(2, 4), log.bodies[3:1:-1])))
    put("wrong_salt", "a bit of a salt", "journal: entry 3: body is not the one committed to", altered(
        lambda log: log.bodies.__setitem__(3, (bytes(32), log.bodies[3][1]))))
    files = good.files()
    put("head_of_less", "a head of one entry less", "head: head: the head is of 4 entries; head: manifest: the head it "
        "names is not the entries'", good, good.files(size=4))
    put("stranger", "everything signed by a stranger in the log's name", "manifest: manifest: not signed by the log's "
        "key; head: head: checkpoint: not signed by the log", good, good.files(signer=stranger))
    put("head_for_manifest", "a head where the manifest is expected", "manifest: manifest: manifest: unknown form", good,
        {**files, "manifest": files["head"]})
    put("manifest_for_head", "a manifest where the head is expected",
        "manifest: head: {} octets instead of {}; head: head: checkpoint: not three lines".format(
            len(files["manifest"]), len(files["head"])), good, {**files, "head": files["manifest"]})
    changed = bytearray(files["entries/bodies"])
    changed[-5] ^= 1
    put("body_bit", "a bit of a body", "manifest: entries/bodies: its SHA-256 is not the one in the manifest; journal: "
        "entry 4: body is not the one committed to", good, {**files, "entries/bodies": bytes(changed)})
    put("file_missing", "a file is missing", "manifest: head: missing; head: head: cannot open head: No such file or "
        "directory", good, {path: octets for path, octets in files.items() if path != "head"})
    put("file_besides", "a file that is not listed", "manifest: notes.txt: not in the manifest", good,
        {**files, "notes.txt": b"x"})
