"""One question a day, and nothing but a question: every way the answer may go wrong changes nothing."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app import __version__
from app.assembly import build_services
from app.domain.errors import Cancelled
from app.domain.update import Update
from app.options import parse_options
from app.services.cancel import CancelToken
from app.services.http_client import HttpClient
from app.services.update_check import ONE_QUESTION, Looked, UpdateCheck, built_address
from tests.services.raw_server import RawServer, Visit

PAGE = "https://example.org/walkaround"
NEWER = Looked(Update("0.2.0", PAGE), True)
NOTHING = Looked(None, False)
HOUR = 3600.0
Script = Callable[[Visit], None]


def says(version: str, page: str = PAGE) -> Script:
    body = json.dumps({"version": version, "page": page}).encode()
    return lambda visit: visit.answer("200 OK", body, "Content-Type: application/json")


class Clock:
    def __init__(self) -> None:
        self.seconds = 1_790_000_000.0

    def __call__(self) -> float:
        return self.seconds


def check_of(server: RawServer, folder: Path, clock: Clock, running: str = "0.1.0") -> UpdateCheck:
    client = partial(HttpClient, user_agent=f"Walkaround/{running}", loopback_api=False, limits=ONE_QUESTION)
    return UpdateCheck(server.url("/newest.json"), client, folder, running, clock)


def test_what_is_asked(tmp_path: Path) -> None:
    with RawServer(says("0.2.0")) as server:
        assert check_of(server, tmp_path, Clock()).look(CancelToken()) == NEWER
    (head,) = server.heads
    first, *headers = head.decode().rstrip("\r\n").split("\r\n")
    assert first == "GET /newest.json HTTP/1.1"
    names = {line.partition(":")[0]: line.partition(": ")[2] for line in headers}
    assert names == {
        "Host": f"127.0.0.1:{server.port}",
        "User-Agent": "Walkaround/0.1.0",
        "Accept-Encoding": "identity",
    }
    assert not any(thread.name == "network deadlines" for thread in threading.enumerate())


def test_once_in_24_hours_and_told_until_it_was(tmp_path: Path) -> None:
    clock = Clock()
    with RawServer(says("0.2.0")) as server:
        for _ in range(3):  # each a start of its own
            assert check_of(server, tmp_path, clock).look(CancelToken()) == NEWER
            clock.seconds += 7 * HOUR
        assert len(server.heads) == 1
        check_of(server, tmp_path, clock).note_told(Update("0.2.0", PAGE))
        assert check_of(server, tmp_path, clock).look(CancelToken()) == Looked(Update("0.2.0", PAGE), False)
        clock.seconds += 3 * HOUR
        assert check_of(server, tmp_path, clock).look(CancelToken()) == Looked(Update("0.2.0", PAGE), False)
        assert len(server.heads) == 2


def test_the_next_version_is_told_again(tmp_path: Path) -> None:
    clock = Clock()
    with RawServer(says("0.2.0")) as server:
        check = check_of(server, tmp_path, clock)
        check.look(CancelToken())
        check.note_told(Update("0.2.0", PAGE))
    clock.seconds += 25 * HOUR
    with RawServer(says("0.3.0")) as server:
        assert check_of(server, tmp_path, clock).look(CancelToken()) == Looked(Update("0.3.0", PAGE), True)


def test_a_clock_that_was_put_back_asks_again(tmp_path: Path) -> None:
    clock = Clock()
    with RawServer(says("0.2.0")) as server:
        check_of(server, tmp_path, clock).look(CancelToken())
        clock.seconds -= 365 * 24 * HOUR
        check_of(server, tmp_path, clock).look(CancelToken())
        assert len(server.heads) == 2


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.1"])
def test_not_newer_is_no_news(tmp_path: Path, version: str) -> None:
    with RawServer(says(version)) as server:
        assert check_of(server, tmp_path, Clock()).look(CancelToken()) == NOTHING


def test_once_it_is_installed_it_is_no_news(tmp_path: Path) -> None:
    with RawServer(says("0.2.0")) as server:
        check_of(server, tmp_path, Clock()).look(CancelToken())
        assert check_of(server, tmp_path, Clock(), running="0.2.0").look(CancelToken()) == NOTHING


def huge(visit: Visit) -> None:
    visit.answer("200 OK", b'{"version": "0.2.0", "page": "' + PAGE.encode() + b'", "x": "' + b"x" * 70_000 + b'"}')


def huge_without_saying_so(visit: Visit) -> None:
    visit.send(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"x": "', b"x" * 200_000)
    visit.leave()


JUNK = {
    "no json": lambda visit: visit.answer("200 OK", b"0.2.0 is here"),
    "a page": lambda visit: visit.answer("200 OK", b"<html>sign in</html>"),
    "deep": lambda visit: visit.answer("200 OK", b"[" * 60_000),
    "not utf-8": lambda visit: visit.answer("200 OK", b"\xff\xfe\x00"),
    "nothing": lambda visit: visit.answer("204 No Content"),
    "a list": lambda visit: visit.answer("200 OK", b'[{"version": "0.2.0"}]'),
    "a page over http": says("0.2.0", "http://example.org/"),
    "no version": says("latest"),
    "not found": lambda visit: visit.answer("404 Not Found", b'{"version": "0.2.0", "page": "https://e.org"}'),
    "broken": lambda visit: visit.answer("503 Service Unavailable"),
    "huge": huge,
    "huge, unannounced": huge_without_saying_so,
    "cut off": lambda visit: visit.reset(),
}


@pytest.mark.parametrize("script", JUNK.values(), ids=JUNK.keys())
def test_junk_changes_nothing_and_is_asked_for_once(tmp_path: Path, script: Script) -> None:
    clock = Clock()
    with RawServer(script) as server:
        assert check_of(server, tmp_path, clock).look(CancelToken()) == NOTHING
        clock.seconds += HOUR
        assert check_of(server, tmp_path, clock).look(CancelToken()) == NOTHING
        assert len(server.heads) == 1


def test_junk_leaves_what_was_known(tmp_path: Path) -> None:
    clock = Clock()
    with RawServer(says("0.2.0")) as server:
        check_of(server, tmp_path, clock).look(CancelToken())
    clock.seconds += 25 * HOUR
    with RawServer(JUNK["no json"]) as server:
        assert check_of(server, tmp_path, clock).look(CancelToken()) == NEWER
        assert len(server.heads) == 1


def test_a_redirect_is_not_followed(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with RawServer(says("0.2.0")) as elsewhere:
        with RawServer(lambda visit: visit.redirect(elsewhere.url("/secret-path"))) as server:
            assert check_of(server, tmp_path, Clock()).look(CancelToken()) == NOTHING
            assert len(server.heads) == 1
        assert elsewhere.connections == 0
    assert "RedirectRefused" in caplog.text
    assert "secret-path" not in caplog.text


def test_nobody_there(tmp_path: Path) -> None:
    with RawServer(says("0.2.0")) as server:
        pass
    assert check_of(server, tmp_path, Clock()).look(CancelToken()) == NOTHING


def test_cancelled_at_once_while_it_hangs(tmp_path: Path) -> None:
    token = CancelToken()
    with RawServer(lambda visit: visit.hang()) as server:
        stopping = threading.Thread(target=lambda: (server.stuck.wait(10), token.cancel()))
        stopping.start()
        with pytest.raises(Cancelled):
            check_of(server, tmp_path, Clock()).look(token)
        stopping.join()


def test_where_it_cannot_be_kept_nothing_is_asked(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with RawServer(says("0.2.0")) as server:
        assert check_of(server, tmp_path / "file" / "world", Clock()).look(CancelToken()) == NOTHING
        assert server.connections == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"[" * 50_000,
        b'{"asked": "x"}',
        b'{"asked": NaN}',
        b'{"asked": 1e400, "version": 7}',
        b'{"asked": null}',
    ],
)
def test_a_damaged_file_asks_again(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "update.json").write_bytes(content)
    with RawServer(says("0.2.0")) as server:
        assert check_of(server, tmp_path, Clock()).look(CancelToken()) == NEWER


def test_the_file_cannot_bring_another_page(tmp_path: Path) -> None:
    clock = Clock()
    kept = {"asked": clock.seconds, "version": "9.0", "page": "file:///etc/passwd", "told": ""}
    (tmp_path / "update.json").write_text(json.dumps(kept))
    with RawServer(says("0.2.0")) as server:
        assert check_of(server, tmp_path, clock).look(CancelToken()) == NOTHING
        assert server.connections == 0


@pytest.mark.parametrize(
    ("content", "address"),
    [
        ('{"update_url": "https://example.org/newest.json"}', "https://example.org/newest.json"),
        ('{"update_url": "http://example.org/newest.json"}', None),
        ('{"update_url": null}', None),
        ("{}", None),
        ("[]", None),
        ("", None),
    ],
)
def test_what_the_build_wrote(tmp_path: Path, content: str, address: str | None) -> None:
    (tmp_path / "build.json").write_text(content)
    assert built_address(tmp_path) == address


def test_from_source_there_is_no_address(tmp_path: Path) -> None:
    assert built_address(tmp_path) is None


@pytest.mark.parametrize(
    ("arguments", "asks"),
    [([], True), (["--demo"], False), (["--snapshot", "x.png"], False), (["show", "XXX-ABCDE12345"], False)],
)
def test_only_a_window_of_ones_own_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log_as_before: None, arguments: list[str], asks: bool
) -> None:
    monkeypatch.setattr("app.assembly.built_address", lambda _: "https://example.org/newest.json")
    services = build_services(parse_options(["--data-dir", str(tmp_path / "world"), *arguments]))
    try:
        assert (services.updates is not None) is asks
        if services.updates is not None:
            assert services.updates.host == "example.org"
    finally:
        services.close()


def test_this_program_has_a_version_that_can_be_compared() -> None:
    assert Update("999.0", PAGE).is_newer_than(__version__)
