"""What is kept and what became of it, for the gallery: bytes that changed at PAVE, a copy without a network."""

from __future__ import annotations

from typing import Any

from app.services.demo_faults import Fault
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL

_LEFT, _RIGHT = 4, 7


def changed_photo(world: Any) -> Any:
    """The address of one photo brings another picture than before."""
    world.open()
    world.house.keeping.flush()
    rows = world.server.rows(KEY)
    left, right = (next(row for row in rows if row["photo_code"] == code) for code in (_LEFT, _RIGHT))
    left["url"] = right["url"]
    world.server.put_session(KEY, rows)
    world.house.sheet.refresh()
    world.until(lambda: world.house.steps.changed and world.window.banner.isVisible())
    world.choose(3)
    return world.window


def saved_copy(world: Any) -> Any:
    """Opened once; then without a network."""
    world.open()
    world.until(lambda: world.house.details.data is not None)
    world.house.keeping.flush()
    world.house.session.close()
    world.server.faults.add(Fault("/v1/*", break_off_before_header=True, reset=True))
    world.open()
    world.until(world.window.banner.isVisible)
    return world.window


def compared_in_vain(world: Any) -> Any:
    """Downloaded again without a network."""
    saved_copy(world)
    world.server.faults.add(Fault("/photos/*", break_off_before_header=True, reset=True))
    world.window.actions_["download_again"].trigger()
    world.until(lambda: world.house.keeping._comparing is None and not world.house.sheet.loading)
    return world.window


EVIDENCE = [
    Shot("changed-photo", changed_photo, languages=ALL),
    Shot("saved-copy", saved_copy, languages=ALL),
    Shot("saved-copy-compared", compared_in_vain),
]
