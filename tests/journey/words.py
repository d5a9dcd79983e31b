"""What stands on the screens, by the phrases of the sources: a test says "Open the ballot", the screen says it in its language."""
import re
import xml.etree.ElementTree as ElementTree

CATALOGUES = {"tablet": ("ui", "tablet"), "console": ("ui", "secretary"), "hall": ("ui", "hall")}


class Words:
    def __init__(self, sources, surface, language):
        self.said = {}
        for name in CATALOGUES[surface]:
            for message in ElementTree.parse(sources / "qml" / "i18n" / f"{name}_{language}.ts").iter("message"):
                self.said.setdefault(message.findtext("source"), set()).add(message.findtext("translation"))

    def pattern(self, phrase, *slots):
        """A name that is this phrase (a KeyError if the sources have none such); a slot not given holds anything."""
        return re.compile("|".join(self._filled(said, slots) for said in sorted(self.said[phrase])))

    @staticmethod
    def _filled(said, slots):
        parts = re.split(r"%(\d)", re.sub(r"<[^>]*>", "", said))
        return "".join(re.escape(part) if at % 2 == 0 else re.escape(str(slots[int(part) - 1])) if int(part) <= len(slots) else ".*"
                       for at, part in enumerate(parts))
