"""The command line as one value; options may stand before and after the sub-command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app import __version__
from app.domain.settings import DEFAULT_SERVER

COMMANDS = ("show",)


@dataclass(frozen=True)
class Options:
    """``command`` is empty for the window. ``key`` is as typed. ``data_dir`` None: the system's own place.

    ``live``: the demo's session is played as it happened, ``speed`` times as fast.
    """

    command: str
    key: str
    demo: bool
    as_json: bool
    self_check: bool
    snapshot: Path | None
    data_dir: Path | None
    server: str
    log_level: str
    live: bool = False
    speed: float = 1.0


def parse_options(arguments: Sequence[str] | None = None) -> Options:
    """Ends the program with exit code 2 and a line on standard error when the usage is wrong."""
    parser = _parser()
    given = parser.parse_intermixed_args(arguments)
    words: list[str] = given.words
    command = words.pop(0) if words and words[0] in COMMANDS else ""
    if len(words) > 1:
        parser.error(f"one session key or link was expected, not {' '.join(words)!r}")
    if command and not words:
        parser.error(f"{command} needs a session key")
    if given.json and command != "show":
        parser.error("--json belongs to show")
    if command and given.live:
        parser.error("--live belongs to the window")
    if given.speed != 1.0 and not given.live:
        parser.error("--speed belongs to --live")
    if command and given.snapshot:
        parser.error("--snapshot belongs to the window")
    return Options(
        command=command,
        key=words[0] if words else "",
        demo=given.demo or given.live,
        live=given.live,
        speed=given.speed,
        as_json=given.json,
        self_check=given.self_check,
        snapshot=given.snapshot,
        data_dir=given.data_dir,
        server=given.server,
        log_level=given.log_level,
    )


def data_folder(options: Options) -> Path | None:
    """Where everything is kept; None for a demo that throws its folder away."""
    if options.data_dir is not None or options.demo:
        return options.data_dir
    import platformdirs

    return Path(platformdirs.user_data_dir("Walkaround", appauthor=False, roaming=False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="walkaround",
        description="Shows the photos of a PAVE inspection session with PAVE's verdicts.",
        usage="walkaround [options] [KEY | LINK]\n       walkaround --demo --live [--speed X]\n"
        "       walkaround [options] show KEY [--json]",
        epilog="exit codes: 0 done, 2 usage or malformed key, 3 credentials refused or missing, "
        "4 session not found, 5 no network, refused redirect, unreadable reply or server fault, 1 anything else",
    )
    parser.add_argument("words", nargs="*", metavar="KEY", help=argparse.SUPPRESS)
    parser.add_argument("--demo", action="store_true", help="an embedded server with one made-up session")
    parser.add_argument("--live", action="store_true", help="the demo's session as it was captured; implies --demo")
    parser.add_argument("--speed", type=_speed, default=1.0, metavar="X", help="with --live: X times as fast")
    parser.add_argument("--json", action="store_true", help="with show: JSON instead of a table")
    parser.add_argument("--snapshot", type=Path, metavar="FILE.png", help="write a picture of the window and end")
    parser.add_argument("--self-check", action="store_true", help="versions, image formats, keyring, resources")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="a clean world of its own")
    parser.add_argument("--server", type=_server, default=DEFAULT_SERVER, metavar="URL", help="origin, without /v1")
    parser.add_argument(
        "--log-level",
        default="warning",
        choices=("debug", "info", "warning", "error"),
        type=str.lower,
        metavar="LEVEL",
        help="debug, info, warning or error",
    )
    parser.add_argument("--version", action="version", version=f"walkaround {__version__}")
    return parser


def _speed(text: str) -> float:
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0.1 <= speed <= 1000:
        raise argparse.ArgumentTypeError(f"{text!r}: a number from 0.1 to 1000 was expected")
    return speed


def _server(text: str) -> str:
    from app.domain.server_address import parse_server  # not before the first paint, unless somebody names one

    try:
        return parse_server(text.strip().rstrip("/").removesuffix("/v1"))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r}: {error}") from None
