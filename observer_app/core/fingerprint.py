"""The one shape in which people compare a key's fingerprint."""

from __future__ import annotations

_HASH, _GROUP = "SHA256", 4


def spoken(fingerprint: str) -> str:
    """Return a fingerprint as people compare it, by eye or aloud: eleven groups of four.

    The one shape in which the window, the command line and the sheets show it. The name of
    the hash, which is always the same, is left out; what is no fingerprint comes back as it
    is. `ssh-keygen -l` prints the same characters without spaces, after "SHA256:".
    """
    name, _, body = fingerprint.partition(":")
    if name != _HASH:
        return fingerprint
    return " ".join(body[at : at + _GROUP] for at in range(0, len(body), _GROUP))
