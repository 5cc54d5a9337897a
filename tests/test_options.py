"""What the command line makes of a link: never more than a key, whatever a page writes into it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.main import main
from app.options import parse_options

KEY = "XXX-ABCDE12345"
HOSTILE = [
    ["walkaround:--demo"],
    ["walkaround:show"],
    ["walkaround:x", "--demo"],
    ["walkaround:x", "--snapshot", "picture.png"],
    ["walkaround:x", "--server=https://evil.example", "--data-dir", "elsewhere"],
    ["walkaround:", "export", KEY, "--to", "elsewhere"],
    ["WALKAROUND:x", "--self-check"],
    ["walkaround:x", "--version"],
    [f"walkaround:{KEY}", "--log-level", "debug"],
    ["walkaround:x", "walkaround:y"],
]


@pytest.mark.parametrize("arguments", HOSTILE, ids=" ".join)
def test_a_link_and_all_that_follows_it_is_one_key(arguments: list[str]) -> None:
    assert parse_options(arguments) == replace(parse_options([]), key=" ".join(arguments))


def test_options_stand_before_a_link(tmp_path: Path) -> None:
    given = parse_options(["--data-dir", str(tmp_path), "--demo", f"walkaround://{KEY}"])
    assert (given.data_dir, given.demo, given.key) == (tmp_path, True, f"walkaround://{KEY}")


def test_a_link_is_a_key_for_the_commands_too() -> None:
    given = parse_options(["show", "--json", f"walkaround:{KEY}"])
    assert (given.command, given.as_json, given.key) == ("show", True, f"walkaround:{KEY}")


def test_a_link_is_no_options_value(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_options(["--data-dir", f"walkaround:{KEY}"])
    assert ended.value.code == 2
    assert "expected one argument" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["show", "walkaround:nothing"], ["--snapshot", "x.png", "walkaround:nothing"], ["nothing"]]
)
def test_without_a_window_a_malformed_one_is_exit_code_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    assert f"“{arguments[-1]}” is not a session key" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
