"""Puts large streams into a finished PDF while it is written, so that no picture is ever held in memory."""

from __future__ import annotations

import re
import secrets
from bisect import bisect_right
from collections.abc import Iterator

from app.services.export_tree import chunks_of
from app.services.pdf_pictures import PdfPicture

_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")


class Slots:
    """Where pictures will stand. A random word marks them, which no stream of the PDF holds by accident."""

    def __init__(self) -> None:
        self._word = f"@{secrets.token_hex(16)}-"
        self.pictures: list[PdfPicture] = []

    def add(self, picture: PdfPicture) -> bytes:
        """What stands in its place until the PDF is written."""
        self.pictures.append(picture)
        return f"{self._word}{len(self.pictures) - 1:06}@".encode()

    @property
    def mark_length(self) -> int:
        """Bytes of each mark."""
        return len(self._word) + 7

    def split(self, content: bytes) -> list[tuple[bytes, PdfPicture | None]]:
        """What lies before each slot and its picture; the rest, with None."""
        pattern = re.compile(re.escape(self._word.encode()) + rb"(\d{6})@")
        parts: list[tuple[bytes, PdfPicture | None]] = []
        position = 0
        for slot in pattern.finditer(content):
            parts.append((content[position : slot.start()], self.pictures[int(slot[1])]))
            position = slot.end()
        return [*parts, (content[position:], None)]


class SplicedPdf:
    """``content``: a PDF with one classic table of cross-references, with ``slots`` in the place of streams."""

    def __init__(self, content: bytes, slots: Slots) -> None:
        parts = slots.split(content)
        self._starts, self._shifts = [0], [0]
        position = shift = 0
        for before, picture in parts:
            if picture is not None:
                position += len(before) + slots.mark_length
                shift += picture.size - slots.mark_length
                self._starts.append(position)
                self._shifts.append(shift)
        tail = parts[-1][0]
        self._parts = [*parts[:-1], (self._moved(tail), None)]
        self.size = sum(len(before) + (picture.size if picture else 0) for before, picture in self._parts)

    def chunks(self) -> Iterator[bytes]:
        """The PDF from its first byte to its last. ``OSError``."""
        for before, picture in self._parts:
            yield before
            if picture is not None:
                yield from chunks_of(picture.path)

    def _moved(self, tail: bytes) -> bytes:
        """The table and the address of the table, each offset moved by what was put in before it."""
        body, found, after = tail.rpartition(b"startxref\n")
        table = body.rfind(b"xref\n")
        if not found or table < 0:
            raise ValueError("no table of cross-references at the end")
        entries = _ENTRY.sub(lambda e: b"%010d %b n" % (self._at(int(e[1])), e[2]), body[table:])
        start, rest = after.split(b"\n", 1)
        return body[:table] + entries + found + b"%d\n" % self._at(int(start)) + rest

    def _at(self, offset: int) -> int:
        return offset + self._shifts[bisect_right(self._starts, offset) - 1]
