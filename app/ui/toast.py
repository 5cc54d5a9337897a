"""A few words over the picture for a few seconds: which photo was just acted on. Never the only record of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.bridge.review_commands import Act, Acted
from app.domain.review import Mark
from app.domain.wording import Translate, marked
from app.ui.words import Words

_SHOWN_MS = 4000
_FROM_BELOW = 18
_Kind = tuple[Act, Mark | None]
_DONE: dict[_Kind, str] = {
    (Act.MARK, Mark.USE): marked("Toast", "{0}: marked Use"),
    (Act.MARK, Mark.QUERY): marked("Toast", "{0}: marked Query"),
    (Act.MARK, Mark.NONE): marked("Toast", "{0}: mark cleared"),
    (Act.NOTE, None): marked("Toast", "{0}: note changed"),
    (Act.DRAW, None): marked("Toast", "{0}: drawing added"),
    (Act.REMOVE_DRAWINGS, None): marked("Toast", "{0}: drawings removed"),
}
_UNDONE: dict[_Kind, str] = {
    (Act.MARK, Mark.USE): marked("Toast", "{0}: undone, marked Use again"),
    (Act.MARK, Mark.QUERY): marked("Toast", "{0}: undone, marked Query again"),
    (Act.MARK, Mark.NONE): marked("Toast", "{0}: undone, no mark again"),
    (Act.NOTE, None): marked("Toast", "{0}: note as it was before"),
    (Act.DRAW, None): marked("Toast", "{0}: drawing taken back"),
    (Act.REMOVE_DRAWINGS, None): marked("Toast", "{0}: drawings are back"),
}


def acted_words(acted: Acted, photo: str, translate: Translate) -> str:
    """``Left: marked Query``. ``photo`` names the one acted on; of the session's own note it is not used."""
    if acted.photo_id is None:
        photo = translate("Toast", "Session")
    kinds = _UNDONE if acted.undone else _DONE
    return translate("Toast", kinds[acted.act, acted.mark]).format(photo)


class Toast(QFrame):
    """At the lower edge of ``over``, above what is drawn there. Takes neither the keyboard nor a click."""

    def __init__(self, over: QWidget, translate: Translate) -> None:
        super().__init__(over)
        self._over, self._translate = over, translate
        self._above = 0
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.words = Words()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(self.words)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(_SHOWN_MS)
        self._end.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def stand_above(self, height: int) -> None:
        """Whatever must be seen at the lower edge, so many pixels high."""
        self._above = height
        if self.isVisible():
            self._place()

    def tell(self, acted: Acted, photo: str) -> None:
        """What happened to ``photo``, and the key that takes it back or does it again."""
        standard = QKeySequence.StandardKey.Redo if acted.undone else QKeySequence.StandardKey.Undo
        key = QKeySequence(standard).toString(QKeySequence.SequenceFormat.NativeText)
        way = self._translate("Toast", "Redo {0}") if acted.undone else self._translate("Toast", "Undo {0}")
        self.say(f"{acted_words(acted, photo, self._translate)} · {way.format(key)}")

    def say(self, text: str) -> None:
        """Shown for four seconds and read out by a screen reader when it has time."""
        self.words.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._end.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room, hint = self._over.size(), self.sizeHint()
        width = min(hint.width(), room.width() - 2 * _FROM_BELOW)
        left, top = (room.width() - width) // 2, room.height() - hint.height() - _FROM_BELOW - self._above
        self.setGeometry(left, top, width, hint.height())
