"""The library as one sees it: a field to search it, the sessions that are found, or that there are none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.bridge.session_list_model import SESSION_ROLE, SessionListModel
from app.domain.session_key import SessionKey
from app.domain.wording import Translate
from app.ui.palette import Palette
from app.ui.session_list import SessionList
from app.ui.session_row import SessionRow
from app.ui.words import Words

_LONGEST = 200


class SessionSearch(QWidget):
    """Keyboard: Down goes from the field into the list and Up out of it, Enter opens the first, Esc clears."""

    session_chosen = Signal(object)  # SessionKey
    wanted = Signal(str)
    menu_asked = Signal(object, QPoint)  # LibraryEntry, where on the screen
    forget_asked = Signal(object)  # SessionKey
    counted = Signal()

    def __init__(self, model: SessionListModel, row: SessionRow, name: str, translate: Translate) -> None:
        super().__init__()
        self._model, self._translate = model, translate
        self._open_first = False
        self._most: int | None = None
        self._asked_for = False
        self.field = _Field(translate)
        self.list = SessionList(model, row, name)
        self.empty = Words(role="small", wrap=True)
        self.empty.setContentsMargins(8, 4, 8, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        around = QHBoxLayout()
        around.setContentsMargins(4, 0, 4, 0)
        around.addWidget(self.field)
        layout.addLayout(around)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        self._connect()
        self._on_counted()

    def _connect(self) -> None:
        self.field.textEdited.connect(self._on_typed)
        self.field.cleared.connect(self.clear)
        self.field.entered.connect(self._enter)
        self.field.left_downwards.connect(self.list.enter_list)
        self.list.left_upwards.connect(self._to_field)
        self.list.session_chosen.connect(self.session_chosen)
        self.list.menu_asked.connect(self.menu_asked)
        self.list.forget_asked.connect(self.forget_asked)
        self._model.counted.connect(self._on_counted)

    @property
    def text(self) -> str:
        return self.field.text().strip()

    @property
    def worth_showing(self) -> bool:
        """There are sessions, or somebody searches for one."""
        return self._model.total > 0 or bool(self._model.wanted or self.text or self._asked_for)

    def focus(self) -> None:
        self._asked_for = True
        self._on_counted()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """All sessions again."""
        self._open_first = False
        if self.field.text():
            self.field.clear()
            self.wanted.emit("")

    def show_open(self, key: SessionKey) -> None:
        self.list.show_open(key)

    def show_at_most(self, rows: int) -> None:
        """As high as its rows, up to so many; no field as long as they show all that there is."""
        self._most = rows
        self.list.show_at_most(rows)
        self._on_counted()

    def set_palette(self, palette: Palette) -> None:
        self.list.set_palette(palette)

    def _on_typed(self, text: str) -> None:
        self._open_first = False
        self.wanted.emit(text.strip())

    def _enter(self) -> None:
        """What was typed last may still be looked for: the first of that is opened, not of what is shown before."""
        self._open_first = True
        self._on_counted()

    def _to_field(self) -> None:
        if self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_counted(self) -> None:
        typed, found = self.text, self._model.rowCount() > 0
        if self._most is not None:
            few = self._model.total <= self._most and not self._model.wanted
            self.field.setVisible(self._asked_for or bool(typed) or not few)
        self.empty.setText(self._nothing(self._model.wanted))
        self.empty.setVisible(not found)
        self.list.setVisible(found)
        self.counted.emit()
        if self._open_first and typed == self._model.wanted:
            self._open_first = False
            if found:
                self.session_chosen.emit(self._model.index(0, 0).data(SESSION_ROLE).key)

    def _nothing(self, wanted: str) -> str:
        say = self._translate
        if wanted:
            return say("Sessions", "No session holds “{0}”").format(wanted[:_LONGEST])
        return say("Sessions", "Sessions that you open are listed here.")


class _Field(QLineEdit):
    cleared = Signal()
    entered = Signal()
    left_downwards = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self.setObjectName("find_session")
        self.setProperty("scale", "slim")
        self.setMaxLength(_LONGEST)
        self.setPlaceholderText(translate("Sessions", "Key, VIN, vehicle…"))
        self.setAccessibleName(translate("Sessions", "Search sessions by key, VIN, vehicle, reason or note"))
        self.setToolTip(translate("Sessions", "Key, VIN, vehicle, reason or note"))
        self.setClearButtonEnabled(True)
        for clear in self.findChildren(QToolButton):
            clear.setAccessibleName(translate("Sessions", "Clear"))
        self.textChanged.connect(self._on_changed)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to this field as long as there is something to clear, before it is the window's way out."""
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.cleared.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _on_changed(self, text: str) -> None:
        """The clear button empties without a word."""
        if not text and self.isVisible():
            self.textEdited.emit("")
