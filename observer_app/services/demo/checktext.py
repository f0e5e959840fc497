"""CHECK.txt: how to check the demo's bundles without this program, ready to paste."""

from __future__ import annotations

from collections.abc import Sequence

from observer_app.formats.signing import BUNDLE_NAMESPACE
from observer_app.services.verdicts import Judged, Verdict

_TEMPLATE = """\
How to open and check a bundle with tools that any Linux machine has
====================================================================
Needed: age, tar, ssh-keygen (OpenSSH 8.2 or newer), sha256sum; bagit.py if you have it.
Run these lines in the folder that holds this file.

{bundles}
1. Open it: decrypt with the coordinator's key, unpack.

    rm -rf check && mkdir check
    age -d -i keys/coordinator.agekey bundles/{name} | tar -x --no-same-owner -C check
    cd check/{bag}

2. Who signed it? The answer must read: Good "{namespace}" signature for {alias}

    ssh-keygen -Y verify -f ../../keys/allowed_signers -I {alias} -n {namespace} \\
        -s tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt

    Whose key is it? The fingerprint as ssh-keygen prints it, SHA256:…, is what the program
    and its sheets show in groups of four, without "SHA256:".

    ssh-keygen -L -f signer-cert.pub

3. Is every file as it was signed? (Each line must end in OK; no file may be unlisted.)

    sha256sum -c --strict tagmanifest-sha256.txt manifest-sha256.txt
    bagit.py --validate .

4. Read it.

    head -3 data/journal.jsonl
    jq -r .body data/entries.jsonl | head -3
    cd ../..

The bundles in bundles/hostile/ fail: one flipped bit and the one cut short in step 1, the
stranger's in step 2. VERIFY.txt inside each bundle explains the hash chain.
"""


def check_text(judged: Sequence[Judged]) -> str:
    """Return the text of CHECK.txt for the bundles that were accepted."""
    good = [item for item in judged if item.verdict in (Verdict.ACCEPTED, Verdict.DUPLICATE)]
    full = next((item for item in good if not item.light), good[0])
    listed = "\n".join(
        f"    {item.path.name}  {'light' if item.light else 'full '}  signed by {item.signer}"
        for item in good
    )
    name = full.path.name
    return _TEMPLATE.format(
        bundles=f"Good bundles:\n\n{listed}\n",
        name=name,
        bag=name.partition(".")[0],
        alias=full.signer,
        namespace=BUNDLE_NAMESPACE,
    )
