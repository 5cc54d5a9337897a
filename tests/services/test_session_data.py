"""Session data from the demo server over real HTTP: what is asked for, and what may fail."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.domain.errors import Cancelled, ServerFault, SessionNotFound, SignInNeeded, TooManyRequests, UnreadableReply
from app.domain.settings import SAMPLE_KEY
from app.services.cancel import CancelToken
from app.services.demo_details import sample_details
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.services.pave_api import PaveApi
from app.services.request_signing import ServerClock
from tests.fakes.inspections import KEY
from tests.services.asking import asking

DATA = f"/v1/sessions/{SAMPLE_KEY}"


@pytest.fixture
def api(demo_server: DemoServer) -> Iterator[PaveApi]:
    with asking() as http:
        yield PaveApi(http, demo_server.url, lambda _: demo_server.credentials, ServerClock())


def asked(server: DemoServer) -> list[str]:
    return [seen.path for seen in server.seen]


def test_the_sample_is_complete(api: PaveApi, demo_server: DemoServer) -> None:
    data = api.session_data(KEY, CancelToken())
    assert data.raw_status == "COMPLETE"
    assert data.vehicle is not None
    assert data.vehicle.name == "2017 Nissan Rogue"
    assert data.notes is not None
    assert len(data.notes) == 2
    assert data.results is not None
    assert len(data.results.damages) == 3
    assert asked(demo_server) == [DATA, f"{DATA}/notes", f"{DATA}/results"]


def test_results_are_asked_for_only_when_there_can_be_any(api: PaveApi, demo_server: DemoServer) -> None:
    demo_server.put_details(SAMPLE_KEY, sample_details() | {"status": "PROCESS"})
    data = api.session_data(KEY, CancelToken())
    assert (data.notes, data.results) == ((), None)
    assert asked(demo_server) == [DATA, f"{DATA}/notes"]


def test_a_status_that_changes_while_it_runs(api: PaveApi, demo_server: DemoServer) -> None:
    words = iter(("STARTED", "STARTED", "PROCESS", "PROCESS"))
    demo_server.use_status(lambda key: next(words))
    assert [api.session_data(KEY, CancelToken()).raw_status for _ in range(2)] == ["STARTED", "PROCESS"]


@pytest.mark.parametrize("status", [400, 401, 404, 429, 500])
def test_without_notes_and_results_there_is_the_rest(api: PaveApi, demo_server: DemoServer, status: int) -> None:
    demo_server.faults.add(Fault(f"{DATA}/*", status=status, body=b'{"message": "no"}'))
    data = api.session_data(KEY, CancelToken())
    assert data.vehicle is not None
    assert (data.notes, data.results) == (None, None)


def test_unreadable_notes_are_none(api: PaveApi, demo_server: DemoServer) -> None:
    demo_server.faults.add(Fault(f"{DATA}/notes", body=b"<html>"))
    demo_server.faults.add(Fault(f"{DATA}/results", body=b'{"message": "Session is not yet completed."}'))
    data = api.session_data(KEY, CancelToken())
    assert (data.notes, data.results) == (None, None)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(DATA, status=404, body=b"{}"), SessionNotFound),
        (Fault(DATA, status=401, body=b"{}"), SignInNeeded),
        (Fault(DATA, status=429), TooManyRequests),
        (Fault(DATA, status=500), ServerFault),
        (Fault(DATA, body=b"[]"), UnreadableReply),
    ],
    ids=lambda value: value.status if isinstance(value, Fault) else "",
)
def test_without_data_there_is_nothing(
    api: PaveApi, demo_server: DemoServer, fault: Fault, error: type[Exception]
) -> None:
    demo_server.faults.add(fault)
    with pytest.raises(error):
        api.session_data(KEY, CancelToken())


def test_absent_data_leave_the_photos(api: PaveApi, demo_server: DemoServer) -> None:
    demo_server.drop_details(SAMPLE_KEY)
    with pytest.raises(SessionNotFound):
        api.session_data(KEY, CancelToken())
    assert len(api.photos(KEY, CancelToken()).inspection.photos) == 14


def test_cancelling_is_no_absence(api: PaveApi, demo_server: DemoServer) -> None:
    cancel = CancelToken()
    demo_server.use_status(lambda key: cancel.cancel())  # None: the status put
    with pytest.raises(Cancelled):
        api.session_data(KEY, cancel)


def test_the_demo_server_wants_a_signature_for_all_three(demo_server: DemoServer) -> None:
    with asking() as http:
        for end in ("", "/notes", "/results"):
            assert http.get_json(f"{demo_server.url}{DATA}{end}", dict, CancelToken()).status == 401


def test_while_the_status_stays_notes_and_results_are_not_asked_for_again(
    api: PaveApi, demo_server: DemoServer
) -> None:
    first = api.session_data(KEY, CancelToken())
    before = len(demo_server.seen)
    assert api.session_data(KEY, CancelToken(), first) == first
    assert [seen.bare_path for seen in demo_server.seen[before:]] == [DATA]
    other = api.session_data(KEY, CancelToken(), replace(first, raw_status="PROCESS", notes=None))
    assert other == first
