"""A Windows to build and try in: Wine in a clean Debian 13 that is kept between builds.

All that is started lives in a process and mount namespace of its own, whose first process ends as soon as this one
does, by whatever cause: then every program in it is gone, and so are its mounts. The host's are never touched.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PureWindowsPath

from kit.chroot import debootstrap
from kit.commands import Failed, attempt, run, say, timed
from kit.places import OUT, PACKAGING, kept

_RELEASE, _PACKAGES = "trixie", ("wine", "wine64")
_TOO_LONG = 124
_HOLD = """
set -e
mount -t proc proc "$1/proc"
mount --rbind /dev "$1/dev"
echo ready
exec cat > /dev/null
"""


class Wine:
    """One prefix, in use. Programs get no standard input, and their output goes through a pipe: else Wine hangs."""

    def __init__(self, root: Path, prefix: str, holder: int, display: str) -> None:
        self._root, self._prefix, self._holder = root, prefix, holder
        self.display = display
        self._inside = Path("root", prefix, "drive_c")
        # Through the namespace's eyes: what is mounted in it is not there for us.
        self.drive = Path(f"/proc/{holder}/root{root}") / self._inside

    def place(self, path: str) -> Path:
        """Where a path such as ``C:\\users\\x`` lies for us; the case of its letters counts."""
        return self.drive.joinpath(*PureWindowsPath(path).parts[1:])

    def command(self, *words: str, seconds: float, env: Mapping[str, str] | None = None) -> tuple[str, ...]:
        """What starts a program of the Debian around Wine, with the time that it has at most."""
        namespaces = (f"--pid=/proc/{self._holder}/ns/pid_for_children", f"--mount=/proc/{self._holder}/ns/mnt")
        settings = {
            "PATH": "/usr/bin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "WINEPREFIX": f"/root/{self._prefix}",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=",  # no offers of Mono and Gecko
            **({"DISPLAY": self.display} if self.display else {}),
            **(env or {}),
        }
        clean = ("env", "-i", *(f"{name}={value}" for name, value in settings.items()))
        limit = ("timeout", "--kill-after=5", f"{seconds:.0f}")
        return ("nsenter", *namespaces, "chroot", str(self._root), *clean, *limit, *words)

    def run(
        self, *words: str, seconds: float = 300, env: Mapping[str, str] | None = None, log: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """A Windows program to its end; 124 after ``seconds``. Exit codes are Windows' modulo 256."""
        return attempt(*self.command("wine", *words, seconds=seconds, env=env), log=log, seconds=seconds + 30)

    def must(
        self, *words: str, seconds: float = 300, env: Mapping[str, str] | None = None, log: Path | None = None
    ) -> str:
        done = self.run(*words, seconds=seconds, env=env, log=log)
        if done.returncode:
            end = "\n".join(done.stdout.splitlines()[-40:])
            late = f" (after {seconds:.0f} s)" if done.returncode == _TOO_LONG else ""
            raise Failed(f"under Wine: {' '.join(words)}\nended with {done.returncode}{late}\n{end}")
        return done.stdout

    def start(self, *words: str, seconds: float, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
        """A Windows program that stays; ends by itself after ``seconds``."""
        return subprocess.Popen(
            self.command("wine", *words, seconds=seconds, env=env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )

    def mount_small(self, name: str, megabytes: int) -> None:
        """A disk of that size as a folder of ``C:``; it goes with ``unmount``, at the latest with everything else."""
        (self.drive / name).mkdir(exist_ok=True)
        self._mounts("mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "small", self._root / self._inside / name)

    def unmount(self, name: str) -> None:
        self._mounts("umount", self._root / self._inside / name)

    def _mounts(self, *words: str | Path) -> None:
        run("nsenter", f"--mount=/proc/{self._holder}/ns/mnt", *words)

    def processes(self, word: str) -> dict[int, str]:
        """Process number (ours) -> command line, of the programs of this prefix whose command line has ``word``."""
        found = {}
        for folder in Path("/proc").iterdir():
            if folder.name.isdigit() and word.lower() in (line := _command_line(folder)).lower():
                try:
                    inside = (folder / "root").readlink() == self._root
                except OSError:
                    continue
                if inside and not line.startswith(("timeout ", "env ")):
                    found[int(folder.name)] = line
        return found

    def end_all(self) -> None:
        """Every Windows program of this prefix, and Wine's server."""
        attempt(*self.command("wineserver", "-k", seconds=20), seconds=30)
        attempt(*self.command("wineserver", "-w", seconds=20), seconds=30)


def _command_line(process: Path) -> str:
    try:
        return (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
    except OSError:
        return ""


@contextmanager
def wine(prefix: str = "windows", display: str = "", fresh: bool = False) -> Iterator[Wine]:
    """A Windows in use: made now if need be, and ended at the end. One program at a time may use the kept system.

    ``fresh``: as if just installed.
    """
    if os.name != "posix" or os.geteuid():
        raise Failed("Wine's clean Debian needs root on Linux (chroot and mount).")
    root = _system()
    with (kept() / "wine.lock").open("w") as lock, _held(root, lock) as holder:
        found = Wine(root, prefix, holder, display)
        if fresh or not (found.drive / "windows" / "system32" / "icuuc.dll").exists():
            _make_prefix(found)
        try:
            yield found
        finally:
            found.end_all()


def _system() -> Path:
    """Debian with Wine; whole or not there at all."""
    root = kept() / "wine"
    if (root / "usr" / "bin" / "wine").is_symlink():  # an absolute link: whether it leads somewhere is seen inside only
        return root
    part = kept() / "wine.part"
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    logs = OUT / "logs"
    with timed("Debian 13 with Wine"):
        debootstrap(_RELEASE, part, logs / "debootstrap.log")
        apt = "apt-get update -qq && apt-get install -qy --no-install-recommends"
        with _held(part) as holder:
            inside = Wine(part, "none", holder, "")
            env = {"DEBIAN_FRONTEND": "noninteractive", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
            env |= {name: os.environ[name] for name in ("http_proxy", "https_proxy") if name in os.environ}
            command = inside.command("sh", "-c", f"{apt} {' '.join(_PACKAGES)}", seconds=900, env=env)
            run(*command, log=logs / "wine-apt.log")
        part.rename(root)
    return root


@contextmanager
def _held(root: Path, lock: object = None) -> Iterator[int]:
    """The process that owns the namespaces; it ends when the pipe to it is closed, which our own end does as well."""
    if lock is not None:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)  # type: ignore[arg-type]
        except BlockingIOError:
            say("waiting for another build that uses the kept Wine ...")
            fcntl.flock(lock, fcntl.LOCK_EX)  # type: ignore[arg-type]
    unshare = ("unshare", "--mount", "--pid", "--fork", "--propagation", "private")
    with subprocess.Popen(
        (*unshare, "sh", "-c", _HOLD, "hold", str(root)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        if holder.stdout.readline() != "ready\n":
            raise Failed("mounts in the clean system are refused here")
        try:
            yield holder.pid
        finally:
            holder.stdin.close()
            holder.wait(30)


def _make_prefix(made: Wine) -> None:
    """Qt imports Windows' own icuuc.dll, which Wine lacks: a stand-in lies in the prefix, never in what is shipped."""
    with timed("Wine prefix"):
        shutil.rmtree(made.drive.parent, ignore_errors=True)
        made.run("wineboot", "--init", seconds=180)  # complains of the 32-bit half that is not there
        made.end_all()
        system = made.drive / "windows" / "system32"
        if not system.is_dir():
            raise Failed("Wine could not make its prefix")
        source = PACKAGING / "windows" / "icuuc_standin.c"
        compiler = ("x86_64-w64-mingw32-gcc", "-O2", "-shared")
        run(*compiler, "-o", system / "icuuc.part", source)
        (system / "icuuc.part").rename(system / "icuuc.dll")
