"""AppError -> title and advice, in words for people. Such sentences stand here and in ``error_sentences`` only."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import singledispatch

from app.domain.errors import (
    AppError,
    ClockWrong,
    ExportFailed,
    InvalidCredential,
    InvalidSessionKey,
    KeyListRefused,
    KeyringUnavailable,
    PhotosChanged,
    PhotosDamaged,
    PhotoTrouble,
    PhotoUnavailable,
    RedirectRefused,
    ServerFault,
    ServerUnreachable,
    SessionNotFound,
    SignInNeeded,
    StoreFault,
    TooManyRequests,
    UnreadablePhoto,
    UnreadableReply,
)
from app.domain.wording import Advice, Translate, english, marked
from app.error_sentences import (
    DISK_REASONS,
    FIELDS,
    FLAWS,
    KEY_LISTS,
    KEYRING,
    OBSTACLES,
    PHOTO_TROUBLES,
    PICTURE_FAULTS,
    SIGN_IN,
    sentences,
)
from app.export_error_texts import export_facts, export_words
from app.keeping_error_texts import keeping_words
from app.library_error_texts import library_words
from app.policy_error_texts import policy_facts, policy_words


def explain(error: AppError, translate: Translate = english) -> Advice:
    """What happened and what to do; never an address with a path, never a secret."""
    tables = (keeping_words, library_words, export_words, policy_words)
    title, text = next((found for table in tables if (found := table(error))), None) or _words(error)
    return Advice(translate("Error", title), translate("Error", text)).filled(_facts(error, translate))


@singledispatch
def _words(error: AppError) -> tuple[str, str]:
    return sentences(
        "Something went wrong in Walkaround itself",
        "Please try again. The log has the details (Help, Show log folder).",
    )


@_words.register
def _(error: InvalidSessionKey) -> tuple[str, str]:
    return sentences(
        "“{typed}” is not a session key",
        "A key looks like XXX-ABCDE12345: three or four letters, a hyphen, 8 to 20 letters or digits.",
    )


@_words.register
def _(error: KeyListRefused) -> tuple[str, str]:
    return KEY_LISTS[error.flaw]


@_words.register
def _(error: SignInNeeded) -> tuple[str, str]:
    return SIGN_IN[error.reason]


@_words.register
def _(error: ClockWrong) -> tuple[str, str]:
    return sentences(
        "The date of this computer is wrong",
        "It says {date}. With that date no secure connection can be made: set the clock and try again.",
    )


@_words.register
def _(error: SessionNotFound) -> tuple[str, str]:
    return sentences(
        "No session {key}",
        "PAVE knows no such session, or it belongs to another API key. Check the key letter by letter.",
    )


@_words.register
def _(error: ServerUnreachable) -> tuple[str, str]:
    return OBSTACLES[error.obstacle]


@_words.register
def _(error: RedirectRefused) -> tuple[str, str]:
    return sentences(
        "The server sent us elsewhere: refused",
        "{host} wanted to pass the request on to {to_host}. Your credentials go to one server only. "
        "If you are on a guest network, sign in to it first.",
    )


@_words.register
def _(error: ServerFault) -> tuple[str, str]:
    if error.status < 500:
        return sentences(
            "PAVE refused the request (status {status})", "Check the credentials and the clock of this computer."
        )
    return sentences(
        "PAVE's server has a problem (status {status})",
        "This is not your computer and not your key. Try again in a minute.",
    )


@_words.register
def _(error: TooManyRequests) -> tuple[str, str]:
    if error.wait_seconds is None:
        return sentences("PAVE asks us to slow down", "Wait a minute, then try again.")
    return sentences("PAVE asks us to wait until {until}", "Too many requests were made with this key. Try again then.")


@_words.register
def _(error: UnreadableReply) -> tuple[str, str]:
    return sentences(
        "PAVE's answer cannot be read",
        "It is not in the form that PAVE documents (at {where}). "
        "Try again; if it stays so, copy the details for your IT department.",
    )


@_words.register
def _(error: PhotoUnavailable) -> tuple[str, str]:
    if error.trouble is PhotoTrouble.UNREACHABLE and error.obstacle is not None:
        return OBSTACLES[error.obstacle]
    return PHOTO_TROUBLES[error.trouble]


@_words.register
def _(error: UnreadablePhoto) -> tuple[str, str]:
    return PICTURE_FAULTS[error.fault]


@_words.register
def _(error: StoreFault) -> tuple[str, str]:
    return sentences(
        "The disk refused: {why}", "{path} could not be written or read. Free some space or check its rights."
    )


@_words.register
def _(error: KeyringUnavailable) -> tuple[str, str]:
    return KEYRING[error.trouble]


@_words.register
def _(error: InvalidCredential) -> tuple[str, str]:
    return sentences("{field} cannot be right", FLAWS[error.flaw])


def _facts(error: AppError, translate: Translate) -> dict[str, str]:
    """The error's own fields, and what is derived from them, for the ``{names}`` in the sentences."""
    facts = {name: str(value) for name, value in vars(error).items()} | export_facts(error)
    facts |= policy_facts(error, translate)
    if isinstance(error, TooManyRequests) and error.wait_seconds is not None:
        facts["until"] = f"{datetime.now() + timedelta(seconds=error.wait_seconds):%H:%M:%S}"
    if isinstance(error, ClockWrong):
        facts["date"] = error.local_date[:16].replace("T", " ") + " UTC"
    if isinstance(error, SignInNeeded) and error.clock_offset is not None:
        facts["clock"] = str(round(abs(error.clock_offset)))
    if isinstance(error, StoreFault | ExportFailed) and error.why in DISK_REASONS:
        facts["why"] = translate("Error", error.why)
    if isinstance(error, PhotosChanged | PhotosDamaged):
        facts["titles"] = ", ".join(error.titles)
    if isinstance(error, InvalidCredential):
        facts["field"] = translate("Error", FIELDS.get(error.field, marked("Error", "A field")))
    return facts
