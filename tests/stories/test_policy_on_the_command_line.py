"""A script runs under the same policy as the window: its server, its hosts, and a word when it could not be applied."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.demo_server import DemoServer
from app.services.sign_in_source import VARIABLES
from tests.fakes.inspections import KEY, SENTENCE

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from pathlib import Path
import app.under_policy
app.under_policy.policy_place = lambda place=Path(sys.argv.pop(1)): place
from app.main import main
sys.exit(main())
"""


class Computer:
    """One whose administrators keep the policy in a folder of the test's."""

    def __init__(self, folder: Path, server: DemoServer) -> None:
        self.policy, self.folder, self.server = folder / "policy.json", folder, server

    def is_told(self, **keys: object) -> None:
        self.policy.write_text(json.dumps(keys), encoding="utf-8")

    def walkaround(self, *arguments: str, account: str | None = None) -> subprocess.CompletedProcess[str]:
        known = self.server.credentials
        clean = {name: value for name, value in os.environ.items() if name not in VARIABLES}
        clean |= {
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "QT_QPA_PLATFORM": "offscreen",
            "WALKAROUND_ACCOUNT": known.account if account is None else account,
            "WALKAROUND_API_KEY": known.api_key,
            "WALKAROUND_API_SECRET": known.api_secret,
            "ProgramData": str(self.folder / "mine"),
        }
        world = ["--data-dir", str(self.folder / "world")]
        return subprocess.run(
            [sys.executable, "-c", PROGRAM, str(self.policy), *world, *arguments],
            cwd=ROOT,
            env=clean,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )


@pytest.fixture
def computer(tmp_path: Path, demo_server: DemoServer) -> Computer:
    return Computer(tmp_path, demo_server)


def test_show_asks_the_server_that_is_set(computer: Computer) -> None:
    computer.is_told(server=computer.server.url, account=computer.server.credentials.account)
    done = computer.walkaround("show", KEY.text, account="")
    assert (done.returncode, done.stderr) == (0, "")
    assert SENTENCE in done.stdout


@pytest.mark.parametrize("command", [("show", KEY.text), ("export", KEY.text, "--to", "claim"), (KEY.text,), ()])
def test_another_server_is_refused(computer: Computer, command: tuple[str, ...]) -> None:
    computer.is_told(server="https://pave.invalid")
    done = computer.walkaround("--server", computer.server.url, *command)
    assert (done.returncode, done.stdout) == (2, "")
    assert str(computer.policy) in done.stderr
    assert "https://pave.invalid" in done.stderr
    assert "Traceback" not in done.stderr
    assert computer.server.seen == []


def test_the_same_server_may_be_named(computer: Computer) -> None:
    computer.is_told(server=computer.server.url)
    assert computer.walkaround("--server", computer.server.url, "show", KEY.text).returncode == 0


def test_the_demo_is_not_concerned(computer: Computer) -> None:
    computer.is_told(server="https://pave.invalid", account="Bolt", proxy="http://127.0.0.1:9", picture_hosts=["a.b"])
    done = computer.walkaround("--demo", "--server", "https://other.invalid", "show", KEY.text)
    assert (done.returncode, done.stderr) == (0, "")
    target = computer.folder / "claim"
    assert computer.walkaround("--demo", "export", KEY.text, "--to", str(target)).returncode == 0
    assert len(list((target / "photos").iterdir())) == 14


def test_another_account_is_refused(computer: Computer) -> None:
    computer.is_told(server=computer.server.url, account="Bolt")
    done = computer.walkaround("show", KEY.text)
    assert done.returncode == 3
    assert "belong to another account" in done.stderr


def test_an_export_lacks_photos_of_hosts_that_are_not_allowed(computer: Computer) -> None:
    computer.is_told(server=computer.server.url, picture_hosts=["images.example"])
    done = computer.walkaround("export", KEY.text, "--to", str(computer.folder / "claim"))
    assert done.returncode == 6
    assert "Host not allowed" in done.stderr
    assert not [one for one in computer.server.seen if one.path.startswith("/photos/")]


def test_a_policy_that_cannot_be_applied_is_said_and_the_work_is_done(computer: Computer) -> None:
    computer.policy.write_text('{"server": "https://pave.invalid", "servr": 1}')
    done = computer.walkaround("--server", computer.server.url, "show", KEY.text)
    assert done.returncode == 0
    assert SENTENCE in done.stdout
    assert f"could not be applied. {computer.policy}: servr: no such key." in done.stderr
    assert computer.walkaround("verify", "--library").stderr.count("could not be applied") == 1


def test_a_picture_of_the_window_shows_it_and_standard_error_tells_it(computer: Computer) -> None:
    computer.policy.write_text('{"servr": 1}')
    done = computer.walkaround("--demo", "--snapshot", str(computer.folder / "window.png"), KEY.text)
    assert done.returncode == 0
    assert "servr: no such key" in done.stderr
    assert (computer.folder / "window.png").stat().st_size > 10_000


def test_the_log_names_the_fault(computer: Computer) -> None:
    computer.policy.write_text('{"servr": 1}')
    computer.walkaround("--server", computer.server.url, "show", KEY.text)
    logs = "".join(file.read_text() for file in (computer.folder / "world" / "logs").iterdir())
    assert "policy" in logs
    assert "servr" in logs


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (None, 0, ["none"]),
        ('{"keep_days": 3, "server": "https://pave.invalid"}', 0, ["server, keep_days"]),
        ("{}", 0, ["no key"]),
        ('{"keep_days": "x", "servr": 1}', 1, ["keep_days: a whole number", "servr: no such key"]),
        ("{", 1, ["not JSON (line 1, column 2)"]),
    ],
)
def test_the_self_check_tells(computer: Computer, content: str | None, code: int, words: list[str]) -> None:
    if content is not None:
        computer.policy.write_text(content)
    done = computer.walkaround("--self-check")
    lines = [line for line in done.stdout.splitlines() if "policy" in line]
    assert done.returncode == code
    assert [line[:3] for line in lines] == ["BAD" if code else "ok "] * len(words)
    for line, word in zip(lines, words, strict=True):
        assert word in line
        assert content is None or str(computer.policy) in line
