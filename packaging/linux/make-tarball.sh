#!/bin/sh
# Makes build/dist/observer-VERSION-linux-ARCH.tar.xz: the frozen program and its installer.
# Build on the oldest system it is to run on (Debian 12).
set -eu
cd "$(dirname "$0")/../.."
sh packaging/freeze.sh
version=$(.venv/bin/python -c 'import observer_app; print(observer_app.__version__)')
name=observer-$version-linux-$(uname -m)
staging=build/work/$name
rm -rf "$staging"
mkdir -p "$staging/icons"
cp -R build/dist/observer "$staging/program"
cp packaging/linux/observer-app.desktop packaging/linux/install.sh LICENSE "$staging/"
cp resources/icons/observer.svg "$staging/icons/observer-app.svg"
for side in 48 128 256; do
    cp "build/icons/observer-$side.png" "$staging/icons/observer-app-$side.png"
done
tar -C build/work --sort=name --owner=0 --group=0 --numeric-owner \
    --mtime="@$(git log -1 --format=%ct)" -cJf "build/dist/$name.tar.xz" "$name"
echo "build/dist/$name.tar.xz"
