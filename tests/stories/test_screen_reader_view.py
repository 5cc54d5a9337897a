"""An adjuster who does not see: what her screen reader gets from the real program, over the real bus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.assembly import RESOURCES
from app.services.demo_server import DemoServer
from tests.fakes.inspections import KEY, SENTENCE
from tests.real_program import Program, missing_tools, program, screen, wait_until
from tests.screen_reader import Heard, Reader, buses, missing_parts

MISSING = [*missing_tools(), *missing_parts()]
pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"cannot be found: {MISSING}"),
]


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(RESOURCES / "demo_session") as running:
        yield running


@pytest.fixture
def read(server: DemoServer, tmp_path: Path) -> Iterator[tuple[Program, Reader]]:
    """The program with her session open, and what reads it to her."""
    known = server.credentials
    environment = {
        "WALKAROUND_ACCOUNT": known.account,
        "WALKAROUND_API_KEY": known.api_key,
        "WALKAROUND_API_SECRET": known.api_secret,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    arguments = [KEY.text, "--server", server.url, "--data-dir", str(tmp_path)]
    with (
        screen() as display,
        buses(display) as bus,
        program(display, arguments, environment | {"DBUS_SESSION_BUS_ADDRESS": bus}) as running,
    ):
        running.wait_title(KEY.text)
        reader = Reader(bus)
        yield running, reader
        reader.close()


def test_the_whole_answer_is_there_to_be_read(read: tuple[Program, Reader]) -> None:
    running, reader = read
    heard: list[Heard] = []

    def summary_is_there() -> bool:
        heard[:] = reader.everything()
        return any(SENTENCE in one.name for one in heard)

    wait_until(summary_is_there, "the summary can be read")
    tiles = [one for one in heard if re.match(r"Step \d+ of 13, ", one.name)]
    assert [int(one.name.split()[1]) for one in tiles] == list(range(1, 14))
    assert {one.role for one in tiles} == {"list item"}
    assert sum("rejected: " in one.name for one in tiles) == 3
    assert all(re.search(r"\. \d attempts?\.", one.name) for one in tiles)
    assert any(one.role == "text" and one.name == "Session key or PAVE link" for one in heard)
    assert any(one.role in ("push button", "button") and one.name == "Refresh" for one in heard)
    assert any(KEY.text in one.name for one in heard if one.role in ("frame", "window"))
    running.focus(KEY.text)
    running.press("ctrl+q")
    assert running.process.wait(5) == 0
