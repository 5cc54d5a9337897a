#!/usr/bin/env bash
# For a machine that builds once and is thrown away: puts the certificates into a keychain of their own, which codesign may
# use without asking. On a Mac of your own do not run this: your keychain has them.
#
# From the environment:
#   MACOS_CERTIFICATES            a .p12 with the Developer ID certificates and their keys, in base64
#   MACOS_CERTIFICATES_PASSWORD   its password
#
# `security import` takes the password of a .p12 as an argument only: others on the machine could read it meanwhile.
set -euo pipefail

if [ -z "${MACOS_CERTIFICATES:-}" ]; then
    echo "open_keychain: MACOS_CERTIFICATES is not set: nothing to put into a keychain, nothing will be signed"
    exit 0
fi
umask 077
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
keychain="$HOME/Library/Keychains/walkaround-signing.keychain-db"
password="$(openssl rand -hex 24)"
printf '%s' "$MACOS_CERTIFICATES" | base64 --decode >"$scratch/certificates.p12"
security delete-keychain "$keychain" 2>/dev/null || true
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 21600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$scratch/certificates.p12" -k "$keychain" -P "$MACOS_CERTIFICATES_PASSWORD" \
    -T /usr/bin/codesign -T /usr/bin/productsign
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
security find-identity -v "$keychain"
