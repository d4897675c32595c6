"""Frames and roles as rows of a table."""

from collections.abc import Callable

import pytest

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar import Frame, FrameMatch, Role

ROLES = ("ship: SHIP <- subject", "port: PORT|BAY <- in at")


def test_a_row_becomes_a_frame() -> None:
    frame = Frame.read(
        "moor", verbs="MOOR ANCHOR", nouns="MOORING", roles=ROLES, adjuncts="for", needs="port"
    )
    assert frame == Frame(
        name="moor",
        verbs=frozenset({"MOOR", "ANCHOR"}),
        nouns=frozenset({"MOORING"}),
        roles=(
            Role("ship", frozenset({"SHIP"}), frozenset({"subject"})),
            Role("port", frozenset({"PORT", "BAY"}), frozenset({"in", "at"})),
        ),
        adjuncts=frozenset({"for"}),
        needs=frozenset({"port"}),
    )


@pytest.mark.parametrize(
    "text",
    ["", "ship", "ship: SHIP", "ship: ship <- subject", "ship: SHIP <-", "ship: SHIP|  <- in", "SHIP <- in"],
)
def test_a_text_that_is_no_role_is_refused(text: str) -> None:
    with pytest.raises(PatternError, match="a role reads"):
        Role.read(text)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: Frame.read("Moor", verbs="MOOR", roles=ROLES), "its name must be in kebab-case"),
        (lambda: Frame.read("moor", roles=ROLES), "it needs a verb or a noun"),
        (lambda: Frame.read("moor", verbs="MOOR", roles=()), "it needs roles of different names"),
        (lambda: Frame.read("moor", verbs="MOOR", roles=ROLES * 2), "it needs roles of different names"),
        (lambda: Frame.read("moor", verbs="MOOR", roles=ROLES, needs="bay port"), "no role is called bay"),
    ],
)
def test_a_wrong_frame_cannot_be_built(build: Callable[[], Frame], message: str) -> None:
    with pytest.raises(PatternError, match=message):
        build()


def test_a_match_is_named_after_frame_and_construction() -> None:
    frame = Frame.read("moor", verbs="MOOR", roles=ROLES)
    match = FrameMatch(
        frame=frame, construction="passive", trigger=3, verb=3, governor=None, roles={}, first=3, last=4
    )
    assert match.rule == "moor/passive"


def test_a_source_brings_roles_in_order() -> None:
    frame = Frame.read("moor", verbs="MOOR", roles=("ship: SHIP <- subject with", "port: PORT <- in with"))
    assert [role.name for role in frame.brings("with")] == ["ship", "port"]
    assert frame.brings("under") == ()
