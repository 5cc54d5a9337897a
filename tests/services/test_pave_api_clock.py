"""A computer whose clock is wrong: the server's own Date puts the signature right, once and silently."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import responses
from requests import PreparedRequest

from app.domain.credentials import Credentials, PastedToken
from app.domain.errors import SignInNeeded, SignInReason
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.pave_api import PaveApi
from app.services.request_signing import ServerClock
from tests.services.asking import asking, date_at

SERVER = "https://openapi.paveapi.com"
KEY = SessionKey("XXX-ABCDE12345")
URL = f"{SERVER}/v1/sessions/XXX-ABCDE12345/photos"


@pytest.fixture
def api(clock: ServerClock) -> Iterator[PaveApi]:
    with asking(loopback_api=False) as http:
        yield PaveApi(http, SERVER, lambda _: Credentials(SERVER, "acme", "the-key", "the-secret"), clock)


def failure(api: PaveApi) -> SignInNeeded:
    with pytest.raises(SignInNeeded) as raised:
        api.photos(KEY, CancelToken())
    return raised.value


def seconds_off(request: PreparedRequest) -> float:
    """How far the signed timestamp is from our own clock."""
    stamp = datetime.strptime(str(request.headers["API-Timestamp"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    return (stamp - datetime.now(UTC)).total_seconds()


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("offset", [-420.0, 420.0, 86_400.0, -34_560_000.0])
def test_a_wrong_clock_is_corrected_silently_once(
    api: PaveApi, clock: ServerClock, net: responses.RequestsMock, status: int, offset: float
) -> None:
    net.get(URL, status=status, headers=date_at(offset))
    net.get(URL, body=b"[]", headers=date_at(offset))
    reply = api.photos(KEY, CancelToken())
    assert reply.clock_offset == pytest.approx(offset, abs=3)
    assert clock.offset == reply.clock_offset
    assert seconds_off(net.calls[1].request) == pytest.approx(offset, abs=3)
    net.get(URL, body=b"[]")
    assert api.photos(KEY, CancelToken()).clock_offset == clock.offset
    assert seconds_off(net.calls[2].request) == pytest.approx(offset, abs=3)


def test_a_refusal_with_the_corrected_clock_is_one_of_the_credentials(
    api: PaveApi, net: responses.RequestsMock
) -> None:
    net.get(URL, status=401, headers=date_at(600))
    fault = failure(api)
    assert isinstance(fault, SignInNeeded)
    assert fault.reason is SignInReason.REFUSED
    assert fault.clock_offset == pytest.approx(600, abs=3)
    assert len(net.calls) == 2
    failure(api)
    assert len(net.calls) == 3, "the clock is right by now"


def test_a_clock_set_right_while_we_run_is_believed_again(
    api: PaveApi, clock: ServerClock, net: responses.RequestsMock
) -> None:
    clock.adopt(-3600.0)
    net.get(URL, status=401, headers=date_at(0))
    net.get(URL, body=b"[]")
    api.photos(KEY, CancelToken())
    assert abs(clock.offset) < 3


def test_a_clock_set_right_is_not_said_to_be_wrong(
    api: PaveApi, clock: ServerClock, net: responses.RequestsMock
) -> None:
    clock.adopt(-3600.0)
    net.get(URL, status=401, headers=date_at(1.0))
    net.get(URL, body=b"[]", headers=date_at(1.0))
    assert api.photos(KEY, CancelToken()).clock_offset is None
    assert clock.offset == 0


def test_a_clock_a_little_off_explains_nothing(api: PaveApi, net: responses.RequestsMock) -> None:
    net.get(URL, status=401, headers=date_at(20))
    assert isinstance(failure(api), SignInNeeded)
    assert len(net.calls) == 1


def test_a_pasted_token_cannot_be_signed_anew(net: responses.RequestsMock) -> None:
    net.get(URL, status=401, headers=date_at(600))
    pasted = PastedToken(SERVER, "the-key", "f" * 64, "2026-01-01T00:00:00Z")
    with asking(loopback_api=False) as http:
        fault = failure(PaveApi(http, SERVER, lambda _: pasted, ServerClock()))
    assert fault.reason is SignInReason.TOKEN_EXPIRED
    assert len(net.calls) == 1
    assert net.calls[0].request.headers["API-Timestamp"] == pasted.timestamp
