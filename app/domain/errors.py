"""The error family: types with data and no sentences; ``app.error_texts`` has the words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AppError(Exception):
    """Anything the program expects to go wrong. Carries facts, never secrets, never text for people."""


class Cancelled(AppError):
    """Somebody no longer wants the answer; nobody is told."""


@dataclass(eq=False)
class InvalidSessionKey(AppError):
    """What was typed is no session key and holds none."""

    typed: str


class ListFlaw(StrEnum):
    """Why a list of session keys is not read."""

    TOO_LARGE = "too large"
    TOO_MANY_ROWS = "too many rows"
    NOT_TEXT = "not text"  # a workbook, a picture


@dataclass(eq=False)
class KeyListRefused(AppError):
    """``name``: the file's name without its folder; empty for pasted text."""

    flaw: ListFlaw
    name: str


class SignInReason(StrEnum):
    NOTHING_STORED = "nothing stored"
    OTHER_SERVER = "stored for another server"
    OTHER_ACCOUNT = "of another account"  # than the one that the organisation has set
    REFUSED = "refused"  # 401
    FORBIDDEN = "forbidden"  # 403
    TOKEN_EXPIRED = "token expired"  # a pasted token, refused


@dataclass(eq=False)
class SignInNeeded(AppError):
    """Credentials are missing or were refused. ``clock_offset``: server minus local, in seconds, if known."""

    reason: SignInReason
    clock_offset: float | None = None


@dataclass(eq=False)
class ClockWrong(AppError):
    """The computer's clock is so far out that TLS itself fails. ``local_date`` is ISO 8601, UTC."""

    local_date: str


@dataclass(eq=False)
class SessionNotFound(AppError):
    """404: no such session, or it belongs to another API key."""

    key: str


class Obstacle(StrEnum):
    """Why a server could not be reached; each has its own advice."""

    NAME_UNKNOWN = "name unknown"  # DNS
    REFUSED = "refused"
    NO_ANSWER = "no answer"  # connect or read time-out
    TOO_SLOW = "too slow"  # total deadline
    BROKE_OFF = "broke off"  # reset, short body
    CERTIFICATE_UNTRUSTED = "certificate untrusted"
    CERTIFICATE_EXPIRED = "certificate expired"
    CERTIFICATE_FOR_OTHER_NAME = "certificate for another name"
    TLS_FAILED = "tls failed"
    PROXY = "proxy"
    PROXY_SIGN_IN = "proxy sign-in"  # 407
    SIGN_IN_PAGE = "sign-in page"  # captive portal: HTML where data was expected
    BAD_ANSWER = "bad answer"  # not HTTP, impossible headers
    OTHER = "other"


@dataclass(eq=False)
class ServerUnreachable(AppError):
    """No usable answer arrived. ``host`` is a bare host name, never an address with a path."""

    obstacle: Obstacle
    host: str


@dataclass(eq=False)
class RedirectRefused(AppError):
    """The server named another place (``to_host``; scheme ``to_scheme``); credentials never follow."""

    host: str
    to_host: str
    to_scheme: str


@dataclass(eq=False)
class ServerFault(AppError):
    """5xx, or a status that the API page does not know. ``wait_seconds``: what ``Retry-After`` says, if anything."""

    status: int
    wait_seconds: float | None = None


@dataclass(eq=False)
class TooManyRequests(AppError):
    """429. ``wait_seconds`` is what ``Retry-After`` says, if it says something readable."""

    wait_seconds: float | None


@dataclass(eq=False)
class UnreadableReply(AppError):
    """The answer is not what the API page describes; ``where`` names the place, e.g. ``$[3]`` or ``line 1``."""

    where: str


class PhotoTrouble(StrEnum):
    """Why a picture could not be fetched."""

    NO_ADDRESS = "no address"
    ADDRESS_REFUSED = "address refused"  # not https, credentials in it, a private network
    HOST_NOT_ALLOWED = "host not allowed"  # by the organisation's policy
    GONE = "gone"  # 403, 404, 410: the session is fetched anew before a retry
    STATUS = "status"
    UNREACHABLE = "unreachable"
    INCOMPLETE = "incomplete"
    TOO_LARGE = "too large"
    TOO_SLOW = "too slow"
    NOT_KEPT = "not kept"  # the disk refused


@dataclass(eq=False)
class PhotoUnavailable(AppError):
    """One picture did not arrive. ``status`` is the HTTP status, 0 without one."""

    trouble: PhotoTrouble
    host: str = ""
    status: int = 0
    obstacle: Obstacle | None = None


class PictureFault(StrEnum):
    """Why bytes that arrived are not shown."""

    UNKNOWN_FORMAT = "unknown format"
    INCOMPLETE = "incomplete"
    TOO_MANY_PIXELS = "too many pixels"
    DAMAGED = "damaged"


@dataclass(eq=False)
class UnreadablePhoto(AppError):
    """The bytes are no picture that may be shown. ``detail`` is technical and for the log."""

    fault: PictureFault
    detail: str = ""


@dataclass(eq=False)
class StoreFault(AppError):
    """The disk did not take or give a file. ``why`` is the system's own text."""

    path: str
    why: str


@dataclass(eq=False)
class ReviewDamaged(AppError):
    """A review's file was not as it had been written. ``kept``: how many photos could be read from it nevertheless.

    ``path``: the copy that was set aside for whoever can read more from it.
    """

    path: str
    kept: int


@dataclass(eq=False)
class FolderDamaged(AppError):
    """What a session's folder says of itself was damaged. ``path``: the copy that was set aside; ``kept``: of how many
    photos it is known nevertheless which bytes are theirs; ``lost``: how many files no longer belong to any."""

    path: str
    kept: int
    lost: int


@dataclass(eq=False)
class PhotosChanged(AppError):
    """The server sends other bytes for photos than it did before; both versions are kept. ``titles`` for people."""

    titles: tuple[str, ...]


@dataclass(eq=False)
class PhotosDamaged(AppError):
    """Kept bytes are no longer what was received; their files were set aside. ``titles`` for people."""

    titles: tuple[str, ...]


@dataclass(eq=False)
class NewerFile(AppError):
    """``path`` was written by a later version of this program, and is neither read nor changed."""

    path: str


class KeyringTrouble(StrEnum):
    ABSENT = "absent"
    LOCKED = "locked"
    DENIED = "denied"
    NO_ANSWER = "no answer"  # an unlock prompt that nobody answers
    BROKEN = "broken"


@dataclass(eq=False)
class KeyringUnavailable(AppError):
    """Secrets cannot be kept or read; never a reason to write them elsewhere."""

    trouble: KeyringTrouble


@dataclass(eq=False)
class Unexpected(AppError):
    """A fault of the program itself; it stands in the log with its traceback. ``kind``: the exception's type."""

    kind: str


class CredentialFlaw(StrEnum):
    """Why a typed or pasted credential cannot be right."""

    EMPTY = "empty"
    BLANK_INSIDE = "blank inside"  # a blank or a line break: often two values pasted at once
    STRANGE_CHARACTER = "strange character"  # neither a letter, a digit nor a sign of ASCII
    TOO_LONG = "too long"  # more than this computer's keyring can keep
    NOT_A_TIME = "not a time"  # a timestamp that is not YYYY-MM-DDTHH:MM:SSZ


@dataclass(eq=False)
class InvalidCredential(AppError):
    """``field`` names the culprit, never its value: account, api_key, api_secret, token or timestamp."""

    field: str
    flaw: CredentialFlaw


@dataclass(eq=False)
class ExportFailed(AppError):
    """An export could not be written, and nothing of it is left. ``why`` is the system's own text or ours."""

    path: str
    why: str


@dataclass(eq=False)
class EvidenceMismatch(AppError):
    """Kept pictures are no longer the bytes that were received, or are gone; ``names``: as they would be exported."""

    names: tuple[str, ...]


class TemplateFlaw(StrEnum):
    """Why a template of file names cannot be used."""

    EMPTY = "empty"
    TOO_LONG = "too long"
    UNKNOWN_FIELD = "unknown field"
    NOT_CLOSED = "not closed"  # a { without its }
    LONE_BRACE = "lone brace"  # a } without its {
    WIDTH = "width"  # after a colon: something else than 1 to 9, or 01 to 09, behind a number


@dataclass(eq=False)
class BadTemplate(AppError):
    """``place`` counts characters of ``template`` from 0."""

    template: str
    place: int
    flaw: TemplateFlaw
