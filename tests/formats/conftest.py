"""Good bundles, taken apart once for all tests."""

from __future__ import annotations

import pytest

from tests.formats.hostile import Bag, good_file, take_apart
from tests.formats.making import content


@pytest.fixture(scope="session")
def light(tmp_path_factory: pytest.TempPathFactory) -> Bag:
    return take_apart(good_file(tmp_path_factory.mktemp("light")))


@pytest.fixture(scope="session")
def full(tmp_path_factory: pytest.TempPathFactory) -> Bag:
    return take_apart(good_file(tmp_path_factory.mktemp("full"), content()))
