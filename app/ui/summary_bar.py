"""The answer in one sentence, and since when it is known."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bridge.open_session import Opened
from app.domain.state_words import group_title
from app.domain.summary import summary, tally
from app.domain.wording import Translate
from app.ui.words import Words

_MOST_NAMED = 3
_LINES_WHILE_IT_GOES_ON = 2


class SummaryBar(QWidget):
    """What was new stays to be read until something else is; an answer that nobody asked for changes but the time."""

    def __init__(self, translate: Translate, demo: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._demo = demo
        self._news = ""
        self.sentence = Words(role="title", wrap=True)
        self.sentence.setObjectName("summary")
        self.standing = Words(role="small", wrap=True)
        self.standing.setObjectName("standing")
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.sentence)
        layout.addWidget(self.standing)
        layout.addStretch(1)

    def show_opened(self, opened: Opened) -> None:
        translate = self._translate
        self.sentence.setText(summary(opened.inspection, translate))
        as_of = translate("SummaryBar", "As of {0} (local time)").format(f"{opened.as_of.astimezone():%H:%M:%S}")
        parts = [opened.inspection.key.text, as_of]
        if not opened.inspection.photos:
            parts.append(translate("SummaryBar", "No photos captured yet"))
        if not opened.quiet or opened.news:
            self._news = _news(opened, translate) if opened.news is not None else ""
        if self._news:
            parts.append(self._news)
        if self._demo:
            parts.append(translate("SummaryBar", "This is a demo: made-up pictures from this computer"))
        self.standing.setText(" · ".join(parts))
        self._hold_room(opened)

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
