"""Opened, asked for again, followed, queued, compared, closed and forgotten in any order: nothing breaks or stays."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.assembly import Services
from app.bridge.house import House
from app.domain.session_key import SessionKey
from app.services.demo_server import DemoServer
from tests.fakes.inspections import KEY

KEYS = (KEY, SessionKey("ABC-00000001"), SessionKey("ABC-00000002"))


@pytest.mark.parametrize("seed", range(6))
def test_any_order(house: House, services: Services, demo_server: DemoServer, qtbot: QtBot, seed: int) -> None:
    chance = random.Random(seed)
    for key in KEYS[1:]:
        demo_server.put_session(key.text, demo_server.rows(KEY.text)[:5])
    surprises: list[object] = []
    house.background.surprised.connect(surprises.append)
    house.session.opened.connect(lambda opened: house.review.open(opened.inspection.key))
    house.session.closed.connect(house.review.close)
    acts: list[Callable[[], object]] = [
        lambda: house.session.open(chance.choice(KEYS)),
        lambda: house.session.open(chance.choice(KEYS)),
        house.session.refresh,
        lambda: house.session.follow(lambda news: None, lambda error: None),
        house.session.close,
        house.session.cancel,
        house.keeping.download_again,
        house.sheet.stop,
        lambda: house.queue.add(KEYS),
        house.queue.pause,
        house.queue.retry,
        lambda: house.library.forget((chance.choice(KEYS),)),
        house.library.evict,
        lambda: house.library.pin((chance.choice(KEYS),), True),
    ]
    for _ in range(60):
        chance.choice(acts)()
        qtbot.wait(chance.choice((0, 0, 1, 5, 20, 40)))
    with qtbot.waitSignal(house.library.told, timeout=10_000, check_params_cb=lambda text: "Everything" in text):
        house.library.forget_everything()
    qtbot.wait(300)
    assert surprises == []
    assert house.session.inspection is None
    assert not [key for key in KEYS if services.shelf.folder(key).exists()]
    assert not services.pictures.pending
    assert services.shelf.verify_own_events()
