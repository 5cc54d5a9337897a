"""Keyrings made by hand: one that works, those that do not, and the Windows vault beneath keyring's own code."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace
from typing import Any

import pytest


class MemoryVault:
    """Keeps everything in a dictionary and counts what was asked of it."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], str] = {}
        self.asked: list[str] = []

    def get_password(self, service: str, username: str) -> str | None:
        self.asked.append("get")
        return self.items.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked.append("set")
        self.items[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.asked.append("delete")
        del self.items[service, username]


class RefusingVault(MemoryVault):
    """Raises the same error whatever is asked: locked, denied, broken."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error

    def delete_password(self, service: str, username: str) -> None:
        raise self.error


class HangingVault(MemoryVault):
    """Shows an unlock prompt that nobody answers until ``answer()``."""

    def __init__(self) -> None:
        super().__init__()
        self.prompted = threading.Event()
        self._answered = threading.Event()

    def answer(self) -> None:
        self._answered.set()

    def get_password(self, service: str, username: str) -> str | None:
        self._prompt()
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._prompt()
        super().set_password(service, username, password)

    def _prompt(self) -> None:
        self.prompted.set()
        self._answered.wait(30)


def wait_for_keyring_threads(seconds: float = 5.0) -> None:
    """Until every call to a keyring has come to its end, answered or given up."""
    deadline = time.monotonic() + seconds
    while any(thread.name == "keyring" for thread in threading.enumerate()):
        assert time.monotonic() < deadline, "a call to the keyring is still waiting"
        time.sleep(0.005)


class VaultError(Exception):
    """pywintypes.error: no KeyringError, its number in ``winerror``."""

    def __init__(self, winerror: int, funcname: str) -> None:
        super().__init__(winerror, funcname, "said by Windows")
        self.winerror = winerror
        self.funcname = funcname


class CredentialManager:
    """The part of win32cred that keyring uses. ``refusals``: so many writes fail from now on."""

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_SESSION = 1
    CRED_PERSIST_LOCAL_MACHINE = 2
    CRED_PERSIST_ENTERPRISE = 3

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}
        self.refusals = 0

    def CredRead(self, Type: int, TargetName: str) -> dict[str, Any]:  # noqa: N802, N803
        if TargetName not in self.items:
            raise VaultError(1168, "CredRead")
        return dict(self.items[TargetName])

    def CredWrite(self, credential: dict[str, Any], flags: int) -> None:  # noqa: N802
        blob = credential["CredentialBlob"].encode("utf-16-le")
        if len(blob) > 2560:
            raise VaultError(1783, "CredWrite")
        if self.refusals > 0:
            self.refusals -= 1
            raise VaultError(8, "CredWrite")
        self.items[credential["TargetName"]] = credential | {"CredentialBlob": blob}

    def CredDelete(self, Type: int, TargetName: str) -> None:  # noqa: N802, N803
        if TargetName not in self.items:
            raise VaultError(1168, "CredDelete")
        del self.items[TargetName]


def windows_keyring(monkeypatch: pytest.MonkeyPatch, manager: CredentialManager) -> Any:
    """keyring's own Windows backend on a made-up Credential Manager."""
    from keyring.backends import Windows

    monkeypatch.setattr(Windows, "win32cred", manager, raising=False)
    monkeypatch.setattr(Windows, "pywintypes", SimpleNamespace(error=VaultError), raising=False)
    return Windows.WinVaultKeyring()
