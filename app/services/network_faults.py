"""What requests, urllib3, ssl and the system raise, as the program's own errors: without their texts.

Those texts hold addresses, keys and whole headers, so that nothing of them goes on.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPException, IncompleteRead

from requests.exceptions import InvalidProxyURL
from urllib3.exceptions import HTTPError, InvalidChunkLength, ProxyError, ProxySchemeUnknown
from urllib3.exceptions import TimeoutError as Urllib3Timeout

from app.domain.errors import ClockWrong, Obstacle, ServerUnreachable

FAULTS = (OSError, HTTPError, HTTPException, ValueError, RecursionError)
"""Everything that may come out of a request; RequestException is an OSError."""

# OpenSSL's X509_V_ERR_*, Windows' CERT_E_* and macOS' errSec* as truststore passes them on.
_NOT_YET_VALID = {9, -67819}
_EXPIRED = {10, 0x800B0101, -67818}
_OTHER_NAME = {62, 64, 0x800B010F, -67602}
_UNREACHABLE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
_TUNNEL_STATUS = re.compile(r"Tunnel connection failed: (\d{3})")
_ENDED_EARLY = "Response ended prematurely"  # urllib3 has no class of its own for a cut between two chunks
_BREAKS = (ConnectionError, IncompleteRead, ssl.SSLEOFError, ssl.SSLZeroReturnError)
_BELIEVABLE_YEARS = range(2026, 2046)


def fault_of(error: BaseException, host: str) -> ServerUnreachable | ClockWrong:
    """The error that stands for ``error``; ``host`` is whom we meant to reach."""
    chain = list(_chain(error))
    if not any(isinstance(one, ProxyError) for one in chain):
        for one in chain:
            if isinstance(one, ssl.SSLCertVerificationError):
                return _certificate_fault(one, host, datetime.now(UTC))
    return ServerUnreachable(_obstacle(chain), host)


def _certificate_fault(error: ssl.SSLCertVerificationError, host: str, now: datetime) -> ServerUnreachable | ClockWrong:
    """A certificate that is not valid *yet* speaks of our clock; so does an expired one in a strange year.

    Any other expired one may be either: its dates are not to be had from a refused handshake.
    """
    code = getattr(error, "verify_code", 0)
    expired = code in _EXPIRED
    if code in _NOT_YET_VALID or (expired and now.year not in _BELIEVABLE_YEARS):
        return ClockWrong(now.isoformat(timespec="seconds"))
    if expired:
        return ServerUnreachable(Obstacle.CERTIFICATE_EXPIRED, host)
    if code in _OTHER_NAME:
        return ServerUnreachable(Obstacle.CERTIFICATE_FOR_OTHER_NAME, host)
    return ServerUnreachable(Obstacle.CERTIFICATE_UNTRUSTED, host)


def _obstacle(chain: list[BaseException]) -> Obstacle:
    def found(*kinds: type[BaseException]) -> bool:
        return any(isinstance(one, kinds) for one in chain)

    tunnel = [match[1] for one in chain if (match := _TUNNEL_STATUS.search(str(one)))]
    if tunnel:
        return Obstacle.PROXY_SIGN_IN if tunnel[0] == "407" else Obstacle.PROXY
    if found(ProxyError, InvalidProxyURL, ProxySchemeUnknown):
        return Obstacle.PROXY
    if found(socket.gaierror):
        return Obstacle.NAME_UNKNOWN
    if found(TimeoutError, Urllib3Timeout):
        return Obstacle.NO_ANSWER
    if found(ConnectionRefusedError) or any(getattr(one, "errno", 0) in _UNREACHABLE for one in chain):
        return Obstacle.REFUSED
    if not found(InvalidChunkLength) and (found(*_BREAKS) or any(_ENDED_EARLY in str(one) for one in chain)):
        return Obstacle.BROKE_OFF
    if found(ssl.SSLError):
        return Obstacle.TLS_FAILED
    return Obstacle.BAD_ANSWER if found(HTTPException, HTTPError) else Obstacle.OTHER


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and whatever it was made from; requests and urllib3 keep that in four places."""
    waiting, seen = [error], set[int]()
    while waiting:
        one = waiting.pop(0)
        if id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        places = (*one.args, getattr(one, "reason", None), one.__cause__, one.__context__)
        waiting += [place for place in places if isinstance(place, BaseException)]
