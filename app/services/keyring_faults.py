"""What a keyring's exceptions mean, told by names and numbers: most of their types exist on one system only."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.errors import KeyringTrouble

_SIGNS = (
    ("TimeoutError", KeyringTrouble.NO_ANSWER),
    ("PromptDismissedException", KeyringTrouble.DENIED),
    ("KeychainDenied", KeyringTrouble.DENIED),
    ("SecAuthFailure", KeyringTrouble.DENIED),
    ("PermissionError", KeyringTrouble.DENIED),
    ("org.freedesktop.DBus.Error.AccessDenied", KeyringTrouble.DENIED),
    ("winerror 5", KeyringTrouble.DENIED),  # ERROR_ACCESS_DENIED
    ("winerror 1223", KeyringTrouble.DENIED),  # ERROR_CANCELLED
    ("NoKeyringError", KeyringTrouble.ABSENT),
    ("ImportError", KeyringTrouble.ABSENT),
    ("SecretServiceNotAvailableException", KeyringTrouble.ABSENT),
    ("org.freedesktop.DBus.Error.ServiceUnknown", KeyringTrouble.ABSENT),
    ("ConnectionError", KeyringTrouble.ABSENT),  # the session bus is gone
    ("FileNotFoundError", KeyringTrouble.ABSENT),  # so is its socket
    ("winerror 1312", KeyringTrouble.ABSENT),  # ERROR_NO_SUCH_LOGON_SESSION: a service or a network log-on
    ("keychain -25307", KeyringTrouble.ABSENT),  # errSecNoDefaultKeychain
    ("keychain -25291", KeyringTrouble.ABSENT),  # errSecNotAvailable
    ("KeyringLocked", KeyringTrouble.LOCKED),
    ("LockedException", KeyringTrouble.LOCKED),
    ("org.freedesktop.Secret.Error.IsLocked", KeyringTrouble.LOCKED),
    ("keychain -25308", KeyringTrouble.LOCKED),  # errSecInteractionNotAllowed
)
_REFUSALS = ("dismissed", "cancelled by user")


def trouble_of(error: BaseException) -> KeyringTrouble:
    """What this means for people. Looks at what the error was raised from as well; never at a secret."""
    signs = {sign for link in _chain(error) for sign in _signs(link)}
    for sign, trouble in _SIGNS:
        if sign in signs:
            return trouble
    refused = any(word in str(error).lower() for word in _REFUSALS)
    return KeyringTrouble.DENIED if refused else KeyringTrouble.BROKEN


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    for _ in range(8):
        if error is None:
            return
        yield error
        error = error.__cause__ or error.__context__


def _signs(error: BaseException) -> Iterator[str]:
    yield from (cls.__name__ for cls in type(error).__mro__)
    yield f"winerror {getattr(error, 'winerror', None)}"
    yield str(getattr(error, "name", None))  # jeepney's
    if type(error).__module__.startswith("keyring.backends.macOS") and error.args:
        yield f"keychain {error.args[0]}"
    if callable(dbus_name := getattr(error, "get_dbus_name", None)):
        yield str(dbus_name())
