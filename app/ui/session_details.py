"""What PAVE says of the session beside its photos: in the summary, and in full in a dialog of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow

from app.bridge.house import House
from app.bridge.open_session import Opened
from app.domain.session_details import SessionData
from app.ui.actions import Actions
from app.ui.details_dialog import DetailsDialog
from app.ui.status_line import StatusLine
from app.ui.summary_bar import SummaryBar


class SessionDetails(QObject):
    """That PAVE does not answer for them is said in the dialog alone: the photos are what matters."""

    def __init__(
        self, house: House, summary: SummaryBar, actions: Actions, status: StatusLine, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._house, self._summary, self._status, self._window = house, summary, status, window
        self.dialog: DetailsDialog | None = None
        actions.connect({"session_data": self.open})
        house.details.known.connect(self._on_known)
        house.details.silent.connect(self._show)
        house.session.opened.connect(self._on_opened)
        house.session.closed.connect(self._close)
        window.installEventFilter(self)

    def open(self) -> None:
        if self.dialog is None:
            say, number = self._house.translate, self._house.language.locale.toString
            self.dialog = DetailsDialog(say, number, self._window)
            self.dialog.copied.connect(self._on_copied)
            self.dialog.finished.connect(self._on_closed)
        self._show()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Hide and watched is self._window:
            self._close()
        return super().eventFilter(watched, event)

    def _on_known(self, data: SessionData) -> None:
        self._summary.show_details(data)
        self._show()

    def _on_opened(self, _opened: Opened) -> None:
        self._show()

    def _show(self, _: object = None) -> None:
        desk = self._house.details
        if self.dialog is None or desk.key is None:
            return
        say, trouble = self._house.translate, desk.trouble
        if desk.asking:
            notice = say("Details", "Asking PAVE…") if desk.data is None else ""
            self.dialog.show_details(desk.key, desk.data, notice)
        elif trouble is not None:
            silence = say("Details", "PAVE did not answer for vehicle data")
            why = self._house.explain(trouble).title
            self.dialog.show_details(desk.key, desk.data, f"{silence}. {why}.", trouble=True)
        else:
            self.dialog.show_details(desk.key, desk.data, "")

    def _on_copied(self) -> None:
        self._status.tell(self._house.translate("Details", "Copied vehicle and session data"))

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _on_closed(self, _result: int) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
