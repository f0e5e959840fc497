#!/bin/sh
# Makes build/dist/observer-VERSION-macos-arm64.dmg on macOS 14 or newer, Apple silicon.
# IDENTITY="Developer ID Application: …" signs; without it the bundle is signed ad hoc.
set -eu
cd "$(dirname "$0")/../.."
sh packaging/freeze.sh
version=$(.venv/bin/python -c 'import observer_app; print(observer_app.__version__)')
app=build/dist/Observer.app
if [ -n "${IDENTITY:-}" ]; then stamp=--timestamp; else stamp=--timestamp=none; fi
codesign --force --deep --options runtime "$stamp" \
    --entitlements packaging/macos/entitlements.plist --sign "${IDENTITY:--}" "$app"
codesign --verify --deep --strict "$app"
staging=build/work/dmg
rm -rf "$staging"
mkdir -p "$staging"
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -ov -volname Observer -srcfolder "$staging" -format UDZO \
    "build/dist/observer-$version-macos-arm64.dmg"
