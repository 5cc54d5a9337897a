"""Lists of keys as programs write them: any delimiter, any encoding, quoted fields, a column among others."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import KeyListRefused, ListFlaw, StoreFault
from app.domain.key_list import MOST_BYTES, MOST_ROWS, Skipped
from app.services.key_file import read_key_file, read_key_text

DASHBOARD = ["VIN", "License Plate", "YMM", "Status", "Fleet Condition Grade", "Station", "Session Key", "Created"]
KEYS = st.from_regex(r"[A-Z]{3,4}-[A-Z0-9]{8,20}", fullmatch=True)
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029"), max_size=20)


def table(rows: list[list[str]], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def fleet(*keys: str) -> list[list[str]]:
    return [
        DASHBOARD,
        *(["1N4AL3AP8DC", "ABC-1234", "2017 Nissan Rogue", "COMPLETE", "4.5", "YYZ", k, ""] for k in keys),
    ]


def texts(text: str) -> list[str]:
    return [key.text for key in read_key_text(text).keys]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "utf-32"])
def test_the_dashboard_s_file(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = fleet("XXX-ABCDE12345", "UDB-512D3TASIY", "XXX-ABCDE12345")
    rows[1][5] = "Montréal, «Côte-des-Neiges»; 2" if encoding != "cp1252" else "Montréal; 2, 3"
    path = tmp_path / "fleet.csv"
    path.write_bytes(table(rows, delimiter).encode(encoding))
    found = read_key_file(path)
    assert [key.text for key in found.keys] == ["XXX-ABCDE12345", "UDB-512D3TASIY"]
    assert (found.duplicates, found.column, found.skipped) == (1, "Session Key", ())


def test_a_cell_without_a_key_is_named_by_its_line_and_nothing_else_of_it() -> None:
    rows = fleet("XXX-ABCDE12345", "", "UDB-512D3T", "UDB-512D3TASIY")
    rows[1][5] = "two\nlines"
    found = read_key_text(table(rows))
    assert [key.text for key in found.keys] == ["XXX-ABCDE12345", "UDB-512D3TASIY"]
    assert found.skipped == (Skipped(4), Skipped(5, "UDB-512D3T"))


@pytest.mark.parametrize("heading", ["session_key", "SESSION KEY", "Session", "PAVE key", "key", "Session link"])
def test_the_column_is_known_by_its_heading(heading: str) -> None:
    rows = [
        ["Previous", heading, "x"],
        ["OLD-00000001", "XXX-ABCDE12345", "1"],
        ["OLD-00000002", "UDB-512D3TASIY", "2"],
    ]
    assert texts(table(rows)) == ["XXX-ABCDE12345", "UDB-512D3TASIY"]


def test_without_a_known_heading_by_the_look_of_its_cells() -> None:
    rows = [["Claim", "Ref", "Note"], ["7-1", "XXX-ABCDE12345", "b, c"], ["7-2", "UDB-512D3TASIY", "see OLD-00000001"]]
    found = read_key_text(table(rows, ";"))
    assert [key.text for key in found.keys] == ["XXX-ABCDE12345", "UDB-512D3TASIY"]
    assert found.column == "Ref"


def test_a_table_without_any_heading() -> None:
    found = read_key_text("7-1,XXX-ABCDE12345\n7-2,UDB-512D3TASIY\n")
    assert len(found.keys) == 2
    assert found.column == ""
    assert found.skipped == ()


def test_a_heading_that_promises_keys_and_has_none_elsewhere() -> None:
    """The column named "Link" is empty: the keys are in the other one."""
    rows = [["Link", "Ref"], ["", "XXX-ABCDE12345"], ["", "UDB-512D3TASIY"]]
    assert texts(table(rows)) == ["XXX-ABCDE12345", "UDB-512D3TASIY"]


def test_excel_says_which_delimiter_it_used() -> None:
    assert texts("sep=;\nSession Key;a,b\nXXX-ABCDE12345;1,5\n") == ["XXX-ABCDE12345"]


def test_one_key_a_line_below_a_heading() -> None:
    found = read_key_text("Session Key\nXXX-ABCDE12345\nUDB-512D3TASIY\n")
    assert (len(found.keys), found.column, found.skipped) == (2, "Session Key", ())


def test_running_text_with_commas_is_no_table() -> None:
    assert texts("Please look at XXX-ABCDE12345, UDB-512D3TASIY, and later\nat ABC-00000001.") == [
        "XXX-ABCDE12345",
        "UDB-512D3TASIY",
        "ABC-00000001",
    ]


def test_keys_side_by_side_are_all_taken() -> None:
    assert texts("XXX-ABCDE12345,UDB-512D3TASIY\nABC-00000001,\n") == [
        "XXX-ABCDE12345",
        "UDB-512D3TASIY",
        "ABC-00000001",
    ]


def test_a_quotation_mark_that_nobody_closed_swallows_nothing() -> None:
    assert texts('Station,Session Key\n"Toronto,XXX-ABCDE12345\nOttawa,UDB-512D3TASIY\n') == [
        "XXX-ABCDE12345",
        "UDB-512D3TASIY",
    ]


@pytest.mark.parametrize(
    ("content", "flaw"),
    [
        (b"x" * (MOST_BYTES + 1), ListFlaw.TOO_LARGE),
        (b"a,b\n" * (MOST_ROWS + 2), ListFlaw.TOO_MANY_ROWS),
        (b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00", ListFlaw.NOT_TEXT),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", ListFlaw.NOT_TEXT),
    ],
)
def test_what_is_refused(tmp_path: Path, content: bytes, flaw: ListFlaw) -> None:
    path = tmp_path / "fleet.xlsx"
    path.write_bytes(content)
    with pytest.raises(KeyListRefused) as refused:
        read_key_file(path)
    assert (refused.value.flaw, refused.value.name) == (flaw, "fleet.xlsx")


def test_as_many_rows_as_are_allowed() -> None:
    rows = "Session Key,x\n" + "".join(f"ABC-{n:08},1\n" for n in range(MOST_ROWS))
    assert len(read_key_text(rows).keys) == MOST_ROWS


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StoreFault) as fault:
        read_key_file(tmp_path / "gone.csv")
    assert fault.value.path == "gone.csv"


@given(
    keys=st.lists(KEYS, min_size=1, max_size=12, unique=True),
    filler=st.lists(CELLS, min_size=12, max_size=12),
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    column=st.integers(0, 3),
)
def test_whatever_stands_beside_them_the_keys_come_out(
    tmp_path_factory: pytest.TempPathFactory,
    keys: list[str],
    filler: list[str],
    delimiter: str,
    encoding: str,
    column: int,
) -> None:
    heading = ["Plate", "Station", "Note"]
    heading.insert(column, "Session Key")
    rows = [heading]
    for number, key in enumerate(keys):
        row = [filler[(number + at) % len(filler)] for at in range(3)]
        row.insert(column, key)
        rows.append(row)
    path = tmp_path_factory.mktemp("lists") / "fleet.csv"
    path.write_bytes(table(rows, delimiter).encode(encoding))
    found = read_key_file(path)
    assert [key.text for key in found.keys] == keys
    assert found.skipped == ()


@given(st.binary(max_size=400))
def test_no_bytes_break_it(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("lists") / "odd.csv"
    path.write_bytes(content)
    try:
        found = read_key_file(path)
    except KeyListRefused as refused:
        flaw: ListFlaw | None = refused.flaw
    else:
        flaw = None
        assert len(set(found.keys)) == len(found.keys)
    assert flaw in (None, ListFlaw.NOT_TEXT)


@given(st.text(st.sampled_from('",;\t|\n\r XA-1'), max_size=120))
def test_no_arrangement_of_marks_breaks_it(text: str) -> None:
    found = read_key_text(text)
    assert len(set(found.keys)) == len(found.keys)
