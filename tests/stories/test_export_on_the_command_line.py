"""I put the photos into the claim file by a script, and check months later that they still are what they were."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from app.services.demo_faults import Fault
from app.services.demo_server import DemoServer
from tests.fakes.inspections import KEY
from tests.services.exporting import tree
from tests.stories.test_demo_on_the_command_line import credentials, walkaround

EXPORT = ("--demo", "export", KEY.text)


def test_the_demo_as_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    ended = walkaround(*EXPORT, "--to", str(folder), "--pdf")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith(f"{folder}: 18 files, ")
    photos = [name for name in tree(folder) if name.startswith("photos/")]
    assert len(photos) == len({name.casefold() for name in photos}) == 14
    assert "photos/XXX-ABCDE12345_02-Interior_a1_rejected.jpg" in photos
    for line in (folder / "manifest-sha256.txt").read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest
    checked = walkaround("verify", str(folder))
    assert (checked.returncode, checked.stdout) == (0, "17 files compared, 0 not as they should be\n")


def test_one_flipped_bit_is_6_and_named(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert walkaround(*EXPORT, "--to", str(folder)).returncode == 0
    victim = folder / "photos" / "XXX-ABCDE12345_08-Right_a1_accepted.jpg"
    content = bytearray(victim.read_bytes())
    content[len(content) // 2] ^= 1
    victim.write_bytes(content)
    checked = walkaround("verify", str(folder))
    assert checked.returncode == 6
    assert f"photos/{victim.name}: does not match" in checked.stdout


def test_a_zip_with_shared_copies_of_the_newest_under_names_of_my_own(tmp_path: Path) -> None:
    target = tmp_path / "out.ZIP"
    wish = ("--to", str(target), "--size", "shared", "--newest", "--template", "{step:02} {title}")
    ended = walkaround(*EXPORT, *wish)
    assert (ended.returncode, ended.stderr) == (0, "")
    with zipfile.ZipFile(target) as archive:
        names = archive.namelist()
        document = json.loads(archive.read("session.json"))
    assert len([name for name in names if name.startswith("photos/")]) == 13
    assert "photos/05 Front-Left.jpg" in names
    assert "report.pdf" not in names
    assert all(photo["exported"]["reduced_copy"] for photo in document["photos"])
    assert walkaround("verify", str(target)).returncode == 0
    assert walkaround(*EXPORT, *wish).returncode == 1, "an export that is there is not replaced unasked"


def test_what_is_kept_is_exported_without_asking_anybody(demo_server: DemoServer, tmp_path: Path) -> None:
    world = ("--server", demo_server.url, "--data-dir", str(tmp_path / "data"))
    asked = walkaround("export", KEY.text, *world, "--to", str(tmp_path / "a"), environment=credentials(demo_server))
    assert (asked.returncode, asked.stderr) == (0, "")
    nobody = ("--server", "http://127.0.0.1:1", "--data-dir", str(tmp_path / "data"), "--offline")
    offline = walkaround("export", KEY.text, *nobody, "--to", str(tmp_path / "b"), "--pdf", "--lang", "de")
    assert (offline.returncode, offline.stderr) == (0, "")
    assert tree(tmp_path / "a") | {"report.pdf"} == tree(tmp_path / "b")
    unknown = walkaround("export", "ABC-12345678", *nobody, "--to", str(tmp_path / "c"))
    assert (unknown.returncode, unknown.stderr) == (
        4,
        "walkaround: session ABC-12345678 is not kept on this computer\n",
    )
    library = walkaround("verify", "--library", "--data-dir", str(tmp_path / "data"))
    assert (library.returncode, library.stdout) == (0, "17 files compared, 0 not as they should be\n")


def test_evidence_that_changed_on_this_computer_is_6(demo_server: DemoServer, tmp_path: Path) -> None:
    world = ("--server", demo_server.url, "--data-dir", str(tmp_path / "data"))
    walkaround("export", KEY.text, *world, "--to", str(tmp_path / "a"), environment=credentials(demo_server))
    victim = next((tmp_path / "data" / "sessions" / KEY.text / "pictures").glob("*.jpg"))
    victim.chmod(0o600)
    victim.write_bytes(victim.read_bytes()[:-1] + b"\x00")
    library = walkaround("verify", "--library", *world)
    assert library.returncode == 6
    assert f"{KEY}/pictures/{victim.name}: does not match" in library.stdout
    offline = walkaround("export", KEY.text, *world, "--offline", "--to", str(tmp_path / "b"))
    assert offline.returncode == 6
    assert "Kept photos are no longer what was received" in offline.stderr
    assert not (tmp_path / "b").exists()


def test_photos_that_cannot_be_had_are_6_and_named(demo_server: DemoServer, tmp_path: Path) -> None:
    demo_server.faults.add(Fault("/photos/08-*", status=404))
    world = ("--server", demo_server.url, "--data-dir", str(tmp_path / "data"))
    ended = walkaround("export", KEY.text, *world, "--to", str(tmp_path / "a"), environment=credentials(demo_server))
    assert ended.returncode == 6
    assert "XXX-ABCDE12345_10-Rear_a1_accepted: PAVE lists this photo" in ended.stderr
    assert len([name for name in tree(tmp_path / "a") if name.startswith("photos/")]) == 13
    assert walkaround("verify", str(tmp_path / "a")).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [
        EXPORT,
        ("--demo", "export", "--to", "x"),
        ("--demo", "export", "nonsense", "--to", "x"),
        (*EXPORT, "--to", "x", "--size", "tiny"),
        (*EXPORT, "--to", "x", "--template", "{nonsense}"),
        ("--demo", "show", KEY.text, "--pdf"),
        ("verify",),
        ("verify", "x", "--library"),
    ],
)
def test_wrong_usage_is_2(arguments: tuple[str, ...]) -> None:
    ended = walkaround(*arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr
    assert "Traceback" not in ended.stderr


def test_nothing_to_verify_is_told() -> None:
    ended = walkaround("verify", "/nowhere/at/all")
    assert ended.returncode == 1
    assert "/nowhere/at/all" in ended.stderr
