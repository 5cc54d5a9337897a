#!/usr/bin/env bash
# From Walkaround.app the disk image and the package for device management, each signed and notarised as far as the
# environment allows (see sign_and_notarise.sh). On a Mac only.
#
#   packaging/macos/make_installers.sh [Walkaround.app [FOLDER]]
#
# Without arguments: what `python3 packaging/dev.py package` has built, into .package.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
out="$here/../../.package"
app="${1:-$out/macos/Walkaround.app}"
folder="${2:-$out}"

version="$(plutil -extract CFBundleShortVersionString raw "$app/Contents/Info.plist")"
stem="$folder/walkaround-$version-macos-$(uname -m)"
"$here/sign_and_notarise.sh" "$app"
"$here/make_dmg.sh" "$app" "$stem.dmg"
"$here/make_pkg.sh" "$app" "$stem.pkg"
"$here/sign_and_notarise.sh" "$stem.dmg" "$stem.pkg"
