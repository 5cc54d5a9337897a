"""An adjuster at the keyboard: the real program on a real X screen, against a real server."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.assembly import RESOURCES
from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from tests.real_program import Program, missing_tools, program, screen, wait_until

pytestmark = [
    pytest.mark.screen,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason=f"cannot be found: {missing_tools()}"),
]
KEY = "XXX-ABCDE12345"


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer(RESOURCES / "demo_session") as running:
        yield running


@pytest.fixture
def walkaround(server: DemoServer, tmp_path: Path) -> Iterator[Program]:
    credentials = server.credentials
    environment = {
        "WALKAROUND_ACCOUNT": credentials.account,
        "WALKAROUND_API_KEY": credentials.api_key,
        "WALKAROUND_API_SECRET": credentials.api_secret,
    }
    arguments = ["--server", server.url, "--data-dir", str(tmp_path), "--log-level", "debug"]
    with screen() as display, program(display, arguments, environment) as running:
        running.wait_title("Walkaround")
        running.focus()
        yield running


def open_by_typing(walkaround: Program) -> None:
    walkaround.type_text(KEY.lower())
    walkaround.press("Return")
    walkaround.wait_title(KEY)


def pictures_asked_for(server: DemoServer) -> int:
    return sum(seen.path.startswith("/photos/") for seen in server.seen)


def test_i_type_a_key_and_all_its_photos_come(server: DemoServer, walkaround: Program) -> None:
    open_by_typing(walkaround)
    wait_until(lambda: pictures_asked_for(server) == 14, "fourteen pictures asked for")
    walkaround.press("ctrl+q")
    assert walkaround.process.wait(5) == 0


def test_the_server_dies_while_photos_load_and_the_window_lives_on(server: DemoServer, walkaround: Program) -> None:
    server.shape(bytes_per_second=400_000)
    open_by_typing(walkaround)
    wait_until(lambda: pictures_asked_for(server) >= 2, "loading has begun")
    server.stop()
    walkaround.press("F5")
    server.start()
    server.shape()
    before = len(server.seen)

    def asked_anew() -> bool:
        walkaround.press("ctrl+r")
        return any(seen.path.startswith("/v1/") for seen in server.seen[before:])

    def all_asked_for() -> bool:
        walkaround.press("ctrl+shift+r")
        return len({seen.path for seen in server.seen if seen.path.startswith("/photos/")}) == 14

    wait_until(asked_anew, "it asks again when told to")
    wait_until(all_asked_for, "and fetches what was missing")
    assert walkaround.process.poll() is None
    walkaround.press("ctrl+q")
    assert walkaround.process.wait(5) == 0


def test_i_quit_while_a_download_hangs_and_it_is_gone_within_two_seconds(
    server: DemoServer, walkaround: Program
) -> None:
    server.faults.add(Fault("/photos/*", hang_after=10_000))
    open_by_typing(walkaround)
    wait_until(lambda: pictures_asked_for(server) >= 2, "downloads hang")
    pressed = time.monotonic()
    walkaround.press("ctrl+q")
    assert walkaround.process.wait(10) == 0
    assert time.monotonic() - pressed < 2


def test_no_secret_is_in_any_file_nor_in_the_command_line(
    server: DemoServer, walkaround: Program, tmp_path: Path
) -> None:
    open_by_typing(walkaround)
    wait_until(lambda: pictures_asked_for(server) == 14, "fourteen pictures asked for")
    server.faults.add(Fault("/v1/*", status=401))
    walkaround.press("F5")
    wait_until(lambda: len([s for s in server.seen if s.path.startswith("/v1/")]) >= 2, "a refused refresh")
    command_line = Path(f"/proc/{walkaround.process.pid}/cmdline").read_bytes()
    sent = [seen.headers for seen in server.seen if seen.path.startswith("/v1/")]
    tokens = [headers["api-token"] for headers in sent]
    credentials = server.credentials
    secrets = [s.encode() for s in (credentials.api_key, credentials.api_secret, *tokens)]
    walkaround.wait_title("Set up credentials")
    walkaround.focus("Set up credentials")
    walkaround.press("Escape")
    wait_until(lambda: not any("Set up" in title for title in walkaround.titles()), "the dialog is closed")
    walkaround.focus()
    walkaround.press("ctrl+q")
    assert walkaround.process.wait(5) == 0
    log = tmp_path / "logs" / "walkaround.log"
    assert log.stat().st_size > 100, "the log at debug level says something"
    for content in (command_line, *(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())):
        assert not any(secret in content for secret in secrets)
    assert KEY.encode() not in log.read_bytes()
