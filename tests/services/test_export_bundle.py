"""An export: everything that was received, hashed and told; whole or not at all."""

from __future__ import annotations

import base64
import csv
import errno
import hashlib
import io
import json
import os
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO

import pytest

from app.domain.errors import Cancelled, EvidenceMismatch, ExportFailed
from app.domain.export_plan import ExportPlan
from app.domain.kept_session import KeptSession
from app.domain.review import Mark, PhotoReview, Review
from app.domain.session_details import Odometer, SessionData, Vehicle
from app.domain.wording import english
from app.services.cancel import CancelToken
from app.services.export_bundle import export
from app.services.export_place import sweep
from app.services.export_table import harmless
from app.services.kernel_lock import lock_file
from app.services.verify import verify
from tests.fakes.inspections import sample_bytes
from tests.fakes.keeping import PHOTOS, PictureShelf, sample_shelf
from tests.fakes.reviews import ARROW, review
from tests.services.exporting import MADE, exported, tree

Kept = tuple[PictureShelf, KeptSession]


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return sample_shelf(tmp_path / "shelf")


def rows(folder: Path) -> list[dict[str, str]]:
    content = (folder / "photos.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_all_fourteen_photos_and_what_is_known_of_them(kept: Kept, tmp_path: Path) -> None:
    outcome = exported(*kept, tmp_path / "out", report=True)
    folder = tmp_path / "out"
    photos = {name for name in tree(folder) if name.startswith("photos/")}
    assert len(photos) == len({name.casefold() for name in photos}) == 14
    assert tree(folder) - photos == {"session.json", "photos.csv", "report.pdf", "manifest-sha256.txt"}
    assert (outcome.files, outcome.lacking) == (18, ())
    assert outcome.size == sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    table = rows(folder)
    assert [row["file"] for row in table][4] == "photos/XXX-ABCDE12345_04-Left_a1_rejected.jpg"
    for row in table:
        content = (folder / row["file"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == row["sha256"] == row["original_sha256"]
        assert (row["size"], row["reduced_copy"]) == (str(len(content)), "no")
    assert {path.read_bytes() for path in (folder / "photos").iterdir()} <= {p.read_bytes() for p in PHOTOS.iterdir()}


def test_the_manifest_is_coreutils_own(kept: Kept, tmp_path: Path) -> None:
    exported(*kept, tmp_path / "out", report=True)
    if shutil.which("sha256sum") is None:
        pytest.skip("no coreutils")
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", "manifest-sha256.txt"],
        cwd=tmp_path / "out",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count(": OK\n") == 17


def test_a_zip_holds_the_same_tree_and_photos_are_stored(kept: Kept, tmp_path: Path) -> None:
    exported(*kept, tmp_path / "out")
    exported(*kept, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == tree(tmp_path / "out")
        for entry in archive.infolist():
            stored = entry.compress_type == zipfile.ZIP_STORED
            assert stored == entry.filename.startswith("photos/")
            assert archive.read(entry) == (tmp_path / "out" / entry.filename).read_bytes()


def test_the_reply_word_for_word(kept: Kept, tmp_path: Path) -> None:
    exported(*kept, tmp_path / "out")
    document = json.loads((tmp_path / "out" / "session.json").read_bytes())
    assert document["reply"]["text"].encode() == sample_bytes()
    assert hashlib.sha256(sample_bytes()).hexdigest() == document["reply"]["sha256"]
    assert document["summary"].startswith("10 of 13 accepted")
    assert len(document["photos"]) == 14
    assert document["photos"][4]["received"]["host"] == "pictures.example"
    assert document["events"][0]["what"] == "received"


def test_a_reply_that_is_no_utf_8_is_told_byte_for_byte_too(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    shelf.raw = sample_bytes().decode().encode("utf-16")
    session = replace(session, reply_sha256=hashlib.sha256(shelf.raw).hexdigest())
    exported(shelf, session, tmp_path / "out")
    reply = json.loads((tmp_path / "out" / "session.json").read_bytes())["reply"]
    assert base64.b64decode(reply["base64"]) == shelf.raw


def test_session_details_and_hers(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    vehicle = Vehicle(vin="1N4AL11D75C109151", make="Nissan", odometer=Odometer("100,945", 100945, "miles"))
    session = replace(session, data=SessionData(raw_status="COMPLETE", vehicle=vehicle))
    left = session.inspection.photos[4].id
    hers = review(session="=1+1").with_photo(left, PhotoReview(Mark.QUERY, "+49 \ud800 call", (ARROW,)))
    exported(shelf, session, tmp_path / "out", hers, template="{vin}_{step:02}_{attempt}")
    document = json.loads((tmp_path / "out" / "session.json").read_bytes())
    assert document["session"]["vehicle"]["odometer"]["value"] == 100945
    assert document["review"]["photos"][0]["drawings"][0]["kind"] == "arrow"
    assert rows(tmp_path / "out")[4]["adjuster_note"].startswith("'+49")
    assert "photos/1N4AL11D75C109151_04_1.jpg" in tree(tmp_path / "out")
    exported(shelf, session, tmp_path / "silent", hers, notes=False, drawings=False)
    assert "review" not in json.loads((tmp_path / "silent" / "session.json").read_bytes())
    assert "adjuster_note" not in rows(tmp_path / "silent")[0]


def test_both_versions_of_a_photo_that_changed(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    first = session.inspection.photos[0].id
    other = shelf.take((PHOTOS / "04-Left-2.jpg").read_bytes())
    session = replace(session, receipts={**session.receipts, first: (*session.receipts[first], other)})
    exported(shelf, session, tmp_path / "out", report=True)
    names = sorted(name for name in tree(tmp_path / "out") if "01-VIN" in name)
    assert names == [
        "photos/XXX-ABCDE12345_01-VIN_a1_accepted.jpg",
        "photos/XXX-ABCDE12345_01-VIN_a1_accepted_v1.jpg",
    ]
    assert hashlib.sha256((tmp_path / "out" / names[0]).read_bytes()).hexdigest() == other.sha256


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"other")], ids=["gone", "altered"])
def test_earlier_bytes_that_are_lost_are_named_and_stop_nothing(
    kept: Kept, tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    shelf, session = kept
    first = session.inspection.photos[0].id
    old = session.receipts[first][0]
    other = shelf.take((PHOTOS / "04-Left-2.jpg").read_bytes())
    session = replace(session, receipts={**session.receipts, first: (old, other)})
    spoil(shelf.folder / old.file_name)
    outcome = exported(shelf, session, tmp_path / "out", report=True)
    assert outcome.lacking == ("XXX-ABCDE12345_01-VIN_a1_accepted_v1",)
    assert "photos/XXX-ABCDE12345_01-VIN_a1_accepted_v1.jpg" not in tree(tmp_path / "out")
    told = json.loads((tmp_path / "out" / "session.json").read_bytes())["photos"][0]
    assert (told["received"]["sha256"], told["exported"]) == (old.sha256, None)


def test_a_clock_that_was_wrong_stands_beside_its_times(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    plan = ExportPlan(str(tmp_path / "out"), report=False)
    own = (english, CancelToken(), lambda done, everything: None, MADE, "1.2.3")
    export(plan, session, Review(session.key.text), shelf, *own, clock_offset=-420.0)
    assert json.loads((tmp_path / "out" / "session.json").read_bytes())["clock_offset_seconds"] == -420.0


def test_only_the_newest_and_only_what_was_asked_for(kept: Kept, tmp_path: Path) -> None:
    outcome = exported(*kept, tmp_path / "out", all_attempts=False, table=False, data=False)
    assert outcome.files == 13 + 1
    assert not any("Interior_a1" in name for name in tree(tmp_path / "out"))
    exported(*kept, tmp_path / "bare", photos=False, report=True)
    assert tree(tmp_path / "bare") == {"photos.csv", "session.json", "report.pdf", "manifest-sha256.txt"}
    assert {row["file"] for row in rows(tmp_path / "bare")} == {""}


def test_photos_that_are_lacking_are_named(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    ids = [photo.id for photo in session.inspection.photos]
    session = replace(session, receipts={i: r for i, r in session.receipts.items() if i not in (ids[0], ids[5])})
    outcome = exported(shelf, session, tmp_path / "out", report=True)
    assert outcome.lacking == ("XXX-ABCDE12345_01-VIN_a1_accepted", "XXX-ABCDE12345_05-Front-Left_a1_rejected")
    assert rows(tmp_path / "out")[0]["file"] == ""


def test_bytes_that_changed_on_the_disk_stop_it_and_are_all_named(kept: Kept, tmp_path: Path) -> None:
    shelf, session = kept
    receipts = [versions[0] for versions in session.receipts.values()]
    path = shelf.folder / receipts[2].file_name
    path.write_bytes(path.read_bytes()[:-3] + b"\x00" + path.read_bytes()[-2:])
    (shelf.folder / receipts[7].file_name).unlink()
    for target in (tmp_path / "out", tmp_path / "out.zip"):
        with pytest.raises(EvidenceMismatch) as caught:
            exported(shelf, session, target)
        assert len(caught.value.names) == 2
        assert caught.value.names[0] == "XXX-ABCDE12345_02-Interior_a2_accepted.jpg"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shelf"]


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_cancelled_at_any_moment_nothing_is_left(kept: Kept, tmp_path: Path, name: str) -> None:
    class CancelAfter(CancelToken):
        def __init__(self, checks: int) -> None:
            super().__init__()
            self.left = checks

        def check(self) -> None:
            self.left -= 1
            if self.left < 0:
                self.cancel()
            super().check()

    for checks in (0, 1, 3, 10, 20, 32, 40, 50, 60):
        with pytest.raises(Cancelled):
            exported(*kept, tmp_path / name, cancel=CancelAfter(checks), report=True)
        assert sorted(path.name for path in tmp_path.iterdir()) == ["shelf"]
    token = CancelAfter(10_000)
    exported(*kept, tmp_path / name, cancel=token, report=True)
    assert 10_000 - token.left > 60, "the moments above lie within the export"


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_disk_that_fills_up_leaves_nothing(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    real, calls = os.fsync, 0

    def counted(descriptor: int, failing: int = -1) -> None:
        nonlocal calls
        calls += 1
        if calls - 1 == failing:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", counted)
    exported(*kept, tmp_path / "measured" / name)
    last_is_the_name = calls - 1
    assert last_is_the_name > 0
    for failing in range(last_is_the_name):
        calls = 0
        monkeypatch.setattr(os, "fsync", partial(counted, failing=failing))
        with pytest.raises(ExportFailed) as caught:
            exported(*kept, tmp_path / "full" / name)
        assert (caught.value.why, caught.value.path) == ("No space left on device", str(tmp_path / "full" / name))
        assert list((tmp_path / "full").iterdir()) == []


def test_a_folder_that_is_not_empty_is_left_alone(kept: Kept, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    exported(*kept, tmp_path / "out")
    with pytest.raises(ExportFailed) as caught:
        exported(*kept, tmp_path / "out")
    assert caught.value.why == "the folder is not empty"
    assert verify(tmp_path / "out", CancelToken()).matches


def test_leftovers_of_a_kill_go_and_running_exports_stay(kept: Kept, tmp_path: Path) -> None:
    dead, running, unlocked = (tmp_path / f".{n}.part-{'0' * 15}{i}" for i, n in enumerate(("dead", "run", "new")))
    for part in (dead, running, unlocked):
        (part / "tree").mkdir(parents=True)
    (dead / "lock").touch()
    (tmp_path / ".precious.part-of-me").mkdir()
    with lock_file(running / "lock", wait=False):
        exported(*kept, tmp_path / "out")
        there = sorted(path.name for path in tmp_path.iterdir())
        assert there == [".precious.part-of-me", running.name, "out", "shelf"], "also the one that a kill left unlocked"
    assert sweep(tmp_path) == 1, "its lock ended"


def test_an_export_whose_part_is_swept_before_it_is_locked_makes_it_again(
    kept: Kept, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, swept = lock_file, list[object]()

    def sweeping_first(path: Path, *, wait: bool) -> IO[bytes]:
        if not swept:
            swept.append(path)
            swept.append(sweep(tmp_path))
        return real(path, wait=wait)

    monkeypatch.setattr("app.services.folder_lock.lock_file", sweeping_first)
    exported(*kept, tmp_path / "out")
    assert swept[1] == 1
    assert verify(tmp_path / "out", CancelToken()).matches
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "shelf"]


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@x", "'@x"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        (" =1", "' =1"),
        ("\uff1d1", "'\uff1d1"),
        ("a=1", "a=1"),
        ("", ""),
        ("2021-05-27", "2021-05-27"),
    ],
)
def test_no_cell_is_a_formula(cell: str, safe: str) -> None:
    assert harmless(cell) == safe
