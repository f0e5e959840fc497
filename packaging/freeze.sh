#!/bin/sh
# Makes build/dist/observer with PyInstaller, in an environment of its own from the lock files.
# Runs on the system the installer is for; needs the network once.
set -eu
cd "$(dirname "$0")/.."
venv=build/freeze-venv
sh packaging/setup.sh
make --no-print-directory icons sbom
rm -rf "$venv" build/dist/observer
.venv/bin/python -m venv "$venv"
install="$venv/bin/python -m pip install -q --progress-bar off --require-hashes --only-binary :all:"
$install -r packaging/build.lock
$install --no-binary bagit --no-build-isolation -r requirements.lock
$install -r packaging/release.lock
# The same bytes from the same commit, as far as the compilers of the wheels allow.
PYTHONHASHSEED=1 SOURCE_DATE_EPOCH=$(git log -1 --format=%ct) \
    "$venv/bin/python" -m PyInstaller --noconfirm --distpath build/dist --workpath build/work \
    packaging/observer.spec
cp build/sbom.json build/dist/observer/sbom.json
