"""Photos on a report's pages, upright, with what the adjuster drew as a layer over them. Imported late."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas

from app.domain.review import Drawing, DrawingKind
from app.services.pdf_pictures import PdfPicture
from app.services.pdf_splice import Slots
from app.services.report_text import BOLD, Letters

_UPRIGHT = {  # EXIF's orientation -> matrix from the stored picture's unit square to the upright one's, y upwards
    1: (1, 0, 0, 1, 0, 0),
    2: (-1, 0, 0, 1, 1, 0),
    3: (-1, 0, 0, -1, 1, 1),
    4: (1, 0, 0, -1, 0, 1),
    5: (0, -1, -1, 0, 1, 1),
    6: (0, -1, 1, 0, 0, 1),
    7: (0, 1, 1, 0, 0, 0),
    8: (0, 1, -1, 0, 1, 0),
}
_INK, _HALO = HexColor("#ffd400"), HexColor("#101418")
_LINE, _EDGE, _HEAD, _WORDS = 1.6, 3.6, 9.0, 8.0

Box = tuple[float, float, float, float]
"""Left, bottom, width, height in points."""


class Images:
    """Each picture stands once in the PDF, however often it is drawn."""

    def __init__(self, slots: Slots) -> None:
        self._slots = slots
        self._names: dict[PdfPicture, str] = {}

    def draw(self, canvas: Canvas, picture: PdfPicture, box: Box) -> None:
        """Fills ``box``, whose proportions are those of the upright picture."""
        left, bottom, width, height = box
        a, b, c, d, e, f = _UPRIGHT[picture.orientation]
        canvas.saveState()
        canvas.translate(left, bottom)
        canvas.transform(a * width, b * height, c * width, d * height, e * width, f * height)
        self._do(canvas, picture)
        canvas.restoreState()

    def _do(self, canvas: Any, picture: PdfPicture) -> None:
        """As the canvas does it for pictures of its own; it has no public way for a stream that comes later."""
        if (name := self._names.get(picture)) is None:
            name = self._names[picture] = f"photo{len(self._names)}"
            stream = _LaterStream(self._slots.add(picture), picture)
            canvas._setXObjects(stream)
            canvas._doc.Reference(stream, canvas._doc.getXObjectName(name))
            canvas._doc.addForm(name, stream)
        canvas._code.append(f"/{canvas._doc.getXObjectName(name)} Do")
        canvas._formsinuse.append(name)


class _LaterStream(PDFObject):  # type: ignore[misc, unused-ignore]
    __RefOnly__ = 1

    def __init__(self, mark: bytes, picture: PdfPicture) -> None:
        self._mark, self._picture = mark, picture

    def format(self, document: Any) -> bytes:
        picture = self._picture
        head = (
            f"<< /Type /XObject /Subtype /Image /Width {picture.width} /Height {picture.height} "
            f"{picture.entries} /Length {picture.size} >>\nstream\n"
        )
        return head.encode("ascii") + self._mark + b"\nendstream\n"


def fitted(picture: PdfPicture, box: Box) -> Box:
    """The largest box of the picture's proportions in the upper middle of ``box``."""
    left, bottom, width, height = box
    across, down = picture.upright
    scale = min(width / across, height / down)
    shown = (across * scale, down * scale)
    return left + (width - shown[0]) / 2, bottom + height - shown[1], *shown


def draw_drawings(canvas: Canvas, drawings: Iterable[Drawing], box: Box, letters: Letters) -> None:
    """Hers, as vectors; nothing of them leaves ``box``."""
    canvas.saveState()
    frame = canvas.beginPath()
    frame.rect(*box)
    canvas.clipPath(frame, stroke=0, fill=0)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for drawing in drawings:
        start, end = (_place(share, box) for share in (drawing.start, drawing.end))
        if drawing.kind is DrawingKind.TEXT:
            _words(canvas, drawing.text, start, box, letters)
        else:
            for colour, width in ((_HALO, _EDGE), (_INK, _LINE)):
                _stroke(canvas, drawing.kind, start, end, colour, width)
    canvas.restoreState()


def _place(share: tuple[float, float], box: Box) -> tuple[float, float]:
    return box[0] + share[0] * box[2], box[1] + (1 - share[1]) * box[3]


def _stroke(
    canvas: Canvas, kind: DrawingKind, start: tuple[float, float], end: tuple[float, float], colour: Color, width: float
) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    if kind is DrawingKind.CIRCLE:
        canvas.ellipse(*start, *end, stroke=1, fill=0)
        return
    path = canvas.beginPath()
    path.moveTo(*start)
    path.lineTo(*end)
    way = math.atan2(end[1] - start[1], end[0] - start[0])
    for turn in (math.radians(150), math.radians(-150)):
        path.moveTo(*end)
        path.lineTo(end[0] + math.cos(way + turn) * _HEAD, end[1] + math.sin(way + turn) * _HEAD)
    canvas.drawPath(path, stroke=1, fill=0)


def _words(canvas: Canvas, text: str, at: tuple[float, float], box: Box, letters: Letters) -> None:
    """On a dark ground below and right of the point, moved so far that it lies within the photo."""
    words = letters.styled(letters.markup(text, _WORDS), _WORDS, bold=True, colour=_INK)
    width, height = words.wrap(min(box[2] - 6, canvas.stringWidth(text, BOLD, _WORDS) + 2), box[3])
    left = max(box[0], min(at[0], box[0] + box[2] - width - 6))
    bottom = max(box[1], at[1] - height - 4)
    canvas.setFillColor(_HALO)
    canvas.roundRect(left, bottom, width + 6, height + 4, 2, stroke=0, fill=1)
    words.drawOn(canvas, left + 3, bottom + 2)
