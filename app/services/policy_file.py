"""An organisation's policy: one file for every user of the computer, which only its administrators can write."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

from app.domain.policy import Policy
from app.domain.policy_errors import PolicyFault, PolicyFlaw

LARGEST = 64 * 1024
_COMMON_APPDATA = 0x0023  # CSIDL_COMMON_APPDATA


def policy_place() -> Path:
    """Where the system keeps it. No environment variable leads elsewhere: users could set it."""
    if sys.platform == "win32":
        return _program_data() / "Walkaround" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Walkaround/policy.json")
    return Path("/etc/walkaround/policy.json")


def read_policy(path: Path) -> Policy:
    """Never fails: a missing file is an empty policy; of one with any fault nothing but the faults is told."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return _faulty(path, PolicyFault(PolicyFlaw.NO_FILE))
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:
        return _faulty(path, PolicyFault(PolicyFlaw.NOT_READABLE, detail=error.strerror or type(error).__name__))
    if len(content) > LARGEST:
        return _faulty(path, PolicyFault(PolicyFlaw.TOO_LARGE))
    from app.services.policy_json import policy_from  # most computers have no policy

    return policy_from(content, str(path))


def _faulty(path: Path, fault: PolicyFault) -> Policy:
    return Policy(str(path), faults=(fault,))


def _program_data() -> Path:
    """As Windows itself knows it: the variable ProgramData is the user's to change."""
    if sys.platform == "win32":
        import ctypes

        place = ctypes.create_unicode_buffer(260)
        if ctypes.windll.shell32.SHGetFolderPathW(None, _COMMON_APPDATA, None, 0, place) == 0 and place.value:
            return Path(place.value)
    return Path(r"C:\ProgramData")
