#!/usr/bin/env bash
# An installer for device management (MDM), which cannot drag: it puts the program into /Applications. On a Mac only.
#
#   packaging/macos/make_pkg.sh Walkaround.app FILE.pkg
#
# Silent: installer -pkg FILE.pkg -target /. Sign and notarise the program before, the package afterwards.
set -euo pipefail

if [ "$#" -ne 2 ] || ! [ -d "$1/Contents" ]; then
    echo "make_pkg: make_pkg.sh Walkaround.app FILE.pkg" >&2
    exit 2
fi
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
property() { plutil -extract "$1" raw "$app/Contents/Info.plist"; }
mkdir "$scratch/root"
app="$scratch/root/Walkaround.app"
ditto "$1" "$app"
# Else the installer would update a copy that somebody has moved elsewhere, or that lies in a build folder.
pkgbuild --analyze --root "$scratch/root" "$scratch/components.plist"
plutil -replace 0.BundleIsRelocatable -bool NO "$scratch/components.plist"
pkgbuild --root "$scratch/root" --component-plist "$scratch/components.plist" --install-location /Applications \
    --identifier "$(property CFBundleIdentifier)" --version "$(property CFBundleShortVersionString)" "$scratch/Walkaround.pkg"
productbuild --package "$scratch/Walkaround.pkg" "$2"
