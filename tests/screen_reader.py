"""A screen reader's view of a running program: its AT-SPI tree over D-Bus, on buses of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

if sys.platform == "linux":  # comes with what keyring needs there, and only there
    from jeepney import (  # type: ignore[import-untyped]  # it has no types
        DBusAddress,
        Properties,
        new_method_call,
    )
    from jeepney.io.blocking import (  # type: ignore[import-untyped]  # it has no types
        DBusConnection,
        open_dbus_connection,
    )

_SERVICES = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = ("/org/a11y/atspi/accessible/root", "org.a11y.atspi.Registry", _ACCESSIBLE)
_BUS = ("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")


def missing_parts() -> list[str]:
    """What of Debian's dbus and at-spi2-core is not there."""
    tools = [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    return tools if _SERVICES.exists() else [*tools, "at-spi2-core"]


@contextmanager
def buses(display: str) -> Iterator[str]:
    """A session bus on which the accessibility bus starts when asked for; yields its address."""
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:  # a short path: sockets lie in it
        read, write = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"]
        environment = os.environ | {"XDG_RUNTIME_DIR": folder, "DISPLAY": display}
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        daemon = subprocess.Popen(command, pass_fds=[write], env=environment, stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read) as answer:
                yield answer.readline().strip()
        finally:
            daemon.terminate()  # the accessibility bus ends with it
            daemon.wait(10)


_SHOWING = 1 << 25  # AT-SPI's state of that name


@dataclass(frozen=True)
class Heard:
    """One accessible object: the name of its role in English, and what is said."""

    role: str
    name: str


class Reader:
    """Knows nothing of the program but what the bus says."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            address = _ask(session, new_method_call(DBusAddress(*_BUS), "GetAddress"))[0]
        self._bus: DBusConnection = open_dbus_connection(address)

    def close(self) -> None:
        self._bus.close()

    def everything(self) -> list[Heard]:
        """All that every application on the bus shows, in reading order: what is hidden a screen reader skips."""
        return list(self._walk(DBusAddress(*_REGISTRY)))

    def _walk(self, node: DBusAddress, depth: int = 0) -> Iterator[Heard]:
        if depth:
            name = _ask(self._bus, Properties(node).get("Name"))[0][1]
            if depth > 1 and not self._is_showing(node):
                return
            yield Heard(_ask(self._bus, new_method_call(node, "GetRoleName"))[0], name)
        for bus_name, path in _ask(self._bus, new_method_call(node, "GetChildren"))[0]:
            yield from self._walk(DBusAddress(path, bus_name, _ACCESSIBLE), depth + 1)

    def _is_showing(self, node: DBusAddress) -> bool:
        states: tuple[int, int] = _ask(self._bus, new_method_call(node, "GetState"))[0]
        return bool(states[0] & _SHOWING)


def _ask(bus: DBusConnection, call: Any) -> tuple[Any, ...]:
    reply = bus.send_and_get_reply(call, timeout=10)
    if reply.header.message_type.name == "error":
        raise OSError(reply.body)
    return tuple(reply.body)
