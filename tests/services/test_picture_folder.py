"""The pictures of one run: written beside, checked, named by their bytes, gone at the end."""

import errno
import hashlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pytest

from app.domain.errors import Cancelled, PictureFault, StoreFault, UnreadablePhoto
from app.domain.photo import Photo, PhotoId, Verdict
from app.services.kernel_lock import lock_file
from app.services.photo_format import PhotoFormat
from app.services.picture_files import StoredPicture, _PartFile
from app.services.picture_folder import PictureFolder
from tests.services.plain_http import SAMPLE, left_bytes

LEFT = left_bytes()
FRONT = (SAMPLE / "photos" / "05-Front-1.jpg").read_bytes()
POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions, limits and signals")


@dataclass(frozen=True)
class Received:
    sha256: str
    size: int


def sending(content: bytes) -> Callable[[BinaryIO], Received]:
    def fetch(into: BinaryIO) -> Received:
        for start in range(0, len(content), 65536):
            into.write(content[start : start + 65536])
        return Received(hashlib.sha256(content).hexdigest(), len(content))

    return fetch


def photo(ordinal: int = 0, *, key: str = "XXX-ABCDE12345", url: str = "https://h.example/a.jpg") -> Photo:
    return Photo(PhotoId(key, 4, "2021-05-27T07:36:24+00:00", ordinal), "Left", url, Verdict.PENDING, "", "")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "world" / "pictures"


@pytest.fixture
def folder(root: Path) -> Iterator[PictureFolder]:
    made = PictureFolder(root)
    yield made
    made.close()


def pictures(root: Path) -> list[str]:
    """Names of all files of all runs, locks left out."""
    return sorted(path.name for path in root.glob("run-*/*") if path.name != "lock")


class TestTake:
    def test_bytes_as_sent_under_their_hash(self, folder: PictureFolder, root: Path) -> None:
        stored = folder.take(photo(), sending(LEFT))
        sha256 = hashlib.sha256(LEFT).hexdigest()
        assert stored == StoredPicture(stored.path, sha256, len(LEFT), PhotoFormat.JPEG)
        assert stored.path.read_bytes() == LEFT
        assert pictures(root) == [f"{sha256}.jpg"]

    @POSIX
    def test_private(self, folder: PictureFolder, root: Path) -> None:
        stored = folder.take(photo(), sending(LEFT))
        modes = [path.stat().st_mode & 0o777 for path in (root, stored.path.parent, stored.path)]
        assert modes == [0o700, 0o700, 0o600]

    def test_same_bytes_twice_are_one_file_written_once(self, folder: PictureFolder, root: Path) -> None:
        first = folder.take(photo(0), sending(LEFT))
        written = first.path.stat().st_ino, first.path.stat().st_mtime_ns
        assert folder.take(photo(1), sending(LEFT)) == first
        assert (first.path.stat().st_ino, first.path.stat().st_mtime_ns) == written
        assert len(pictures(root)) == 1

    @pytest.mark.parametrize(
        ("content", "fault"),
        [
            (b"", PictureFault.UNKNOWN_FORMAT),
            (b"<html>", PictureFault.UNKNOWN_FORMAT),
            (LEFT[:-2], PictureFault.INCOMPLETE),
        ],
    )
    def test_no_picture_leaves_nothing(
        self, folder: PictureFolder, root: Path, content: bytes, fault: PictureFault
    ) -> None:
        with pytest.raises(UnreadablePhoto) as caught:
            folder.take(photo(), sending(content))
        assert caught.value.fault is fault
        assert pictures(root) == []
        assert folder.held(photo()) is None

    def test_fewer_bytes_on_disk_than_received(self, folder: PictureFolder, root: Path) -> None:
        def fetch(into: BinaryIO) -> Received:
            return Received(sending(LEFT)(into).sha256, len(LEFT) + 1)

        with pytest.raises(UnreadablePhoto):
            folder.take(photo(), fetch)
        assert pictures(root) == []

    @pytest.mark.parametrize("error", [Cancelled(), ConnectionResetError(), ZeroDivisionError()])
    def test_what_fetch_raises_passes_through(self, folder: PictureFolder, root: Path, error: Exception) -> None:
        def fetch(into: BinaryIO) -> Received:
            into.write(LEFT[:1000])
            raise error

        with pytest.raises(type(error)) as caught:
            folder.take(photo(), fetch)
        assert caught.value is error
        assert pictures(root) == []

    def test_fetch_may_start_over(self, folder: PictureFolder) -> None:
        def fetch(into: BinaryIO) -> Received:
            into.write(FRONT[:100_000])
            into.seek(0)
            into.truncate()
            return sending(LEFT)(into)

        assert folder.take(photo(), fetch).path.read_bytes() == LEFT

    def test_two_threads_take_the_same_photo(self, folder: PictureFolder, root: Path) -> None:
        together = threading.Barrier(2)
        taken: list[StoredPicture] = []

        def fetch(into: BinaryIO) -> Received:
            together.wait(5)
            received = sending(LEFT)(into)
            together.wait(5)
            return received

        threads = [threading.Thread(target=lambda: taken.append(folder.take(photo(), fetch))) for _ in "ab"]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert taken[0] == taken[1]
        assert len(pictures(root)) == 1


class TestDisk:
    def test_constructor_touches_nothing(self, root: Path) -> None:
        unused = PictureFolder(root)
        assert unused.held(photo()) is None
        assert unused.sweep() == 0
        unused.forget("XXX-ABCDE12345")
        unused.close()
        assert not root.parent.exists()

    def test_no_folder_to_be_had(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"")
        blocked = PictureFolder(tmp_path / "file" / "pictures")
        with pytest.raises(StoreFault) as caught:
            blocked.take(photo(), sending(LEFT))
        assert caught.value.path.startswith(str(tmp_path / "file"))
        assert caught.value.why

    @POSIX
    def test_refused_write_is_no_network_fault(self, folder: PictureFolder, root: Path) -> None:
        import resource

        folder.take(photo(0), sending(LEFT))
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
        try:
            with pytest.raises(StoreFault) as caught:
                folder.take(photo(1), sending(FRONT))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert caught.value.why == os.strerror(errno.EFBIG)
        assert caught.value.path.endswith(".part")
        assert len(pictures(root)) == 1
        assert folder.held(photo(1)) is None

    def test_file_that_vanished_is_not_held(self, folder: PictureFolder) -> None:
        folder.take(photo(), sending(LEFT)).path.unlink()
        assert folder.held(photo()) is None
        assert folder.take(photo(), sending(LEFT)).path.read_bytes() == LEFT


class TestHeld:
    def test_same_photo_at_the_same_address(self, folder: PictureFolder) -> None:
        stored = folder.take(photo(), sending(LEFT))
        assert folder.held(photo()) == stored
        assert folder.held(photo(1)) is None
        assert folder.held(photo(url="https://h.example/new.jpg")) is None

    def test_forgetting_spares_what_another_session_shares(self, folder: PictureFolder, root: Path) -> None:
        mine = folder.take(photo(0), sending(LEFT))
        folder.take(photo(1), sending(FRONT))
        shared = folder.take(photo(key="ABC-0123456789"), sending(FRONT))
        folder.forget("XXX-ABCDE12345")
        assert not mine.path.exists()
        assert pictures(root) == [shared.path.name]
        assert folder.held(photo(0)) is None
        assert folder.held(photo(key="ABC-0123456789")) == shared


RUN = """
import sys
from pathlib import Path
from tests.services.test_picture_folder import LEFT, PictureFolder, photo, sending
folder = PictureFolder(Path(sys.argv[1]))
folder.take(photo(), sending(LEFT))
print("taken", flush=True)
sys.stdin.read()
"""


class TestRuns:
    def test_close_removes_the_folder_and_ends_taking(self, folder: PictureFolder, root: Path) -> None:
        folder.take(photo(), sending(LEFT))
        folder.close()
        folder.close()
        assert list(root.glob("run-*")) == []
        assert folder.held(photo()) is None
        with pytest.raises(Cancelled):
            folder.take(photo(), sending(LEFT))

    @POSIX
    def test_close_while_a_picture_arrives(self, folder: PictureFolder, root: Path) -> None:
        def fetch(into: BinaryIO) -> Received:
            folder.close()
            return sending(LEFT)(into)

        with pytest.raises(StoreFault):
            folder.take(photo(), fetch)
        assert list(root.glob("run-*")) == []

    def test_on_a_full_disk_there_is_a_refuge(
        self, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        elsewhere = tmp_path / "elsewhere"
        elsewhere.mkdir()
        folder = PictureFolder(root, elsewhere)
        first = folder.take(photo(), sending(LEFT))
        real = _PartFile.write

        def write(part: _PartFile, content: object) -> int:
            if root in part.path.parents:
                raise StoreFault(str(part.path), "No space left on device")
            return real(part, content)

        monkeypatch.setattr(_PartFile, "write", write)
        second = folder.take(photo(1), sending(FRONT))
        assert (root in first.path.parents, elsewhere in second.path.parents) == (True, True)
        assert folder.held(photo(1)) == second
        folder.close()
        assert list(elsewhere.iterdir()) == list(root.glob("run-*")) == []

    @POSIX
    def test_a_refuge_that_a_kill_left_goes_after_an_hour(self, root: Path, tmp_path: Path) -> None:
        dead, living, young = (tmp_path / "elsewhere" / f"walkaround-run-{n}" for n in ("dead", "living", "young"))
        for refuge in (dead, living, young):
            refuge.mkdir(parents=True)
            (refuge / "lock").touch()
            (refuge / "a.jpg").write_bytes(b"left")
        for refuge in (dead, living):
            os.utime(refuge, (0, 0))
        with lock_file(living / "lock", wait=False):
            assert PictureFolder(root, tmp_path / "elsewhere").sweep() == 1
        assert (dead.exists(), living.exists(), young.exists()) == (False, True, True)

    def test_two_runs_do_not_sweep_each_other(self, folder: PictureFolder, root: Path) -> None:
        mine = folder.take(photo(), sending(LEFT))
        other = PictureFolder(root)
        theirs = other.take(photo(), sending(LEFT))
        assert (folder.sweep(), other.sweep()) == (0, 0)
        assert mine.path != theirs.path
        other.close()
        assert mine.path.exists()

    def test_half_made_and_foreign_leftovers(self, folder: PictureFolder, root: Path) -> None:
        (root / "run-dead").mkdir(parents=True)
        (root / "run-dead" / "x.part").write_bytes(b"half")
        (root / "notes").mkdir()
        (root / "run-file").write_bytes(b"")
        assert folder.sweep() == 1
        assert sorted(path.name for path in root.iterdir()) == ["lock", "notes", "run-file"]

    @POSIX
    def test_killed_run_is_swept_and_a_living_one_is_not(self, folder: PictureFolder, root: Path) -> None:
        command = [sys.executable, "-c", RUN, str(root)]
        place = Path(__file__).parents[2]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, cwd=place) as run:
            assert run.stdout is not None
            assert run.stdout.readline() == "taken\n"
            assert folder.sweep() == 0
            assert len(pictures(root)) == 1
            run.send_signal(signal.SIGKILL)
            run.wait()
        assert folder.sweep() == 1
        assert pictures(root) == []
