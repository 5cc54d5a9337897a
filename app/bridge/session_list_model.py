"""The sessions of the library that are wanted now, latest opened first, a page at a time."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.library_entry import LibraryEntry
from app.domain.session_key import SessionKey
from app.domain.wording import Translate, english

_Index = QModelIndex | QPersistentModelIndex
SESSION_ROLE = Qt.ItemDataRole.UserRole.value + 1


class SessionListModel(QAbstractListModel):
    """``total``: how many there are, shown or not; ``wanted``: the text that all of them hold."""

    more_wanted = Signal()
    counted = Signal()

    def __init__(self, translate: Translate = english) -> None:
        super().__init__()
        self._translate = translate
        self._sessions: tuple[LibraryEntry, ...] = ()
        self._asked = False
        self.total = 0
        self.wanted = ""

    def show(self, sessions: tuple[LibraryEntry, ...], total: int | None = None, wanted: str = "") -> None:
        """The first of them. Where only what is told of each has changed, nothing moves."""
        self._asked = False
        same = [s.key for s in sessions] == [s.key for s in self._sessions]
        self.total, self.wanted = len(sessions) if total is None else total, wanted
        if same:
            self._sessions = sessions
            if sessions:
                self.dataChanged.emit(self.index(0, 0), self.index(len(sessions) - 1, 0))
        else:
            self.beginResetModel()
            self._sessions = sessions
            self.endResetModel()
        self.counted.emit()

    def extend(self, sessions: tuple[LibraryEntry, ...]) -> None:
        """The next of them; one that is shown already has moved meanwhile and is left out."""
        self._asked = False
        known = {session.key for session in self._sessions}
        new = tuple(session for session in sessions if session.key not in known)
        if not new:
            self.total = len(self._sessions)
            return
        end = len(self._sessions) + len(new) - 1
        self.beginInsertRows(QModelIndex(), len(self._sessions), end)
        self._sessions += new
        self.endInsertRows()

    def entry(self, key: SessionKey) -> LibraryEntry | None:
        """What is known of a session that is shown."""
        return next((session for session in self._sessions if session.key == key), None)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sessions)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._asked and len(self._sessions) < self.total

    def fetchMore(self, parent: _Index) -> None:
        if self.canFetchMore(parent):
            self._asked = True
            self.more_wanted.emit()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        session = self._sessions[index.row()]
        if role == SESSION_ROLE:
            return session
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(session)
        return None

    def _words(self, session: LibraryEntry) -> str:
        """All that its row shows, for who does not see it."""
        say = self._translate
        parts = (
            session.key.text,
            session.vehicle,
            session.words(say),
            say("Sessions", "kept always") if session.pinned else "",
            say("Sessions", "with your marks or notes") if session.judged else "",
            say("Sessions", "a photo changed since it was received") if session.changed else "",
        )
        return ", ".join(part for part in parts if part)
