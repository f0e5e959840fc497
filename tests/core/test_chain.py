from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from observer_app.core.chain import (
    SALT_BYTES,
    Head,
    commit,
    device_id,
    empty_head,
    read_link,
    verify_body,
    verify_chain,
    write_link,
)
from observer_app.core.errors import InputError, VerificationError
from tests.core.making import DEVICE, OTHER, links


def test_a_link_reads_back() -> None:
    for link in links(3):
        assert read_link(write_link(link)) == link


def test_a_chain_leads_to_its_head() -> None:
    chain = links(5)
    head = verify_chain(chain, head=empty_head(DEVICE))
    assert head == Head(device=DEVICE, seq=5, id=chain[4].id)
    halfway = verify_chain(chain[:2], head=empty_head(DEVICE))
    assert verify_chain(chain[2:], head=halfway) == head
    assert verify_chain([], head=head) == head


@given(st.integers(1, 6), st.integers(0, 255), st.sampled_from(["prev", "commitment"]))
def test_any_change_to_a_link_breaks_the_chain(seq: int, byte: int, name: str) -> None:
    chain = links(7)
    link = chain[seq - 1]
    old = getattr(link, name)
    new = f"{byte:02x}" + old[2:]
    if new == old:
        return
    changed = replace(link, prev=new) if name == "prev" else replace(link, commitment=new)
    with pytest.raises(VerificationError, match=r"journal\.broken_chain"):
        verify_chain([*chain[: seq - 1], changed, *chain[seq:]], head=empty_head(DEVICE))


def test_every_link_left_out_is_seen_but_the_last() -> None:
    """The newest entries are protected by heads kept elsewhere, not by the chain."""
    chain = links(4)
    for gone in range(3):
        with pytest.raises(VerificationError) as caught:
            verify_chain(chain[:gone] + chain[gone + 1 :], head=empty_head(DEVICE))
        assert caught.value.params == {"seq": gone + 2}
    assert verify_chain(chain[:3], head=empty_head(DEVICE)).seq == 3


def test_another_devices_link_does_not_fit() -> None:
    with pytest.raises(VerificationError, match=r"journal\.broken_chain"):
        verify_chain(links(1, device=OTHER), head=empty_head(DEVICE))


def test_a_commitment_hides_the_body_behind_its_salt() -> None:
    assert commit(b"yes", bytes(SALT_BYTES)) != commit(b"yes", b"\1" * SALT_BYTES)
    with pytest.raises(InputError, match=r"journal\.bad_salt"):
        commit(b"yes", bytes(31))


@pytest.mark.parametrize(("body", "salt"), [(b"2", bytes(32)), (b"1", b"\1" * 32), (b"1", b"")])
def test_only_the_committed_body_and_salt_are_accepted(body: bytes, salt: bytes) -> None:
    link = links(1)[0]
    assert verify_body(link, body=b"1", salt=bytes(32)) == b"1"
    with pytest.raises(VerificationError, match=r"journal\.bad_commitment"):
        verify_body(link, body=body, salt=salt)


def test_ids_names_and_genesis_are_of_their_own_kind() -> None:
    """No hash of one purpose can be taken for another's."""
    link = links(1)[0]
    assert len({link.id, link.prev, link.commitment, device_id(bytes(32))}) == 4
    assert len(device_id(bytes(32))) == 32
    assert empty_head(DEVICE).id != empty_head(OTHER).id
