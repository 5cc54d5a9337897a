"""A page in the report's letters, made in memory: whether reports can be made here at all. Imported late."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, SimpleDocTemplate

from app.domain.wording import english
from app.services.report_text import Letters


def sample_page() -> bytes:
    """A PDF of one page, in both fonts. ``OSError`` or reportlab's ``TTFError`` where a font is missing or broken."""
    letters, out = Letters(english), io.BytesIO()
    words = "Walkaround 0123456789"
    lines: list[Flowable] = [letters.paragraph(words, bold=bold) for bold in (False, True)]
    SimpleDocTemplate(out, pagesize=A4, pageCompression=0).build(lines)
    return out.getvalue()
