"""The headers of a signed request, and the clock behind their timestamp."""

from __future__ import annotations

import hashlib
import hmac
import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest

from app.domain.credentials import Credentials, PastedToken
from app.domain.errors import SignInNeeded, SignInReason
from app.services.request_signing import ServerClock, sign

NOW = datetime(2021, 5, 30, 12, 49, 19, 987654, tzinfo=UTC)
SIGN_IN = Credentials("https://openapi.paveapi.com", "acme", "c3499c2729730aaff07efb8676a92dcb", "s3cr3t-ü")


def test_the_token_is_the_documented_hash_of_account_key_and_time() -> None:
    message = "acme:c3499c2729730aaff07efb8676a92dcb@2021-05-30T12:49:19Z"
    assert sign(SIGN_IN, NOW) == {
        "API-Key": "c3499c2729730aaff07efb8676a92dcb",
        "API-Token": hmac.new("s3cr3t-ü".encode(), message.encode(), hashlib.sha256).hexdigest(),
        "API-Timestamp": "2021-05-30T12:49:19Z",
    }


def test_a_vector_made_by_another_program() -> None:
    """``printf account:key@2021-05-30T12:49:19Z | openssl dgst -sha256 -hmac secret``"""
    token = sign(Credentials("https://h", "account", "key", "secret"), NOW)["API-Token"]
    assert token == "e5860c98ceed2a12427c77b5af153c23d951ba35cfaba3b90abe8483de774c99"


def test_the_time_is_utc_whatever_zone_it_comes_in() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=-7)))
    assert sign(SIGN_IN, there) == sign(SIGN_IN, NOW)


def test_a_pasted_token_goes_with_its_own_time() -> None:
    pasted = PastedToken("https://h", "key", "a" * 64, "2020-01-01T00:00:00Z")
    assert sign(pasted, NOW) == {
        "API-Key": "key",
        "API-Token": "a" * 64,
        "API-Timestamp": "2020-01-01T00:00:00Z",
    }


@pytest.mark.parametrize("key", ["", " ", "a\u200bb", "a\r\nX-Evil: 1", "kéy", "a\x00b"])
def test_a_key_that_no_header_can_carry_is_refused_before_anything_is_sent(key: str) -> None:
    with pytest.raises(SignInNeeded) as raised:
        sign(Credentials("https://h", "account", key, "secret"), NOW)
    assert raised.value.reason is SignInReason.REFUSED
    assert "secret" not in repr(raised.value)


def test_the_clock_is_ours_until_the_server_is_believed() -> None:
    clock = ServerClock(lambda: NOW)
    assert (clock.now(), clock.offset) == (NOW, 0.0)
    clock.adopt(-420.0)
    assert clock.now() == NOW - timedelta(minutes=7)
    assert clock.offset == -420.0


def test_the_clock_may_be_read_and_set_from_many_threads() -> None:
    clock = ServerClock(lambda: NOW)

    def work() -> None:
        for offset in range(200):
            clock.adopt(float(offset))
            assert NOW <= clock.now() <= NOW + timedelta(seconds=200)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.offset == 199.0


def test_a_clock_without_a_source_tells_the_time() -> None:
    assert abs((ServerClock().now() - datetime.now(UTC)).total_seconds()) < 5
