"""The organisation's file: read whole or not at all, each fault by its name, and never a way around it."""

from __future__ import annotations

import json
import os
import string
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.policy import KEYS, Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw
from app.services.policy_file import LARGEST, policy_place, read_policy
from app.services.policy_json import policy_from

WHOLE: dict[str, Any] = {
    "server": "https://PAVE.acme.example/",
    "account": "acme-insurance",
    "proxy": "http://proxy.acme.example:3128",
    "keep_days": 14,
    "keep_megabytes": 0,
    "update_check": False,
    "update_url": "https://software.acme.example/walkaround/latest.json",
    "languages": ["fr", "en", "fr"],
    "picture_hosts": ["images-cdn.paveapi.com", "*.Acme.example", "bücher.example"],
}
GOOD: dict[str, list[Any]] = {
    "server": ["openapi.paveapi.com", "https://a.example:8443", "http://127.0.0.1:9"],
    "account": ["a", "acme_1", "x" * 253],
    "proxy": ["direct", "system", "https://p.example:8443", "http://[::1]:3128", "http://10.0.0.1:80/"],
    "keep_days": [0, 36_500],
    "keep_megabytes": [0, 1_000_000],
    "update_check": [True, False],
    "update_url": ["https://a.example/x/y.json", "https://a.example:8443/"],
    "languages": [["de"], ["en", "fr", "es", "de"]],
    "picture_hosts": [["203.0.113.7"], ["*.a.example"], ["localhost"], ["h.example"] * 200],
}
BAD: dict[str, list[Any]] = {
    "server": [
        "",
        "https://a.example/v1",
        "http://a.example",
        "ftp://a.example",
        7,
        None,
        ["a"],
        "https://u@a.example",
    ],
    "account": ["", "a b", "naïve", "a\n", "\ud800", 3, None, "x" * 254],
    "proxy": [
        "proxy.example:3128",
        "http://proxy.example",
        "http://proxy.example:0",
        "http://u:p@proxy.example:3128",
        "socks5h://proxy.example:1080",
        "http://proxy.example:3128/x",
        "DIRECT",
        "",
        None,
        True,
        ["direct"],
    ],
    "keep_days": [-1, 36_501, 7.0, 7.5, "7", True, None, [7]],
    "keep_megabytes": [-1, 1_000_001, 1e3, False, {}],
    "update_check": [0, 1, "true", None],
    "update_url": [
        "http://a.example/x",
        "https://",
        "a.example",
        "https://u@a.example/",
        "https://a.example/#x",
        "https://a.example/<x>",
        "",
        1,
    ],
    "languages": [[], "en", ["xx"], ["en", 1], ["EN"], [["en"]], None],
    "picture_hosts": [
        [],
        "cdn.example",
        ["*"],
        ["*.com"],
        ["*.10.0"],
        ["https://cdn.example"],
        ["cdn.example:443"],
        ["cdn.example/x"],
        ["a.*.example"],
        ["*.*.example"],
        ["c d.example"],
        [""],
        [7],
        ["h.example"] * 201,
        None,
    ],
}


def flaws(policy: Policy) -> list[tuple[PolicyFlaw, str]]:
    """And none of its keys holds."""
    assert policy.keys == ()
    return [(fault.flaw, fault.key) for fault in policy.faults]


def read(content: object) -> Policy:
    return policy_from(json.dumps(content).encode(), "/p")


def test_every_key_is_understood(tmp_path: Path) -> None:
    file = tmp_path / "policy.json"
    file.write_text(json.dumps(WHOLE), encoding="utf-8")
    assert read_policy(file) == Policy(
        source=str(file),
        server="https://pave.acme.example",
        account="acme-insurance",
        proxy="http://proxy.acme.example:3128",
        keep_days=14,
        keep_megabytes=0,
        update_check=False,
        update_url="https://software.acme.example/walkaround/latest.json",
        languages=("fr", "en"),
        picture_hosts=("images-cdn.paveapi.com", "*.acme.example", "xn--bcher-kva.example"),
    )


def test_a_missing_file_is_no_fault(tmp_path: Path) -> None:
    assert read_policy(tmp_path / "policy.json") == Policy()
    (tmp_path / "file").write_bytes(b"")
    assert read_policy(tmp_path / "file" / "policy.json") == Policy()


def test_an_empty_object_fixes_nothing() -> None:
    assert policy_from(b"{}", "/p") == Policy("/p")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_what_editors_of_windows_write(ending: str) -> None:
    content = b"\xef\xbb\xbf" + f'{{{ending}"keep_days": 3{ending}}}{ending}'.encode()
    assert policy_from(content, "/p") == Policy("/p", keep_days=3)


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in GOOD.items() for value in values])
def test_values_that_are_meant(key: str, value: object) -> None:
    policy = read({key: value})
    assert policy.faults == ()
    assert policy.keys == (key,)


@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in BAD.items() for value in values])
def test_a_value_that_cannot_be_meant_is_named_and_nothing_holds(key: str, value: object) -> None:
    other = "keep_days" if key != "keep_days" else "keep_megabytes"
    assert flaws(read({other: 3, key: value})) == [(PolicyFlaw.VALUE, key)]


def test_every_fault_is_told() -> None:
    content = b'{"servr": 1, "keep_days": "x", "account": "a", "keep_days": 3, "Proxy": "direct"}'
    assert flaws(policy_from(content, "/p")) == [
        (PolicyFlaw.UNKNOWN_KEY, "servr"),
        (PolicyFlaw.VALUE, "keep_days"),
        (PolicyFlaw.TWICE, "keep_days"),
        (PolicyFlaw.UNKNOWN_KEY, "Proxy"),
    ]


def test_a_strange_key_is_one_short_line() -> None:
    fault = read({"a\nb\u202e" + "x" * 900: 1}).faults[0]
    assert fault.key == "a?b?" + "x" * 36 + "…"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", PolicyFault(PolicyFlaw.NOT_JSON, detail="line 1, column 1")),
        (b'{"keep_days": 3,\n "account": }', PolicyFault(PolicyFlaw.NOT_JSON, detail="line 2, column 13")),
        (b'{"keep_days": 3} x', PolicyFault(PolicyFlaw.NOT_JSON, detail="line 1, column 18")),
        (b'{"keep_days": NaN}', PolicyFault(PolicyFlaw.NOT_JSON)),
        (b'{"keep_days": ' + b"9" * 5000 + b"}", PolicyFault(PolicyFlaw.NOT_JSON)),
        (b"[" * 30_000, PolicyFault(PolicyFlaw.NOT_JSON)),
        (b'[{"keep_days": 3}]', PolicyFault(PolicyFlaw.NO_OBJECT)),
        (b"[]", PolicyFault(PolicyFlaw.NO_OBJECT)),
        (b"null", PolicyFault(PolicyFlaw.NO_OBJECT)),
        ('{"keep_days": 3}'.encode("utf-16"), PolicyFault(PolicyFlaw.NOT_UTF8, detail="byte 0")),
        (b'{"account": "\xff"}', PolicyFault(PolicyFlaw.NOT_UTF8, detail="byte 13")),
    ],
)
def test_what_is_no_policy_at_all(content: bytes, fault: PolicyFault) -> None:
    assert policy_from(content, "/p") == Policy("/p", faults=(fault,))


def test_a_folder_a_pipe_and_a_flood_are_not_read(tmp_path: Path) -> None:
    assert flaws(read_policy(tmp_path)) == [(PolicyFlaw.NO_FILE, "")]
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        assert flaws(read_policy(tmp_path / "pipe")) == [(PolicyFlaw.NO_FILE, "")]
    (tmp_path / "large").write_bytes(b"{" + b" " * LARGEST + b"}")
    assert flaws(read_policy(tmp_path / "large")) == [(PolicyFlaw.TOO_LARGE, "")]
    (tmp_path / "fits").write_bytes(b"{" + b" " * (LARGEST - 2) + b"}")
    assert read_policy(tmp_path / "fits").faults == ()


def test_a_file_that_may_not_be_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "policy.json"
    file.write_text('{"keep_days": 3}')

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert read_policy(file).faults == (PolicyFault(PolicyFlaw.NOT_READABLE, detail="Permission denied"),)


def test_no_variable_leads_to_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = policy_place()
    for name in ("ProgramData", "PROGRAMDATA", "ALLUSERSPROFILE", "HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    assert policy_place() == before


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="Linux has its own place")
@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("linux", "/etc/walkaround/policy.json"),
        ("darwin", "/Library/Application Support/Walkaround/policy.json"),
    ],
)
def test_where_it_lies(monkeypatch: pytest.MonkeyPatch, system: str, place: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    assert policy_place().as_posix() == place


class Shell32:
    """Windows' answer to where ProgramData is."""

    def __init__(self, place: str, result: int) -> None:
        self._place, self._result = place, result
        self.windll = self
        self.shell32 = self

    def SHGetFolderPathW(self, _window: None, which: int, _user: None, _flags: int, buffer: Any) -> int:  # noqa: N802
        assert which == 0x23
        buffer.value = self._place
        return self._result


@pytest.mark.parametrize(
    ("shell", "place"),
    [
        (Shell32(r"D:\Shared", 0), r"D:\Shared"),
        (Shell32("", 0), r"C:\ProgramData"),
        (Shell32(r"D:\Shared", -1), r"C:\ProgramData"),
    ],
)
def test_where_it_lies_on_windows(monkeypatch: pytest.MonkeyPatch, shell: Shell32, place: str) -> None:
    import ctypes

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", shell, raising=False)
    assert policy_place() == Path(place) / "Walkaround" / "policy.json"


numbers = st.floats(allow_nan=False, allow_infinity=False)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | numbers | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
likely = st.sampled_from([value for values in (*GOOD.values(), *BAD.values()) for value in values])
addresses = st.text(alphabet=string.ascii_lowercase + string.digits + ":/[]@.-*%_\\ ü", max_size=30)


@given(st.dictionaries(st.sampled_from(KEYS) | st.text(max_size=6), likely | anything | addresses, max_size=6))
def test_any_object_holds_whole_or_not_at_all(content: dict[str, Any]) -> None:
    policy = read(content)
    assert policy.source == "/p"
    if policy.faults:
        assert policy.keys == ()
        assert all(fault.key.strip() for fault in policy.faults)
    else:
        assert set(policy.keys) == set(content)


@given(anything)
def test_any_json_is_a_policy_or_a_fault(content: object) -> None:
    policy = read(content)
    assert bool(policy.faults) or (isinstance(content, dict) and set(policy.keys) == set(content))


@given(st.binary(max_size=200))
def test_any_bytes_raise_nothing(content: bytes) -> None:
    policy = policy_from(content, "/p")
    assert not policy.keys or not policy.faults


@given(addresses)
def test_a_host_that_is_taken_means_what_it_says(text: str) -> None:
    policy = read({"picture_hosts": [text]})
    if not policy.faults:
        (host,) = policy.picture_hosts or ("",)
        assert read({"picture_hosts": [host]}) == policy, "its own form means the same"
        assert not set(host) & set("/@:\\ %") or ":" in host
