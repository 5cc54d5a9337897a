"""What PAVE says beside the photos, and the request to the customer, for the gallery."""

from __future__ import annotations

from typing import Any

from app.services.demo_faults import Fault
from tests.gallery import KEY, Shot
from tests.gallery_screens import ALL

_LIVE = "LIV-ABCDE12345"


def summary_vehicle(world: Any) -> Any:
    """Vehicle and status in the summary; a rejected step with what helps."""
    _known(world)
    world.choose(3)
    world.rest()
    return world.window


def summary_vehicle_narrow(world: Any) -> Any:
    world.window.resize(1024, 640)
    _known(world)
    return world.window


def details(world: Any) -> Any:
    _known(world)
    return _dialog(world)


def details_results(world: Any) -> Any:
    """The same, scrolled down to PAVE's results."""
    dialog = details(world)
    bar = dialog.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    return dialog


def details_silent(world: Any) -> Any:
    world.server.faults.add(Fault(f"/v1/sessions/{KEY}", status=503))
    world.open()
    world.until(lambda: world.house.details.trouble is not None)
    return _dialog(world)


def retake(world: Any) -> Any:
    _known(world)
    return _request(world)


def retake_running(world: Any) -> Any:
    """While the capture goes on: with the customer's link, in her language, changed by hand."""
    world.server.put_session(_LIVE, world.server.rows(KEY)[:6])
    world.server.put_details(_LIVE, {"session_key": _LIVE, "status": "PROCESS"})
    world.open(_LIVE)
    world.until(lambda: world.house.details.data is not None)
    dialog = _request(world)
    dialog.text.setPlainText("Hello! " + dialog.text.toPlainText())
    return dialog


def _known(world: Any) -> None:
    world.open()
    world.until(lambda: world.house.details.data is not None)


def _dialog(world: Any) -> Any:
    world.window.actions_["session_data"].trigger()
    world.rest(0.3)
    return world.window.keeping.details.dialog


def _request(world: Any) -> Any:
    world.window.actions_["retake_request"].trigger()
    world.rest(0.3)
    return world.window.keeping.retaking.dialog


DETAILS = [
    Shot("summary-vehicle", summary_vehicle, shares="details", languages=ALL),
    Shot("summary-vehicle-narrow", summary_vehicle_narrow),
    Shot("details", details, shares="details", languages=ALL),
    Shot("details-results", details_results, shares="details"),
    Shot("details-silent", details_silent),
    Shot("retake", retake, shares="details", languages=ALL),
    Shot("retake-running", retake_running),
]
