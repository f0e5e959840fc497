#!/bin/sh
# Installs for one person, under ~/.local; `sh install.sh --remove` takes it away again.
# Notebooks are never touched. PREFIX=/usr/local installs for everyone (as root).
set -eu
prefix=${PREFIX:-$HOME/.local}
program=$prefix/lib/observer-app
icons=$prefix/share/icons/hicolor
here=$(cd "$(dirname "$0")" && pwd)

remove() {
    rm -rf "$program"
    rm -f "$prefix/bin/observer-app" "$prefix/share/applications/observer-app.desktop" \
        "$icons/scalable/apps/observer-app.svg"
    for side in 48 128 256; do rm -f "$icons/${side}x$side/apps/observer-app.png"; done
}

remove
if [ "${1:-}" = --remove ]; then exit 0; fi
mkdir -p "$program" "$prefix/bin" "$prefix/share/applications" "$icons/scalable/apps"
cp -R "$here/program/." "$program/"
ln -s "$program/observer-app" "$prefix/bin/observer-app"
sed "s|^Exec=.*|Exec=$program/Observer|" "$here/observer-app.desktop" \
    >"$prefix/share/applications/observer-app.desktop"
cp "$here/icons/observer-app.svg" "$icons/scalable/apps/"
for side in 48 128 256; do
    mkdir -p "$icons/${side}x$side/apps"
    cp "$here/icons/observer-app-$side.png" "$icons/${side}x$side/apps/observer-app.png"
done
echo "installed: $prefix/bin/observer-app"
