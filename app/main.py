"""Where the program begins: the command line's wish decides between a sub-command and the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from app.options import Options, parse_options


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code. Each way imports what it needs: Qt is for the window and the self-check only."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    options = parse_options(arguments)
    if options.self_check:
        from app.self_check import self_check
        from app.under_policy import policy_of

        return self_check(policy_of(options))
    if options.server_named and not options.demo and (code := _refuse_other_server(options)):
        return code
    if _must_name_a_session(options) and (code := _refuse_malformed(options.key)):
        return code
    if options.command:
        try:
            return _run_command(options)
        except KeyboardInterrupt:
            return 130
        except BrokenPipeError:  # ``| head`` has seen enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
    from app.plain_imports import import_plainly

    import_plainly()
    from app.desktop import run

    return run(options)


def _run_command(options: Options) -> int:
    from app.command_line import complain, show
    from app.export_command import export, verify
    from app.under_policy import policy_of, under_policy

    options = under_policy(options)
    if (broken := policy_of(options).broken) is not None:
        complain(broken)
    return {"show": show, "export": export, "verify": verify}[options.command](options)


def _refuse_other_server(options: Options) -> int:
    """0, or the exit code once it is said that the organisation's policy has set another server."""
    from app.under_policy import under_policy

    governed = under_policy(options)
    if governed.policy is None or governed.server == options.server:
        return 0
    from app.command_line import complain
    from app.domain.policy_errors import ServerFixed

    return complain(ServerFixed(governed.policy.source, governed.server, options.server))


def _must_name_a_session(options: Options) -> bool:
    """Whoever clicked a link has no terminal: what is wrong with one is said in the window."""
    from app.domain.session_link import is_link

    if options.command or options.snapshot is not None:
        return options.command != "verify" and bool(options.key or options.command)
    return bool(options.key) and not is_link(options.key)


def _refuse_malformed(key: str) -> int:
    """0 for a key or link that can be asked for; else the exit code, once the reason is said."""
    from app.domain.errors import InvalidSessionKey
    from app.domain.session_key import SessionKey

    try:
        SessionKey.parse(key)
    except InvalidSessionKey as error:
        from app.command_line import complain

        return complain(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
