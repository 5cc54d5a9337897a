"""The lower edge of the window: how far loading is, what just happened, where credentials are kept."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStatusBar, QWidget

from app.domain.errors import AppError, Cancelled
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.flow import Flow
from app.ui.thin_bar import ThinBar
from app.ui.words import Words

_NEWS_MS = 6000


class StatusLine(QStatusBar):
    cancel_asked = Signal()

    def __init__(self, translate: Translate) -> None:
        super().__init__()
        self._translate = translate
        self._standing = ""
        self._settled = self._total = 0
        self._firm = False
        self.progress = Words(role="small")
        self.progress.setObjectName("progress")
        self._bar = ThinBar(140, translate("StatusLine", "Photos loaded"))
        self._cancel = Button(translate("StatusLine", "Cancel"), "small")
        self._cancel.setObjectName("cancel_loading")
        self._cancel.clicked.connect(self.cancel_asked)
        self.clock = Words(role="small")
        self.place = Words(role="small")
        self.place.setObjectName("place")
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 0, 10, 0)
        inside = QWidget()
        row = Flow(inside, spacing=16, centred=True)
        for part in (self.progress, self._bar, self._cancel):
            row.addWidget(part)
        row.add_stretch()
        for part in (self.clock, self.place):
            row.addWidget(part)
        self.addWidget(inside, 1)
        self._busy(False)
        self._fade = QTimer(self)
        self._fade.setSingleShot(True)
        self._fade.setInterval(_NEWS_MS)
        self._fade.timeout.connect(self._show_standing)

    def show_opening(self, text: str) -> None:
        self._fade.stop()
        self._standing = ""
        self.progress.setText(text)
        self._bar.show_share(None)
        self._busy(True)

    def show_progress(self, settled: int, total: int) -> None:
        loading = settled < total
        self._settled, self._total = settled, total
        self._bar.show_share(settled / max(total, 1))
        if loading:
            self._standing = self._translate("StatusLine", "Loading photos {0} of {1}").format(settled, total)
        else:
            self._standing = self._translate("StatusLine", "%n photo(s)", total) if total else ""
        self._busy(loading)
        if not self._fade.isActive() or (loading and not self._firm):
            self._show_standing()

    def show_missed(self, missed: Collection[AppError], total: int) -> None:
        """Loading has ended, but not with every photo; what was only stopped has not failed."""
        stopped = all(isinstance(error, Cancelled) for error in missed)
        loaded = self._translate("StatusLine", "{0} of {1} photos").format(total - len(missed), total)
        words = self._translate(
            "StatusLine", "%n photo(s) not loaded" if stopped else "%n photo(s) could not be loaded", len(missed)
        )
        self._standing = f"{loaded} · {words}"
        if not (self._fade.isActive() and self._firm):
            self._show_standing()

    def rest(self) -> None:
        self._bar.show_share(self._settled / max(self._total, 1))
        self._busy(self._settled < self._total)
        self._show_standing()

    def tell(self, news: str, firmly: bool = False) -> None:
        """For a few seconds; what stood there comes back. ``firmly``: also while photos arrive."""
        self.progress.setText(news)
        self._firm = firmly
        self._fade.start()

    def show_clock(self, offset: float | None) -> None:
        """``offset``: seconds the server is ahead of this computer, when it was corrected for."""
        if offset is None:
            self.clock.setText("")
            return
        minutes, seconds = divmod(round(abs(offset)), 60)
        if offset > 0:
            text = self._translate("StatusLine", "Your clock is {0} min {1} s behind; corrected for PAVE")
        else:
            text = self._translate("StatusLine", "Your clock is {0} min {1} s ahead; corrected for PAVE")
        self.clock.setText(text.format(minutes, seconds))

    def show_place(self, text: str) -> None:
        self.place.setText(text)

    def _busy(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)

    def _show_standing(self) -> None:
        self.progress.setText(self._standing)
