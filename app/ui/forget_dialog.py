"""Asks before something is forgotten: exactly what goes, what stays, and what cannot be removed from here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.library_entry import LibraryEntry
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.words import Words


class ForgetDialog(QDialog):
    """``accepted`` is the answer; Esc and Enter at first mean no."""

    def __init__(
        self, title: str, parts: Sequence[tuple[str, str]], act: str, translate: Translate, parent: QWidget
    ) -> None:
        """``parts``: heading and text of each paragraph. ``act``: what the button says that does it."""
        super().__init__(parent)
        self.setWindowTitle(translate("Forget", "Forget"))
        self.act_button = Button(act)
        self.cancel_button = Button(translate("Forget", "Cancel"), "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(4)
        column.addWidget(Words(title, role="title", wrap=True))
        for heading, text in parts:
            column.addSpacing(8)
            column.addWidget(Words(heading, role="strong", wrap=True))
            words = Words(text, role="prose", wrap=True)
            column.addWidget(words)
        column.addSpacing(14)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.act_button, self.cancel_button):
            row.addWidget(button)
        column.addLayout(row)
        self.act_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        self.act_button.setAutoDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)


def forget_session_dialog(key: str, entry: LibraryEntry | None, translate: Translate, parent: QWidget) -> ForgetDialog:
    say = translate
    goes = say("Forget", "The photos and PAVE's answers as they were received, and the log of their receipt.")
    if entry is None or entry.judged:
        goes += " " + say("Forget", "Your marks, notes and drawings of this session.")
    goes += " " + say("Forget", "This cannot be undone.")
    return ForgetDialog(
        say("Forget", "Forget session {0}?").format(key),
        ((say("Forget", "What is removed from this computer"), goes), *_stays(say)),
        say("Forget", "Forget"),
        say,
        parent,
    )


def forget_everything_dialog(sessions: int, translate: Translate, parent: QWidget) -> ForgetDialog:
    say = translate
    goes = say("Forget", "%n session(s) with photos, PAVE's answers, marks, notes and drawings.", sessions)
    goes += " " + say("Forget", "The list of sessions and the log of this program.")
    goes += " " + say("Forget", "This cannot be undone.")
    settings = (say("Forget", "What stays"), say("Forget", "Your settings, and the credentials in your keyring."))
    return ForgetDialog(
        say("Forget", "Forget everything?"),
        ((say("Forget", "What is removed from this computer"), goes), settings, *_stays(say)),
        say("Forget", "Forget everything"),
        say,
        parent,
    )


def _stays(say: Translate) -> tuple[tuple[str, str]]:
    text = say(
        "Forget",
        "What you have exported, saved, printed or sent, and backups of this computer. Nothing changes at PAVE.",
    )
    return ((say("Forget", "What Walkaround cannot remove"), text),)
