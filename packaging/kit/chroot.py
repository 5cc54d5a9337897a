"""A clean Debian of its own in a folder, for trying what a package does to a system."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from kit.commands import attempt, run, timed
from kit.places import kept

_NO_SERVICES = "#!/bin/sh\nexit 101\n"


def clean_debian(release: str) -> Path:
    """The smallest system of ``release`` (``bookworm``, ``trixie``), made now if it is not kept. Needs root."""
    root = kept() / release
    if not (root / "complete").exists():
        shutil.rmtree(root, ignore_errors=True)
        root.parent.mkdir(parents=True, exist_ok=True)
        with timed(f"a clean Debian, {release}"):
            debootstrap(release, root)
            (root / "complete").write_text("", encoding="utf-8")
    return root


def debootstrap(release: str, root: Path, log: Path | None = None) -> None:
    """The smallest system of ``release`` into ``root``; no package starts a service in there."""
    run("debootstrap", "--variant=minbase", release, root, log=log)
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text(_NO_SERVICES, encoding="utf-8")
    policy.chmod(0o755)


@dataclass(frozen=True)
class System:
    """``root`` is thrown away afterwards."""

    root: Path
    variables: Mapping[str, str] = field(default_factory=dict)

    def run(self, *command: str, user: str = "root", seconds: float = 600, cut_off: bool = False, **more: str) -> Ended:
        """With ``cut_off`` in a network that has no way out. ``more``: variables of the environment."""
        done = attempt(*self.words(*command, user=user, cut_off=cut_off, **more), seconds=seconds)
        return Ended(done.returncode, done.stdout)

    def start(self, *command: str, user: str = "root", **more: str) -> subprocess.Popen[str]:
        """In a session of its own, so that it can be ended whole."""
        words = self.words(*command, user=user, cut_off=False, **more)
        streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        return subprocess.Popen(words, text=True, errors="replace", start_new_session=True, **streams)  # type: ignore[call-overload,no-any-return]

    def words(self, *command: str, user: str = "root", cut_off: bool = False, **more: str) -> tuple[str, ...]:
        home = "/root" if user == "root" else f"/home/{user}"
        variables = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "USER": user,
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            **self.variables,
            **more,
        }
        apart = ("unshare", "--net") if cut_off else ()
        who = () if user == "root" else (f"--userspec={user}",)
        settings = (f"{name}={value}" for name, value in variables.items())
        return (*apart, "chroot", *who, str(self.root), "env", "-i", *settings, *command)

    def inside(self, path: str) -> Path:
        return self.root / path.lstrip("/")


@dataclass(frozen=True)
class Ended:
    code: int
    output: str

    @property
    def good(self) -> bool:
        return self.code == 0


@contextmanager
def copy_of(release: str, **variables: str) -> Iterator[System]:
    """A system over the kept one: what is written lies elsewhere and goes with the block."""
    below = clean_debian(release)
    place = Path(tempfile.mkdtemp(prefix="walkaround-try-", dir=kept()))
    root = place / "root"
    mounted: list[Path] = []
    try:
        for name in ("root", "written", "work"):
            (place / name).mkdir()
        layers = f"lowerdir={below},upperdir={place / 'written'},workdir={place / 'work'}"
        _mount(mounted, root, "-t", "overlay", "overlay", "-o", layers)
        _mount(mounted, root / "proc", "-t", "proc", "proc")
        _mount(mounted, root / "dev", "-t", "tmpfs", "tmpfs", "-o", "mode=755")
        _make_devices(root / "dev")
        shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
        yield System(root, variables)
    finally:
        for point in reversed(mounted):
            run("umount", "--lazy", point)
        shutil.rmtree(place, ignore_errors=True)


def _mount(mounted: list[Path], point: Path, *how: str) -> None:
    run("mount", *how, point)
    mounted.append(point)


def _make_devices(folder: Path) -> None:
    """Of its own, not the real ones: nothing that runs in there can reach a disk or this terminal."""
    for name, minor in (("null", 3), ("zero", 5), ("full", 7), ("random", 8), ("urandom", 9)):
        os.mknod(folder / name, 0o666 | 0o020000, os.makedev(1, minor))
        (folder / name).chmod(0o666)
    (folder / "shm").mkdir(mode=0o1777)
    (folder / "fd").symlink_to("/proc/self/fd")
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        (folder / name).symlink_to(f"/proc/self/fd/{number}")
