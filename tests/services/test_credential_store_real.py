"""The same contract on a real Secret Service: gnome-keyring on a session bus of its own, with its own home."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import Cancelled, KeyringTrouble
from app.services.cancel import CancelToken
from app.services.credential_store import CredentialStore, KeyringLike
from tests.fakes.keyring_vaults import wait_for_keyring_threads
from tests.services.test_credential_store import MINE, SECRET, SERVICE, KeyringContract, trouble_with

ROOT = Path(__file__).parent.parent.parent
MISSING = [tool for tool in ("dbus-daemon", "gnome-keyring-daemon") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(bool(MISSING), reason=f"apt-get install dbus gnome-keyring: no {', '.join(MISSING)}"),
    # keyring leaves its connection to the garbage collector when a collection stays locked.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]
PROMPTER = "org.gnome.keyring.SystemPrompter"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type> <listen>unix:dir={folder}</listen> <auth>EXTERNAL</auth>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""


class Desktop:
    """A session bus that starts nothing by itself, and gnome-keyring on it: both children of this process."""

    def __init__(self, home: Path) -> None:
        self.home = home
        (home / "run").mkdir(mode=0o700)
        (home / "bus.conf").write_text(BUS.format(folder=home))
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "XDG_DATA_HOME": str(home / "share"),
            "XDG_CONFIG_HOME": str(home / "config"),
        }
        self.children: list[subprocess.Popen[str]] = []
        bus = self._start("dbus-daemon", f"--config-file={home / 'bus.conf'}", "--nofork", "--print-address=1")
        assert bus.stdout is not None
        self.address = self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()

    def log_in(self) -> None:
        """gnome-keyring, with its login keyring made and unlocked."""
        daemon = self._start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        assert daemon.stdin is not None
        daemon.stdin.write("a password")
        daemon.stdin.close()
        assert daemon.stdout is not None
        daemon.stdout.readline()  # it says where it listens, once it does

    def lock(self) -> None:
        import secretstorage

        with closing(secretstorage.dbus_init()) as connection:
            secretstorage.get_default_collection(connection).lock()

    def kill_keyring(self) -> None:
        self.children[-1].kill()
        self.children[-1].wait(5)

    def log_out(self) -> None:
        for child in reversed(self.children):
            child.terminate()
            child.wait(5)
            for pipe in (child.stdin, child.stdout):
                if pipe is not None:
                    pipe.close()

    def run(self, program: str, **environment: str) -> str:
        """What a Python program of its own prints on this desktop."""
        command = [sys.executable, "-c", program]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment | environment, capture_output=True, text=True, timeout=20
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        pipe = subprocess.PIPE
        child = subprocess.Popen(
            command, env=self.environment, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
        )
        self.children.append(child)
        return child


@pytest.fixture(autouse=True)
def _unclosed_connections_end_here() -> Iterator[None]:
    yield
    gc.collect()


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    with tempfile.TemporaryDirectory(prefix="keyring-") as folder:  # short: the path of a socket may have 107 bytes
        desktop = Desktop(Path(folder))
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desktop.address)
        try:
            desktop.log_in()
            yield desktop
        finally:
            desktop.log_out()


@pytest.fixture
def vault(desktop: Desktop) -> KeyringLike:
    from keyring.backends import SecretService

    backend: KeyringLike = SecretService.Keyring()
    return backend


@pytest.fixture
def store(vault: KeyringLike) -> CredentialStore:
    return CredentialStore(SERVICE, vault)


class TestOnSecretService(KeyringContract):
    @pytest.fixture
    def vault(self, desktop: Desktop) -> KeyringLike:
        from keyring.backends import SecretService

        backend: KeyringLike = SecretService.Keyring()
        return backend


def test_the_place_names_who_serves_it(store: CredentialStore) -> None:
    assert store.place(CancelToken()) == "Secret Service (GNOME Keyring)"


def test_no_file_of_the_keyring_shows_a_secret(store: CredentialStore, desktop: Desktop) -> None:
    store.save(MINE, CancelToken())
    files = [path for path in (desktop.home / "share").rglob("*") if path.is_file()]
    assert files
    assert not [path for path in files if SECRET.encode() in path.read_bytes()]


def test_it_is_still_there_after_the_next_log_in(store: CredentialStore, desktop: Desktop) -> None:
    store.save(MINE, CancelToken())
    desktop.kill_keyring()
    desktop.log_in()
    assert store.load(CancelToken()) == MINE


def test_a_locked_keyring_says_that_it_is_locked(store: CredentialStore, desktop: Desktop) -> None:
    store.save(MINE, CancelToken())
    desktop.lock()
    assert trouble_with(store) is KeyringTrouble.LOCKED
    assert store.place(CancelToken()) == "Secret Service (GNOME Keyring)"


def test_a_killed_keyring_counts_as_none(store: CredentialStore, desktop: Desktop) -> None:
    desktop.kill_keyring()
    assert trouble_with(store) is KeyringTrouble.ABSENT


def test_a_bus_that_ends_counts_as_none(store: CredentialStore, desktop: Desktop) -> None:
    desktop.log_out()
    assert trouble_with(store) is KeyringTrouble.ABSENT


@pytest.mark.parametrize("act", ["load", "save", "forget"])
def test_a_prompt_that_nobody_answers_can_be_left(store: CredentialStore, desktop: Desktop, act: str) -> None:
    store.save(MINE, CancelToken())
    desktop.lock()
    acts: dict[str, Callable[[CancelToken], Any]] = {
        "load": store.load,
        "save": lambda cancel: store.save(MINE, cancel),
        "forget": store.forget,
    }
    with silent_prompter() as prompt_is_shown:
        cancel, ended = CancelToken(), threading.Event()

        def wait() -> None:
            try:
                acts[act](cancel)
            except Cancelled:
                ended.set()

        waiting = threading.Thread(target=wait)
        waiting.start()
        prompt_is_shown()
        began = time.monotonic()
        cancel.cancel()
        waiting.join(5)
        assert ended.is_set()
        assert time.monotonic() - began < 0.5
    wait_for_keyring_threads()


class silent_prompter:  # noqa: N801
    """Owns the prompter's name and never answers; gives a function that waits until a prompt was asked for."""

    def __enter__(self) -> Callable[[], None]:
        from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
        from jeepney.io.blocking import Proxy, open_dbus_connection  # type: ignore[import-untyped]

        self._connection = open_dbus_connection()
        Proxy(message_bus, self._connection).RequestName(PROMPTER)
        return lambda: self._wait_for("BeginPrompting")

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def _wait_for(self, member: str) -> None:
        from jeepney import HeaderFields  # type: ignore[import-untyped]

        while self._connection.receive(timeout=10).header.fields.get(HeaderFields.member) != member:
            pass


class TestAsTheProgramFindsIt:
    """Keyring's own choice, in a process of its own because keyring chooses once."""

    ROUND_TRIP = (
        "from app.domain.credentials import Credentials\n"
        "from app.services.cancel import CancelToken\n"
        "from app.services.credential_store import CredentialStore\n"
        "store, cancel = CredentialStore(), CancelToken()\n"
        "mine = Credentials('https://one.example', 'Acme', 'key', 'secret')\n"
        "store.save(mine, cancel)\n"
        "assert store.load(cancel) == mine\n"
        "print(store.place(cancel), store.forget(cancel), store.forget(cancel))"
    )
    TROUBLE = (
        "from app.domain.errors import KeyringUnavailable\n"
        "try:\n"
        + "".join(f"    {line}\n" for line in ROUND_TRIP.splitlines())
        + "except KeyringUnavailable as error:\n"
        "    print(error.trouble.name)"
    )
    PLAIN_TEXT = (
        "from keyring.backend import KeyringBackend\n"
        "class PlaintextKeyring(KeyringBackend):\n"
        "    priority = 99\n"
        "    def get_password(self, service, username): return None\n"
        "    def set_password(self, service, username, password): open('written', 'w').write(password)\n"
    )

    def test_save_load_place_forget(self, desktop: Desktop) -> None:
        assert desktop.run(self.ROUND_TRIP) == "Secret Service (GNOME Keyring) True False"

    def test_no_keyring_on_the_bus(self, desktop: Desktop) -> None:
        desktop.kill_keyring()
        assert desktop.run(self.TROUBLE) == "ABSENT"

    def test_no_bus(self, desktop: Desktop) -> None:
        assert desktop.run(self.TROUBLE, DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere") == "ABSENT"

    @pytest.mark.parametrize("choice", ["forced.PlaintextKeyring", "keyring.backends.null.Keyring", "no.such.Keyring"])
    def test_another_backend_forced_by_the_environment(self, desktop: Desktop, choice: str) -> None:
        (desktop.home / "forced.py").write_text(self.PLAIN_TEXT)
        forced = {"PYTHON_KEYRING_BACKEND": choice, "PYTHONPATH": str(desktop.home)}
        assert desktop.run(self.TROUBLE, **forced) == "ABSENT"
        assert not (ROOT / "written").exists()

    def test_another_backend_forced_by_a_file(self, desktop: Desktop) -> None:
        (desktop.home / "forced.py").write_text(self.PLAIN_TEXT)
        settings = desktop.home / "config" / "python_keyring" / "keyringrc.cfg"
        settings.parent.mkdir(parents=True)
        choice = f"[backend]\ndefault-keyring=forced.PlaintextKeyring\nkeyring-path={desktop.home}\n"
        settings.write_text(choice)
        assert desktop.run(self.TROUBLE) == "ABSENT"
