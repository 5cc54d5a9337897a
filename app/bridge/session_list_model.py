"""The sessions opened before, latest first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.recent_session import RecentSession
from app.domain.wording import Translate, english

_Index = QModelIndex | QPersistentModelIndex
SESSION_ROLE = Qt.ItemDataRole.UserRole.value + 1


class SessionListModel(QAbstractListModel):
    def __init__(self, translate: Translate = english) -> None:
        super().__init__()
        self._translate = translate
        self._sessions: tuple[RecentSession, ...] = ()

    def show(self, sessions: tuple[RecentSession, ...]) -> None:
        self.beginResetModel()
        self._sessions = sessions
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._sessions)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        session = self._sessions[index.row()]
        if role == SESSION_ROLE:
            return session
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{session.key}, {session.words(self._translate)}"
        return None
