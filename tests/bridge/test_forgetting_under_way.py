"""What is forgotten while it is being fetched does not come back, whoever fetches it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.assembly import Services
from app.bridge.house import House
from app.domain.queued_session import QueueState
from app.services.demo_server import DemoServer
from tests.fakes.inspections import KEY


def forgets(house: House, qtbot: QtBot) -> None:
    with qtbot.waitSignal(house.library.told):
        house.library.forget((KEY,))


def test_the_session_that_is_being_opened(
    house: House, services: Services, demo_server: DemoServer, qtbot: QtBot
) -> None:
    demo_server.shape(latency_seconds=0.2)
    house.session.open(KEY)
    forgets(house, qtbot)
    qtbot.wait(500)
    assert house.session.inspection is None
    assert not house.session.busy
    assert not services.shelf.folder(KEY).exists()


def test_a_session_of_the_list(house: House, services: Services, demo_server: DemoServer, qtbot: QtBot) -> None:
    demo_server.shape(latency_seconds=0.05)
    house.queue.add([KEY])
    qtbot.waitUntil(lambda: house.queue.row(0).loaded > 2)
    forgets(house, qtbot)
    qtbot.wait(400)
    assert house.queue.row(0).state is QueueState.CANCELLED
    assert house.queue.over
    assert not services.shelf.folder(KEY).exists()


def test_the_whole_list_when_everything_goes(
    house: House, services: Services, demo_server: DemoServer, qtbot: QtBot
) -> None:
    demo_server.shape(latency_seconds=0.05)
    house.queue.add([KEY])
    qtbot.waitUntil(lambda: house.queue.row(0).loaded > 2)
    with qtbot.waitSignal(house.library.told):
        house.library.forget_everything()
    qtbot.wait(400)
    assert len(house.queue) == 0
    assert not services.shelf.folder(KEY).exists()
