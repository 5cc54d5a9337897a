"""PAVE's API as its page documents it, and every way in which it refuses."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import responses

from app.domain.credentials import Credentials, PastedToken, SignIn
from app.domain.errors import (
    AppError,
    Cancelled,
    InvalidSessionKey,
    ServerFault,
    SessionNotFound,
    SignInNeeded,
    SignInReason,
    TooManyRequests,
    UnreadableReply,
)
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.pave_api import PaveApi, PhotosReply
from app.services.request_signing import ServerClock, sign
from tests.services.asking import asking, assert_tells_no_secret, date_at

SERVER = "https://openapi.paveapi.com"
KEY = SessionKey("XXX-ABCDE12345")
URL = f"{SERVER}/v1/sessions/XXX-ABCDE12345/photos"
SIGN_IN = Credentials(SERVER, "acme", "the-key", "the-secret")
PASTED = PastedToken(SERVER, "the-key", "f" * 64, "2026-01-01T00:00:00Z")
SAMPLE = Path(__file__).parents[2] / "resources" / "demo_session" / "session-photos.json"
Ask = Callable[..., PhotosReply]


@pytest.fixture
def api(clock: ServerClock) -> Iterator[PaveApi]:
    with asking(loopback_api=False) as http:
        yield PaveApi(http, SERVER, lambda _: SIGN_IN, clock)


def api_for(http: Any, sign_in: SignIn, clock: ServerClock | None = None) -> PaveApi:
    return PaveApi(http, SERVER, lambda _: sign_in, clock or ServerClock())


def failure(api: PaveApi) -> Any:
    with pytest.raises(AppError) as raised:
        api.photos(KEY, CancelToken())
    assert_tells_no_secret(raised.value)
    assert "the-" not in repr(raised.value)
    return raised.value


def test_the_sample_of_the_page_becomes_an_inspection(api: PaveApi, net: responses.RequestsMock) -> None:
    raw = SAMPLE.read_bytes()
    net.get(URL, body=raw, content_type="application/json")
    reply = api.photos(KEY, CancelToken())
    assert reply.raw == raw
    assert reply.inspection.key == KEY
    assert reply.clock_offset is None
    assert len(json.loads(raw)) == 14


def test_the_request_is_the_documented_one(api: PaveApi, net: responses.RequestsMock) -> None:
    net.get(URL, body=b"[]")
    api.photos(KEY, CancelToken())
    sent = net.calls[0].request
    assert (sent.method, sent.url, sent.body) == ("GET", URL, None)
    stamp = datetime.strptime(str(sent.headers["API-Timestamp"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert abs(stamp - datetime.now(UTC)) < timedelta(seconds=3)
    assert {**sent.headers} == {
        "User-Agent": "Walkaround/test",
        "Accept-Encoding": "identity",
        "Accept": "application/json",
        **sign(SIGN_IN, stamp),
    }


def test_404_names_the_key_and_not_the_servers_template(api: PaveApi, net: responses.RequestsMock) -> None:
    net.get(URL, status=404, json={"message": "Session :session_key cannot be found."})
    fault = failure(api)
    assert isinstance(fault, SessionNotFound)
    assert vars(fault) == {"key": "XXX-ABCDE12345"}


@pytest.mark.parametrize(
    ("status", "sign_in", "reason"),
    [
        (401, SIGN_IN, SignInReason.REFUSED),
        (403, SIGN_IN, SignInReason.FORBIDDEN),
        (401, PASTED, SignInReason.TOKEN_EXPIRED),
        (403, PASTED, SignInReason.TOKEN_EXPIRED),
    ],
)
@pytest.mark.parametrize(
    ("dated", "known"),
    [(dict, False), (lambda: date_at(0), True), (lambda: {**date_at(-9999), "Age": "9999"}, False)],
    ids=["no date", "our time", "from a cache"],
)
def test_a_refusal_is_a_sign_in_at_once(
    net: responses.RequestsMock,
    status: int,
    sign_in: SignIn,
    reason: SignInReason,
    dated: Callable[[], dict[str, str]],
    known: bool,
) -> None:
    net.get(URL, status=status, headers=dated())
    with asking(loopback_api=False) as http:
        fault = failure(api_for(http, sign_in))
    assert isinstance(fault, SignInNeeded)
    assert fault.reason is reason
    assert (fault.clock_offset is not None) is known
    assert len(net.calls) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("5", 5),
        (" 3600 ", 3600),
        ("0", 0),
        ("-1", None),
        ("1e9", None),
        ("soon", None),
        ("9" * 400, None),
        ("٣", None),
        ("", None),
        ("Thu, 01 Jan 1970 00:00:00 GMT", None),
    ],
)
def test_429_says_how_long_to_wait(
    api: PaveApi, net: responses.RequestsMock, header: str, seconds: float | None
) -> None:
    net.get(URL, status=429, headers={"Retry-After": header.encode().decode("latin-1")})
    began = time.monotonic()
    fault = failure(api)
    assert isinstance(fault, TooManyRequests)
    assert fault.wait_seconds == seconds
    assert len(net.calls) == 1
    assert time.monotonic() - began < 2, "nobody sleeps on it"


def test_429_until_a_date_is_told_by_the_servers_own_clock(api: PaveApi, net: responses.RequestsMock) -> None:
    net.get(URL, status=429, headers={"Retry-After": date_at(-500)["Date"], **date_at(-600)})
    assert failure(api).wait_seconds == pytest.approx(100, abs=3)


def test_a_404_that_is_a_page_is_not_paves_answer(api: PaveApi, net: responses.RequestsMock) -> None:
    net.get(f"{SERVER}/v1/sessions/{KEY}/photos", status=404, body=b" <html>not found</html>")
    with pytest.raises(UnreadableReply):
        api.photos(KEY, CancelToken())


@pytest.mark.parametrize(("status", "calls"), [(500, 3), (503, 3), (501, 1), (400, 1), (418, 1), (204, 1), (206, 1)])
def test_any_other_status_is_the_servers_fault(
    api: PaveApi, net: responses.RequestsMock, status: int, calls: int
) -> None:
    net.get(URL, status=status)
    fault = failure(api)
    assert isinstance(fault, ServerFault)
    assert fault.status == status
    assert len(net.calls) == calls


@pytest.mark.parametrize("body", [b"{}", b"", b"[", b"null"])
def test_a_reply_that_is_no_list_is_unreadable(api: PaveApi, net: responses.RequestsMock, body: bytes) -> None:
    net.get(URL, body=body)
    with pytest.raises(UnreadableReply):
        api.photos(KEY, CancelToken())


@pytest.mark.parametrize(
    "other",
    [
        "https://api.other.example",
        "http://openapi.paveapi.com",
        f"{SERVER}:8443",
        "",
        "https://openapi.paveapi.com.evil",
    ],
)
def test_credentials_of_another_server_are_not_sent(net: responses.RequestsMock, other: str) -> None:
    for sign_in in (Credentials(other, "acme", "the-key", "s"), PastedToken(other, "the-key", "t", "x")):
        with asking(loopback_api=False) as http:
            fault = failure(api_for(http, sign_in))
        assert isinstance(fault, SignInNeeded)
        assert fault.reason is SignInReason.OTHER_SERVER
    assert len(net.calls) == 0


def test_the_same_server_written_otherwise_is_the_same(net: responses.RequestsMock) -> None:
    net.get(URL, body=b"[]")
    with asking(loopback_api=False) as http:
        api_for(http, Credentials("HTTPS://OpenAPI.paveapi.com:443", "a", "k", "s")).photos(KEY, CancelToken())


def test_who_has_no_credentials_asks_nobody(net: responses.RequestsMock) -> None:
    def nothing(_: CancelToken) -> SignIn:
        raise SignInNeeded(SignInReason.NOTHING_STORED)

    with asking(loopback_api=False) as http:
        fault = failure(PaveApi(http, SERVER, nothing, ServerClock()))
    assert fault.reason is SignInReason.NOTHING_STORED


@pytest.mark.parametrize("server", ["http://openapi.paveapi.com", "https://h/v1", "ftp://h", ""])
def test_a_server_is_an_origin_over_https(server: str) -> None:
    with asking(loopback_api=False) as http, pytest.raises(ValueError):  # noqa: PT011
        PaveApi(http, server, lambda _: SIGN_IN, ServerClock())


@pytest.mark.parametrize("text", ["..", "../x", "a/b", "XXX-ABCDE12345/../x", "x#y", "x?y", "x\r\ny", "%2e%2e", ""])
def test_what_is_no_key_never_becomes_a_path(api: PaveApi, net: responses.RequestsMock, text: str) -> None:
    with pytest.raises(InvalidSessionKey):
        api.photos(SessionKey(text), CancelToken())
    assert len(net.calls) == 0


def test_a_cancelled_token_ends_it(api: PaveApi, net: responses.RequestsMock) -> None:
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        api.photos(KEY, token)
    assert len(net.calls) == 0


# --- Test connection


@pytest.mark.parametrize(("status", "exists"), [(200, True), (404, False)])
def test_both_a_known_and_an_unknown_key_prove_the_credentials(
    api: PaveApi, net: responses.RequestsMock, status: int, exists: bool
) -> None:
    net.get(URL, status=status, body=b"[]")
    typed = Credentials(SERVER, "typed", "typed-key", "typed-secret")
    assert api.check_sign_in(typed, KEY, CancelToken()) is exists
    assert net.calls[0].request.headers["API-Key"] == "typed-key"


@pytest.mark.parametrize(
    ("status", "kind"), [(401, SignInNeeded), (403, SignInNeeded), (429, TooManyRequests), (500, ServerFault)]
)
def test_everything_else_proves_nothing(
    api: PaveApi, net: responses.RequestsMock, status: int, kind: type[AppError]
) -> None:
    net.get(URL, status=status)
    with pytest.raises(kind):
        api.check_sign_in(SIGN_IN, KEY, CancelToken())
