"""Whether the session is followed, in a word and a shape; a click turns it on, off, or on again."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen

from app.bridge.live_follow import Following, Standing
from app.domain.session_status import SessionStatus
from app.domain.wording import Translate, marked
from app.ui.button import Button
from app.ui.drawn_icon import drawn_icon
from app.ui.palette import Palette

_PAUSED = (Standing.HIDDEN, Standing.RESTING, Standing.REFUSED)
_ASKING = (Standing.WAITING, Standing.FAILING)
_TEXTS = {
    Standing.IDLE: marked("Live", "Live"),
    Standing.OFF: marked("Live", "Live off"),
    Standing.WAITING: marked("Live", "Live · every {0}"),
    Standing.FAILING: marked("Live", "Live slowed · every {0}"),
    Standing.HIDDEN: marked("Live", "Live paused"),
    Standing.RESTING: marked("Live", "Live paused"),
    Standing.REFUSED: marked("Live", "Live paused"),
    Standing.ENDED: marked("Live", "Session complete"),
}
_ENDS = {
    SessionStatus.EXPIRED: marked("Live", "Session expired"),
    SessionStatus.INVALID: marked("Live", "Session invalid"),
}
_WHY = {
    Standing.OFF: marked("Live", "The session is asked for only when you press Refresh."),
    Standing.WAITING: marked("Live", "PAVE is asked again by itself, the more seldom the longer nothing changes."),
    Standing.HIDDEN: marked("Live", "It goes on when the window is seen again."),
    Standing.RESTING: marked("Live", "Nothing has changed for half an hour. Press to go on."),
    Standing.ENDED: marked("Live", "Nothing will change any more."),
}


class LiveButton(Button):
    """Does what the command ``live`` does, and looks as that is checked."""

    def __init__(self, live: QAction, palette: Palette, translate: Translate) -> None:
        super().__init__(role="segment")
        self._translate, self._palette = translate, palette
        self._following = Following(Standing.IDLE)
        self.setObjectName("live")
        self.setCheckable(True)
        self._live = live
        self.clicked.connect(lambda _: live.trigger())
        live.changed.connect(self._follow_action)
        self.show_following(self._following)

    def show_following(self, following: Following, why: str = "") -> None:
        """``why``: the sentence about its error, for one that is slowed or refused."""
        self._following = following
        standing, say = following.standing, self._translate
        text = _TEXTS[standing]
        if standing is Standing.ENDED and following.status in _ENDS:
            text = _ENDS[following.status]
        self.setText(say("Live", text).format(span_words(following.seconds, say)))
        why = why or (say("Live", _WHY[standing]) if standing in _WHY else "")
        self.setAccessibleDescription(why)
        self._follow_action()
        self._draw()

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette
        self._draw()

    def _follow_action(self) -> None:
        self.setChecked(self._live.isChecked() and self._following.standing is not Standing.ENDED)
        self.setEnabled(self._live.isEnabled())

    def _draw(self) -> None:
        self.setIcon(_icon(self._following.standing, self._palette))


def span_words(seconds: float, translate: Translate) -> str:
    """``5 s``, ``3 min``: rounded, at least a second."""
    if seconds >= 120:
        return translate("Live", "%n min", round(seconds / 60))
    return translate("Live", "%n s", max(1, round(seconds)))


def _icon(standing: Standing, palette: Palette) -> QIcon:
    """A dot while it asks, half of it while it is slowed; two bars, a ring, a square for a session that has ended."""
    colour = QColor(palette.accent if standing in _ASKING else palette.quiet)

    def draw(painter: QPainter, box: QRectF) -> None:
        inside = box.adjusted(12, 12, -12, -12)
        painter.setPen(QPen(colour, 6))
        if standing is Standing.WAITING:
            painter.setBrush(colour)
            painter.drawEllipse(inside)
        elif standing in _PAUSED:
            for x in (inside.left() + 7, inside.right() - 7):
                painter.setPen(QPen(colour, 9))
                painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()))
        elif standing is Standing.ENDED:
            painter.setBrush(colour)
            painter.drawRect(inside.adjusted(3, 3, -3, -3))
        else:
            painter.drawEllipse(inside)
            if standing is Standing.FAILING:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawPie(inside, -90 * 16, 180 * 16)

    return drawn_icon(draw)
