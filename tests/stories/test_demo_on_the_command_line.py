"""I have no window, or write a script: the demo as a table and as JSON, and exit codes that tell what went wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from app.services.sign_in_source import VARIABLES
from tests.fakes.inspections import KEY, SENTENCE

ROOT = Path(__file__).parents[2]
STATES = [
    (1, 1, "VIN", "accepted"),
    (2, 2, "Interior", "accepted_after_retake"),
    (3, 3, "Cluster", "accepted"),
    (4, 4, "Left", "rejected"),
    (5, 10, "Front Left", "rejected"),
    (6, 5, "Front", "accepted"),
    (7, 11, "Front Right", "rejected"),
    (8, 7, "Right", "accepted"),
    (9, 12, "Rear Right", "accepted"),
    (10, 8, "Rear", "accepted"),
    (11, 13, "Rear Left", "accepted"),
    (12, 9, "Windshield", "accepted"),
    (13, 6, "Tires", "accepted"),
]
ATTEMPT = ["photo_code", "photo_label", "verdict", "reason", "url", "created_at", "updated_at"]


def walkaround(*arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    clean |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"}
    command = [sys.executable, "-m", "app", *arguments]
    return subprocess.run(
        command,
        cwd=ROOT,
        env=clean | dict(environment or {}),
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def credentials(server: DemoServer) -> dict[str, str]:
    known = server.credentials
    return dict(zip(VARIABLES, (known.account, known.api_key, known.api_secret), strict=True))


def test_the_demo_as_json() -> None:
    ended = walkaround("--demo", "show", "xxx-abcde12345", "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    content = json.loads(ended.stdout)
    assert list(content) == ["session_key", "summary", "steps", "extras", "unreadable"]
    assert (content["session_key"], content["summary"]) == ("XXX-ABCDE12345", SENTENCE)
    assert [(s["step"], s["code"], s["title"], s["state"]) for s in content["steps"]] == STATES
    assert (content["extras"], content["unreadable"]) == ([], [])
    for step in content["steps"]:
        assert list(step) == ["step", "code", "title", "state", "attempts"]
        for attempt in step["attempts"]:
            assert list(attempt) == ATTEMPT
            assert attempt["photo_code"] == step["code"]
            assert attempt["url"].startswith("http://127.0.0.1:")
    first, second = content["steps"][1]["attempts"]
    assert (first["verdict"], first["reason"], second["verdict"], second["reason"]) == (
        "rejected",
        "Wrong View",
        "accepted",
        "",
    )
    assert (first["created_at"], first["updated_at"]) == ("2021-05-27T07:36:19+00:00", "2021-05-27T07:36:34+00:00")
    assert content["steps"][4]["attempts"][0]["photo_label"] == "Front_Left"


def test_the_demo_as_a_table() -> None:
    ended = walkaround("show", "XXX-ABCDE12345", "--demo")
    assert (ended.returncode, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert [int(line.split()[0]) for line in lines[1:14]] == list(range(1, 14))
    assert lines[2].split() == ["2", "Interior", "Accepted", "(try", "2)", "2"]
    assert lines[4].split() == ["4", "Left", "Rejected", "1", "Wrong", "View"]
    assert lines[-1] == SENTENCE


def test_a_link_does_as_well() -> None:
    ended = walkaround("--demo", "show", "https://acme.vehiclecapture.com/XXX-ABCDE12345?l=en")
    assert ended.returncode == 0
    assert ended.stdout.rstrip().endswith(SENTENCE)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--demo", "show", "nonsense"),
        ("--demo", "show"),
        ("--demo", "show", "XXX-ABCDE12345", "and more"),
        ("--demo", "--json"),
        ("--no-such-option",),
        ("show", "XXX-ABCDE12345", "--server", "http://pave.example"),
    ],
)
def test_wrong_usage_is_2(arguments: tuple[str, ...]) -> None:
    ended = walkaround(*arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_malformed_key_is_named() -> None:
    assert "“non sense” is not a session key" in walkaround("--demo", "show", "non sense").stderr


def test_an_unknown_session_is_4_and_named() -> None:
    ended = walkaround("--demo", "show", "NOPE-0000000000")
    assert (ended.returncode, ended.stdout) == (4, "")
    assert "No session NOPE-0000000000" in ended.stderr


def test_no_network_is_5(demo_server: DemoServer, tmp_path: Path) -> None:
    where = ("--server", "http://127.0.0.1:1", "--data-dir", str(tmp_path))
    ended = walkaround("show", KEY.text, *where, environment=credentials(demo_server))
    assert (ended.returncode, ended.stdout) == (5, "")
    assert ended.stderr.startswith("walkaround: No connection. 127.0.0.1 refused")


def test_no_credentials_at_all_is_3(demo_server: DemoServer, tmp_path: Path) -> None:
    ended = walkaround("show", KEY.text, "--server", demo_server.url, "--data-dir", str(tmp_path))
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "WALKAROUND_ACCOUNT, WALKAROUND_API_KEY, WALKAROUND_API_SECRET" in ended.stderr
    assert demo_server.seen == []


def test_credentials_from_the_environment(demo_server: DemoServer, tmp_path: Path) -> None:
    where = ("--server", f"{demo_server.url}/v1", "--data-dir", str(tmp_path), "--log-level", "debug")
    ended = walkaround("show", KEY.text, "--json", *where, environment=credentials(demo_server))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["summary"] == SENTENCE
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert not any(secret.encode() in written for secret in demo_server.credentials.secrets)


def test_refused_credentials_are_3(demo_server: DemoServer, tmp_path: Path) -> None:
    wrong = credentials(demo_server) | {"WALKAROUND_API_SECRET": "wrong-secret-of-mine"}
    ended = walkaround("show", KEY.text, "--server", demo_server.url, "--data-dir", str(tmp_path), environment=wrong)
    assert (ended.returncode, ended.stdout) == (3, "")
    assert "401" in ended.stderr
    assert "wrong-secret-of-mine" not in ended.stderr


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault("/v1/*", status=503), "status 503"),
        (Fault("/v1/*", status=429), "slow down"),
        (Fault("/v1/*", body=b"{}"), "cannot be read"),
        (Fault("/v1/*", redirect_to="https://elsewhere.example/"), "elsewhere.example"),
    ],
    ids=["server fault", "too many requests", "unreadable", "redirect"],
)
def test_trouble_with_the_server_is_5(demo_server: DemoServer, tmp_path: Path, fault: Fault, said: str) -> None:
    demo_server.faults.add(fault)
    where = ("--server", demo_server.url, "--data-dir", str(tmp_path))
    ended = walkaround("show", KEY.text, *where, environment=credentials(demo_server))
    assert (ended.returncode, ended.stdout) == (5, "")
    assert said in ended.stderr
    assert "Traceback" not in ended.stderr


def test_what_is_no_step_and_what_cannot_be_read(demo_server: DemoServer, tmp_path: Path) -> None:
    odd = {"photo_code": 99, "photo_label": "Dach 屋顶", "approved": "true", "created_at": "soon"}
    vin = {"photo_code": 1, "photo_label": "VIN", "url": None, "approved": True}
    demo_server.put_session("ABC-00000001", [odd, vin, {"photo_code": "x"}])
    where = ("--server", demo_server.url, "--data-dir", str(tmp_path))
    ended = walkaround("show", "ABC-00000001", "--json", *where, environment=credentials(demo_server))
    content = json.loads(ended.stdout)
    (extra,) = content["extras"]
    assert list(extra) == ["photo_code", "photo_label", "attempts"]
    assert (extra["photo_code"], extra["photo_label"]) == (99, "Dach 屋顶")
    assert extra["attempts"] == [
        {
            "photo_code": 99,
            "photo_label": "Dach 屋顶",
            "verdict": "pending",
            "reason": "",
            "url": None,
            "created_at": "soon",
            "updated_at": "",
        }
    ]
    assert [(entry["row"], sorted(entry)) for entry in content["unreadable"]] == [(2, ["row", "why"])]
    assert [s["state"] for s in content["steps"]].count("missing_required") == 3
    assert content["steps"][0]["state"] == "typed_by_user"
    assert content["steps"][3]["state"] == "not_supplied"


def test_the_demo_leaves_nothing_behind(tmp_path: Path) -> None:
    ended = walkaround("--demo", "show", KEY.text, environment={"TMPDIR": str(tmp_path), "HOME": str(tmp_path)})
    assert ended.returncode == 0
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    assert list(tmp_path.glob("walkaround-demo-*")) == []
