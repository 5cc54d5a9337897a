"""One writer at a time, also while the folder is removed and made again with its lock."""

from __future__ import annotations

import shutil
import sys
import threading
from pathlib import Path

import pytest

from app.services.folder_lock import LOCK, locked, locked_if_there, make_room
from app.services.kernel_lock import lock_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there no lock can be removed while it is open")


def test_who_waited_for_a_lock_that_was_removed_holds_the_one_that_is_there(tmp_path: Path) -> None:
    """Else two would write at once: one behind the old file, one behind the new."""
    folder = tmp_path / "folder"
    waiting, inside = threading.Event(), threading.Event()
    go_on = threading.Event()

    def wait() -> None:
        with locked(folder, root=tmp_path):
            inside.set()
            go_on.wait(10)

    with locked(folder, root=tmp_path):
        thread = threading.Thread(target=wait)
        thread.start()
        waiting.wait(0.05)
        shutil.rmtree(folder)
    assert inside.wait(10)
    with pytest.raises(BlockingIOError), locked(folder, wait=False):
        pass
    go_on.set()
    thread.join(10)


def test_a_lock_on_a_file_that_was_removed_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, opened = lock_file, []

    def removed_at_once(path: Path, *, wait: bool):
        file = real(path, wait=wait)
        opened.append(path)
        if len(opened) == 1:
            path.unlink()
        return file

    monkeypatch.setattr("app.services.folder_lock.lock_file", removed_at_once)
    with locked(tmp_path):
        assert len(opened) == 2
        assert (tmp_path / LOCK).exists()


def test_nothing_is_made_where_nothing_is(tmp_path: Path) -> None:
    with locked_if_there(tmp_path / "gone") as there:
        assert not there
    assert not (tmp_path / "gone").exists()


def test_a_room_is_made_again_when_its_folder_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = Path.mkdir, []

    def forgotten_meanwhile(path: Path, *words: object, **more: object) -> None:
        calls.append(path)
        if len(calls) == 2:
            shutil.rmtree(tmp_path / "KEY")
        real(path, *words, **more)  # type: ignore[arg-type]

    (tmp_path / "KEY").mkdir()
    monkeypatch.setattr(Path, "mkdir", forgotten_meanwhile)
    calls.append(tmp_path)
    assert make_room(tmp_path, tmp_path / "KEY", "pictures").is_dir()
