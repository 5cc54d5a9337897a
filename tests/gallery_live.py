"""Following, for the gallery: while it asks, slowed, paused, off, ended; a newer attempt while one looks closely."""

from __future__ import annotations

from typing import Any

from app.bridge.live_follow import Following, Standing
from app.domain.errors import TooManyRequests
from app.domain.session_key import SessionKey
from app.domain.session_status import SessionStatus
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL

_RUNNING = "LIV-ABCDE12345"


def live_on(world: Any) -> Any:
    """A session in the middle of its capture; a photo and a verdict have just come."""
    world.services.api.status = SessionStatus.PROCESS
    rows = world.server.rows(KEY)
    before = [dict(row, approved=None, approved_message="") for row in rows[:8]]
    world.server.put_session(_RUNNING, before)
    world.open(_RUNNING)
    world.choose(2)
    world.server.put_session(_RUNNING, [*before[:4], rows[4], *before[5:], rows[8]])
    _follow(world)
    return world.window


def live_slowed(world: Any) -> Any:
    return _standing(world, Following(Standing.FAILING, 90, TooManyRequests(90)))


def live_paused(world: Any) -> Any:
    return _standing(world, Following(Standing.RESTING, 60))


def live_off(world: Any) -> Any:
    world.open()
    world.window.actions_["live"].trigger()
    return world.window


def live_ended(world: Any) -> Any:
    world.services.api.status = SessionStatus.COMPLETE
    world.open()
    return world.window


def live_newer_attempt(world: Any) -> Any:
    """In the loupe; the rejection above it has a long reason."""
    _newer(world)
    world.window.look.enter()
    world.rest(0.6)
    return world.window


def live_newer_in_panel(world: Any) -> Any:
    _newer(world)
    return world.window


def _newer(world: Any) -> None:
    rows = world.server.rows(KEY)
    world.server.put_session(_RUNNING, rows)
    world.open(_RUNNING)
    world.choose(4)
    again = dict(rows[4], approved=True, approved_message="ACCEPTED", created_at="2021-05-27T07:41:00+00:00")
    world.server.put_session(_RUNNING, [*rows, again])
    _follow(world)


def _follow(world: Any) -> None:
    """As the heart would ask in a while."""
    answers: list[Any] = []
    session = world.house.session
    world.until(lambda: session.follow(lambda news: None, answers.append))
    world.until(lambda: session._following is None and not world.house.sheet.loading)
    assert session.inspection.key == SessionKey(_RUNNING)


def _standing(world: Any, following: Following) -> Any:
    world.open()
    world.window.keeping.live._show(following)
    return world.window


LIVE = [
    Shot("live-on", live_on, languages=ALL),
    Shot("live-slowed", live_slowed),
    Shot("live-paused", live_paused),
    Shot("live-off", live_off),
    Shot("live-ended", live_ended),
    Shot("live-newer-attempt", live_newer_attempt, languages=ALL),
    Shot("live-newer-in-panel", live_newer_in_panel, languages=ALL),
]
