"""AppError -> title and advice, in words for people. The only place with such sentences."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import singledispatch

from app.domain.errors import (
    AppError,
    ClockWrong,
    CredentialFlaw,
    InvalidCredential,
    InvalidSessionKey,
    KeyringTrouble,
    KeyringUnavailable,
    Obstacle,
    PhotoTrouble,
    PhotoUnavailable,
    PictureFault,
    RedirectRefused,
    ServerFault,
    ServerUnreachable,
    SessionNotFound,
    SignInNeeded,
    SignInReason,
    StoreFault,
    TooManyRequests,
    UnreadablePhoto,
    UnreadableReply,
)
from app.domain.wording import Advice, Translate, english
from app.review_error_texts import review_words


def explain(error: AppError, translate: Translate = english) -> Advice:
    """What happened and what to do; never an address with a path, never a secret."""
    title, text = review_words(error) or _words(error)
    return Advice(translate("Error", title), translate("Error", text)).filled(_facts(error))


@singledispatch
def _words(error: AppError) -> tuple[str, str]:
    return (
        "Something went wrong in Walkaround itself",
        "Please try again. The log has the details (Help, Show log folder).",
    )


@_words.register
def _(error: InvalidSessionKey) -> tuple[str, str]:
    return (
        "“{typed}” is not a session key",
        "A key looks like XXX-ABCDE12345: three or four letters, a hyphen, 8 to 20 letters or digits.",
    )


@_words.register
def _(error: SignInNeeded) -> tuple[str, str]:
    return _SIGN_IN[error.reason]


@_words.register
def _(error: ClockWrong) -> tuple[str, str]:
    return (
        "The date of this computer is wrong",
        "It says {date}. With that date no secure connection can be made: set the clock and try again.",
    )


@_words.register
def _(error: SessionNotFound) -> tuple[str, str]:
    return (
        "No session {key}",
        "PAVE knows no such session, or it belongs to another API key. Check the key letter by letter.",
    )


@_words.register
def _(error: ServerUnreachable) -> tuple[str, str]:
    return _OBSTACLES[error.obstacle]


@_words.register
def _(error: RedirectRefused) -> tuple[str, str]:
    return (
        "The server sent us elsewhere: refused",
        "{host} wanted to pass the request on to {to_host}. Your credentials go to one server only. "
        "If you are on a guest network, sign in to it first.",
    )


@_words.register
def _(error: ServerFault) -> tuple[str, str]:
    if error.status < 500:
        return "PAVE refused the request (status {status})", "Check the credentials and the clock of this computer."
    return (
        "PAVE's server has a problem (status {status})",
        "This is not your computer and not your key. Try again in a minute.",
    )


@_words.register
def _(error: TooManyRequests) -> tuple[str, str]:
    if error.wait_seconds is None:
        return "PAVE asks us to slow down", "Wait a minute, then try again."
    return "PAVE asks us to wait until {until}", "Too many requests were made with this key. Try again then."


@_words.register
def _(error: UnreadableReply) -> tuple[str, str]:
    return (
        "PAVE's answer cannot be read",
        "It is not in the form that PAVE documents (at {where}). "
        "Try again; if it stays so, copy the details for your IT department.",
    )


@_words.register
def _(error: PhotoUnavailable) -> tuple[str, str]:
    if error.trouble is PhotoTrouble.UNREACHABLE and error.obstacle is not None:
        return _OBSTACLES[error.obstacle]
    return _PHOTO_TROUBLES[error.trouble]


@_words.register
def _(error: UnreadablePhoto) -> tuple[str, str]:
    return _PICTURE_FAULTS[error.fault]


@_words.register
def _(error: StoreFault) -> tuple[str, str]:
    return "The disk refused: {why}", "{path} could not be written or read. Free some space or check its rights."


@_words.register
def _(error: KeyringUnavailable) -> tuple[str, str]:
    return _KEYRING[error.trouble]


@_words.register
def _(error: InvalidCredential) -> tuple[str, str]:
    return "{field} cannot be right", _FLAWS[error.flaw]


def _facts(error: AppError) -> dict[str, str]:
    """The error's own fields, and what is derived from them, for the ``{names}`` in the sentences."""
    facts = {name: str(value) for name, value in vars(error).items()}
    if isinstance(error, TooManyRequests) and error.wait_seconds is not None:
        facts["until"] = f"{datetime.now() + timedelta(seconds=error.wait_seconds):%H:%M:%S}"
    if isinstance(error, ClockWrong):
        facts["date"] = error.local_date[:16].replace("T", " ") + " UTC"
    if isinstance(error, SignInNeeded) and error.clock_offset is not None:
        facts["clock"] = str(round(abs(error.clock_offset)))
    if isinstance(error, InvalidCredential):
        facts["field"] = _FIELDS.get(facts.get("field", ""), "A field")
    return facts


_FIELDS = {
    "account": "The account name",
    "api_key": "The API key",
    "api_secret": "The API secret",
    "token": "The token",
    "timestamp": "The timestamp",
}
_FLAWS = {
    CredentialFlaw.EMPTY: "It is empty.",
    CredentialFlaw.BLANK_INSIDE: "There is a blank or a line break inside: perhaps two values were pasted at once.",
    CredentialFlaw.STRANGE_CHARACTER: "It holds a character that is neither a letter, a digit nor a plain sign.",
    CredentialFlaw.TOO_LONG: "It is longer than this computer's keyring can keep.",
    CredentialFlaw.NOT_A_TIME: "A timestamp looks like 2021-05-30T12:49:19Z.",
}
_SIGN_IN = {
    SignInReason.NOTHING_STORED: (
        "Walkaround needs your PAVE API credentials",
        "Enter account name, API key and API secret once; they are kept in your computer's keyring.",
    ),
    SignInReason.OTHER_SERVER: (
        "Your credentials belong to another server",
        "They were stored for a different server and are not sent to this one. Enter the ones for this server.",
    ),
    SignInReason.REFUSED: (
        "PAVE did not accept your credentials (401)",
        "Check three things: the account name (the primary or enterprise account, not the dashboard login), "
        "the API key, the API secret.",
    ),
    SignInReason.FORBIDDEN: (
        "Your API key may not see this (403)",
        "PAVE knows the key but does not allow the request. Ask whoever gave you the key.",
    ),
    SignInReason.TOKEN_EXPIRED: (
        "The pasted token is no longer accepted",
        "A token lives five minutes. Paste a new one with its timestamp, or enter key and secret instead.",
    ),
}
_OBSTACLES = {
    Obstacle.NAME_UNKNOWN: (
        "Cannot find the server name",
        "{host} could not be looked up. Check the network connection; on a guest network, sign in to it first.",
    ),
    Obstacle.REFUSED: (
        "No connection",
        "{host} refused the connection. Check the network, then try again.",
    ),
    Obstacle.NO_ANSWER: (
        "No answer from the server",
        "{host} did not answer in time. A weak signal is the usual cause: move a little and try again.",
    ),
    Obstacle.TOO_SLOW: (
        "Too slow: stopped",
        "{host} was still sending after the longest time we wait. Try again with a better signal.",
    ),
    Obstacle.BROKE_OFF: (
        "The connection broke off",
        "{host} was reached, but the connection did not last. Try again.",
    ),
    Obstacle.CERTIFICATE_UNTRUSTED: (
        "This network inspects traffic with a certificate your computer does not trust",
        "Nothing was sent to {host}. Ask your IT department to install its certificate on this computer.",
    ),
    Obstacle.CERTIFICATE_EXPIRED: (
        "The server's certificate has expired",
        "Nothing was sent to {host}. Check this computer's date; if it is right, the server must be mended.",
    ),
    Obstacle.CERTIFICATE_FOR_OTHER_NAME: (
        "The server's certificate is for another name",
        "What answered is not {host}. Nothing was sent. On a guest network, sign in to it first.",
    ),
    Obstacle.TLS_FAILED: (
        "No secure connection",
        "{host} and this computer could not agree on a secure connection. Nothing was sent.",
    ),
    Obstacle.PROXY: (
        "Your proxy does not answer",
        "The request to {host} goes through a proxy that could not be reached. Check proxy settings or VPN.",
    ),
    Obstacle.PROXY_SIGN_IN: (
        "Your proxy asks for a sign-in",
        "The way to {host} leads through a proxy that wants a user name. Ask your IT department.",
    ),
    Obstacle.SIGN_IN_PAGE: (
        "This network wants you to sign in first",
        "A web page came instead of PAVE's answer. Open a browser, sign in to the network, then try again.",
    ),
    Obstacle.BAD_ANSWER: (
        "The server's answer makes no sense",
        "What {host} sent is no proper answer. Try again; something between you and PAVE may be changing it.",
    ),
    Obstacle.OTHER: ("The server cannot be reached", "Check the network connection to {host}, then try again."),
}
_PHOTO_TROUBLES = {
    PhotoTrouble.NO_ADDRESS: ("No picture", "PAVE names no address for this photo."),
    PhotoTrouble.ADDRESS_REFUSED: (
        "Address not allowed",
        "The photo's address is not a public https address; it was not opened.",
    ),
    PhotoTrouble.GONE: ("No longer there (status {status})", "Its address may have changed: try again."),
    PhotoTrouble.STATUS: ("Server problem (status {status})", "The picture server has a problem: try again."),
    PhotoTrouble.UNREACHABLE: ("Not reachable", "{host} cannot be reached: try again."),
    PhotoTrouble.INCOMPLETE: ("Incomplete file", "Only a part of the photo arrived: try again."),
    PhotoTrouble.TOO_LARGE: ("Larger than 25 MB", "Photos of this size are not loaded."),
    PhotoTrouble.TOO_SLOW: ("Too slow: stopped", "The photo took too long: try again with a better signal."),
    PhotoTrouble.NOT_KEPT: (
        "The disk refused",
        "The photo could not be written: free some space, then try again.",
    ),
}
_PICTURE_FAULTS = {
    PictureFault.UNKNOWN_FORMAT: ("Not a JPEG, PNG or WebP", "What arrived is not a picture that can be shown."),
    PictureFault.INCOMPLETE: ("Incomplete file", "The photo's file ends too early: try again."),
    PictureFault.TOO_MANY_PIXELS: (
        "Too many pixels",
        "The picture is larger than 64 megapixels and is not opened.",
    ),
    PictureFault.DAMAGED: ("Damaged file", "The photo's file cannot be decoded: try again."),
}
_KEYRING = {
    KeyringTrouble.ABSENT: (
        "This computer offers no safe place for secrets",
        "No keyring was found. You can keep the credentials until you close Walkaround; nothing is written to disk.",
    ),
    KeyringTrouble.LOCKED: (
        "Your keyring is locked",
        "Unlock it and try again, or keep the credentials until you close Walkaround.",
    ),
    KeyringTrouble.DENIED: (
        "Your keyring refused",
        "Allow Walkaround to use the keyring and try again, or keep the credentials until you close Walkaround.",
    ),
    KeyringTrouble.NO_ANSWER: (
        "Your keyring does not answer",
        "It may be waiting for a password in a window of its own. Answer it, "
        "or keep the credentials until you close Walkaround.",
    ),
    KeyringTrouble.BROKEN: (
        "Your keyring has a problem",
        "The credentials could not be read or written. You can keep them until you close Walkaround.",
    ),
}
