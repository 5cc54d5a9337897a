"""One message across the window with what can be done about it; never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.wording import Advice, Translate
from app.ui.button import Button
from app.ui.words import Words

Choice = tuple[str, Callable[[], object]]


class Banner(QWidget):
    """Hidden until something is to be said; Esc or Close puts it away, unless it ``stays``."""

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.setObjectName("banner")
        self._frame = QFrame()
        self.title = Words(role="strong", wrap=True)
        self.text = Words(wrap=True)
        self._choices = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.text)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(14, 4, 14, 4)
        outside.addWidget(self._frame)
        layout = QHBoxLayout(self._frame)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addLayout(words, 1)
        layout.addLayout(self._choices)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, advice: Advice, choices: Sequence[Choice] = (), trouble: bool = True, stays: bool = False) -> None:
        self._frame.setProperty("role", "banner-trouble" if trouble else "banner-note")
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        self.title.setText(advice.title)
        self.text.setText(advice.text)
        self.text.setVisible(bool(advice.text))
        self.setAccessibleName(f"{advice.title}. {advice.text}")
        close: list[Choice] = [] if stays else [(self._translate("Banner", "Close"), self.hide)]
        self._set_choices([*choices, *close])
        self.show()

    def _set_choices(self, choices: Sequence[Choice]) -> None:
        while (item := self._choices.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for text, act in choices:
            button = Button(text)
            button.clicked.connect(_without_argument(act))
            self._choices.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())


def _without_argument(act: Callable[[], object]) -> Callable[[], None]:
    """``clicked`` passes its checked state, which no act wants."""

    def called() -> None:
        act()

    return called
