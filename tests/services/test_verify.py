"""Verify: every file that is changed, missing or added has its name told; what is right, passes."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from app.domain.errors import StoreFault
from app.domain.kept_session import KeptSession
from app.domain.session_key import SessionKey
from app.services.cancel import CancelToken
from app.services.verify import verify, verify_library
from tests.fakes.keeping import PictureShelf, sample_shelf
from tests.services.exporting import exported

INTERIOR = "photos/XXX-ABCDE12345_02-Interior_a1_rejected.jpg"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    shelf, kept = sample_shelf(folder / "shelf")
    exported(shelf, kept, folder / "out", report=True)
    exported(shelf, kept, folder / "out.zip", report=True)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made / "out", tmp_path / "out"))


def bad(path: Path) -> dict[str, str]:
    return dict(verify(path, CancelToken()).bad)


def flip(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def test_an_untouched_export_passes(made: Path) -> None:
    for name in ("out", "out.zip"):
        outcome = verify(made / name, CancelToken())
        assert (outcome.checked, outcome.bad, outcome.extra, outcome.matches) == (17, (), (), True)


@pytest.mark.parametrize("name", [INTERIOR, "session.json", "photos.csv", "report.pdf"])
@pytest.mark.parametrize("place", [0, 1234, -1])
def test_one_flipped_bit_is_found(folder: Path, name: str, place: int) -> None:
    flip(folder / name, place)
    assert bad(folder) == {name: "does not match"}


def test_missing_and_added_files(folder: Path) -> None:
    (folder / INTERIOR).unlink()
    (folder / "photos" / "more.jpg").touch()
    (folder / "photos" / ".DS_Store").touch()
    outcome = verify(folder, CancelToken())
    assert (outcome.bad, outcome.extra) == (((INTERIOR, "is missing"),), ("photos/more.jpg",))
    assert not outcome.matches


def test_a_link_in_the_place_of_a_photo(folder: Path, made: Path) -> None:
    (folder / INTERIOR).unlink()
    (folder / INTERIOR).symlink_to(made / "out" / INTERIOR)
    assert bad(folder) == {INTERIOR: "does not match"}


def test_a_manifest_that_leads_outside_or_makes_no_sense(folder: Path) -> None:
    (folder / "manifest-sha256.txt").write_text(f"{'0' * 64}  ../secret\nnonsense\n")
    assert bad(folder) == {"../secret": "lies outside", "manifest-sha256.txt:2": "is no line of a manifest"}
    assert len(verify(folder, CancelToken()).extra) == 17


def test_without_a_manifest_nothing_passes(folder: Path) -> None:
    (folder / "manifest-sha256.txt").unlink()
    assert list(bad(folder)) == ["manifest-sha256.txt"]


def test_any_flipped_bit_of_a_stored_photo_in_a_zip(made: Path, tmp_path: Path) -> None:
    copy = tmp_path / "out.zip"
    shutil.copy(made / "out.zip", copy)
    with zipfile.ZipFile(copy) as archive:
        entry = archive.getinfo(INTERIOR)
    flip(copy, entry.header_offset + 30 + len(INTERIOR) + entry.file_size // 2)
    assert list(bad(copy)) == [INTERIOR]


def test_no_zip_at_all(tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 and no more")
    assert list(bad(tmp_path / "x.zip")) == ["x.zip"]
    with pytest.raises(StoreFault):
        verify(tmp_path / "nowhere", CancelToken())


class Library(PictureShelf):
    """One session; ``sound``: its log."""

    sound = True

    def hold(self, kept: KeptSession) -> Library:
        self.session = kept
        return self

    def keys(self) -> tuple[SessionKey, ...]:
        return (self.session.key,)

    def load(self, key: SessionKey) -> KeptSession | None:
        return self.session

    def verify_own_events(self) -> bool:
        return True

    def verify_events(self, key: SessionKey) -> bool:
        return self.sound


def test_the_library(tmp_path: Path) -> None:
    shelf, kept = sample_shelf(tmp_path / "shelf")
    library = Library(shelf.folder, shelf.raw).hold(kept)
    outcome = verify_library(library, CancelToken())
    assert (outcome.checked, outcome.matches) == (17, True)
    receipts = [versions[0] for versions in kept.receipts.values()]
    flip(shelf.folder / receipts[3].file_name, 100)
    (shelf.folder / receipts[4].file_name).unlink()
    library.raw += b" "
    library.sound = False
    assert verify_library(library, CancelToken()).bad == (
        (f"XXX-ABCDE12345/replies/{kept.reply_sha256}.json", "does not match"),
        (f"XXX-ABCDE12345/pictures/{receipts[3].file_name}", "does not match"),
        (f"XXX-ABCDE12345/pictures/{receipts[4].file_name}", "is missing"),
        ("XXX-ABCDE12345/events.jsonl", "was changed or shortened"),
    )
