"""The wish to stop: seen at once by whoever looks, waits or asked to be told."""

from __future__ import annotations

import threading
import time

import pytest

from app.domain.errors import Cancelled
from app.services.cancel import CancelToken


def test_a_fresh_token_lets_work_go_on() -> None:
    token = CancelToken()
    token.check()
    token.wait(0)
    assert not token.cancelled


def test_check_and_wait_raise_once_cancelled() -> None:
    token = CancelToken()
    token.cancel()
    token.cancel()
    assert token.cancelled
    with pytest.raises(Cancelled):
        token.check()
    with pytest.raises(Cancelled):
        token.wait(60)


def test_a_wait_ends_as_soon_as_somebody_cancels() -> None:
    token, began = CancelToken(), time.monotonic()
    canceller = threading.Thread(target=token.cancel)
    canceller.start()
    with pytest.raises(Cancelled):
        token.wait(60)
    canceller.join()
    assert time.monotonic() - began < 5


def test_an_alarm_rings_once_and_on_the_cancelling_thread() -> None:
    token, rung = CancelToken(), list[str]()
    with token.alarm(lambda: rung.append(threading.current_thread().name)):
        canceller = threading.Thread(target=token.cancel, name="canceller")
        canceller.start()
        canceller.join()
        token.cancel()
    assert rung == ["canceller"]


def test_an_alarm_that_comes_late_rings_at_once() -> None:
    token, rung = CancelToken(), list[int]()
    token.cancel()
    with token.alarm(lambda: rung.append(1)):
        assert rung == [1]
    assert rung == [1]


def test_an_alarm_whose_block_is_over_stays_silent() -> None:
    token, rung = CancelToken(), list[int]()
    with token.alarm(lambda: rung.append(1)):
        pass
    token.cancel()
    assert rung == []


def test_alarms_of_several_blocks_all_ring() -> None:
    token, rung = CancelToken(), list[int]()
    with token.alarm(lambda: rung.append(1)), token.alarm(lambda: rung.append(2)):
        token.cancel()
    assert rung == [1, 2]
