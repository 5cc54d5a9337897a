#!/usr/bin/env bash
# Signs an .app, .dmg or .pkg with a Developer ID, has Apple notarise it, and staples the ticket to it. On a Mac only.
#
#   packaging/macos/sign_and_notarise.sh FILE.app|FILE.dmg|FILE.pkg ...
#
# From the environment:
#   CODESIGN_IDENTITY             "Developer ID Application: NAME (TEAM)", in an unlocked keychain; for .app and .dmg
#   INSTALLER_IDENTITY            "Developer ID Installer: NAME (TEAM)"; for .pkg
#   NOTARY_PROFILE                a profile that `xcrun notarytool store-credentials` put into the keychain; or
#   NOTARY_KEY_FILE, NOTARY_KEY_ID, NOTARY_ISSUER   the file with an App Store Connect key, and the names of both
#
# No secret stands in an argument: keys are in the keychain or in a file. Without an identity a thing stays as it is,
# without notary credentials it is signed only; both are said, and neither is a failure.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

say() { printf 'sign_and_notarise: %s\n' "$*"; }

sign() { codesign --force --options runtime --timestamp --sign "$CODESIGN_IDENTITY" "$@"; }

is_machine_code() { file --brief "$1" | grep --quiet '^Mach-O'; }

# Inside out, for a signature covers what is in a bundle: loose libraries, then frameworks, then the program.
# Not `codesign --deep`, which gives the program's entitlements to everything, and misses libraries among resources.
sign_app() {
    local app="$1" main found
    main="$app/Contents/MacOS/$(plutil -extract CFBundleExecutable raw "$app/Contents/Info.plist")"
    while IFS= read -r -d '' found; do
        if [ "$found" != "$main" ] && is_machine_code "$found"; then
            sign "$found"
        fi
    done < <(find "$app/Contents" -type f -not -path '*.framework/*' -print0)
    while IFS= read -r -d '' found; do
        sign "$found"
    done < <(find "$app/Contents" -depth -type d -name '*.framework' -print0)
    sign --entitlements "$here/entitlements.plist" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
}

sign_pkg() {
    local unsigned="$1.unsigned"
    mv "$1" "$unsigned"
    productsign --timestamp --sign "$INSTALLER_IDENTITY" "$unsigned" "$1"
    rm "$unsigned"
    pkgutil --check-signature "$1"
}

submit() {
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$1" --wait --keychain-profile "$NOTARY_PROFILE"
    else
        xcrun notarytool submit "$1" --wait --key "$NOTARY_KEY_FILE" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
    fi
}

# The notary takes files only: an .app goes there as a ZIP, made by ditto, since zip breaks the links in frameworks.
# `submit --wait` ends with 0 for a refusal too; stapling then fails, because there is no ticket.
notarise() {
    local sent="$1"
    if [ "${1##*.}" = app ]; then
        sent="$scratch/$(basename "$1").zip"
        ditto -c -k --keepParent "$1" "$sent"
    fi
    submit "$sent"
    xcrun stapler staple "$1"
    xcrun stapler validate "$1"
}

has_notary() { [ -n "${NOTARY_PROFILE:-}" ] || [ -f "${NOTARY_KEY_FILE:-}" ]; }

if [ "$#" -eq 0 ]; then
    say "which .app, .dmg or .pkg?" >&2
    exit 2
fi
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
for thing in "$@"; do
    case "$thing" in
    *.app | *.dmg) identity="${CODESIGN_IDENTITY:-}" needed=CODESIGN_IDENTITY ;;
    *.pkg) identity="${INSTALLER_IDENTITY:-}" needed=INSTALLER_IDENTITY ;;
    *)
        say "$thing is neither .app nor .dmg nor .pkg" >&2
        exit 2
        ;;
    esac
    if [ -z "$identity" ]; then
        say "$needed is not set: $thing is left as it is, without a Developer ID; Gatekeeper will refuse it"
        continue
    fi
    if ! [ -e "$thing" ]; then
        say "$thing does not exist" >&2
        exit 2
    fi
    say "signing $thing"
    case "$thing" in
    *.app) sign_app "$thing" ;;
    *.dmg) codesign --force --timestamp --sign "$CODESIGN_IDENTITY" "$thing" ;;
    *.pkg) sign_pkg "$thing" ;;
    esac
    if has_notary; then
        say "having $thing notarised"
        notarise "$thing"
    else
        say "there is neither NOTARY_PROFILE nor a NOTARY_KEY_FILE: $thing is signed, not notarised"
    fi
done
