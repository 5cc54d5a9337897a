"""``walkaround-cli.exe``: the program beside it, for a terminal.

A Windows program either has a console or opens no window of one; ``walkaround.exe`` has none, so nothing that it prints
is seen and no prompt waits for it. This one passes on arguments, output and exit code, and carries no copy of the
program: it would be 6 MB more.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading

TYPE_CHECKING = False  # as mypy knows it; importing typing would double this program
if TYPE_CHECKING:
    from typing import BinaryIO


def main() -> int:
    program = os.path.join(os.path.dirname(sys.executable), "walkaround.exe")
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([program, *sys.argv[1:]], **streams) as running:  # type: ignore[call-overload]
        pairs = ((running.stdout, sys.stdout.buffer), (running.stderr, sys.stderr.buffer))
        relays = [threading.Thread(target=_pass_on, args=pair, daemon=True) for pair in pairs]
        for relay in relays:
            relay.start()
        try:
            code: int = running.wait()
        except KeyboardInterrupt:  # without a console of its own it has not heard of it
            running.terminate()
            code = 130
        for relay in relays:
            relay.join(5)
    return code


def _pass_on(source: BinaryIO, target: BinaryIO) -> None:
    while chunk := source.read1(65536):  # type: ignore[attr-defined]  # what there is, as it comes
        target.write(chunk)
        target.flush()


if __name__ == "__main__":
    sys.exit(main())
