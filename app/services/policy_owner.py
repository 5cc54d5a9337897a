"""Whether administrators alone can change a policy: otherwise any user could send all others to a server of her own."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

_SYSTEM, _ADMINISTRATORS, _DOMAIN_ADMINISTRATORS = 22, 26, 41  # WELL_KNOWN_SID_TYPE
_FILE_OBJECT, _OWNER = 1, 1  # SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION
_ADMIN_GROUPS = (0, 80) if sys.platform == "darwin" else (0,)  # wheel or root; 80 is macOS's admin


def only_administrators_write(path: Path) -> bool:
    """``path``: of a file that is there. Its folder counts, too: whoever owns that can put another file in its place.

    Windows lets every user make folders where programs keep their data, and their owner may do anything in them.
    ``OSError``.
    """
    return all(_is_theirs(one) for one in (path, path.parent))


if sys.platform == "win32":

    def _is_theirs(path: Path) -> bool:
        """Whether an administrator or the system itself owns it."""
        import ctypes
        from ctypes import wintypes

        advapi, kernel = ctypes.WinDLL("advapi32"), ctypes.WinDLL("kernel32")
        pointer = ctypes.POINTER(ctypes.c_void_p)
        advapi.GetNamedSecurityInfoW.restype = wintypes.DWORD
        advapi.GetNamedSecurityInfoW.argtypes = [
            *(wintypes.LPCWSTR, ctypes.c_int, wintypes.DWORD),
            *(pointer, pointer, pointer, pointer, pointer),
        ]
        advapi.IsWellKnownSid.restype = wintypes.BOOL
        advapi.IsWellKnownSid.argtypes = [ctypes.c_void_p, ctypes.c_int]
        kernel.LocalFree.argtypes = [ctypes.c_void_p]
        kernel.LocalFree.restype = ctypes.c_void_p
        owner, whole = ctypes.c_void_p(), ctypes.c_void_p()
        fault = advapi.GetNamedSecurityInfoW(
            str(path), _FILE_OBJECT, _OWNER, ctypes.byref(owner), None, None, None, ctypes.byref(whole)
        )
        if fault:
            raise ctypes.WinError(fault)
        try:
            kinds = (_SYSTEM, _ADMINISTRATORS, _DOMAIN_ADMINISTRATORS)
            return any(advapi.IsWellKnownSid(owner, kind) for kind in kinds)
        finally:
            kernel.LocalFree(whole)

else:

    def _is_theirs(path: Path) -> bool:
        """Whether root owns it, and no other user's group nor everybody may write."""
        found = path.stat()
        others = found.st_mode & stat.S_IWOTH
        group = found.st_mode & stat.S_IWGRP and found.st_gid not in _ADMIN_GROUPS
        return found.st_uid == 0 and not others and not group
