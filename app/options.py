"""The command line as one value; options may stand before and after the sub-command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__
from app.domain.session_link import is_link
from app.domain.settings import DEFAULT_SERVER, LANGUAGES

if TYPE_CHECKING:
    from app.domain.policy import Policy

COMMANDS = ("show", "export", "verify")
_SIZES = ("originals", "4mb", "500kb", "shared")
_BELONGS = {  # an option -> the command that it belongs to
    "json": "show",
    "to": "export",
    "pdf": "export",
    "offline": "export",
    "template": "export",
    "size": "export",
    "newest": "export",
    "lang": "export",
    "library": "verify",
}


@dataclass(frozen=True)
class Options:
    """``command`` is empty for the window. ``key`` is as typed: with ``verify`` a path. ``data_dir`` None: the system's
    own place. ``size`` and ``lang`` are as typed, empty for the usual; ``to``, ``pdf``, ``offline``, ``template``,
    ``newest`` belong to ``export``, ``library`` to ``verify``.

    ``live``: the demo's session is played as it happened, ``speed`` times as fast. ``server_named``: ``server`` stood
    on the command line. ``policy_file``: None for the system's own place, and no option of the command line leads
    elsewhere; ``policy``: what it says, once ``under_policy`` has read it.
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
    to: Path | None = None
    pdf: bool = False
    offline: bool = False
    template: str | None = None
    size: str = ""
    newest: bool = False
    lang: str = ""
    library: bool = False
    server_named: bool = False
    policy_file: Path | None = None
    policy: Policy | None = None


def parse_options(arguments: Sequence[str] | None = None) -> Options:
    """Ends the program with exit code 2 and a line on standard error when the usage is wrong."""
    parser = _parser()
    plain, link = _parted(sys.argv[1:] if arguments is None else arguments)
    given = parser.parse_intermixed_args(plain)
    words: list[str] = given.words + link
    command = words.pop(0) if words and words[0] in COMMANDS else ""
    if len(words) > 1:
        parser.error(f"one session key or link was expected, not {' '.join(words)!r}")
    _check_command(parser, given, command, words)
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
        server=DEFAULT_SERVER if given.server is None else given.server,
        server_named=given.server is not None,
        log_level=given.log_level,
        to=given.to,
        pdf=given.pdf,
        offline=given.offline,
        template=given.template,
        size=given.size,
        newest=given.newest,
        lang=given.lang,
        library=given.library,
    )


def _parted(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is parsed, and the link that follows, if one does: everything from its beginning on, as one word.

    A page that is hostile can end the quotation marks around its link: what it adds there is no option of ours.
    """
    at = next((n for n, word in enumerate(arguments) if is_link(word)), len(arguments))
    return list(arguments[:at]), [" ".join(arguments[at:])] if at < len(arguments) else []


def _check_command(
    parser: argparse.ArgumentParser, given: argparse.Namespace, command: str, words: Sequence[str]
) -> None:
    for option, owner in _BELONGS.items():
        if getattr(given, option) not in (None, False, "") and command != owner:
            parser.error(f"--{option} belongs to {owner}")
    if command and (given.snapshot or given.live):
        parser.error(f"--{'snapshot' if given.snapshot else 'live'} belongs to the window")
    if given.speed != 1.0 and not given.live:
        parser.error("--speed belongs to --live")
    if command in ("show", "export") and not words:
        parser.error(f"{command} needs a session key")
    if command == "export" and given.to is None:
        parser.error("export needs --to DIR or --to FILE.zip")
    if command == "verify" and bool(words) == given.library:
        parser.error("verify needs the path of an export, or --library")


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
        usage="walkaround [options] [KEY | LINK]\n"
        "       walkaround --demo --live [--speed X]\n"
        "       walkaround [options] show KEY [--json]\n"
        "       walkaround [options] export KEY --to DIR|FILE.zip [--pdf] [--offline] [--newest]\n"
        "                  [--size originals|4mb|500kb|shared] [--template TEXT] [--lang fr]\n"
        "       walkaround [options] verify PATH | --library",
        epilog="exit codes: 0 done, 2 usage or malformed key, 3 credentials refused or missing, "
        "4 session not found, 5 no network, refused redirect, unreadable reply or server fault, "
        "6 evidence does not match or an export lacks photos, 1 anything else",
    )
    parser.add_argument("words", nargs="*", metavar="KEY", help=argparse.SUPPRESS)
    parser.add_argument("--demo", action="store_true", help="an embedded server with one made-up session")
    parser.add_argument("--live", action="store_true", help="the demo's session as it was captured; implies --demo")
    parser.add_argument("--speed", type=_speed, default=1.0, metavar="X", help="with --live: X times as fast")
    parser.add_argument("--json", action="store_true", help="with show: JSON instead of a table")
    _add_export(parser)
    parser.add_argument("--snapshot", type=Path, metavar="FILE.png", help="write a picture of the window and end")
    parser.add_argument("--self-check", action="store_true", help="versions, image formats, keyring, resources")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="a clean world of its own")
    parser.add_argument("--server", type=_server, metavar="URL", help="origin, without /v1")
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


def _add_export(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "export", "photos, session.json, photos.csv and manifest-sha256.txt, as a folder or a ZIP; verify compares them"
    )
    group.add_argument("--to", type=Path, metavar="DIR|FILE.zip", help="a new or empty folder, or a new ZIP")
    group.add_argument("--pdf", action="store_true", help="add report.pdf")
    group.add_argument("--offline", action="store_true", help="only what this computer has; ask nobody")
    group.add_argument("--newest", action="store_true", help="only the newest attempt of each step")
    group.add_argument(
        "--size",
        choices=_SIZES,
        type=str.lower,
        default="",
        metavar="SIZE",
        help="originals (the usual), 4mb or 500kb a photo at most, or shared: without camera data and position",
    )
    group.add_argument("--template", metavar="TEXT", help="of file names, as {key}_{step:02}-{title}_a{attempt}")
    group.add_argument("--lang", choices=LANGUAGES, default="", metavar="LANG", help="of the report: en, fr, es or de")
    group.add_argument("--library", action="store_true", help="with verify: everything that is kept here")


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
