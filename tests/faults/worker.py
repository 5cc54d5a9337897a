"""The real services in a process of its own: ``worker VERB SERVER DATA EXPORTS [WORD ...]``."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from app.assembly import build_services
from app.options import parse_options
from tests.faults import acting, looking, migrations, roaming, tight
from tests.faults.hand import Hand

VERBS: dict[str, Callable[[Hand, list[str]], None]] = {
    "load": acting.load,
    "export": acting.export,
    "prepare": acting.prepare,
    "evict": acting.evict,
    "forget": acting.forget,
    "everything": acting.everything,
    "look": looking.look,
    "old": migrations.old,
    "migrate": migrations.migrate,
    "migrated": migrations.migrated,
    "tight": tight.tight,
    "roam": roaming.roam,
}


def main() -> int:
    verb, server, folder, exports, *words = sys.argv[1:]
    services = build_services(parse_options(["--server", server, "--data-dir", folder]))
    try:
        VERBS[verb](Hand(services, Path(exports)), words)
    finally:
        services.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
