"""The report's first pages: one sentence, the session, the table of steps, words from PAVE. Imported late."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.colors import HexColor
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from app.domain.export_plan import SizePreset
from app.domain.inspection import Extra, Step
from app.domain.review import Mark
from app.domain.session_details import SessionData, Vehicle
from app.domain.state_words import group_title, state_word
from app.domain.summary import summary
from app.domain.wording import marked
from app.services.export_items import lacking
from app.services.report_badges import badge_of
from app.services.report_facts import ReportFacts
from app.services.report_pieces import Badged, Barred, Bookmark
from app.services.report_text import HERS, LINE, QUIET, Letters

_WIDTH = 178 * mm
_HEADS = (
    marked("Report", "No."),
    marked("Report", "Step"),
    marked("Report", "State"),
    marked("Report", "Attempts"),
    marked("Report", "Reason given by PAVE"),
)
_PRESETS = {
    SizePreset.ORIGINALS: marked("Report", "byte for byte as they were received"),
    SizePreset.FOUR_MEGABYTES: marked("Report", "reduced copies of at most 4 MB; the originals’ hashes are given"),
    SizePreset.HALF_MEGABYTE: marked("Report", "reduced copies of at most 500 KB; the originals’ hashes are given"),
    SizePreset.SHARED: marked("Report", "copies without camera data and position; the originals’ hashes are given"),
}
_MARKS = {Mark.NONE: "", Mark.USE: marked("Report", "Use"), Mark.QUERY: marked("Report", "Query")}


class Cover:
    def __init__(self, facts: ReportFacts, letters: Letters) -> None:
        self._facts, self._letters = facts, letters

    def story(self) -> Iterator[Flowable]:
        write = self._letters.paragraph
        yield Bookmark("cover", self._letters.say("Summary"))
        yield write(self._letters.say("Photo report of a vehicle inspection"), 11, colour=QUIET)
        yield Spacer(0, 2 * mm)
        yield write(self._heading(), 20, bold=True)
        yield Spacer(0, 5 * mm)
        yield _boxed(write(summary(self._facts.kept.inspection, self._facts.translate), 13, bold=True))
        yield Spacer(0, 5 * mm)
        yield _pairs([(self._letters.paragraph(a, bold=True), write(b)) for a, b in self._rows() if b])
        yield Spacer(0, 4 * mm)
        claim = self._letters.say("Each photo is shown as received by this computer at the time that stands beside it.")
        yield write(claim, 9, colour=QUIET)
        if self._facts.review is not None and self._facts.review.note:
            yield Spacer(0, 4 * mm)
            label = self._letters.say("Adjuster’s own note on the session (not PAVE’s)")
            yield Barred(self._letters.labelled(label, self._facts.review.note, 9, HERS), HERS)
        yield Spacer(0, 7 * mm)
        yield from self._steps()
        yield from self._from_pave()

    def _heading(self) -> str:
        vehicle = self._vehicle()
        return f"{self._facts.kept.key} · {vehicle.name}" if vehicle and vehicle.name else self._facts.kept.key.text

    def _vehicle(self) -> Vehicle | None:
        data = self._facts.kept.data
        return None if data is None else data.vehicle

    def _rows(self) -> list[tuple[str, str]]:
        kept, say, time = self._facts.kept, self._letters.say, self._letters.time
        data, vehicle = kept.data or SessionData(), self._vehicle() or Vehicle()
        odometer = vehicle.odometer
        status = data.raw_status or (kept.inspection.status.value if kept.inspection.status else "")
        checked = time(kept.checked_at) if kept.checked_at > kept.received_at else ""
        return [
            (say("Session"), kept.key.text),
            (say("Vehicle"), vehicle.name),
            (say("VIN"), vehicle.vin),
            (say("Odometer"), f"{odometer.reading} {odometer.unit}".strip() if odometer else ""),
            (say("Status (PAVE’s word)"), status),
            (say("List of photos"), say("as received by this computer at {0}").format(time(kept.received_at))),
            (say("Last compared"), say("{0}: PAVE still said the same").format(checked) if checked else ""),
            (say("Photos"), self._photos()),
            (say("Not on this computer"), self._lacking()),
            (say("Clock"), self._clock()),
            (say("Made"), say("{0}, by Walkaround {1}").format(time(self._facts.made_at), self._facts.version)),
        ]

    def _photos(self) -> str:
        count = self._letters.say("%n photo(s)", len(self._facts.pictures))
        return f"{count}, {self._letters.say(_PRESETS[self._facts.plan.preset])}"

    def _lacking(self) -> str:
        missing = [self._facts.title(item) for item in lacking(self._facts.items, self._facts.pictures)]
        text = self._letters.say("PAVE lists these, and they could not be included: {0}")
        return text.format("; ".join(missing)) if missing else ""

    def _clock(self) -> str:
        if not self._facts.clock_offset:
            return ""
        say = self._letters.say
        text = say("This computer’s clock differed from PAVE’s by {0} seconds. Its own times are not corrected.")
        return text.format(round(abs(self._facts.clock_offset)))

    def _steps(self) -> Iterator[Flowable]:
        yield Bookmark("steps", self._letters.say("The 13 steps"))
        yield self._letters.paragraph(self._letters.say("The 13 steps"), 13, bold=True)
        yield Spacer(0, 2 * mm)
        heads = [self._letters.say(text) for text in _HEADS]
        hers = self._facts.review is not None
        heads += [self._letters.say("Adjuster")] if hers else []
        rows: list[list[Flowable]] = [[self._letters.paragraph(head, 8, bold=True) for head in heads]]
        rows += [self._step(group, hers) for group in self._facts.kept.inspection.groups]
        widths = [10, 28, 43, 18, 79 - (22 if hers else 0), *([22] if hers else [])]
        yield Table(rows, [w * mm for w in widths], repeatRows=1, style=_lines())
        unreadable = self._facts.kept.inspection.unreadable
        if unreadable:
            yield Spacer(0, 2 * mm)
        for entry in unreadable:
            text = self._letters.say("Entry {0} of PAVE’s list cannot be read: {1}").format(entry.row + 1, entry.why)
            yield self._letters.paragraph(text, 8)

    def _step(self, group: Step | Extra, hers: bool) -> list[Flowable]:
        write, newest = self._letters.paragraph, group.newest
        tries = len(group.attempts)
        state = write(state_word(group.state, tries, self._facts.translate), 8)
        cells: list[Flowable] = [
            write(str(group.capture.number) if isinstance(group, Step) else "+", 8),
            write(group_title(group, self._facts.translate), 8, bold=True),
            Badged(state, badge_of(group.state), 8.5),
            write(str(tries), 8),
            write(newest.reason if newest else "", 8),
        ]
        if hers:
            mark = self._facts.review.of(newest.id).mark if self._facts.review and newest else Mark.NONE
            cells.append(write(self._letters.say(_MARKS[mark]) if _MARKS[mark] else "", 8, colour=HERS))
        return cells

    def _from_pave(self) -> Iterator[Flowable]:
        """Notes and damages that PAVE tells of; nothing when it tells of none."""
        data = self._facts.kept.data
        notes = (data.notes if data else None) or ()
        damages = data.results.damages if data and data.results else ()
        if not (notes or damages):
            return
        yield Spacer(0, 7 * mm)
        yield self._letters.paragraph(self._letters.say("Notes and results from PAVE"), 13, bold=True)
        yield Spacer(0, 2 * mm)
        for note in notes:
            head = " · ".join(filter(None, (note.title, note.author, note.written_at))) or self._letters.say("Note")
            yield self._letters.labelled(head, note.text, 8)
        for damage in damages:
            parts = (damage.name, damage.description, damage.repair_method, damage.response)
            head = damage.component or self._letters.say("Damage")
            yield self._letters.labelled(head, " · ".join(filter(None, parts)), 8)


def _boxed(text: Paragraph) -> Table:
    style = TableStyle(
        [
            ("BOX", (0, 0), (-1, -1), 1, LINE),
            ("BACKGROUND", (0, 0), (-1, -1), HexColor("#f2f4f7")),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ]
    )
    return Table([[text]], [_WIDTH], style=style)


def _pairs(rows: list[tuple[Paragraph, Paragraph]]) -> Table:
    style = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0), *_tight(1.5)])
    return Table([list(row) for row in rows], [42 * mm, 136 * mm], style=style)


def _lines() -> TableStyle:
    return TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
            ("LINEABOVE", (0, 0), (-1, 0), 0.5, LINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            *_tight(2.5),
        ]
    )


def _tight(points: float) -> list[tuple[str, tuple[int, int], tuple[int, int], float]]:
    return [("TOPPADDING", (0, 0), (-1, -1), points), ("BOTTOMPADDING", (0, 0), (-1, -1), points)]
