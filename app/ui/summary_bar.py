"""The answer in one sentence, what vehicle it is about, and since when it is known."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.open_session import Opened
from app.domain.odometer_words import odometer_words, with_marks
from app.domain.session_details import SessionData, Vehicle
from app.domain.state_words import group_title
from app.domain.status_words import status_words
from app.domain.summary import summary, tally
from app.domain.wording import Translate
from app.ui.standing_line import StandingLine
from app.ui.when import moment
from app.ui.words import Words

_SHOWN_OF_VIN = 6
_MOST_NAMED = 3
_LINES_WHILE_IT_GOES_ON = 2


class SummaryBar(QWidget):
    """What was new stays to be read until something else is; an answer that nobody asked for changes but the time.

    ``locale`` is for dates and numbers; English without one.
    """

    def __init__(
        self, translate: Translate, demo: bool, locale: QLocale | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._translate, self._locale = translate, locale
        self._demo = demo
        self._key, self._standing_parts = "", [""]
        self._data: SessionData | None = None
        self._news = ""
        self.sentence = Words(role="title", wrap=True)
        self.sentence.setObjectName("summary")
        self.standing = StandingLine()
        self.standing.setObjectName("standing")
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.sentence)
        layout.addWidget(self.standing)
        layout.addStretch(1)

    def show_opened(self, opened: Opened) -> None:
        self.sentence.setText(summary(opened.inspection, self._translate))
        key = opened.inspection.key.text
        if key != self._key:
            self._key, self._data = key, None
        self._data = opened.data or self._data
        self._standing_parts = self._standing(opened)
        self._show_standing()
        self._hold_room(opened)

    def show_details(self, data: SessionData) -> None:
        """Of the session that is shown."""
        self._data = data
        self._show_standing()

    def _standing(self, opened: Opened) -> list[str]:
        translate = self._translate
        parts = [self._as_of(opened)]
        if not opened.inspection.photos:
            parts.append(translate("SummaryBar", "No photos captured yet"))
        if not opened.quiet or opened.news:
            self._news = _news(opened, translate) if opened.news is not None else ""
        if self._news:
            parts.append(self._news)
        return parts

    def _show_standing(self) -> None:
        data, rest = self._data, self._standing_parts
        vehicle = data.vehicle if data is not None else None
        vehicle = vehicle or Vehicle()
        status = status_words(data, self._translate) if data is not None else ""
        vin = self._translate("SummaryBar", "VIN {0}").format(vehicle.vin) if vehicle.vin else ""
        end = self._translate("SummaryBar", "VIN …{0}").format(vehicle.vin[-_SHOWN_OF_VIN:]) if vehicle.vin else ""
        number = self._locale.toString if self._locale is not None else with_marks
        odometer = odometer_words(vehicle.odometer, number) if vehicle.odometer is not None else ""
        demo = (
            self._translate("SummaryBar", "This is a demo: made-up pictures from this computer") if self._demo else ""
        )
        versions = (
            (self._key, vehicle.name, vin, odometer, status, *rest, demo),
            (vehicle.name, vin, odometer, status, *rest, demo),
            (vehicle.name, end, odometer, status, *rest, demo),
            (self._key, vehicle.name, vin, odometer, status, *rest),  # the bar above says Demo, too
            (vehicle.name, vin, odometer, status, *rest),
            (vehicle.name, end, odometer, status, *rest),
            (vehicle.name, end, status, *rest),
            (vehicle.name, status, *rest),
            (status or self._key, *rest),
        )
        self.standing.show_versions([" · ".join(filter(None, parts)) for parts in versions])

    def _as_of(self, opened: Opened) -> str:
        text = self._translate("SummaryBar", "As of {0} (local time)")
        if opened.copy:
            text = self._translate("SummaryBar", "Saved copy of {0} (local time), not checked since")
        return text.format(moment(opened.as_of, self._translate, self._locale))

    def _hold_room(self, opened: Opened) -> None:
        """What changes by itself moves nothing beneath: the sentence of a session that goes on has two lines at once,
        and takes no room back."""
        room = self._column.heightForWidth(self.width())
        if opened.quiet:
            room = max(room, self.minimumHeight())
        elif _goes_on(opened):
            lines = self.sentence.heightForWidth(self.width()) // self.sentence.fontMetrics().lineSpacing()
            room += max(0, _LINES_WHILE_IT_GOES_ON - lines) * self.sentence.fontMetrics().lineSpacing()
        else:
            room = 0
        self.setMinimumHeight(room)


def _goes_on(opened: Opened) -> bool:
    status, counted = opened.inspection.status, tally(opened.inspection)
    if status is not None:
        return not status.ended
    return bool(counted.without_verdict or counted.missing)


def _news(opened: Opened, translate: Translate) -> str:
    news = opened.news
    if not news:
        return translate("SummaryBar", "nothing new")
    changed_ids = {p.id for p in (*news.arrived, *news.new_word)}
    titles = [
        group_title(g, translate) for g in opened.inspection.groups if any(p.id in changed_ids for p in g.attempts)
    ]
    named = ", ".join(titles[:_MOST_NAMED])
    if len(titles) > _MOST_NAMED:
        named = translate("SummaryBar", "{0} and %n more", len(titles) - _MOST_NAMED).format(named)
    changed = translate("SummaryBar", "changed: {0}").format(named)
    gone = translate("SummaryBar", "%n photo(s) no longer listed", len(news.gone)) if news.gone else ""
    return ", ".join(part for part in (changed if titles else "", gone) if part)
