"""Where each failure of opening is said: under the box, in the banner, or by asking for credentials."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.domain.errors import (
    AppError,
    Cancelled,
    InvalidCredential,
    InvalidSessionKey,
    KeyringTrouble,
    KeyringUnavailable,
    SessionNotFound,
    SignInNeeded,
    Unexpected,
    UnreadableReply,
)
from app.domain.session_key import SessionKey
from app.domain.wording import Advice, Translate
from app.ui.banner import Banner, Choice
from app.ui.session_key_box import SessionKeyBox


class Failures(QObject):
    sign_in_wanted = Signal(object, object)  # SessionKey | None, AppError
    open_again = Signal(object)  # SessionKey

    def __init__(self, banner: Banner, explain: Callable[[AppError], Advice], translate: Translate) -> None:
        super().__init__()
        self._banner, self._explain, self._translate = banner, explain, translate

    def refuse(self, box: SessionKeyBox, error: AppError) -> None:
        """What was typed is at fault: say so where it was typed."""
        advice = self._explain(error)
        box.say(f"{advice.title}. {advice.text}")
        if not box.has_line:
            self._banner.say(advice)
        if not box.is_edited:
            box.focus()

    def show(self, box: SessionKeyBox, key: SessionKey, error: AppError, still_shown: str) -> None:
        """``still_shown``: since when the session that stays on screen is known; empty without one."""
        if isinstance(error, Cancelled | Unexpected):  # a fault of ours has a dialog of its own
            return
        if isinstance(error, InvalidSessionKey | SessionNotFound):
            self.refuse(box, error)
        elif isinstance(error, SignInNeeded | InvalidCredential) or _without_keyring(error):
            self.sign_in_wanted.emit(key, error)
        else:
            advice = self._explain(error)
            self._banner.say(_with_age(advice, still_shown, self._translate), self._choices(key, error, advice))

    def tell(self, error: AppError) -> None:
        """Something beside opening a session went wrong."""
        if not isinstance(error, Cancelled | Unexpected):
            self._banner.say(self._explain(error))

    def _choices(self, key: SessionKey, error: AppError, advice: Advice) -> list[Choice]:
        say = self._translate

        def again() -> None:
            self._banner.hide()
            self.open_again.emit(key)

        choices: list[Choice] = [(say("Banner", "Try again"), again)]
        if isinstance(error, KeyringUnavailable):
            ask = lambda: self.sign_in_wanted.emit(key, error)  # noqa: E731
            choices.append((say("Banner", "Enter credentials…"), ask))
        if isinstance(error, UnreadableReply):
            details = f"{advice.title}\n{advice.text}\n{error.where}"
            choices.append((say("Banner", "Copy details"), lambda: QGuiApplication.clipboard().setText(details)))
        return choices


def _without_keyring(error: AppError) -> bool:
    return isinstance(error, KeyringUnavailable) and error.trouble is KeyringTrouble.ABSENT


def _with_age(advice: Advice, still_shown: str, translate: Translate) -> Advice:
    if not still_shown:
        return advice
    since = translate("Banner", "Still showing what was received at {0}.").format(still_shown)
    return Advice(advice.title, f"{advice.text} {since}")
