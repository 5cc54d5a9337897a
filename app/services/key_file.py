"""Reads session keys from a CSV or text file, or from pasted text: only the keys are taken out of it."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Literal

from app.domain.errors import KeyListRefused, ListFlaw, StoreFault
from app.domain.key_list import MOST_BYTES, MOST_ROWS, KeyList, keys_in_lines, keys_in_text
from app.domain.session_key import find_keys

Row = tuple[int, list[str]]
"""The line at which it begins, counted from 1, and its fields."""

_HEADINGS = (
    "sessionkey pavesessionkey pavekey session pavesession sessionid key sessionlink sessionurl inspectionlink link url"
).split()
_DELIMITERS = ",;\t|"
_LOOKED_AT = 50  # rows from which the delimiter is told
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def read_key_file(path: Path) -> KeyList:
    """``KeyListRefused``; ``StoreFault`` when the disk does not give the file."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise StoreFault(path.name, error.strerror or type(error).__name__) from error
    if len(content) > MOST_BYTES:
        raise KeyListRefused(ListFlaw.TOO_LARGE, path.name)
    text = _decoded(content)
    if _NO_TEXT.search(text):
        raise KeyListRefused(ListFlaw.NOT_TEXT, path.name)
    return read_key_text(text, path.name)


def read_key_text(text: str, name: str = "") -> KeyList:
    """The column of a table that holds the keys; without such a column every key that stands anywhere."""
    if len(text) > MOST_BYTES:
        raise KeyListRefused(ListFlaw.TOO_LARGE, name)
    rows = list(islice(_rows(text), MOST_ROWS + 2))  # one of them may be the heading
    if len(rows) > MOST_ROWS + 1:
        raise KeyListRefused(ListFlaw.TOO_MANY_ROWS, name)
    return _in_table(rows) or keys_in_text(text)


def _decoded(content: bytes) -> str:
    """Windows-1252 is what remains: it never fails."""
    for bom, encoding in _BOMS:
        if content.startswith(bom):
            return content[len(bom) :].decode(encoding, errors="replace")
    start = content[:4000]
    if start.count(0) > len(start) // 4:
        return content.decode("utf-16-le" if start[1::2].count(0) >= start[::2].count(0) else "utf-16-be", "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[Row]:
    lines = text.splitlines(keepends=True)
    named = re.fullmatch(r"sep=(.)\s*", lines[0], re.IGNORECASE) if lines else None  # as Excel writes it
    skip = 1 if named else 0
    delimiter = named[1] if named else _delimiter(lines)
    try:
        rows = list(_parsed(lines[skip:], delimiter))
    except csv.Error:  # a quotation mark that nobody closed: it must not swallow what follows
        rows = list(_parsed([line[:100_000] for line in lines[skip:]], delimiter, csv.QUOTE_NONE))
    return iter([(number + skip, fields) for number, fields in rows])


def _parsed(lines: list[str], delimiter: str, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL) -> Iterator[Row]:
    reader = csv.reader(lines, delimiter=delimiter, quoting=quoting, strict=quoting != csv.QUOTE_NONE)
    begins = 1
    for fields in reader:
        yield begins, fields
        begins = reader.line_num + 1


def _delimiter(lines: list[str]) -> str:
    """The one that cuts most rows into equally many fields, and into more than one."""

    def evenness(delimiter: str) -> tuple[int, int]:
        try:
            rows = list(islice(_parsed(lines, delimiter), _LOOKED_AT))
        except csv.Error:
            rows = list(islice(_parsed([line[:1000] for line in lines[:_LOOKED_AT]], delimiter, csv.QUOTE_NONE), 50))
        widths = Counter(len(fields) for _, fields in rows if len(fields) > 1)
        width, often = max(widths.items(), key=lambda item: (item[1], item[0]), default=(1, 0))
        return often, width

    return max(_DELIMITERS, key=evenness)


def _in_table(rows: list[Row]) -> KeyList | None:
    """None when no column stands out."""
    rows = [row for row in rows if any(field.strip() for field in row[1])]
    if not rows or max(len(fields) for _, fields in rows) < 2:
        return _below_a_heading(rows)
    heading = [_plain(field) for field in rows[0][1]]
    keys = Counter(at for _, fields in rows for at, field in enumerate(fields) if find_keys(field))
    named = [heading.index(name) for name in _HEADINGS if name in heading]
    column = next((at for at in named if keys[at] or not keys), None)
    if column is None:
        column = max(keys, key=lambda at: (keys[at], -at), default=0)
        if not _stands_out(column, keys, rows):
            return None
    return _of_column(rows, column)


def _stands_out(column: int, keys: Counter[int], rows: list[Row]) -> bool:
    """Its cells hold most keys, no cell beside it is one, and the rows are those of a table."""
    widths = Counter(len(fields) for _, fields in rows)
    even = widths.most_common(1)[0][1] >= 0.8 * len(rows)
    beside = (field.strip() for _, fields in rows for at, field in enumerate(fields) if at != column)
    return even and 2 * keys[column] > keys.total() and not any(" " not in f and find_keys(f) for f in beside)


def _of_column(rows: list[Row], column: int) -> KeyList:
    cells = [(number, fields[column] if column < len(fields) else "") for number, fields in rows]
    first = cells[0][1]
    headed = bool(first.strip()) and not find_keys(first)
    lines = [(number, cell if cell.strip() else "-") for number, cell in cells[1 if headed else 0 :]]
    return keys_in_lines(lines, first.strip()[:40] if headed else "")


def _below_a_heading(rows: list[Row]) -> KeyList | None:
    """A single column whose first line is one of the names that we know."""
    if rows and rows[0][1] and _plain(rows[0][1][0]) in _HEADINGS:
        return _of_column(rows, 0)
    return None


def _plain(field: str) -> str:
    return "".join(c for c in field.lower() if c.isalnum())
