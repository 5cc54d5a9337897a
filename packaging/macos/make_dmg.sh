#!/usr/bin/env bash
# A disk image with the program and a link to the folder it belongs into. On a Mac only (hdiutil).
#
#   packaging/macos/make_dmg.sh Walkaround.app FILE.dmg
#
# Sign and notarise the program before, the image afterwards.
set -euo pipefail

if [ "$#" -ne 2 ] || ! [ -d "$1/Contents" ]; then
    echo "make_dmg: make_dmg.sh Walkaround.app FILE.dmg" >&2
    exit 2
fi
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/Walkaround"
ditto "$1" "$scratch/Walkaround/Walkaround.app"
ln -s /Applications "$scratch/Walkaround/Applications"
rm -f "$2"
hdiutil create -volname Walkaround -srcfolder "$scratch/Walkaround" -fs HFS+ -format UDZO -ov "$2"
hdiutil verify "$2"
