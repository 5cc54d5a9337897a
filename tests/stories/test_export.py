"""I hand the inspection over: everything in a folder beside my claim, with the name of the vehicle's session."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.assembly import Services
from app.bridge.cycle_collector import CycleCollector
from app.bridge.export_job import ExportJob
from app.bridge.house import House
from app.domain.errors import ExportFailed
from app.domain.export_plan import ExportForm, SizePreset
from app.domain.wording import english
from app.house_assembly import build_house
from app.services.demo_faults import Fault
from app.ui.export_dialog import ExportDialog
from tests.conftest import leave
from tests.fakes.exporting import FakeExports
from tests.fakes.inspections import KEY, SAMPLE
from tests.stories.conftest import Adjuster, Key, Modifier

CTRL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


@pytest.fixture
def exports() -> Iterator[FakeExports]:
    made = FakeExports()
    yield made
    made.gate.set()


@pytest.fixture
def house(services: Services, cycle_collector: CycleCollector, exports: FakeExports, tmp_path: Path) -> Iterator[House]:
    built = build_house(services)
    job = ExportJob(
        built.session,
        built.review,
        built.pictures.read_photo,
        services.pictures.held,
        exports,
        lambda _: english,
        built.background,
    )
    claims = tmp_path / "claims"
    claims.mkdir()
    built.settings.change(export_folder=str(claims))
    yield replace(built, exports=job)
    leave(built, services)


def dialog_of(adjuster: Adjuster) -> ExportDialog:
    dialog = adjuster.window.keeping.handing_over.export.dialog
    assert dialog is not None
    return dialog


def opens_the_dialog(adjuster: Adjuster) -> ExportDialog:
    adjuster.presses(Key.Key_E, CTRL)
    dialog = dialog_of(adjuster)
    adjuster.qtbot.waitUntil(dialog.ending.start.hasFocus)
    return dialog


def leaves_the_dialog(adjuster: Adjuster) -> None:
    adjuster.presses(Key.Key_Escape)
    adjuster.window.activateWindow()  # as a desktop does when a dialog has gone
    adjuster.qtbot.waitUntil(adjuster.window.isActiveWindow)
    assert adjuster.window.keeping.handing_over.export.dialog is None


def test_with_two_keys(adjuster: Adjuster, exports: FakeExports, tmp_path: Path) -> None:
    adjuster.opens_the_sample()
    dialog = opens_the_dialog(adjuster)
    adjuster.qtbot.waitUntil(lambda: "MB" in dialog.total.text())
    assert dialog.form.target.text().startswith(str(tmp_path / "claims" / f"{KEY}_"))
    assert "WLKDEM00XHC000017" in dialog.form.target.text()
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: "Done: 5 files" in dialog.ending.words.text())
    ((plan, key, _),) = exports.asked
    assert (key, Path(plan.target).parent) == (KEY, tmp_path / "claims")
    assert dialog.ending.report.isVisible()
    leaves_the_dialog(adjuster)


def test_what_i_chose_comes_back_the_next_time(adjuster: Adjuster, exports: FakeExports) -> None:
    adjuster.opens_the_sample()
    dialog = opens_the_dialog(adjuster)
    dialog.form.template.selectAll()
    adjuster.qtbot.keyClicks(dialog.form.template, "{{}_{key")
    adjuster.qtbot.keyClick(dialog.form.parts["data"], Key.Key_Space)
    assert not dialog.ending.start.isEnabled()
    dialog.form.template.selectAll()
    adjuster.qtbot.keyClicks(dialog.form.template, "{step:02}_{title}")
    dialog.ending.start.setFocus()
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: "Done" in dialog.ending.words.text())
    leaves_the_dialog(adjuster)
    again = opens_the_dialog(adjuster).form.plan
    assert (again.template, again.data, again.photos) == ("{step:02}_{title}", False, True)
    assert again.target == exports.asked[0][0].target + "-2"
    leaves_the_dialog(adjuster)


def test_again_at_once_into_a_new_name(adjuster: Adjuster, exports: FakeExports) -> None:
    adjuster.opens_the_sample()
    for _ in range(2):
        adjuster.presses(Key.Key_E, CTRL | SHIFT)
        adjuster.qtbot.waitUntil(lambda: "Done" in dialog_of(adjuster).ending.words.text())
        leaves_the_dialog(adjuster)
    first, second = (plan.target for plan, _, _ in exports.asked)
    assert second == f"{first}-2"


def test_my_note_is_in_it_as_i_last_typed_it(adjuster: Adjuster, exports: FakeExports) -> None:
    adjuster.opens_the_sample()
    adjuster.clicks_tile(3)
    adjuster.presses(Key.Key_N)
    note = QApplication.focusWidget()
    assert note is not None
    assert not isinstance(note, QLineEdit)
    adjuster.qtbot.keyClicks(note, "dent")
    adjuster.window.actions_["export_again"].trigger()
    adjuster.qtbot.waitUntil(lambda: "Done" in dialog_of(adjuster).ending.words.text())
    ((_, _, review),) = exports.asked
    assert [one.note for one in review.photos.values() if one.note] == ["dent"]
    leaves_the_dialog(adjuster)


def test_a_photo_that_cannot_be_had(adjuster: Adjuster, exports: FakeExports) -> None:
    adjuster.server.faults.add(Fault("/photos/10-Front_Left*", status=404))
    adjuster.opens_the_sample()
    dialog = opens_the_dialog(adjuster)
    assert "Not on this computer yet: 1 photo." in dialog.warning.text()
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(dialog.ending.go_on.isVisible)
    assert "Front Left" in dialog.ending.words.text()
    assert exports.asked == []
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: "Done" in dialog.ending.words.text())
    leaves_the_dialog(adjuster)


def test_called_off_in_the_middle(adjuster: Adjuster, exports: FakeExports) -> None:
    adjuster.opens_the_sample()
    exports.gate.clear()
    dialog = opens_the_dialog(adjuster)
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: bool(exports.asked))
    adjuster.presses(Key.Key_Escape)
    adjuster.qtbot.waitUntil(lambda: exports.cancelled)
    assert "Cancelled; nothing was left behind." in dialog.ending.words.text()
    leaves_the_dialog(adjuster)


def test_a_full_disk(adjuster: Adjuster, exports: FakeExports) -> None:
    adjuster.opens_the_sample()
    exports.error = ExportFailed("/claims/a", "No space left on device")
    dialog = opens_the_dialog(adjuster)
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: "No space left on device" in dialog.ending.words.text())
    exports.error = None
    adjuster.presses(Key.Key_Return)
    adjuster.qtbot.waitUntil(lambda: "Done" in dialog.ending.words.text())
    leaves_the_dialog(adjuster)


def test_without_a_session_there_is_no_export(adjuster: Adjuster) -> None:
    assert not adjuster.window.actions_["export"].isEnabled()
    assert not adjuster.window.actions_["export_again"].isEnabled()
    adjuster.presses(Key.Key_E, CTRL)
    assert adjuster.window.keeping.handing_over.export.dialog is None


class TestForReal:
    """Through the whole program, and compared with what the server holds."""

    @pytest.fixture
    def house(self, services: Services, cycle_collector: CycleCollector, tmp_path: Path) -> Iterator[House]:
        built = build_house(services)
        (tmp_path / "claims").mkdir()
        built.settings.change(export_folder=str(tmp_path / "claims"))
        yield built
        leave(built, services)

    def test_a_folder_with_everything(self, adjuster: Adjuster, tmp_path: Path) -> None:
        adjuster.opens_the_sample()
        adjuster.clicks_tile(3)
        adjuster.presses(Key.Key_Q)
        dialog = opens_the_dialog(adjuster)
        adjuster.qtbot.waitUntil(lambda: "18 files, about 11" in dialog.total.text())
        expected = {dialog.files.item(row).text().split(" · ")[0] for row in range(dialog.files.count())}
        adjuster.presses(Key.Key_Return)
        adjuster.qtbot.waitUntil(lambda: "Done: 18 files" in dialog.ending.words.text(), timeout=30_000)
        (made,) = (tmp_path / "claims").iterdir()
        assert {file.relative_to(made).as_posix() for file in made.rglob("*") if file.is_file()} == expected
        left = made / "photos" / "XXX-ABCDE12345_04-Left_a1_rejected.jpg"
        assert left.read_bytes() == (SAMPLE / "photos" / "04-Left-1.jpg").read_bytes()
        assert '"query"' in (made / "session.json").read_text(encoding="utf-8")
        leaves_the_dialog(adjuster)

    def test_a_zip_of_small_copies(self, adjuster: Adjuster, tmp_path: Path) -> None:
        adjuster.opens_the_sample()
        dialog = opens_the_dialog(adjuster)
        dialog.form.form.chosen.emit(ExportForm.ZIP)
        dialog.form.preset.chosen.emit(SizePreset.SHARED)
        dialog.form.parts["report"].click()
        dialog.ending.start.setFocus()
        adjuster.presses(Key.Key_Return)
        adjuster.qtbot.waitUntil(lambda: "Done: 17 files" in dialog.ending.words.text(), timeout=30_000)
        (made,) = (tmp_path / "claims").iterdir()
        with zipfile.ZipFile(made) as packed:
            assert packed.testzip() is None
            assert len([name for name in packed.namelist() if name.startswith("photos/")]) == 14
        assert not dialog.ending.report.isVisible()
        leaves_the_dialog(adjuster)
