"""The adjuster's own choices: unseen, query, noted; and finding a text in what is written about a step."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication

from app.bridge.step_filter import Shown, StepFilter, counts
from app.bridge.step_list_model import Role, StepListModel
from app.domain.inspection import Inspection, UnreadableEntry
from app.domain.photo import PhotoId, Verdict
from app.domain.review import Mark
from tests.bridge.conftest import Ears
from tests.fakes.inspections import KEY, all_accepted, photo, sample
from tests.fakes.reviewing import Reviewing


@dataclass
class Sheet:
    model: StepListModel
    shown: StepFilter
    reviewing: Reviewing

    def titles(self) -> list[str]:
        return [self.shown.index(row, 0).data(Role.TILE).title for row in range(self.shown.rowCount())]

    def newest(self, row: int) -> PhotoId:
        found: PhotoId = self.model.index(row).data(Role.TILE).photo.id
        return found

    def holds(self, title: str) -> None:
        self.shown.hold(self.shown.index(self.titles().index(title), 0))


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    model = StepListModel()
    model.show(sample())
    return Sheet(model, StepFilter(model), Reviewing(model))


class TestChoices:
    def test_recaptured(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.RECAPTURED)
        assert sheet.titles() == ["Interior"]

    def test_unseen_are_all_at_first(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.UNSEEN)
        assert len(sheet.titles()) == 13
        for row in range(12):
            sheet.reviewing.change(sheet.newest(row), seen=True)
        assert sheet.titles() == ["Tires"]

    def test_having_seen_the_first_try_is_not_enough(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sample().steps[1].attempts[0].id, seen=True)
        sheet.shown.show_only(Shown.UNSEEN)
        assert "Interior" in sheet.titles()

    def test_there_is_nothing_to_see_without_a_picture(self, sheet: Sheet) -> None:
        sheet.model.show(Inspection.of(KEY, [*all_accepted(1), photo(1, url=None)], [UnreadableEntry(0, "broken")]))
        sheet.shown.show_only(Shown.UNSEEN)
        assert "VIN" not in sheet.titles()
        assert len(sheet.titles()) == 12

    def test_query(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sheet.newest(3), mark=Mark.QUERY)
        sheet.reviewing.change(sheet.newest(4), mark=Mark.USE)
        sheet.shown.show_only(Shown.QUERY)
        assert sheet.titles() == ["Left"]

    def test_a_note_on_any_attempt(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sample().steps[1].attempts[0].id, note="blurred")
        sheet.shown.show_only(Shown.NOTED)
        assert sheet.titles() == ["Interior"]

    def test_counts(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sheet.newest(0), seen=True, mark=Mark.QUERY)
        sheet.reviewing.change(sheet.newest(1), note="torn seat")
        number = counts(sample(), sheet.reviewing.of)
        assert [number[c] for c in (Shown.RECAPTURED, Shown.UNSEEN, Shown.QUERY, Shown.NOTED)] == [1, 12, 1, 1]

    def test_extra_photos_count_where_she_looks_at_them(self, sheet: Sheet) -> None:
        extra = photo(99, label="Roof")
        sheet.reviewing.change(extra.id, mark=Mark.QUERY)
        number = counts(Inspection.of(KEY, [*all_accepted(), extra]), sheet.reviewing.of)
        assert (number[Shown.ALL], number[Shown.UNSEEN], number[Shown.QUERY]) == (13, 14, 1)


class TestNothingMovesUnderTheUser:
    def test_the_current_tile_stays(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.UNSEEN)
        sheet.holds("Cluster")
        sheet.reviewing.change(sheet.newest(2), seen=True)
        assert len(sheet.titles()) == 13

    def test_until_another_one_is_current(self, sheet: Sheet, qapp: QApplication) -> None:
        sheet.shown.show_only(Shown.UNSEEN)
        sheet.holds("Cluster")
        sheet.reviewing.change(sheet.newest(2), seen=True)
        resets = Ears()
        sheet.shown.layoutChanged.connect(resets)
        sheet.holds("Left")
        assert "Cluster" in sheet.titles(), "not while the view is on its way"
        qapp.processEvents()
        assert "Cluster" not in sheet.titles()
        assert resets.heard == [], "one row goes, the others stay as they are"

    def test_or_she_chooses_again(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.UNSEEN)
        sheet.holds("Cluster")
        sheet.reviewing.change(sheet.newest(2), seen=True)
        sheet.shown.show_only(Shown.UNSEEN)
        assert "Cluster" not in sheet.titles()

    def test_one_that_still_matches_is_held_after_choosing_again(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.UNSEEN)
        sheet.holds("Cluster")
        sheet.shown.show_only(Shown.UNSEEN)
        sheet.reviewing.change(sheet.newest(2), seen=True)
        assert "Cluster" in sheet.titles()

    def test_coming_back_at_once_keeps_it(self, sheet: Sheet, qapp: QApplication) -> None:
        sheet.shown.show_only(Shown.UNSEEN)
        sheet.holds("Cluster")
        sheet.reviewing.change(sheet.newest(2), seen=True)
        sheet.holds("Left")
        sheet.holds("Cluster")
        qapp.processEvents()
        assert "Cluster" in sheet.titles()

    def test_a_text_that_is_taken_out_of_a_note(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sheet.newest(2), note="scratch")
        sheet.shown.find("scratch")
        sheet.holds("Cluster")
        sheet.reviewing.change(sheet.newest(2), note="none")
        assert sheet.titles() == ["Cluster"]
        sheet.shown.hold(QModelIndex())

    def test_other_tiles_follow_the_review(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.QUERY)
        for row in (3, 5, 7):
            sheet.reviewing.change(sheet.newest(row), mark=Mark.QUERY)
        sheet.holds("Front")
        sheet.reviewing.change(sheet.newest(3), mark=Mark.USE)
        assert sheet.titles() == ["Front", "Right"]

    def test_another_session_is_not_held_to_it(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.QUERY)
        sheet.reviewing.change(sheet.newest(3), mark=Mark.QUERY)
        sheet.holds("Left")
        sheet.model.clear()
        sheet.model.show(Inspection.of(KEY, all_accepted()))
        assert sheet.titles() == []

    def test_a_review_of_a_stranger_changes_nothing(self, sheet: Sheet) -> None:
        changed, told = Ears(), Ears()
        sheet.model.dataChanged.connect(changed)
        sheet.model.reviewed.connect(told)
        sheet.model.review_changed(photo(77).id)
        assert changed.heard + told.heard == []


class TestFinding:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("wrong", ["Left", "Front Right"]),
            ("WRONG view right", ["Front Right"]),
            ("angle", ["Front Left"]),
            ("windsh", ["Windshield"]),
            ("front_", ["Front Left", "Front Right"]),
            ("  ", None),
            ("nowhere", []),
            ("wrong nowhere", []),
        ],
    )
    def test_titles_labels_and_messages(self, sheet: Sheet, text: str, expected: list[str] | None) -> None:
        sheet.shown.find(text)
        if expected is None:
            assert len(sheet.titles()) == 13
            assert not sheet.shown.is_finding
        elif text == "wrong":
            assert sheet.titles() == ["Interior", *expected], "the first attempt at the interior, too"
        else:
            assert sheet.titles() == expected

    def test_accents_and_case_make_no_difference(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sheet.newest(0), note="Réfection à prévoir, STRAẞE")
        for text in ("refection", "RÉFECTION PREVOIR", "strasse"):
            sheet.shown.find(text)
            assert sheet.titles() == ["VIN"], text

    def test_notes_of_older_attempts(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sample().steps[1].attempts[0].id, note="coffee on the seat")
        sheet.shown.find("seat coffee")
        assert sheet.titles() == ["Interior"]

    def test_words_of_marks(self, sheet: Sheet) -> None:
        sheet.reviewing.change(sheet.newest(9), mark=Mark.QUERY)
        sheet.shown.find("query")
        assert sheet.titles() == ["Rear"]

    def test_within_one_choice(self, sheet: Sheet) -> None:
        sheet.shown.show_only(Shown.REJECTED)
        sheet.shown.find("left")
        assert sheet.titles() == ["Left", "Front Left"]
        sheet.shown.show_only(Shown.ALL)
        assert sheet.titles() == ["Left", "Front Left", "Rear Left"]
        sheet.shown.find("")
        assert len(sheet.titles()) == 13

    def test_a_note_that_is_written_meanwhile(self, sheet: Sheet) -> None:
        sheet.shown.find("dent")
        assert sheet.titles() == []
        sheet.reviewing.change(sheet.newest(7), note="Dent at the door")
        assert sheet.titles() == ["Right"]

    def test_unreadable_entries(self, sheet: Sheet) -> None:
        sheet.model.show(Inspection.of(KEY, [photo(4, verdict=Verdict.REJECTED)], [UnreadableEntry(6, "no object")]))
        sheet.shown.find("object")
        assert sheet.titles() == ["Entry 7"]
