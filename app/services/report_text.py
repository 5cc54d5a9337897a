"""The report's letters: an embedded font, styles, and server text that can never be markup. Imported late."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from app.domain.wording import Translate

_FONTS = Path(__file__).parent.parent.parent / "resources" / "fonts"
PLAIN, BOLD = "WalkaroundSans", "WalkaroundSansBold"
INK, QUIET, LINE = HexColor("#1b2430"), HexColor("#4a5563"), HexColor("#c3cad3")
HERS = HexColor("#5b3a8c")
"""The adjuster's own words and drawings; beside the colour they always stand behind a bar and her name."""


class Letters:
    """Makes paragraphs of plain text. One for a report; the fonts are read when the first letter is asked for."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate
        self._styles: dict[tuple[float, bool, Color], ParagraphStyle] = {}

    def say(self, text: str, n: int = -1) -> str:
        """A text of the report in the chosen language."""
        return self._translate("Report", text, n)

    def paragraph(self, text: str, size: float = 9, *, bold: bool = False, colour: Color = INK) -> Paragraph:
        """Plain text, whoever wrote it: wraps anywhere if it must."""
        return self.styled(self.markup(text, size), size, bold=bold, colour=colour)

    def labelled(self, label: str, text: str, size: float = 9, colour: Color = INK) -> Paragraph:
        """``Label: text`` with the label in bold."""
        return self.styled(
            f'<font name="{BOLD}">{self.markup(label, size)}:</font> {self.markup(text, size)}', size, colour=colour
        )

    def styled(self, markup: str, size: float, *, bold: bool = False, colour: Color = INK) -> Paragraph:
        """Only for markup made by ``markup`` and around it: it has read the fonts, too."""
        return Paragraph(markup, self._style(size, bold, colour))

    def markup(self, text: str, size: float) -> str:
        """Escaped; a character that the font lacks is shown as its number, so that nothing vanishes."""
        small = f'<font size="{size * 0.7:.1f}">'
        parts = []
        for character in text.replace("\r\n", "\n"):
            if character in "\n\r\u2028\u2029":
                parts.append("<br/>")
            elif character == "\t":
                parts.append("    ")
            elif ord(character) in self._known and unicodedata.category(character) not in ("Cc", "Cf", "Co", "Cs"):
                parts.append(escape(character))
            else:
                parts.append(f"{small}[U+{ord(character):04X}]</font>")
        return "".join(parts)

    def time(self, at: datetime) -> str:
        """``2021-05-27 07:36:16 UTC (09:36:16 local, UTC+02:00)``; the local date where it is another one."""
        utc, local = at.astimezone(UTC), at.astimezone()
        day = "" if utc.date() == local.date() else f"{local:%Y-%m-%d} "
        offset = f"{local:%z}"
        text = self.say("{utc} UTC ({local} local, UTC{offset})")
        return text.format(
            utc=f"{utc:%Y-%m-%d %H:%M:%S}", local=f"{day}{local:%H:%M:%S}", offset=f"{offset[:3]}:{offset[3:5]}"
        )

    @cached_property
    def _known(self) -> frozenset[int]:
        """The characters of both fonts, which are registered by this."""
        fonts = [TTFont(name, str(_FONTS / file)) for name, file in _FILES]
        for font in fonts:
            pdfmetrics.registerFont(font)
        pdfmetrics.registerFontFamily(PLAIN, normal=PLAIN, bold=BOLD, italic=PLAIN, boldItalic=BOLD)
        plain, bold = (frozenset(font.face.charToGlyph) for font in fonts)
        return plain & bold

    def _style(self, size: float, bold: bool, colour: Color) -> ParagraphStyle:
        wanted = (size, bold, colour)
        if wanted not in self._styles:
            self._styles[wanted] = ParagraphStyle(
                f"{size}",
                fontName=BOLD if bold else PLAIN,
                fontSize=size,
                leading=size * 1.3,
                textColor=colour,
                splitLongWords=1,
                allowWidows=1,
                allowOrphans=1,
            )
        return self._styles[wanted]


_FILES = ((PLAIN, "NotoSans-Regular.ttf"), (BOLD, "NotoSans-Bold.ttf"))
