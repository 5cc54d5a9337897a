"""The parts of a report's text that are drawn, not only written. Imported late."""

from __future__ import annotations

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable, Paragraph

from app.services.report_badges import Badge, draw_badge

_BAR, _INDENT = 2.0, 8.0
_ABOVE, _BELOW = 1.5, 1.5


class Barred(Flowable):
    """Text behind a bar: the adjuster's own words, which are not PAVE's. Flows on to the next page."""

    def __init__(self, text: Paragraph, colour: Color) -> None:
        super().__init__()
        self._text, self._colour = text, colour

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, needed = self._text.wrap(width - _INDENT, height)
        self.width, self.height = width, needed + _ABOVE + _BELOW
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        parts = self._text.split(width - _INDENT, height - _ABOVE - _BELOW)
        return [Barred(part, self._colour) for part in parts if isinstance(part, Paragraph)]

    def draw(self) -> None:
        self.canv.saveState()
        self.canv.setFillColor(self._colour)
        self.canv.rect(0, 0, _BAR, self.height - 0.5, stroke=0, fill=1)
        self.canv.restoreState()
        self._text.drawOn(self.canv, _INDENT, _BELOW)


class Badged(Flowable):
    """A line of text with a state's shape before it."""

    def __init__(self, text: Paragraph, badge: Badge, size: float) -> None:
        super().__init__()
        self._text, self._badge, self._size = text, badge, size

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, needed = self._text.wrap(width - self._size * 1.5, height)
        self.width, self.height = width, max(needed, self._size * 1.15)
        return self.width, self.height

    def draw(self) -> None:
        draw_badge(self.canv, self._badge, 0, self.height - self._size * 1.15, self._size)
        self._text.drawOn(self.canv, self._size * 1.5, 0)


class Bookmark(Flowable):
    """An entry of the outline that leads here; takes no room."""

    def __init__(self, name: str, text: str) -> None:
        super().__init__()
        self._name, self._label = name, text

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.bookmarkPage(self._name)
        self.canv.addOutlineEntry(self._label, self._name, 0)
