"""What is known about the photo's file: size, format, camera, its own times, position on request, SHA-256."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.photo import PhotoId
from app.domain.picture_facts import PictureFacts
from app.domain.wording import Translate
from app.ui.button import Button
from app.ui.facts_text import position_text, received_text
from app.ui.words import Words

_NAMES_WIDTH = 70
"""The server's own facts stand above: values beneath values."""


class PictureFactsView(QWidget):
    """A camera's texts are shown raw, under the names of their EXIF tags. The position waits to be asked for."""

    copied = Signal(str)  # what, for people: SHA-256

    def __init__(self, translate: Translate, locale: QLocale) -> None:
        super().__init__()
        self._translate, self._locale = translate, locale
        self._facts: PictureFacts | None = None
        self._photo_id: PhotoId | None = None
        self._gps_shown = False
        self._rows: dict[str, _Row] = {}
        self.show_position = Button(translate("Facts", "Show"), "small")
        self.show_position.setAccessibleName(translate("Facts", "Show the position"))
        self.show_position.clicked.connect(self._on_show_position)
        self.copy_sha256 = Button(translate("Facts", "Copy"), "small")
        self.copy_sha256.setAccessibleName(translate("Facts", "Copy SHA-256"))
        self.copy_sha256.clicked.connect(self._on_copy)
        self.changed = Words(translate("Facts", "The file has changed since it was received."), "trouble", wrap=True)
        self._lay_out()
        self.show_nothing()

    @property
    def facts(self) -> PictureFacts | None:
        """Those on show."""
        return self._facts

    @property
    def photo_id(self) -> PhotoId | None:
        return self._photo_id

    @property
    def gps_shown(self) -> bool:
        """Whether the position of this photo has been asked for."""
        return self._gps_shown

    def show_nothing(self) -> None:
        self._facts = self._photo_id = None
        self._gps_shown = False
        self.hide()

    def show_facts(self, photo_id: PhotoId, facts: PictureFacts) -> None:
        """A position that was shown stays shown while the photo is the same."""
        self._gps_shown = self._gps_shown and photo_id == self._photo_id
        self._photo_id, self._facts = photo_id, facts
        say, absent = self._translate, self._translate("Facts", "none in the file")
        megapixels = self._locale.toString(facts.megapixels, "f", 1)
        size = self._locale.formattedDataSize(facts.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        readable = not facts.exif_unreadable
        texts = dict.fromkeys(self._rows, "") | {
            "size": say("Facts", "{0} × {1}, {2} MP").format(facts.width, facts.height, megapixels),
            "file": f"{facts.format}, {size}",
            "camera": (facts.camera or absent) if readable else "",
            "exif": "" if readable else say("Facts", "could not be read"),
            "times": (_times_words(facts) or absent) if readable else "",
            "orientation": str(facts.orientation) if facts.orientation not in (None, 1) else "",
            "gps": self._gps_words(facts) if readable else "",
            "received": _received_words(facts),
            "sha256": f"{facts.sha256[:4]} {facts.sha256[4:8]} … {facts.sha256[-4:]}",
        }
        for key, row in self._rows.items():
            row.tell(texts[key])
        self.show_position.setVisible(facts.gps is not None and not self._gps_shown)
        self.changed.setVisible(not facts.matches)
        self.show()

    def _lay_out(self) -> None:
        say, grid = self._translate, QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnMinimumWidth(0, _NAMES_WIDTH)
        grid.setColumnStretch(1, 1)
        names = {"size": say("Facts", "Size"), "file": say("Facts", "File"), "camera": say("Facts", "Camera")}
        names |= {"exif": "EXIF", "times": say("Facts", "EXIF times")}
        names |= {"orientation": "Orientation", "gps": "GPS"}
        names |= {"received": say("Facts", "Received"), "sha256": "SHA-256"}
        buttons = {"gps": self.show_position, "sha256": self.copy_sha256}
        for number, (key, name) in enumerate(names.items()):
            row = self._rows[key] = _Row(name, buttons.get(key))
            align = Qt.AlignmentFlag.AlignVCenter if key in buttons else Qt.AlignmentFlag.AlignTop
            grid.addWidget(row.name, number, 0, align)
            grid.addWidget(row, number, 1, align)
        grid.addWidget(self.changed, len(names), 0, 1, 2)

    def _gps_words(self, facts: PictureFacts) -> str:
        if facts.gps is None:
            return self._translate("Facts", "could not be read" if facts.gps_unreadable else "none in the file")
        if not self._gps_shown:
            return self._translate("Facts", "not shown")
        return position_text(facts.gps, self._translate).replace(" · ", "\n")

    def _on_show_position(self) -> None:
        if self._facts is not None and self._photo_id is not None:
            self._gps_shown = True
            self.show_facts(self._photo_id, self._facts)

    def _on_copy(self) -> None:
        if self._facts is not None:
            QGuiApplication.clipboard().setText(self._facts.sha256)
            self.copied.emit("SHA-256")


def _times_words(facts: PictureFacts) -> str:
    """A name and a full time are too wide for one line."""
    return "\n".join(f"{tag}\n{text}" if tag.startswith("Date") else f"{tag} {text}" for tag, text in facts.times)


def _received_words(facts: PictureFacts) -> str:
    """When this computer received it; of bytes that changed on the server, each version with its hash."""
    if len(facts.received) < 2:
        return "".join(map(received_text, facts.received))
    return "\n".join(f"{received_text(receipt)}\n{receipt.sha256[:8]}…" for receipt in facts.received)


class _Row(QWidget):
    """A value and perhaps a button beside it; ``name`` stands in a column of its own."""

    def __init__(self, name: str, button: Button | None) -> None:
        super().__init__()
        self.name, self.value = Words(name, role="small"), Words(wrap=True).selectable()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.value, 1)
        if button is not None:
            beside.addWidget(button, 0)

    def tell(self, text: str) -> None:
        """Without a text there is no row."""
        self.value.setText(text)
        self.value.setAccessibleName(f"{self.name.text()}: {text}")
        self.setVisible(bool(text))
        self.name.setVisible(bool(text))
