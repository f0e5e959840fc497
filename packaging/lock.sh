#!/bin/sh
# Writes the lock files again from pyproject.toml. Needs uv (UV=/path/to/uv) and the network.
#
#   sh packaging/lock.sh              keeps every version that still fits
#   sh packaging/lock.sh --upgrade    takes the newest ones that the pins allow
#
# One lock serves every system: markers say what is for which.
set -eu
cd "$(dirname "$0")/.."

lock() {
    output=$1
    shift
    "${UV:-uv}" pip compile --quiet --universal --python-version 3.11 --generate-hashes \
        --no-header --no-emit-index-url --no-emit-find-links "$@" -o "$output" >/dev/null
    # A lock file names packages and hashes, never where they came from.
    if grep -nE '://|^--|^-e|^[./]' "$output"; then
        echo "lock: $output names a place (see above)" >&2
        exit 1
    fi
    echo "lock: $output: $(grep -c '==' "$output") packages"
}

lock packaging/build.lock "$@" --group build
lock requirements.lock "$@" --group dev --constraint packaging/build.lock pyproject.toml
lock packaging/release.lock "$@" --group release --constraint requirements.lock
