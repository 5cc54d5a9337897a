"""The pages of photos: 1, 2, 4 or 6 on each, every one with its caption; what is too long flows on. Imported late."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Spacer

from app.domain.review import Drawing
from app.services.export_items import Item
from app.services.pdf_pictures import PdfPicture
from app.services.report_captions import Captions
from app.services.report_facts import ReportFacts
from app.services.report_images import Box, Images, draw_drawings, fitted
from app.services.report_text import INK, LINE, QUIET, Letters

FRAME = (178 * mm, 257 * mm)
"""Width and height of what a page may hold."""

_GAP, _AIR = 7 * mm, 2 * mm
_LABEL, _ATTEMPTS = 6.5, 4
_USUAL_SHAPE = 9 / 16


@dataclass(frozen=True)
class _Grid:
    """``caption_share``: of a slot's height, the most that a caption takes below its photo."""

    columns: int
    rows: int
    letters: float
    caption_share: float


_GRIDS = {1: _Grid(1, 1, 9, 0.4), 2: _Grid(1, 2, 7.5, 0.45), 4: _Grid(2, 2, 7, 0.6), 6: _Grid(2, 3, 6, 0.6)}


class PhotoPages:
    """``drawn``: the pictures that can be drawn."""

    def __init__(self, facts: ReportFacts, letters: Letters, images: Images, drawn: Mapping[Item, PdfPicture]) -> None:
        self._facts, self._letters, self._images, self._drawn = facts, letters, images, drawn
        self._grid = _GRIDS.get(facts.plan.a_page, _GRIDS[2])
        self._captions = Captions(facts, letters, self._grid.letters, self._grid.columns == 1)

    def story(self) -> Iterator[Flowable]:
        """One flowable fills a page; behind it comes what its captions had no room for."""
        a_page = self._grid.columns * self._grid.rows
        items = self._facts.items
        for first in range(0, len(items), a_page):
            slots = [self._slot(item) for item in items[first : first + a_page]]
            yield _Page(slots, self._grid)
            for slot in slots:
                yield from slot.rest

    def _slot(self, item: Item) -> _Slot:
        width, height = _slot_size(self._grid)
        more = self._letters.paragraph(self._letters.say("Continued on the next page"), self._grid.letters, bold=True)
        shown, rest, needed = _divided(self._captions.of(item), more, width, height * self._grid.caption_share)
        if rest:
            title = self._letters.say("{0}, continued").format(self._facts.title(item))
            rest = [self._letters.paragraph(title, self._grid.letters + 2, bold=True), *rest, Spacer(0, 4 * mm)]
        return _Slot(self, item, shown, rest, height - needed - _AIR)

    def draw_photo(self, canvas: Canvas, item: Item, box: Box) -> float:
        """Returns how far down it reaches."""
        picture = self._drawn.get(item)
        if picture is None:
            return self._draw_absence(canvas, item, box)
        if drawings := self._facts.drawings(item):
            return self._draw_both(canvas, picture, drawings, box)
        place = fitted(picture, box)
        self._images.draw(canvas, picture, place)
        return place[1]

    def _draw_both(self, canvas: Canvas, picture: PdfPicture, drawings: tuple[Drawing, ...], box: Box) -> float:
        """Untouched, and once more with hers; the labels below get the room that they need."""
        texts = [self._letters.say("As received"), self._letters.say("With the adjuster’s own drawings")]
        labels = [self._letters.paragraph(text, _LABEL, bold=True, colour=QUIET) for text in texts]
        room = 0.0
        for _ in range(_ATTEMPTS):
            places = _beside(picture, box, room)
            heights = [label.wrap(p[2], box[3])[1] + 1 for label, p in zip(labels, places, strict=True)]
            if max(heights) <= room:
                break
            room = max(heights)
        for place, label, height in zip(places, labels, heights, strict=True):
            self._images.draw(canvas, picture, place)
            label.drawOn(canvas, place[0], place[1] - height)
        draw_drawings(canvas, drawings, places[1], self._letters)
        return min(place[1] for place in places) - room

    def _draw_absence(self, canvas: Canvas, item: Item, slot: Box) -> float:
        height = min(slot[3], slot[2] * _USUAL_SHAPE)
        box = (slot[0], slot[1] + slot[3] - height, slot[2], height)
        if item in self._facts.pictures:
            text = self._letters.say("This picture cannot be drawn here; its file is as it was received.")
        elif item.photo.url is None:
            text = self._letters.say("PAVE has no picture of this attempt.")
        else:
            text = self._letters.say("PAVE lists this photo; this computer does not have it.")
        canvas.saveState()
        canvas.setStrokeColor(LINE)
        canvas.setDash(3, 3)
        canvas.rect(*box)
        canvas.restoreState()
        paragraph = self._letters.paragraph(text, self._grid.letters + 1, colour=INK)
        _, needed = paragraph.wrap(box[2] - 20, box[3])
        paragraph.drawOn(canvas, box[0] + 10, box[1] + (box[3] - needed) / 2)
        return box[1]


@dataclass(frozen=True)
class _Slot:
    pages: PhotoPages
    item: Item
    caption: list[Flowable]
    rest: list[Flowable]
    photo_height: float


class _Page(Flowable):
    """As large as a page's frame, so that it is alone there."""

    def __init__(self, slots: list[_Slot], grid: _Grid) -> None:
        super().__init__()
        self._slots, self._grid = slots, grid

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = FRAME
        return FRAME

    def draw(self) -> None:
        width, height = _slot_size(self._grid)
        for number, slot in enumerate(self._slots):
            row, column = divmod(number, self._grid.columns)
            left, top = column * (width + _GAP), self.height - row * (height + _GAP)
            box = (left, top - slot.photo_height, width, slot.photo_height)
            y = slot.pages.draw_photo(self.canv, slot.item, box) - _AIR
            for piece in slot.caption:
                _, needed = piece.wrap(width, height)
                y -= needed
                piece.drawOn(self.canv, left, y)


def _slot_size(grid: _Grid) -> tuple[float, float]:
    return (
        (FRAME[0] - (grid.columns - 1) * _GAP) / grid.columns,
        (FRAME[1] - (grid.rows - 1) * _GAP) / grid.rows - 1,
    )


def _beside(picture: PdfPicture, box: Box, room: float) -> tuple[Box, Box]:
    """Two boxes for the same picture, side by side or one above the other, whichever shows it larger.

    ``room``: what is left free below each, in points.
    """
    left, bottom, width, height = box
    half, low = (width - _AIR) / 2, (height - _AIR) / 2
    across = [(x, bottom + room, half, height - room) for x in (left, left + half + _AIR)]
    above = [(left, y + room, width, low - room) for y in (bottom + low + _AIR, bottom)]
    ways = [(fitted(picture, pair[0]), fitted(picture, pair[1])) for pair in (across, above)]
    return max(ways, key=lambda pair: pair[0][2])


def _divided(
    pieces: list[Flowable], more: Flowable, width: float, most: float
) -> tuple[list[Flowable], list[Flowable], float]:
    """What is shown below the photo, what is left over, and the height of the first."""
    heights = [piece.wrap(width, most)[1] for piece in pieces]
    if sum(heights) <= most:
        return pieces, [], sum(heights)
    room = most - more.wrap(width, most)[1]
    shown: list[Flowable] = []
    for number, (piece, height) in enumerate(zip(pieces, heights, strict=True)):
        if height <= room:
            shown.append(piece)
            room -= height
            continue
        parts = piece.split(width, room)
        if len(parts) == 2:
            shown.append(parts[0])
            room -= parts[0].wrap(width, room)[1]
            return [*shown, more], [parts[1], *pieces[number + 1 :]], most - room
        return [*shown, more], pieces[number:], most - room
    return shown, [], most - room
