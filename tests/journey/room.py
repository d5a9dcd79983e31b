"""An appliance in a folder of its own with a network camera, and everybody's places."""
import json
from datetime import datetime, timezone

import judges
from programs import Program, Seat

SURNAMES = ("Ақтаев", "Байжанов", "Досов", "Есенов", "Жақыпов", "Кенесов")

class Room:
    def __init__(self, programs, folder, persons):
        """`persons`: who (id) has which role; the voting ones fill all posts."""
        self.programs, self.folder, self.running, self.port = programs, folder, [], 0
        bearers = [{"person": id, "role": role, "name_kk": f"{name} Үлгі", "post_kk": "үлгі", "post_ru": "образец"}
                   for (id, role), name in zip(persons.items(), SURNAMES)]
        (folder / "persons.json").write_text(json.dumps(bearers))
        made = judges.run(programs / "otyrysctl", "provision", folder / "box", "--commission", "central", "--persons",
                          folder / "persons.json", "--keys", folder / "keys", "--reviewer", "reviewer")
        self.trust = json.loads(made.stdout)["trust"]
        (folder / "box" / "sitting.json").write_text(json.dumps({
            "day": f"{datetime.now(timezone.utc):%Y-%m-%d}", "commission": "custom",
            "voting_posts": sum(role != "secretary" for role in persons.values()), "rehearsal": True,
            "place_kk": "Астана", "place_ru": "Астана", "persons": bearers}))
        url = self.start("camera", "otyrys-camera").line().split()[1]
        (folder / "room.toml").write_text(
            f'[[camera]]\nname = "Камера 1"\nplace = "officer"\ntype = "rtsp"\ndevice = "{url}"\n')

    def start(self, name, program, *arguments, kind=Program):
        self.running.append(kind(self.folder / f"{name}.log", self.programs / program, *arguments))
        return self.running[-1]

    def serve(self):
        service = self.start("service", "otyrysd", "--data", self.folder / "box", "--room", self.folder / "room.toml",
                             "--listen", f"127.0.0.1:{self.port}")
        _, port, self.certificate, _ = service.line().split()
        self.port = int(port)
        return service

    def place(self, id, port=None):
        """The arguments that every program at a person's (or a display's) place takes."""
        keys = self.folder / "keys"
        own = keys / f"{id}.device.key"
        return ["--url", f"wss://127.0.0.1:{port or self.port}", "--pin", self.certificate, "--trust", self.trust,
                "--key", keys / f"{id}.key", *(["--device-key", own] if own.exists() else [])]

    def seat(self, id):
        seat = self.start(f"seat-{id}", "otyrys-seat", *self.place(id), "--data", self.folder / id, kind=Seat)
        seat.until(lambda: seat.link == "linked")
        return seat

    def end(self):
        for program in reversed(self.running):
            program.end()
