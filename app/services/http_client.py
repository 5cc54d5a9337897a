"""Asks servers for JSON and for pictures: bounded in time and size, ended from outside at once."""

from __future__ import annotations

import threading
import time
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, TypeVar
from urllib.parse import urlsplit

from app.domain.errors import (
    AppError,
    Cancelled,
    ClockWrong,
    Obstacle,
    PhotoTrouble,
    PhotoUnavailable,
    ServerUnreachable,
)
from app.domain.server_address import is_loopback_host
from app.services.cancel import CancelToken
from app.services.http_answers import Limits, Reply
from app.services.lifeline import Lifeline
from app.services.photo_sink import Download, PhotoSink
from app.services.picture_address import admits, check_picture_address

if TYPE_CHECKING:
    from app.services.trusted_roots import TrustedRoots
    from app.services.watched_sockets import Admits, BareSession

__all__ = ["Download", "HttpClient", "Limits", "Reply"]

T = TypeVar("T")

_PASSING = (500, 502, 503, 504)


class HttpClient:
    """For any number of worker threads; each has two sessions, one for the API and a bare one for pictures.

    ``loopback_api``: the API is on this computer, so pictures may be too. ``proxy_for`` answers with the
    system's proxy for an address, e.g. ``http://proxy:3128``; it is asked where the environment names none.
    The organisation's policy: ``fixed_proxy`` as in ``Policy.proxy``, ``picture_host`` says which hosts may be asked.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        loopback_api: bool,
        proxy_for: Callable[[str], str | None] | None = None,
        limits: Limits = Limits(),  # noqa: B008  frozen
        fixed_proxy: str | None = None,
        picture_host: Callable[[str], bool] | None = None,
    ) -> None:
        self._user_agent = user_agent
        self._loopback_api = loopback_api
        self._proxies = (proxy_for, fixed_proxy)
        self._picture_host = picture_host
        self._limits = limits
        self._watch = _DeadlineWatch()
        self._lock = threading.Lock()
        self._mine = threading.local()
        self._sessions: weakref.WeakSet[BareSession] = weakref.WeakSet()
        self._roots: TrustedRoots | None = None

    def warm_up(self) -> None:
        """Import the libraries and read the system's certificates (200 ms): on a worker, after the first paint."""
        from app.services import http_exchange, photo_download  # noqa: F401

        if not self._loopback_api:
            self._trusted_roots().context()

    def get_json(self, url: str, headers: Callable[[], Mapping[str, str]], cancel: CancelToken) -> Reply:
        """GET ``url``; ``headers`` is asked anew for each try. Any status but a redirect is a ``Reply``.

        A connection that breaks and a passing 5xx are tried three times in all, a 429 never again. Plain http is
        refused beyond this computer. ``ServerUnreachable``, ``ClockWrong``, ``RedirectRefused``,
        ``UnreadableReply`` (too large) or ``Cancelled``.
        """
        from app.services.http_exchange import ask_json

        to = urlsplit(url)
        if to.scheme != "https" and not is_loopback_host(to.hostname or ""):
            raise ServerUnreachable(Obstacle.TLS_FAILED, to.hostname or "")
        with self._call(url, self._limits.json_seconds, cancel) as line:
            session = self._session("api", admits_peer=None)
            return self._persevere(line, cancel, lambda: ask_json(session, url, headers(), line, self._limits))

    def get_photo(
        self,
        url: str,
        into: BinaryIO,
        cancel: CancelToken,
        progress: Callable[[int, int | None], None] | None = None,
    ) -> Download:
        """Stream a picture into ``into`` from where it stands, without any header of the API.

        ``progress(bytes so far, bytes in all if known)`` is called on this thread after each chunk.
        ``PhotoUnavailable`` or ``Cancelled``; what is in ``into`` then is good for nothing.
        """
        from app.services.photo_download import PhotoDownload

        host = self._checked_picture(url)
        try:
            with self._call(url, self._limits.photo_seconds, cancel) as line:
                session = self._session("pictures", admits_peer=self._admits)
                sink = PhotoSink(into)
                download = PhotoDownload(session, sink, line, self._limits, self._checked_picture, progress)
                return self._persevere(line, cancel, lambda: download.attempt(url))
        except ServerUnreachable as fault:
            slow = fault.obstacle is Obstacle.TOO_SLOW
            trouble = PhotoTrouble.TOO_SLOW if slow else PhotoTrouble.UNREACHABLE
            failure = PhotoUnavailable(trouble, fault.host, obstacle=fault.obstacle)
        except ClockWrong:
            failure = PhotoUnavailable(PhotoTrouble.UNREACHABLE, host, obstacle=Obstacle.CERTIFICATE_EXPIRED)
        raise failure

    def close(self) -> None:
        """End every call under way with ``Cancelled``, and the watch; later calls raise ``Cancelled`` too."""
        self._watch.close()
        with self._lock:
            sessions = list(self._sessions)
        for session in sessions:
            session.close()

    @contextmanager
    def _call(self, url: str, seconds: float, cancel: CancelToken) -> Iterator[Lifeline]:
        line = Lifeline(urlsplit(url).hostname or "", seconds)
        try:
            with cancel.alarm(line.cancel), self._watch.over(line):
                yield line
        finally:
            line.release()

    def _persevere(self, line: Lifeline, cancel: CancelToken, once: Callable[[], T]) -> T:
        """``once()``, and again after a pause where that may help; a connection that broke, at once."""
        outcome = _outcome(once)
        for number, pause in enumerate(self._limits.pauses):
            if not _is_passing(outcome):
                break
            if number or not _broke_off(outcome):
                cancel.wait(max(0.0, min(pause, line.deadline - time.monotonic())))
            outcome = _outcome(once)
        if isinstance(outcome, AppError):
            raise outcome
        return outcome

    def _session(self, purpose: str, admits_peer: Admits | None) -> BareSession:
        """This thread's own: requests promises nothing about sharing one."""
        from app.services.watched_sockets import BareSession

        session: BareSession | None = getattr(self._mine, purpose, None)
        if session is None:
            session = BareSession(self._trusted_roots(), admits_peer, self._limits, self._user_agent, *self._proxies)
            setattr(self._mine, purpose, session)
            with self._lock:
                self._sessions.add(session)
        return session

    def _trusted_roots(self) -> TrustedRoots:
        from app.services.trusted_roots import TrustedRoots

        with self._lock:
            if self._roots is None:
                self._roots = TrustedRoots()
            return self._roots

    def _checked_picture(self, url: str) -> str:
        return check_picture_address(url, loopback_allowed=self._loopback_api, host_allowed=self._picture_host)

    def _admits(self, address: str) -> bool:
        return admits(address, loopback_allowed=self._loopback_api)


class _DeadlineWatch:
    """One daemon thread that ends calls whose time is up; a check between chunks cannot end a header."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._lines: set[Lifeline] = set()
        self._thread: threading.Thread | None = None
        self._closed = False

    @contextmanager
    def over(self, line: Lifeline) -> Iterator[None]:
        """Watch over a call while the block runs; ``Cancelled`` once closed."""
        with self._changed:
            if self._closed:
                raise Cancelled
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="network deadlines", daemon=True)
                self._thread.start()
            self._lines.add(line)
            self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._lines.discard(line)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            for line in self._lines:
                line.cancel()
            self._changed.notify()
            thread = self._thread
        if thread is not None:
            thread.join(timeout=1)

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                now = time.monotonic()
                for line in [line for line in self._lines if line.deadline <= now]:
                    line.expire()
                    self._lines.discard(line)
                soonest = min((line.deadline for line in self._lines), default=None)
                self._changed.wait(None if soonest is None else soonest - now)


def _outcome(once: Callable[[], T]) -> T | AppError:
    try:
        return once()
    except AppError as fault:
        return fault


def _is_passing(outcome: object) -> bool:
    """Whether another try may fare better: the connection broke, or the server is in trouble for a moment."""
    match outcome:
        case Reply(status=status) | PhotoUnavailable(trouble=PhotoTrouble.STATUS, status=status):
            return status in _PASSING
    return _broke_off(outcome)


def _broke_off(outcome: object) -> bool:
    return isinstance(outcome, ServerUnreachable | PhotoUnavailable) and outcome.obstacle is Obstacle.BROKE_OFF
