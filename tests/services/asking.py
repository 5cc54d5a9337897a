"""A client as the tests use it: closed at the end, nothing of it left behind, calls on a thread where needed."""

from __future__ import annotations

import contextlib
import io
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any, Generic, TypeVar

import pytest

from app.domain.errors import AppError
from app.domain.policy import Policy
from app.services.cancel import CancelToken
from app.services.http_client import HttpClient, Limits

T = TypeVar("T")
CANARY = "c4n4ry-5ecret"


@contextlib.contextmanager
def asking(
    *,
    loopback_api: bool = True,
    proxy_for: Any = None,
    policy: Policy = Policy(),  # noqa: B008  frozen
    **limits: Any,
) -> Iterator[HttpClient]:
    limits.setdefault("pauses", (0.0, 0.01))
    client = HttpClient(
        user_agent="Walkaround/test",
        loopback_api=loopback_api,
        proxy_for=proxy_for,
        limits=Limits(**limits),
        fixed_proxy=policy.proxy,
        picture_host=policy.admits_picture_host,
    )
    try:
        yield client
    finally:
        client.close()
    assert not any(thread.name == "network deadlines" for thread in threading.enumerate())


def secret_headers() -> dict[str, str]:
    return {"API-Key": CANARY, "API-Token": CANARY, "API-Timestamp": CANARY}


def date_at(offset: float) -> dict[str, str]:
    """The ``Date`` header of a server whose clock is so many seconds ahead of ours."""
    return {"Date": format_datetime(datetime.now(UTC) + timedelta(seconds=offset), usegmt=True)}


def json_call(client: HttpClient, url: str, token: CancelToken) -> Any:
    return client.get_json(url, secret_headers, token)


def photo_call(client: HttpClient, url: str, token: CancelToken) -> Any:
    return client.get_photo(url, io.BytesIO(), token)


Call = Callable[[HttpClient, str, CancelToken], Any]
both_calls = pytest.mark.parametrize("call", [json_call, photo_call])


def failure_of(call: Call, url: str, **limits: Any) -> AppError:
    """What the call raises; nothing secret is in it."""
    with asking(**limits) as client, pytest.raises(AppError) as raised:
        call(client, url, CancelToken())
    assert_tells_no_secret(raised.value)
    return raised.value


class Started(Generic[T]):
    """A call on a thread of its own."""

    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._result: T | BaseException
        self._ended = 0.0
        self._thread = threading.Thread(target=self._run, name="started", daemon=True)
        self._thread.start()

    def result(self, within: float = 10) -> T:
        """What it returned."""
        self._thread.join(within)
        assert not self._thread.is_alive(), "still at it"
        assert not isinstance(self._result, BaseException), self._result
        return self._result

    def failure(self, within: float = 10) -> BaseException:
        """What it raised."""
        self._thread.join(within)
        assert not self._thread.is_alive(), "still at it"
        assert isinstance(self._result, BaseException), self._result
        return self._result

    def seconds_after(self, moment: float) -> float:
        """How long after ``time.monotonic()`` was ``moment`` the call ended."""
        self._thread.join(10)
        return self._ended - moment

    def _run(self) -> None:
        try:
            self._result = self._call()
        except BaseException as error:
            self._result = error
        self._ended = time.monotonic()


def assert_tells_no_secret(error: BaseException) -> None:
    """Nothing along the chain, and no traceback of it, holds the canary."""
    assert isinstance(error, AppError)
    one: BaseException | None = error
    while one is not None:
        assert CANARY not in f"{one!r} {one} {vars(one)}"
        assert isinstance(one, AppError), f"leads to {type(one)}"
        one = one.__cause__ or one.__context__
    assert CANARY not in "".join(traceback.format_exception(error))
