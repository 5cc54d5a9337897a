#!/usr/bin/env python3
"""Sets up, starts, tests, checks and locks Walkaround. Needs Python 3.11 or later and nothing else.

    python3 packaging/dev.py setup             make .venv from the lock, install what the system lacks
    python3 packaging/dev.py run [args...]     set up, then the viewer on its demo session
    python3 packaging/dev.py test [args...]    set up, then the whole test suite; args go to pytest
    python3 packaging/dev.py check             lint, format and types
    python3 packaging/dev.py lock [args...]    compile requirements.lock and build.lock anew; args go to uv
    python3 packaging/dev.py package [args...] build the installers into .package, or try them; see packaging/README.md

A run without a screen prints the demo session as a table and leaves a picture of the window.
Exit code: that of what was started; 2 when something is missing that only you can install.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
BUILD_LOCK = ROOT / "packaging" / "build.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "made-from.txt"
PICTURE = ROOT / ".walkaround" / "demo.png"
DEMO_KEY = "XXX-ABCDE12345"

# Debian's names; "a|b": the name before and after the change to 64-bit times (Debian 13, Ubuntu 24.04).
OFFSCREEN_PACKAGES = """
    ca-certificates libglib2.0-0|libglib2.0-0t64 libgl1 libegl1 libdbus-1-3 libfontconfig1 libxkbcommon0
    libgssapi-krb5-2
""".split()
FOR_A_SCREEN = """
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
    libwayland-cursor0 libwayland-egl1
""".split()
FOR_TESTS = "xvfb xdotool dbus at-spi2-core gnome-keyring libsecret-tools imagemagick libjpeg-turbo-progs curl".split()
SCREEN_PACKAGES = OFFSCREEN_PACKAGES + FOR_A_SCREEN
FOR_PACKAGES = f"""
    binutils chrpath dpkg-dev gcc git icu-devtools libcups2|libcups2t64 libpython3.{sys.version_info.minor} rpm
    appstream dbus desktop-file-utils gnome-keyring imagemagick lintian man-db rpmlint xdotool xvfb
""".split()
FOR_CLEAN_SYSTEMS = "debootstrap nsis wixl msitools osslsigncode gcc-mingw-w64-x86-64-win32".split()
TEST_PACKAGES = SCREEN_PACKAGES + FOR_TESTS


def main(arguments: Sequence[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036  whoever starts this may have an older one
        stop(f"Walkaround needs Python 3.11 or later; this is {sys.executable}, {platform.python_version()}.")
    commands = {"setup": setup, "run": run, "test": test, "check": check, "lock": lock, "package": package}
    name, *rest = arguments or ["--help"]
    if name in ("-h", "--help"):
        print(__doc__)
        return 0
    if name not in commands:
        stop(f"Unknown command {name!r}. There are: {', '.join(commands)}.")
    try:
        return commands[name](rest)
    except KeyboardInterrupt:
        return 130


def setup(arguments: Sequence[str]) -> int:
    prepare(SCREEN_PACKAGES if has_screen() else OFFSCREEN_PACKAGES)
    return 0


def run(arguments: Sequence[str]) -> int:
    setup([])
    demo = (venv_python(VENV), "-m", "app", "--demo")
    if has_screen():
        return call(*demo, DEMO_KEY, *arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    PICTURE.parent.mkdir(exist_ok=True)
    code = call(*demo, "show", DEMO_KEY) or call(*demo, DEMO_KEY, "--snapshot", PICTURE, *arguments)
    if code == 0:
        say(f"No screen here; a picture of the window: {PICTURE}")
    return code


def test(arguments: Sequence[str]) -> int:
    prepare(TEST_PACKAGES)
    if sys.platform == "linux":
        # Off-screen even where there is a screen: test windows would fight with the user for the focus.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return call(venv_python(VENV), "-m", "pytest", *arguments)


def check(arguments: Sequence[str]) -> int:
    prepare(())
    python = venv_python(VENV)
    codes = [
        call(python, "-m", "ruff", "check"),
        call(python, "-m", "ruff", "format", "--check"),
        call(python, "-m", "mypy"),
    ]
    return max(codes)


def lock(arguments: Sequence[str]) -> int:
    """Keeps the versions that are locked already; ``lock --upgrade`` takes the newest."""
    with tempfile.TemporaryDirectory() as folder:
        python = make_venv(Path(folder))
        must(python, "-m", "pip", "install", "--quiet", "uv")
        what = ("--universal", "--python-version", "3.11", "--generate-hashes")
        header = ("--custom-compile-command", "python3 packaging/dev.py lock")
        private = ("--no-emit-index-url", "--no-emit-find-links")
        compiler = (python, "-m", "uv", "pip", "compile", "--quiet", *what, *header, *private, "pyproject.toml")
        tested = ("--extra", "dev", "--output-file", LOCK.relative_to(ROOT))
        # What is shipped is what was tested.
        shipped = ("--extra", "package", "-c", LOCK.relative_to(ROOT), "--output-file", BUILD_LOCK.relative_to(ROOT))
        return call(*compiler, *tested, *arguments) or call(*compiler, *shipped, *arguments)


def package(arguments: Sequence[str]) -> int:
    if sys.platform == "linux":
        needed = SCREEN_PACKAGES + FOR_PACKAGES
        install_missing_packages(needed if "--quick" in arguments else needed + FOR_CLEAN_SYSTEMS)
    from kit.package import package as build_or_try

    return build_or_try(arguments)


# --- the virtual environment


def prepare(packages: Sequence[str]) -> None:
    """Makes sure of the system packages and of .venv; quick when both are there."""
    if sys.platform == "linux":
        install_missing_packages(packages)
    if not venv_is_ready():
        fill_venv()


def venv_python(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def venv_is_ready() -> bool:
    try:
        return venv_python(VENV).exists() and STAMP.read_text(encoding="utf-8") == what_venv_is_made_from()
    except OSError:
        return False


def what_venv_is_made_from() -> str:
    """The folder belongs to it: a copied or moved .venv still points to its old place."""
    lock_hash = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    return f"lock {lock_hash}\npython {sys.version}\nfolder {VENV}\n"


def fill_venv() -> None:
    """The stamp goes first and comes back last: an interrupted set-up is never taken for a whole one."""
    say("Making .venv from packaging/requirements.lock (about 120 MB to download) ...")
    STAMP.unlink(missing_ok=True)
    pip = (make_venv(VENV), "-m", "pip", "install", "--disable-pip-version-check")
    must(*pip, "--require-hashes", "-r", LOCK)
    must(*pip, "--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--editable", ROOT)
    STAMP.write_text(what_venv_is_made_from(), encoding="utf-8")


def make_venv(folder: Path) -> Path:
    # Not sys.executable: that may be the very .venv which is to be remade.
    base_python = getattr(sys, "_base_executable", sys.executable)
    must(base_python, "-m", "venv", "--clear", folder)
    return venv_python(folder)


# --- what the system must bring


def has_screen() -> bool:
    return sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def install_missing_packages(packages: Sequence[str]) -> None:
    if not is_debian(os_release()):
        if packages and not venv_is_ready():
            names = ", ".join(entry.split("|")[0] for entry in packages)
            say(f"Not a Debian or Ubuntu; it needs what Debian has in these packages: {names}.")
        return
    missing = missing_packages(packages, installed_packages())
    if not can_make_venv() and not venv_is_ready():
        missing.append(f"python3.{sys.version_info.minor}-venv")
    if missing:
        install(missing)


def os_release() -> Mapping[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}


def is_debian(release: Mapping[str, str]) -> bool:
    family = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    return bool(family & {"debian", "ubuntu"})


def can_make_venv() -> bool:
    """Debian keeps ensurepip, without which venv makes nothing, in a package of its own."""
    return importlib.util.find_spec("ensurepip") is not None


def installed_packages() -> set[str]:
    query = ("dpkg-query", "--show", "--showformat", "${db:Status-Status} ${Package}\n")
    lines = subprocess.run(query, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    return {line.split()[1] for line in lines if line.startswith("installed ")}


def missing_packages(packages: Sequence[str], installed: Collection[str]) -> list[str]:
    return [entry for entry in packages if not any(name in installed for name in entry.split("|"))]


def choose_names(packages: Sequence[str], is_known: Callable[[str], bool]) -> list[str]:
    """Of alternatives the first that this release has; the first of all when it seems to have none."""
    chosen = []
    for entry in packages:
        names = entry.split("|")
        chosen.append(next((name for name in names if is_known(name)), names[0]))
    return chosen


def is_known_to_apt(name: str) -> bool:
    found = subprocess.run(("apt-cache", "show", name), capture_output=True, text=True, check=False)
    return f"Package: {name}\n" in found.stdout


def install(packages: Sequence[str]) -> None:
    become_root = way_to_become_root()
    if become_root is None:
        names = " ".join(choose_names(packages, is_known_to_apt))
        commands = f"apt-get update && apt-get install --yes --no-install-recommends {names}"
        shell = "sudo sh" if shutil.which("sudo") else "su"
        command = f"{shell} -c '{commands}'"
        stop(f"The system lacks some packages. Please install them, then start again:\n\n  {command}\n")
    apt = (*become_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=300")
    # A broken third-party source makes the update fail while the packages can be had all the same.
    call(*apt, "--quiet", "update")
    names_here = choose_names(packages, is_known_to_apt)
    say(f"Installing with apt-get: {' '.join(names_here)}")
    if call(*apt, "--quiet", "--yes", "--no-install-recommends", "install", *names_here):
        stop("apt-get could not install them; its message stands above.")


def way_to_become_root() -> tuple[str, ...] | None:
    if sys.platform != "win32" and os.geteuid() == 0:
        return ()
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(("sudo", "-n", "true"), capture_output=True, check=False).returncode == 0
    return ("sudo", "-n") if allowed else None


# --- starting things


def say(message: str) -> None:
    print(message, flush=True)


def stop(message: str) -> NoReturn:
    print(message, file=sys.stderr)
    raise SystemExit(2)


def must(*command: str | Path) -> None:
    code = call(*command)
    if code:
        raise SystemExit(code)


def call(*command: str | Path) -> int:
    code = subprocess.call([str(part) for part in command], cwd=ROOT)
    return code if code >= 0 else 128 - code  # as a shell says it when a signal ended the child


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
