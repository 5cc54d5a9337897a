"""The PDF report: cover, steps, photos, all attempts. The pictures' own bytes go in. Imported late."""

from __future__ import annotations

import io
from functools import partial
from pathlib import Path
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from app.services.cancel import CancelToken
from app.services.export_items import Item
from app.services.pdf_pictures import NotDrawable, PdfPicture, pdf_picture
from app.services.pdf_splice import Slots, SplicedPdf
from app.services.report_appendix import Appendix
from app.services.report_cover import Cover
from app.services.report_facts import ReportFacts
from app.services.report_images import Images
from app.services.report_photos import FRAME, PhotoPages
from app.services.report_pieces import Bookmark
from app.services.report_text import LINE, PLAIN, QUIET, Letters

_LEFT, _BOTTOM = 16 * mm, 19 * mm


def report(facts: ReportFacts, work: Path, cancel: CancelToken) -> SplicedPdf:
    """Ready to be written; pictures are read only then. ``work``: a folder for what has to be packed first.

    ``Cancelled``, ``OSError``.
    """
    letters, slots = Letters(facts.translate), Slots()
    drawn = _drawable(facts, work, cancel)
    pages = PhotoPages(facts, letters, Images(slots), drawn)
    story: list[Flowable] = [*Cover(facts, letters).story(), Bookmark("photos", letters.say("Photos"))]
    for flowable in pages.story():
        cancel.check()
        story.append(flowable)
    story += Appendix(facts, letters).story()
    out = io.BytesIO()
    _document(out, facts, letters).build(story, canvasmaker=partial(_PagedCanvas, words=_Words(facts, letters)))
    return SplicedPdf(out.getvalue(), slots)


def _drawable(facts: ReportFacts, work: Path, cancel: CancelToken) -> dict[Item, PdfPicture]:
    drawn = {}
    for item, picture in facts.pictures.items():
        cancel.check()
        try:
            drawn[item] = pdf_picture(picture.path, work)
        except NotDrawable:
            continue  # the page says so in its place
    return drawn


def _document(out: io.BytesIO, facts: ReportFacts, letters: Letters) -> BaseDocTemplate:
    key = facts.kept.key.text
    document = BaseDocTemplate(
        out,
        pagesize=A4,
        title=letters.say("Photo report of inspection {0}").format(key),
        author=f"Walkaround {facts.version}",
        subject=key,
        creator=f"Walkaround {facts.version}",
        lang=facts.language,
        pageCompression=1,
        displayDocTitle=True,
    )
    frame = Frame(_LEFT, _BOTTOM, FRAME[0] + 1, FRAME[1] + 1, 0, 0, 0, 0)
    document.addPageTemplates([PageTemplate(frames=[frame])])
    return document


class _Words:
    """What stands above and below each page."""

    def __init__(self, facts: ReportFacts, letters: Letters) -> None:
        self.head = facts.kept.key.text
        made = letters.say("Made {0}, by Walkaround {1}")
        self.foot = made.format(letters.time(facts.made_at), facts.version)
        self.page = letters.say("Page {0} of {1}")


class _PagedCanvas(Canvas):
    """Knows how many pages there are before it writes the first."""

    def __init__(self, *arguments: Any, words: _Words, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._words = words
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  the canvas's own name
        self._pages.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # as the canvas itself ends a page

    def save(self) -> None:
        pages = self._pages
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._frame(number, len(pages))
            super().showPage()
        super().save()

    def _frame(self, number: int, count: int) -> None:
        left, right, top = _LEFT, A4[0] - _LEFT, A4[1] - 13 * mm
        self.setFont(PLAIN, 7.5)
        self.setFillColor(QUIET)
        self.setStrokeColor(LINE)
        self.setLineWidth(0.5)
        self.drawString(left, top, self._words.head)
        self.line(left, top - 2 * mm, right, top - 2 * mm)
        self.line(left, 15 * mm, right, 15 * mm)
        page = self._words.page.format(number, count)
        needed = self.stringWidth(f"{self._words.foot}    {page}", PLAIN, 7.5)
        self.setFont(PLAIN, min(7.5, 7.5 * (right - left) / needed))
        self.drawString(left, 10.5 * mm, self._words.foot)
        self.drawRightString(right, 10.5 * mm, page)
