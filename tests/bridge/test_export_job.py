"""An export: photos first, a question when some cannot be had, then everything; called off at any time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.bridge.background import Background
from app.bridge.export_job import TAKEN, ExportJob, free_target
from app.bridge.open_session import OpenSession
from app.bridge.review_desk import ReviewDesk
from app.domain.errors import ExportFailed, PhotoTrouble, PhotoUnavailable
from app.domain.export_plan import ExportForm, ExportOutcome, ExportPlan
from app.domain.photo import Photo
from app.domain.wording import Translate, english
from app.services.session_folder import SessionFolder
from tests.bridge.conftest import Ears, FakePhotos, File
from tests.bridge.test_open_session import FakeServer, Reply
from tests.fakes.exporting import FakeExports
from tests.fakes.inspections import KEY, inspection, photo

OLD, NEW, LEFT = photo(2, 0), photo(2, 5), photo(4, 9)
HERS = "asked for it again"


class Heard:
    def __init__(self, job: ExportJob) -> None:
        self.order: list[str] = []
        self.what: dict[str, Ears] = {}
        for name in ("fetching", "progressed", "lacking", "finished", "failed", "cancelled", "measured"):
            ears = self.what[name] = Ears()
            getattr(job, name).connect(ears)
            getattr(job, name).connect(lambda *_, name=name: self.order.append(name))


class Desk:
    def __init__(self, photos: FakePhotos, background: Background, folder: Path) -> None:
        server = FakeServer({KEY: Reply(inspection(OLD, NEW, LEFT))})
        server.gate.set()
        self.folder = folder / "claims"
        self.photos, self.exports = photos, FakeExports()
        self.session = OpenSession(server, background)
        self.review = ReviewDesk(SessionFolder(folder / "sessions"), background, english)
        self.here = {LEFT.id}
        self.job = ExportJob(self.session, self.review, photos, self._held, self.exports, self._translator, background)
        self.heard = Heard(self.job)
        self.languages: list[str] = []

    @property
    def plan(self) -> ExportPlan:
        return ExportPlan(str(self.folder / "a"))

    def _held(self, photo: Photo) -> Sized | None:
        found = self.photos.file(self.photos.width)
        return Sized(found.path, found.format, found.sha256) if photo.id in self.here else None

    def _translator(self, language: str) -> Translate:
        self.languages.append(language)
        return lambda context, text, n=-1: f"{language}:{text}"


class Sized(File):
    @property
    def size(self) -> int:
        return self.path.stat().st_size


@pytest.fixture
def desk(photos: FakePhotos, background: Background, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    built = Desk(photos, background, tmp_path)
    with qtbot.waitSignal(built.session.opened):
        built.session.open(KEY)
    with qtbot.waitSignal(built.review.loaded):
        built.review.open(KEY)
    yield built
    built.job.cancel()
    built.exports.gate.set()
    built.review.flush()
    QCoreApplication.processEvents()


def test_from_start_to_end(desk: Desk, qtbot: QtBot) -> None:
    desk.review.set_note(LEFT.id, HERS)
    with qtbot.waitSignal(desk.job.finished):
        desk.job.start(desk.plan, "de")
    assert desk.photos.asked == [OLD, NEW, LEFT]
    ((plan, key, review),) = desk.exports.asked
    assert (plan, key, review.of(LEFT.id).note) == (desk.plan, KEY, HERS)
    assert (desk.languages, desk.exports.said) == (["de"], "de:Rejected")
    assert desk.heard.what["finished"].heard == [(ExportOutcome(desk.plan.target, 5, 18_200_000),)]
    assert desk.heard.what["fetching"].heard[0] == (0, 3)
    assert desk.heard.what["progressed"].heard[-1] == (5, 5)
    assert not desk.job.busy


def test_progress_is_told_while_it_lasts(desk: Desk, qtbot: QtBot) -> None:
    desk.exports.gate.clear()
    desk.job.start(desk.plan, "en")
    qtbot.waitUntil(lambda: (2, 5) in desk.heard.what["progressed"].heard)
    assert desk.job.busy
    desk.exports.gate.set()
    qtbot.waitUntil(lambda: not desk.job.busy)


def test_only_what_the_plan_names_is_fetched(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.job.finished):
        desk.job.start(replace(desk.plan, all_attempts=False), "en")
    assert desk.photos.asked == [NEW, LEFT]
    with qtbot.waitSignal(desk.job.finished):
        desk.job.start(ExportPlan(str(desk.folder / "b"), photos=False, report=False), "en")
    assert desk.photos.asked == [NEW, LEFT]


def test_what_cannot_be_had_is_asked_about(desk: Desk, qtbot: QtBot) -> None:
    desk.photos.errors[OLD.id] = PhotoUnavailable(PhotoTrouble.GONE)
    with qtbot.waitSignal(desk.job.lacking) as lacking:
        desk.job.start(desk.plan, "en")
    assert lacking.args == [(OLD,)]
    assert desk.job.busy
    assert desk.exports.asked == []
    with qtbot.waitSignal(desk.job.finished):
        desk.job.go_on()
    assert len(desk.exports.asked) == 1


def test_called_off_at_the_question(desk: Desk, qtbot: QtBot) -> None:
    desk.photos.errors[OLD.id] = PhotoUnavailable(PhotoTrouble.GONE)
    with qtbot.waitSignal(desk.job.lacking):
        desk.job.start(desk.plan, "en")
    desk.job.cancel()
    desk.job.go_on()
    assert (desk.heard.order[-1], desk.exports.asked, desk.job.busy) == ("cancelled", [], False)


def test_called_off_while_photos_come(desk: Desk, qtbot: QtBot) -> None:
    desk.photos.gate.clear()
    desk.job.start(desk.plan, "en")
    qtbot.waitUntil(lambda: bool(desk.photos.asked))
    desk.job.cancel()
    assert (desk.heard.order[-1], desk.job.busy) == ("cancelled", False)
    qtbot.waitUntil(lambda: bool(desk.photos.cancelled))
    assert desk.exports.asked == []


def test_called_off_while_it_is_written(desk: Desk, qtbot: QtBot) -> None:
    desk.exports.gate.clear()
    desk.job.start(desk.plan, "en")
    qtbot.waitUntil(lambda: bool(desk.exports.asked))
    desk.job.cancel()
    qtbot.waitUntil(lambda: desk.exports.cancelled)
    qtbot.wait(30)
    assert desk.heard.what["cancelled"].heard == [()]
    assert not {"finished", "failed"} & set(desk.heard.order)


def test_a_failure_is_told_and_it_can_be_tried_again(desk: Desk, qtbot: QtBot) -> None:
    desk.exports.error = ExportFailed("a", "No space left on device")
    with qtbot.waitSignal(desk.job.failed) as failed:
        desk.job.start(desk.plan, "en")
    assert failed.args == [desk.exports.error]
    desk.exports.error = None
    with qtbot.waitSignal(desk.job.finished):
        desk.job.start(desk.plan, "en")


def test_one_at_a_time(desk: Desk, qtbot: QtBot) -> None:
    desk.exports.gate.clear()
    desk.job.start(desk.plan, "en")
    desk.job.start(desk.plan, "fr")
    qtbot.waitUntil(lambda: bool(desk.exports.asked))
    assert desk.languages == ["en"]


def test_again_takes_a_new_name(desk: Desk, qtbot: QtBot) -> None:
    for expected in ("a", "a-2", "a-3"):
        with qtbot.waitSignal(desk.job.finished) as finished:
            desk.job.start(desk.plan, "en", new_name=True)
        assert finished.args[0].target == str(desk.folder / expected)


def test_a_zip_is_never_written_over(desk: Desk, qtbot: QtBot) -> None:
    target = desk.folder / "a.zip"
    target.parent.mkdir()
    target.write_bytes(b"mine")
    with qtbot.waitSignal(desk.job.failed) as failed:
        desk.job.start(ExportPlan(str(target), ExportForm.ZIP), "en")
    error = failed.args[0]
    assert isinstance(error, ExportFailed)
    assert (error.path, error.why) == (str(target), TAKEN)
    assert (target.read_bytes(), desk.exports.asked) == (b"mine", [])
    assert free_target(str(target)) == str(desk.folder / "a-2.zip")


def test_photos_that_are_here_are_measured(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.job.measured) as measured:
        desk.job.measure()
    assert measured.args == [{LEFT.id: desk.photos.file(desk.photos.width).path.stat().st_size}]


def test_without_a_session_there_is_nothing_to_export(desk: Desk) -> None:
    desk.session.close()
    desk.job.start(desk.plan, "en")
    desk.job.measure()
    assert (desk.job.busy, desk.heard.order) == (False, [])
