#!/bin/sh
# Makes .venv from requirements.lock and installs the system packages that Python cannot bring.
#
#   sh packaging/setup.sh           does nothing when all is as the lock files say
#   sh packaging/setup.sh --again   checks everything once more
#
# Asks the network only for what is missing. Settings from outside:
#   PYTHON=/path/to/python3         the interpreter to build on (3.11 or newer)
#   OBSERVER_SKIP_SYSTEM=1          leave system packages alone
set -eu
cd "$(dirname "$0")/.."

VENV=.venv
STAMP=$VENV/.observer-ready
MADE_FROM="requirements.lock packaging/build.lock pyproject.toml packaging/setup.sh"

# What a bare Debian lacks, and who needs it.
PACKAGES="
  libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfontconfig1 libdbus-1-3 libcups2 libwayland-cursor0
  libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
  xvfb xauth
  dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0
  fonts-inter fonts-noto-core
  age openssh-client poppler-utils"

say() { printf 'setup: %s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

fingerprint() {
    # shellcheck disable=SC2086 - a list of names
    if command -v sha256sum >/dev/null 2>&1; then
        cat $MADE_FROM | sha256sum
    else
        cat $MADE_FROM | shasum -a 256
    fi | cut -c1-64
}

is_debian() { command -v apt-get >/dev/null 2>&1 && command -v dpkg-query >/dev/null 2>&1; }

# Debian 13 and Ubuntu 24.04 carry some libraries under a name that ends in t64.
has_package() {
    dpkg-query -W -f '${db:Status-Status}\n' "$1" "${1}t64" 2>/dev/null | grep -qx installed
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

can_make_venv() { "$1" -c 'import ensurepip, venv' >/dev/null 2>&1; }

# Prints the first interpreter that is new enough and can make a virtual environment.
find_python() {
    for name in ${PYTHON:-python3.11 python3 python3.12 python3.13 python3.14 \
            /usr/bin/python3.11 /usr/bin/python3}; do
        if is_new_enough "$name" && can_make_venv "$name"; then
            "$name" -c 'import sys; print(sys.executable)'
            return 0
        fi
    done
    return 1
}

# Prints the package that lets the system's own Python make virtual environments.
venv_package() {
    for version in 3.11 3.12 3.13 3.14; do
        if [ -x "/usr/bin/python$version" ]; then
            echo "python$version-venv"
            return
        fi
    done
    echo python3-venv
}

install_packages() {
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "these system packages are missing, and only an administrator can install them. Run"
        say "  sudo apt-get update && sudo apt-get install --no-install-recommends$*"
        stop "and then start again."
    fi
    say "installing system packages:$*"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300"
    $apt update </dev/null >&2 || say "the package lists could not be renewed; going on with the old ones"
    # shellcheck disable=SC2068 - package names have no blanks
    $apt install --no-install-recommends $@ </dev/null >&2 || stop "apt-get could not install them (see above)."
}

ensure_system() {
    if [ -n "${OBSERVER_SKIP_SYSTEM:-}" ]; then return; fi
    if ! is_debian; then
        if [ "$(uname -s)" = Linux ]; then
            say "this is not Debian or Ubuntu. Please see to it that these are there:"
            say "  Python 3.11 or newer with venv and pip; the libraries OpenGL (libGL, libEGL), xkbcommon,"
            say "  GLib, fontconfig, D-Bus, CUPS, xcb (cursor, icccm, keysyms, shape, xkb); the fonts Inter"
            say "  and Noto Sans; for the checks the programs age, ssh-keygen, pdftotext, xvfb-run."
        else
            say "for the checks this system also needs the programs age, ssh-keygen and pdftotext."
        fi
        return
    fi
    missing=
    for package in $PACKAGES; do
        has_package "$package" || missing="$missing $package"
    done
    find_python >/dev/null || missing="$missing $(venv_package)"
    if [ -n "$missing" ]; then install_packages "$missing"; fi
}

is_whole_venv() {
    [ -x $VENV/bin/python ] && is_new_enough $VENV/bin/python \
        && $VENV/bin/python -m pip --version >/dev/null 2>&1
}

ensure_venv() {
    if is_whole_venv; then return; fi
    python=$(find_python) || stop "no Python 3.11 or newer that can make a virtual environment was found."
    if [ -e $VENV ]; then
        [ -f $VENV/pyvenv.cfg ] || stop "$VENV is there and is not a virtual environment; please move it away."
        rm -rf $VENV
    fi
    say "making $VENV with $("$python" --version)"
    "$python" -m venv $VENV
}

pip_install() {
    PIP_USER=0 PIP_NO_INPUT=1 PIP_DISABLE_PIP_VERSION_CHECK=1 \
        $VENV/bin/python -m pip install -q --progress-bar off --require-hashes \
        --only-binary :all: "$@" </dev/null >&2 \
        || stop "the Python packages could not be installed (see above)."
}

# First pip itself and what builds bagit, which is published as source alone; all is pinned.
install_python_packages() {
    say "installing Python packages from requirements.lock"
    pip_install -r packaging/build.lock
    pip_install --no-binary bagit --no-build-isolation -r requirements.lock
}

# The project is importable from the checkout itself: nothing is built, nothing is copied.
link_project() {
    site=$($VENV/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
    $VENV/bin/python -c 'import os, sys; print(os.path.relpath(os.getcwd(), sys.argv[1]))' "$site" \
        >"$site/observer-app.pth"
    cat >$VENV/bin/observer-app <<'LAUNCHER'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
exec "$here/python" -P -m observer_app "$@"
LAUNCHER
    chmod 755 $VENV/bin/observer-app
}

wanted=$(fingerprint)
if [ "${1:-}" != --again ] && [ -x $VENV/bin/python ] && [ "$(cat $STAMP 2>/dev/null)" = "$wanted" ]; then
    exit 0
fi
ensure_system
ensure_venv
rm -f $STAMP
install_python_packages
link_project
echo "$wanted" >$STAMP
say "ready"
