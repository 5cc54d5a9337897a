"""What stands below a photo of the report: PAVE's word, times under their names, and the adjuster's. Imported late."""

from __future__ import annotations

from reportlab.platypus import Flowable

from app.domain.review import Mark
from app.domain.state_words import verdict_word
from app.domain.timestamps import parse_time
from app.domain.wording import marked
from app.services.export_items import Item, Picture
from app.services.photo_format import HEAD_BYTES, sniff
from app.services.picture_facts import exif_times
from app.services.report_badges import badge_of_verdict
from app.services.report_facts import ReportFacts
from app.services.report_pieces import Badged, Barred
from app.services.report_text import HERS, QUIET, Letters

_SHORT = 16  # digits of a hash; the appendix has all 64
_MARKS = {Mark.USE: marked("Report", "Use"), Mark.QUERY: marked("Report", "Query")}


class Captions:
    """``size``: of the letters, in points. ``wide``: two facts share a line."""

    def __init__(self, facts: ReportFacts, letters: Letters, size: float, wide: bool) -> None:
        self._facts, self._letters, self._size, self._wide = facts, letters, size, wide

    def of(self, item: Item) -> list[Flowable]:
        """From the most important to the longest: what has no room below the photo goes on elsewhere, in order."""
        say, word = self._letters.say, verdict_word(item.photo.verdict, self._facts.translate)
        head = self._letters.paragraph(f"{self._facts.title(item)} · {word}", self._size + 1, bold=True)
        found: list[Flowable] = [Badged(head, badge_of_verdict(item.photo.verdict), self._size + 2)]
        if item.photo.reason:
            found.append(self._letters.labelled(say("Reason given by PAVE"), item.photo.reason, self._size))
        if item.versions > 1:
            found.append(self._letters.paragraph(self._version(item), self._size, bold=True))
        found += [self._letters.paragraph(line, self._size, colour=QUIET) for line in self._lines(item)]
        return found + self._hers(item)

    def _version(self, item: Item) -> str:
        text = (
            self._letters.say("Earlier bytes of this photo (version {0} of {1}): the server has sent others since.")
            if item.superseded
            else self._letters.say("The server has sent other bytes of this photo before (version {0} of {1}).")
        )
        return text.format(item.version, item.versions)

    def _lines(self, item: Item) -> list[str]:
        picture = self._facts.pictures.get(item)
        pairs = [
            [self._server_time(name, raw) for name, raw in _server_times(item)],
            [] if picture is None else [self._received(picture), self._camera(picture)],
            [] if picture is None else [picture.file_name, self._hash(picture)],
        ]
        told = [[text for text in pair if text] for pair in pairs]
        return [" · ".join(pair) for pair in told if pair] if self._wide else [text for pair in told for text in pair]

    def _server_time(self, name: str, raw: str) -> str:
        time = parse_time(raw)
        text = self._letters.time(time) if time is not None else raw
        return f"{name}: {text}" if text else ""

    def _received(self, picture: Picture) -> str:
        text = self._letters.say("As received by this computer: {0}")
        return text.format(self._letters.time(picture.receipt.received_at))

    def _camera(self, picture: Picture) -> str:
        with picture.path.open("rb") as file:
            format = sniff(file.read(HEAD_BYTES))
        times = dict(exif_times(picture.path, format))
        name = next((n for n in ("DateTimeOriginal", "DateTimeDigitized", "DateTime") if n in times), "")
        zone = times.get(name.replace("DateTime", "OffsetTime"), "")
        text = self._letters.say("Camera’s clock (EXIF {0}): {1}")
        return text.format(name, f"{times[name]} {zone}".rstrip()) if name else ""

    def _hash(self, picture: Picture) -> str:
        if picture.reduced:
            text = self._letters.say("reduced copy; SHA-256 of the original {0}…")
            return text.format(picture.receipt.sha256[:_SHORT])
        return f"SHA-256 {picture.sha256[:_SHORT]}…"

    def _hers(self, item: Item) -> list[Flowable]:
        hers = self._facts.hers(item)
        if hers is None or item.superseded:
            return []
        found: list[Flowable] = []
        if hers.mark is not Mark.NONE:
            label = self._letters.say("Adjuster’s own mark (not PAVE’s)")
            text = self._letters.say(_MARKS[hers.mark])
            found.append(Barred(self._letters.labelled(label, text, self._size, HERS), HERS))
        if hers.note:
            label = self._letters.say("Adjuster’s own note (not PAVE’s)")
            found.append(Barred(self._letters.labelled(label, hers.note, self._size, HERS), HERS))
        return found


def _server_times(item: Item) -> tuple[tuple[str, str], ...]:
    return ("created_at", item.photo.created_at), ("updated_at", item.photo.updated_at)
