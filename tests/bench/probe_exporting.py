"""Exports a session of large photos as a ZIP, and lets coreutils copy and hash the very same bytes in turn: those of
its photos once, without and with flushing them, and those of everything in it."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from app.domain.capture_steps import CAPTURE_STEPS
from app.domain.evidence import Event, Receipt
from app.domain.export_plan import ExportForm, ExportPlan
from app.domain.inspection import Inspection
from app.domain.kept_session import KeptSession
from app.domain.photo import Photo, PhotoId, Verdict
from app.domain.review import Review
from app.domain.session_key import SessionKey
from app.domain.wording import english
from app.services.cancel import CancelToken
from app.services.export_bundle import export
from tests.bench.processes import memory_mb

_NOW = datetime.now(UTC)


class _Shelf:
    def __init__(self, files: list[Path]) -> None:
        self.files = {hashlib.sha256(file.read_bytes()).hexdigest(): file for file in files}

    def raw_reply(self, kept: KeptSession) -> bytes:
        return b"[]"

    def picture(self, key: SessionKey, receipt: Receipt) -> Path:
        return self.files[receipt.sha256]

    def events(self, key: SessionKey) -> tuple[Event, ...]:
        return ()

    def kept(self) -> KeptSession:
        key, photos, receipts = SessionKey("XXX-ABCDE12345"), [], {}
        for number, (sha256, file) in enumerate(self.files.items()):
            step = CAPTURE_STEPS[number % len(CAPTURE_STEPS)]
            created = f"2021-05-27T07:{number:02}:00+00:00"
            photo = Photo(PhotoId(key.text, step.code, created, 0), step.label, "https://x", Verdict.ACCEPTED, "", "")
            receipt = Receipt(sha256, file.stat().st_size, "jpg", _NOW, "https://x", "x")
            photos.append(photo)
            receipts[photo.id] = (receipt,)
        reply = hashlib.sha256(b"[]").hexdigest()
        return KeptSession(Inspection.of(key, photos), _NOW, reply, _NOW, _NOW, receipts)


def _ours(shelf: _Shelf, kept: KeptSession, target: Path, report: bool) -> float:
    start = time.perf_counter()
    plan = ExportPlan(str(target), form=ExportForm.ZIP, report=report)
    review = Review(kept.key.text)
    export(plan, kept, review, shelf, english, CancelToken(), lambda done, everything: None, _NOW, "0")
    return time.perf_counter() - start


def _coreutils(source: Path, target: Path, flush: bool = True) -> float:
    """Seconds for all files of ``source``."""
    files = [str(path) for path in sorted(source.rglob("*")) if path.is_file()]
    start = time.perf_counter()
    target.mkdir()
    subprocess.run(["cp", *files, str(target)], check=True)
    copies = [str(path) for path in target.iterdir()]
    subprocess.run(["sha256sum", *copies], check=True, stdout=subprocess.DEVNULL)
    if flush:
        subprocess.run(["sync", *copies], check=True)
    taken = time.perf_counter() - start
    shutil.rmtree(target)
    return taken


def main() -> None:
    wish = json.loads(sys.stdin.read())
    folder = Path(wish["folder"]) / "export"
    folder.mkdir()
    shelf = _Shelf([Path(file) for file in wish["files"]])
    kept, answer = shelf.kept(), {}
    for name, report in (("manifest, no report", False), ("report and manifest", True)):
        rounds = []
        for _ in range(wish["rounds"] + 1):
            taken = _ours(shelf, kept, folder / "out.zip", report)
            shutil.unpack_archive(folder / "out.zip", folder / "tree")
            photos = folder / "tree" / "photos"
            beside = [_coreutils(photos, folder / "copy", flush) for flush in (False, True)]
            rounds.append((taken, *beside, _coreutils(folder / "tree", folder / "copy")))
            shutil.rmtree(folder / "tree")
            (folder / "out.zip").unlink()
        answer[name] = rounds[1:]  # the first brings what is imported late
    print(json.dumps({**answer, "peak_mb": memory_mb(os.getpid(), "VmHWM")}))


if __name__ == "__main__":
    main()
