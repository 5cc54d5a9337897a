"""I start the program twice: the window I have comes to the front and opens the key; nobody is ever locked out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket

from app.bridge.instance_ear import InstanceEar
from app.bridge.instance_message import LONGEST, InstanceMessage, address
from app.instance import Instance
from app.services.demo_server import DemoServer
from app.services.kernel_lock import lock_file
from tests.conftest import options
from tests.real_program import ROOT, missing_tools, program, screen, wait_until

KEY, OTHER = "XXX-ABCDE12345", "ABC-00000001"


@dataclass(frozen=True)
class World:
    """One data folder, and a server that notes what is asked of it."""

    server: DemoServer
    folder: Path
    runtime: Path

    @property
    def environment(self) -> dict[str, str]:
        known = self.server.credentials
        return {
            "WALKAROUND_ACCOUNT": known.account,
            "WALKAROUND_API_KEY": known.api_key,
            "WALKAROUND_API_SECRET": known.api_secret,
            "XDG_RUNTIME_DIR": str(self.runtime),
        }

    @property
    def arguments(self) -> list[str]:
        return ["--server", self.server.url, "--data-dir", str(self.folder)]

    @property
    def socket(self) -> Path:
        return Path(address(self.folder, str(os.getuid()), str(self.runtime)))

    @contextmanager
    def started(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        """Without a screen."""
        plain = {name: value for name, value in os.environ.items() if not name.startswith("WALKAROUND_")}
        apart = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
        command = [sys.executable, "-m", "app", *self.arguments, *words]
        process = subprocess.Popen(command, cwd=ROOT, env=plain | apart | self.environment, stderr=subprocess.PIPE)
        try:
            yield process
        finally:
            process.kill()
            process.communicate(timeout=10)

    @contextmanager
    def first(self, *words: str) -> Iterator[subprocess.Popen[bytes]]:
        with self.started(*words) as process:
            wait_until(self.socket.exists, "the first one listens")
            yield process

    def asked_for(self, key: str) -> bool:
        return any(seen.path.startswith(f"/v1/sessions/{key}/") for seen in self.server.seen)


@pytest.fixture
def world(demo_server: DemoServer, tmp_path: Path) -> World:
    demo_server.put_session(OTHER, demo_server.rows(KEY)[:3])
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    return World(demo_server, tmp_path / "world", runtime)


def test_the_second_hands_its_key_to_the_first_and_ends(world: World) -> None:
    with world.first() as first, world.started(OTHER) as second:
        assert second.wait(10) == 0
        wait_until(lambda: world.asked_for(OTHER), "the first opens it")
        assert first.poll() is None


def test_a_link_is_handed_over(world: World) -> None:
    with world.first() as first, world.started(f"walkaround://{OTHER.lower()}/") as second:
        assert second.wait(10) == 0
        wait_until(lambda: world.asked_for(OTHER), "the first opens it")
        assert first.poll() is None


def test_a_link_that_is_none_is_handed_over_too_and_opens_nothing(world: World) -> None:
    with world.first() as first, world.started(f"walkaround:{OTHER}", "--demo") as second:
        assert second.wait(10) == 0
        assert first.poll() is None
        assert not any(seen.path.startswith("/v1/") for seen in world.server.seen)


def test_the_second_without_a_key_ends_too(world: World) -> None:
    with world.first() as first, world.started() as second:
        assert second.wait(10) == 0
        assert first.poll() is None
        assert not any(seen.path.startswith("/v1/") for seen in world.server.seen)


def test_another_folder_is_another_world(world: World, tmp_path: Path) -> None:
    elsewhere = World(world.server, tmp_path / "elsewhere", world.runtime)
    with world.first(), elsewhere.first(OTHER) as second:
        wait_until(lambda: world.asked_for(OTHER), "it opens its own key")
        assert second.poll() is None


def test_a_demo_without_a_folder_is_alone(world: World) -> None:
    lone = ["--demo"]
    with world.first(), world.started() as handed:
        assert handed.wait(10) == 0
        plain = os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(world.runtime)}
        demo = subprocess.Popen([sys.executable, "-m", "app", *lone], cwd=ROOT, env=plain)
        try:
            with pytest.raises(subprocess.TimeoutExpired):
                demo.wait(3)
        finally:
            demo.send_signal(signal.SIGTERM)
            assert demo.wait(10) == 0


def test_a_first_one_that_hangs_does_not_keep_the_second_from_opening(world: World) -> None:
    with world.first() as first:
        first.send_signal(signal.SIGSTOP)
        try:
            with world.started(OTHER) as second:
                wait_until(lambda: world.asked_for(OTHER), "the second opens it itself")
                assert second.poll() is None
        finally:
            first.send_signal(signal.SIGCONT)


def test_what_a_killed_one_leaves_locks_nobody_out(world: World) -> None:
    with world.first() as first:
        first.kill()
        first.wait(10)
    assert world.socket.exists()
    assert (world.folder / "instance.lock").exists()
    began = time.monotonic()
    with world.started(OTHER) as next_one:
        wait_until(lambda: world.asked_for(OTHER), "the next one opens it")
        assert next_one.poll() is None
        with world.started() as third:
            assert third.wait(10) == 0, f"the next one listens again, {time.monotonic() - began:.1f} s later"


def test_a_lock_file_with_anything_in_it_means_nothing(world: World) -> None:
    world.folder.mkdir()
    (world.folder / "instance.lock").write_bytes(b"1\n" * 50)
    with world.first() as first:
        assert first.poll() is None
        with pytest.raises(BlockingIOError):
            lock_file(world.folder / "instance.lock", wait=False)


def test_a_snapshot_never_hands_over(world: World, tmp_path: Path) -> None:
    target = tmp_path / "picture.png"
    with world.first(), world.started("--snapshot", str(target), OTHER) as second:
        assert second.wait(30) == 0
        assert target.stat().st_size > 1000


def test_only_the_user_may_call(world: World) -> None:
    with world.first():
        assert world.socket.stat().st_mode & 0o077 == 0


@pytest.mark.screen
@pytest.mark.slow
@pytest.mark.skipif(bool(missing_tools()), reason=f"cannot be found: {missing_tools()}")
def test_on_a_real_screen_the_session_is_seen(world: World) -> None:
    with screen() as display, program(display, world.arguments, world.environment) as first:
        first.wait_title("Walkaround")
        wait_until(world.socket.exists, "the first one listens")
        with program(display, [*world.arguments, OTHER], world.environment) as second:
            assert second.process.wait(15) == 0
        first.wait_title(OTHER)
        assert first.process.poll() is None


def ear_for(tmp_path: Path, heard: list[InstanceMessage], parent: QObject) -> tuple[InstanceEar, str]:
    def take(message: InstanceMessage) -> bool:
        heard.append(message)
        return True

    name = address(tmp_path, "somebody", str(tmp_path))
    ear = InstanceEar(name, take, parent)
    assert ear.listening
    return ear, name


@pytest.mark.parametrize(
    "line",
    [
        b"\n",
        b"{}\n",
        b"[1]\n",
        b'{"server": 1, "demo": false, "key": ""}\n',
        b'{"server": "s", "demo": false, "key": "../../etc/passwd"}\n',
        b'{"server": "s", "demo": false, "key": null}\n',
        b'{"server": "s", "demo": false, "key": "", "refused": 1}\n',
        b'{"server": "s", "demo": false, "key": "", "refused": "' + b"x" * 201 + b'"}\n',
        b"[" * 900 + b"\n",
        b"\xff\xfe\n",
        b"x" * (3 * LONGEST),
    ],
)
def test_nonsense_is_hung_up_on(qapp: object, qtbot: object, tmp_path: Path, line: bytes) -> None:
    heard: list[InstanceMessage] = []
    parent = QObject()
    ear, name = ear_for(tmp_path, heard, parent)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    socket.write(line)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)  # type: ignore[attr-defined]
    assert bytes(socket.readAll().data()) == b""
    assert heard == []
    ear.close()


@pytest.mark.parametrize("typed", [KEY, "", "walkaround:" + "\U0001f697" * 300])
def test_a_message_comes_as_it_was_sent(qapp: object, qtbot: object, tmp_path: Path, typed: str) -> None:
    heard: list[InstanceMessage] = []
    parent = QObject()
    ear, name = ear_for(tmp_path, heard, parent)
    sent = InstanceMessage.of("https://openapi.paveapi.com", False, typed)
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(1000)
    for byte in sent.to_bytes():
        socket.write(bytes([byte]))
        socket.flush()
    qtbot.waitUntil(socket.canReadLine)  # type: ignore[attr-defined]
    assert bytes(socket.readLine().data()) == b"shown\n"
    assert heard == [sent]
    assert sent.typed[:100] == typed[:100]
    ear.close()


def test_a_folder_that_cannot_be_made_keeps_nobody_waiting(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert Instance(options("https://openapi.paveapi.com", tmp_path / "file" / "world")).is_first()
