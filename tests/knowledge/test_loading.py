import gc

import pytest

from kz_diplomacy.knowledge.loading import uncollected


def test_collecting_goes_on_afterwards() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collecting_goes_on_after_an_error() -> None:
    message = "wrong"
    with pytest.raises(ValueError, match="wrong"), uncollected():
        raise ValueError(message)
    assert gc.isenabled()


def test_collecting_that_was_off_stays_off() -> None:
    gc.disable()
    try:
        with uncollected():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
