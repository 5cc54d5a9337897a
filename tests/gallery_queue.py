"""The list of sessions, for the gallery: empty, recognised, under way, and done with failures."""

from __future__ import annotations

import random
from typing import Any

from app.domain.key_list import KeyList, Skipped
from app.domain.session_key import SessionKey
from app.services.demo_faults import Fault
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL

_COUNT = 12


def queue_empty(world: Any) -> Any:
    return _dialog(world)


def queue_recognised(world: Any) -> Any:
    """From the dashboard's file, in which one line has no key and one a mistyped one."""
    dialog = _dialog(world)
    keys = tuple(SessionKey(key) for key in _keys())
    found = KeyList(keys, 2, (Skipped(7), Skipped(9, "XXX-ABCDE1")), "Session Key")
    world.rest(0.4)
    dialog.entry.reading.read.emit(found, "fleet.csv")
    return dialog


def queue_running(world: Any) -> Any:
    dialog = _with_sessions(world)
    world.until(lambda: world.house.queue.settled >= 5)
    world.server.faults.add(Fault("/photos/*", hang=True))
    world.rest(0.3)
    return dialog


def queue_done(world: Any) -> Any:
    """One is unknown, one met a fault of the server, one lacks a photo."""
    keys = _keys()
    world.server.faults.add(Fault(f"/v1/sessions/{keys[3]}/*", status=501))
    world.server.faults.add(Fault("/photos/05-Front-1*", status=404, times=1))
    dialog = _with_sessions(world, unknown=keys[1])
    world.until(lambda: world.house.queue.over)
    dialog.page.focus()
    return dialog


def queue_sign_in(world: Any) -> Any:
    """The dialog is closed: the status line tells."""
    dialog = _with_sessions(world)
    world.until(lambda: world.house.queue.settled >= 3)
    world.server.faults.add(Fault("/v1/*", status=401))
    world.until(lambda: world.house.queue.trouble is not None)
    world.rest(0.1)
    return dialog


def queue_closed(world: Any) -> Any:
    queue_sign_in(world).close()
    return world.window


def _dialog(world: Any, text: str = "") -> Any:
    world.window.actions_["open_list"].trigger()
    dialog = world.window.keeping.queue.dialog
    if len(world.house.queue):
        world.house.queue.clear()
        dialog.show_list()
    return dialog


def _keys() -> list[str]:
    make = random.Random(7)
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    return [KEY, *("FLT-" + "".join(make.choices(letters, k=10)) for _ in range(_COUNT - 1))]


def _with_sessions(world: Any, unknown: str = "") -> Any:
    make = random.Random(11)
    for key in _keys()[1:]:
        rows = [row | {"approved": make.random() < 0.93} for row in world.server.rows(KEY)]
        world.server.put_session(key, rows if make.random() < 0.7 else rows[:-1])
    if unknown:
        world.server.drop_session(unknown)
    dialog = _dialog(world)
    dialog.entry.take_text("\n".join(_keys()))
    world.until(lambda: dialog.entry.start_button.isEnabled())
    dialog.entry.start_button.click()
    return dialog


QUEUE = [
    Shot("queue-empty", queue_empty, languages=ALL),
    Shot("queue-recognised", queue_recognised, languages=ALL),
    Shot("queue-running", queue_running, languages=ALL),
    Shot("queue-done", queue_done, languages=ALL),
    Shot("queue-sign-in", queue_sign_in),
    Shot("queue-closed", queue_closed),
]
