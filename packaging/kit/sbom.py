"""The list of what is shipped (SBOM), in CycloneDX JSON: ``.package/walkaround-VERSION-SYSTEM.cdx.json``.

CycloneDX's own tool writes it from what uv resolves for the system, and says at the end whether it is valid; what
neither can know is added between: Python, Qt, licences, who needs whom, and what lies inside the wheels.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.commands import Failed, run
from kit.distributions import Distribution, asked_for, normalised, read_distributions
from kit.environment import LOCK, build_python, library_folders
from kit.places import OUT, PACKAGING, ROOT
from kit.product import Product

PLATFORMS = {  # as uv names what it resolves for
    "linux-x86_64": "x86_64-manylinux_2_34",
    "linux-aarch64": "aarch64-manylinux_2_39",
    "windows-x86_64": "x86_64-pc-windows-msvc",
    "macos-x86_64": "x86_64-apple-darwin",
    "macos-arm64": "aarch64-apple-darwin",
}
_ROOT = "root-component"  # the tool's name for the program itself
_QT = "pyside6-essentials"
ASK = "import platform, ssl; print(platform.python_version()); print(ssl.OPENSSL_VERSION.split()[1])"


@dataclass(frozen=True)
class Runtime:
    """Versions of the Python that is shipped, and of the OpenSSL in it."""

    python: str
    openssl: str


def this_system() -> str:
    """The key of ``PLATFORMS`` for the system that this runs on."""
    name = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]
    machine = platform.machine().lower()
    return f"{name}-{'x86_64' if machine == 'amd64' else machine}"


def runtime_of(python: Path) -> Runtime:
    return Runtime(*run(python, "-c", ASK).split())


def write_sbom_here(product: Product) -> Path:
    """Of what is shipped to the system that this runs on."""
    python = build_python()
    return write_sbom(product, this_system(), library_folders(python)[0], runtime_of(python))


def write_sbom(product: Product, system: str, site_packages: Path, runtime: Runtime) -> Path:
    """``system``: a key of ``PLATFORMS``; ``site_packages``: where what is shipped to it lies. Needs the network."""
    target = OUT / f"walkaround-{product.version}-{system}.cdx.json"
    python = build_python()
    wanted = OUT / "work" / f"shipped-{system}.txt"
    wanted.parent.mkdir(parents=True, exist_ok=True)
    resolve = (python, "-m", "uv", "pip", "compile", "--quiet", "pyproject.toml", "--constraint", LOCK)
    whither = ("--python-platform", PLATFORMS[system], "--python-version", runtime.python)
    plain = ("--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--output-file", wanted)
    wanted.unlink(missing_ok=True)  # else uv would keep to what stands in it
    run(*resolve, *whither, *plain, cwd=ROOT)
    tool = (python, "-W", "ignore", "-m", "cyclonedx_py", "requirements", "--pyproject", "pyproject.toml")
    run(*tool, "--spec-version", "1.6", "--output-reproducible", "--output-file", target, wanted, cwd=ROOT)
    written = json.loads(target.read_text(encoding="utf-8"))
    complete = completed(written, product.version, read_distributions(site_packages), runtime)
    target.write_text(json.dumps(complete, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    run(python, PACKAGING / "validate_sbom.py", target)
    return target


def completed(
    written: Mapping[str, Any], version: str, installed: Mapping[str, Distribution], runtime: Runtime
) -> dict[str, Any]:
    """The tool's document, with the rest. ``Failed`` when what was resolved is not what is installed."""
    resolved = {normalised(part["name"]): part for part in written["components"]}
    _compare(resolved, installed)
    refs = {name: part["purl"].partition("?")[0] for name, part in resolved.items()}
    parts = [_described(part, refs[name], installed[name]) for name, part in sorted(resolved.items())]
    needs = {refs[name]: sorted(refs[need] for need in installed[name].needs if need in refs) for name in refs}
    added = _not_from_wheels(runtime, installed)
    needs |= {part["bom-ref"]: [] for part in added}
    needs[refs[_QT]].append(f"pkg:generic/qt@{installed[_QT].version}")
    needs[_ROOT] = [refs[name] for name in asked_for()] + [f"pkg:generic/python@{runtime.python}"]
    root = {**written["metadata"]["component"], "version": version}
    return {
        **written,
        "metadata": {**written["metadata"], "component": root},
        "components": parts + added,
        "dependencies": [{"ref": ref, "dependsOn": on} for ref, on in sorted(needs.items())],
    }


def _compare(resolved: Mapping[str, Any], installed: Mapping[str, Distribution]) -> None:
    for name, part in resolved.items():
        there = installed[name].version if name in installed else "nothing"
        if there != part["version"]:
            raise Failed(f"{name}: {part['version']} is to be shipped, and {there} is installed")


def _described(part: Mapping[str, Any], ref: str, distribution: Distribution) -> dict[str, Any]:
    """With licence and summary in place of the line of the file that the tool read, and with what the wheel holds."""
    inside = _inside_wheel(distribution)
    return {
        **part,
        "bom-ref": ref,
        "description": distribution.summary,
        **({"licenses": [{"license": {"name": distribution.licence}}]} if distribution.licence else {}),
        **({"components": inside} if inside else {}),
    }


def _inside_wheel(distribution: Distribution) -> list[dict[str, Any]]:
    """Compiled libraries, as the wheel's own lists (PEP 770) name them; the tool does not read those."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for path in sorted((distribution.folder / "sboms").glob("*.json")):
        for part in json.loads(path.read_text(encoding="utf-8")).get("components", []):
            version = str(part.get("version") or "")
            if version and version != distribution.version:  # else it is a part of the distribution's own
                kept = {key: part[key] for key in ("type", "name", "purl") if part.get(key)}
                found[part["name"], version] = {**kept, "version": version}
    return [found[key] for key in sorted(found)]


def _not_from_wheels(runtime: Runtime, installed: Mapping[str, Distribution]) -> list[dict[str, Any]]:
    qt, loader = installed[_QT].version, installed["pyinstaller"].version
    return [
        _generic("python", "Python", runtime.python, "PSF-2.0", "python:python"),
        _generic("qt", "Qt", qt, "LGPL-3.0-only", "qt:qt"),
        _generic("openssl", "OpenSSL", runtime.openssl, "Apache-2.0", "openssl:openssl"),
        _generic(
            "pyinstaller-bootloader", "PyInstaller bootloader", loader, "GPL-2.0-or-later WITH Bootloader-exception"
        ),
    ]


def _generic(purl: str, name: str, version: str, licence: str, vendor_product: str = "") -> dict[str, Any]:
    chosen = {"expression": licence} if " " in licence else {"license": {"id": licence}}
    return {
        "type": "framework" if purl == "qt" else "platform" if purl == "python" else "library",
        "bom-ref": f"pkg:generic/{purl}@{version}",
        "name": name,
        "version": version,
        "purl": f"pkg:generic/{purl}@{version}",
        "licenses": [chosen],
        **({"cpe": f"cpe:2.3:a:{vendor_product}:{version}:*:*:*:*:*:*:*"} if vendor_product else {}),
    }
