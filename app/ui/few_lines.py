"""Server text of any length on one line or a few; what does not fit ends in an ellipsis, and is told in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QTextLayout, QTextOption

from app.ui.words import Words

_BETWEEN = " · "
_ELLIPSIS = "…"
_NARROWEST, _USUAL = 60, 480


class FewLines(Words):
    """``tail`` is seen whole whatever becomes of the text before it. A screen reader is told everything.

    ``steady``: all lines have their room also while they are empty, so that nothing beneath moves.
    """

    def __init__(self, lines: int, role: str = "", steady: bool = False) -> None:
        self._lines, self._steady, self._head, self._tail = lines, steady, "", ""
        super().__init__(role=role, wrap=True)

    def text(self) -> str:
        """In full."""
        return _BETWEEN.join(part for part in (self._head, self._tail) if part)

    def say(self, text: str, tail: str = "") -> None:
        self._head, self._tail = text, tail
        self.setAccessibleName(self.text())
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        longest = self.fontMetrics().horizontalAdvance(self.text()) + 2
        width = longest if self._lines == 1 else min(longest, _USUAL)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        lines = self._lines if self._steady else 1
        return QSize(min(_NARROWEST, self.sizeHint().width()), lines * self.fontMetrics().lineSpacing())

    def heightForWidth(self, width: int) -> int:
        count = self._lines if self._steady else len(self._broken(self._fitting(width), width))
        return max(1, min(count, self._lines)) * self.fontMetrics().lineSpacing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        width = self.contentsRect().width()
        self.setText("\n".join(self._broken(self._fitting(width), width)))

    def _fitting(self, width: int) -> str:
        """All of it, or as much of the text as leaves room for the tail: found by halving."""
        if self._fits(self.text(), width):
            return self.text()
        least, most = 0, len(self._head)
        while least < most:
            middle = (least + most + 1) // 2
            least, most = (middle, most) if self._fits(self._cut(middle), width) else (least, middle - 1)
        return self._cut(least)

    def _cut(self, length: int) -> str:
        head = f"{self._head[:length].rstrip()}{_ELLIPSIS}"
        return f"{head}{_BETWEEN}{self._tail}" if self._tail else head

    def _fits(self, text: str, width: int) -> bool:
        return len(self._broken(text, width)) <= self._lines

    def _broken(self, text: str, width: int) -> list[str]:
        """Lines that break at words, or within one that is longer than a line."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(" ".join(text.split()), self.font())
        layout.setTextOption(option)
        layout.beginLayout()
        found = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width - 1))
            found.append(layout.text()[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        return found
