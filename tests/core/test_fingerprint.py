from __future__ import annotations

from observer_app.core.fingerprint import spoken


def test_a_fingerprint_is_compared_in_eleven_groups_of_four() -> None:
    shown = spoken("SHA256:yQ0mGf2qJ0v0a6c0b8w4c0pS5n0xk1tq3uJ7b2w9Rk8")
    assert shown == "yQ0m Gf2q J0v0 a6c0 b8w4 c0pS 5n0x k1tq 3uJ7 b2w9 Rk8"


def test_what_is_no_fingerprint_comes_back_as_it_is() -> None:
    assert spoken("") == ""
    assert spoken("turac") == "turac"
