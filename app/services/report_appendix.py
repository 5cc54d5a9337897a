"""The report's last pages: every attempt with its whole hash. Imported late."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Paragraph, Spacer, Table, TableStyle

from app.domain.state_words import verdict_word
from app.services.export_items import Item
from app.services.report_facts import ReportFacts
from app.services.report_pieces import Bookmark
from app.services.report_text import LINE, Letters

_SIZE = 6.5
_WIDTHS = (40 * mm, 47 * mm, 91 * mm)


class Appendix:
    def __init__(self, facts: ReportFacts, letters: Letters) -> None:
        self._facts, self._letters = facts, letters

    def story(self) -> Iterator[Flowable]:
        say = self._letters.say
        yield PageBreak()
        yield Bookmark("appendix", say("All attempts"))
        yield self._letters.paragraph(say("All attempts"), 13, bold=True)
        yield Spacer(0, 2 * mm)
        heads = [say("Photo"), say("Times"), say("File and SHA-256")]
        rows = [[self._letters.paragraph(head, _SIZE + 1, bold=True) for head in heads]]
        rows += [[self._cell(lines) for lines in self._row(item)] for item in self._facts.items]
        yield Table(rows, _WIDTHS, repeatRows=1, style=_STYLE)
        yield Spacer(0, 3 * mm)
        reply = say("SHA-256 of PAVE’s list as received: {0}").format(self._facts.kept.reply_sha256)
        yield self._letters.paragraph(reply, _SIZE)

    def _row(self, item: Item) -> tuple[list[str], list[str], list[str]]:
        say, photo, picture = self._letters.say, item.photo, self._facts.pictures.get(item)
        what = [self._facts.title(item), verdict_word(photo.verdict, self._facts.translate)]
        if item.versions > 1:
            what.append(say("version {0} of {1}").format(item.version, item.versions))
        times = [f"created_at {photo.created_at}", f"updated_at {photo.updated_at}"]
        if picture is None:
            return what, times, [say("no file")]
        times.append(say("received {0}").format(f"{picture.receipt.received_at:%Y-%m-%dT%H:%M:%S%z}"))
        file = [f"{picture.file_name} · {say('%n byte(s)', picture.size)}", picture.sha256]
        if picture.reduced:
            size = say("%n byte(s)", picture.receipt.size)
            file += [f"{say('Original')} · {size}", picture.receipt.sha256]
        return what, times, file

    def _cell(self, lines: list[str]) -> Paragraph:
        return self._letters.styled("<br/>".join(self._letters.markup(line, _SIZE) for line in lines), _SIZE)


_STYLE = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
        ("LEFTPADDING", (0, 0), (-1, -1), 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
    ]
)
