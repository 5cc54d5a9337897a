"""One request and its answer: read within bounds, judged, its faults told without addresses. Imported late."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from app.domain.errors import AppError, Obstacle, RedirectRefused, ServerUnreachable, UnreadableReply
from app.services.http_answers import Limits, Reply
from app.services.http_dates import clock_offset
from app.services.lifeline import Lifeline
from app.services.network_faults import FAULTS, fault_of
from app.services.watched_sockets import BareSession, Response

T = TypeVar("T")

_PROXY_SIGN_IN = 407
_NETWORK_SIGN_IN = 511  # RFC 6585


def ask_json(session: BareSession, url: str, headers: Mapping[str, str], line: Lifeline, limits: Limits) -> Reply:
    """One try. Errors as those of ``HttpClient.get_json``."""

    def exchange() -> Reply:
        with session.open(url, headers, line) as response:
            received = time.time()
            if redirect := redirect_target(response):
                raise _refused(redirect, url, line.host)
            check_sender(response, line.host)
            if (announced_length(response, line.host) or 0) > limits.json_bytes:
                raise UnreadableReply(f"byte {limits.json_bytes}")
            body = bytearray()
            for chunk in chunks(response, line, limits.chunk_bytes):
                body += chunk
                if len(body) > limits.json_bytes:
                    raise UnreadableReply(f"byte {limits.json_bytes}")
        if response.status_code == 200 and body.lstrip()[:1] == b"<":
            raise ServerUnreachable(Obstacle.SIGN_IN_PAGE, line.host)
        offset = clock_offset(response.headers, ((line.sent_at or received) + received) / 2)
        return Reply(response.status_code, response.headers, bytes(body), offset)

    return told(exchange, line)


def told(work: Callable[[], T], line: Lifeline) -> T:
    """``work()``; whatever goes wrong in it is raised as an ``AppError``, outside of any handler.

    So no traceback leads to the library's own exception, whose text holds addresses and keys.
    """
    fault: AppError
    try:
        return work()
    except AppError as known:
        fault = known
    except FAULTS as error:
        fault = fault_of(error, line.host)
    line.check()
    raise fault


def chunks(response: Response, line: Lifeline, size: int) -> Iterator[bytes]:
    """The body as it came over the wire, in pieces of ``size`` bytes at most."""
    for chunk in response.raw.stream(size, decode_content=False):
        line.check()
        yield chunk
    line.check()  # a connection that was cut looks like one that ended


def redirect_target(response: Response) -> str:
    """``Location`` of a redirect, as it stands there; "" for any other answer."""
    return response.headers.get("Location", "") if 300 <= response.status_code < 400 else ""


def check_sender(response: Response, host: str) -> None:
    """``ServerUnreachable`` when not the server answers but a proxy or a portal, or in a code nobody asked for."""
    if response.status_code == _PROXY_SIGN_IN:
        raise ServerUnreachable(Obstacle.PROXY_SIGN_IN, host)
    if response.status_code == _NETWORK_SIGN_IN:
        raise ServerUnreachable(Obstacle.SIGN_IN_PAGE, host)
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if response.status_code == 200 and encoding not in ("", "identity"):
        raise ServerUnreachable(Obstacle.BAD_ANSWER, host)


def announced_length(response: Response, host: str) -> int | None:
    """``Content-Length`` if the body is framed by it; a negative or doubtful one is a bad answer."""
    text = response.headers.get("Content-Length")
    if text is None or "Transfer-Encoding" in response.headers:
        return None
    numbers = {part.strip() for part in text.split(",")}
    number = numbers.pop()
    if numbers or not (number.isascii() and number.isdigit() and len(number) < 16):
        raise ServerUnreachable(Obstacle.BAD_ANSWER, host)
    return int(number)


def _refused(location: str, url: str, host: str) -> RedirectRefused:
    try:
        target = urlsplit(urljoin(url, location))
        return RedirectRefused(host, target.hostname or "", target.scheme)
    except ValueError:
        return RedirectRefused(host, "", "")
