"""The settings on disk: never a reason to fail at the start, never a loss for a newer program."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import StoreFault
from app.domain.export_plan import SizePreset
from app.domain.settings import LANGUAGES, MOST_DAYS, MOST_MEGABYTES, Settings, Theme
from app.services.settings_file import SettingsFile

MINE = Settings(
    language="fr",
    theme=Theme.HIGH_CONTRAST,
    text_percent=150,
    single_keys=False,
    keys=(("next_attention", ("K",)), ("compare", ()), ("rotate_left", ("É", "Shift+Я"))),
    keep_position=False,
    export_folder="/claims",
    export_zip=True,
    export_template="{vin}_{step}",
    export_preset=SizePreset.SHARED,
    export_parts=("photos", "notes"),
    export_a_page=6,
    export_language="de",
)
COMMANDS = st.text(min_size=1, max_size=8)
ANY_SETTINGS = st.builds(
    Settings,
    st.sampled_from(("", *LANGUAGES)),
    st.sampled_from(Theme),
    st.integers(100, 200),
    st.booleans(),
    st.dictionaries(COMMANDS, st.lists(COMMANDS, max_size=3).map(tuple), max_size=4).map(lambda d: tuple(d.items())),
    st.booleans(),
)
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "world"


def write(folder: Path, content: Any) -> None:
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_text(json.dumps(content), encoding="utf-8")


def test_the_constructor_and_a_first_look_touch_nothing(folder: Path) -> None:
    assert SettingsFile(folder).load() == Settings()
    assert not folder.exists()


def test_what_was_saved_is_loaded_by_the_next_run(folder: Path) -> None:
    SettingsFile(folder).save(MINE)
    assert SettingsFile(folder).load() == MINE
    assert [file.name for file in folder.iterdir()] == ["settings.json"]


def test_people_can_read_it(folder: Path) -> None:
    SettingsFile(folder).save(MINE)
    text = (folder / "settings.json").read_text()
    assert '  "theme": "high_contrast",\n' in text
    assert json.loads(text)["keys"]["next_attention"] == ["K"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANY_SETTINGS)
def test_everything_that_may_be_chosen_comes_back(tmp_path: Path, chosen: Settings) -> None:
    SettingsFile(tmp_path).save(chosen)
    assert SettingsFile(tmp_path).load() == chosen


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"3", b"null", b"[" * 50_000, b"9" * 5_000])
def test_a_damaged_file_is_none(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "settings.json").write_bytes(content)
    assert SettingsFile(folder).load() == Settings()
    SettingsFile(folder).save(MINE)
    assert SettingsFile(folder).load() == MINE


@pytest.mark.parametrize(
    ("name", "damaged"),
    [
        ("language", "xx"),
        ("language", 3),
        ("theme", "pink"),
        ("theme", None),
        ("theme", []),
        ("text_percent", 99),
        ("text_percent", 201),
        ("text_percent", 150.0),
        ("text_percent", True),
        ("text_percent", "150"),
        ("single_keys", 1),
        ("keys", []),
        ("keys", "J"),
        ("keep_position", "no"),
    ],
)
def test_one_damaged_entry_leaves_the_others(folder: Path, name: str, damaged: object) -> None:
    SettingsFile(folder).save(MINE)
    entries = json.loads((folder / "settings.json").read_text())
    write(folder, entries | {name: damaged})
    found = SettingsFile(folder).load()
    for field in ("language", "theme", "text_percent", "single_keys", "keys", "keep_position"):
        assert getattr(found, field) == getattr(Settings() if field == name else MINE, field)


def test_one_damaged_key_leaves_the_others(folder: Path) -> None:
    write(folder, {"keys": {"compare": ["K"], "fit": "K", "sync": [1], "pin": [""], "blink": []}})
    assert SettingsFile(folder).load().keys == (("compare", ("K",)), ("blink", ()))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(["language", "theme", "text_percent", "single_keys", "keys", "new"]), ANY_JSON))
def test_whatever_stands_there_it_loads_and_saves(tmp_path: Path, content: dict[str, Any]) -> None:
    write(tmp_path, content)
    file = SettingsFile(tmp_path)
    found = file.load()
    assert found.theme in Theme
    assert 100 <= found.text_percent <= 200
    file.save(found)
    assert file.load() == found


def test_a_newer_program_s_settings_survive(folder: Path) -> None:
    newer = {"live_seconds": 5, "export": {"pages": [1, 2]}, "keys": {"teleport": ["Y"]}, "theme": "dark"}
    write(folder, newer)
    older = SettingsFile(folder)
    older.save(Settings(theme=Theme.LIGHT, keys=older.load().keys))
    entries = json.loads((folder / "settings.json").read_text())
    assert entries["live_seconds"] == 5
    assert entries["export"] == {"pages": [1, 2]}
    assert entries["keys"] == {"teleport": ["Y"]}
    assert entries["theme"] == "light"


def test_what_is_too_deep_to_be_written_again_is_no_reason_to_lose_the_rest(folder: Path) -> None:
    folder.mkdir()
    (folder / "settings.json").write_text('{"new": ' + "[" * 900 + "]" * 900 + "}")
    SettingsFile(folder).save(MINE)
    assert SettingsFile(folder).load() == MINE


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_settings(folder: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    SettingsFile(folder).save(MINE)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, call, full)
    with pytest.raises(StoreFault) as fault:
        SettingsFile(folder).save(Settings())
    monkeypatch.undo()
    assert fault.value.path.endswith("settings.json")
    assert fault.value.why == os.strerror(errno.ENOSPC)
    assert SettingsFile(folder).load() == MINE
    assert [file.name for file in folder.iterdir()] == ["settings.json"]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreFault):
        SettingsFile(tmp_path / "file").save(MINE)
    assert SettingsFile(tmp_path / "file").load() == Settings()


@pytest.mark.parametrize(
    ("name", "damaged"),
    [
        ("export_preset", "tiny"),
        ("export_parts", "photos"),
        ("export_a_page", 3),
        ("export_a_page", True),
        ("export_template", 5),
        ("export_folder", "x" * 5_000),
        ("export_language", "tlh"),
        ("export_zip", 1),
    ],
)
def test_a_damaged_choice_of_an_export_is_as_at_first(folder: Path, name: str, damaged: Any) -> None:
    write(folder, {name: damaged, "text_percent": 150})
    assert SettingsFile(folder).load() == Settings(text_percent=150)


def test_parts_that_this_program_does_not_know_are_passed_over(folder: Path) -> None:
    write(folder, {"export_parts": ["video", "table", ["x"], "photos"]})
    assert SettingsFile(folder).load().export_parts == ("photos", "table")


@pytest.mark.parametrize(
    ("written", "days", "megabytes"),
    [
        (0, 0, 0),
        (36_500, 36_500, 36_500),
        (36_501, MOST_DAYS, 36_501),
        (10**400, MOST_DAYS, MOST_MEGABYTES),
        (-1, 30, 2000),
        (7.5, 30, 2000),
    ],
    ids=str,
)
def test_a_limit_beyond_measure_is_the_longest_and_never_the_usual_one(
    folder: Path, written: float, days: int, megabytes: int
) -> None:
    """Sessions that were meant to stay do not go because somebody wrote a nine too many."""
    write(folder, {"keep_days": written, "keep_megabytes": written})
    found = SettingsFile(folder).load()
    assert (found.keep_days, found.keep_megabytes) == (days, megabytes)
