"""What a sentence says that its events are part of, or come right before or after."""

from collections.abc import Callable

import pytest

from kz_diplomacy.events.candidates import OccasionKind
from kz_diplomacy.events.frameworks import frameworks_in
from kz_diplomacy.events.scene import Scene

CONFERENCE, TALKS, SIGNING, VISIT = (
    OccasionKind.CONFERENCE,
    OccasionKind.TALKS,
    OccasionKind.SIGNING,
    OccasionKind.VISIT,
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On the margins of the summit Meloni met Edi Rama.", [(CONFERENCE, None)]),
        ("At the OTS summit Meloni met Edi Rama.", [(CONFERENCE, "OTS summit")]),
        ("At the end of the talks Italy and Albania signed a treaty on trade.", [(TALKS, None)]),
        ("In conclusion Italy and Albania signed a treaty on trade.", [(TALKS, None)]),
        ("Before the signing ceremony Meloni met Edi Rama.", [(SIGNING, None)]),
        ("During the visit Meloni met Edi Rama.", [(VISIT, None)]),
        ("On the sidelines of Africa 2017 Forum Meloni met Edi Rama.", [(CONFERENCE, None)]),
        ("On the sidelines of the Bank's meetings Meloni met Edi Rama.", [(TALKS, None)]),
        ("The summit in Riga is over.", []),
        ("Talks began.", []),
        ("Italy saw the end.", []),
        ("Conclusion of a treaty with Albania took Italy long.", []),
    ],
)
def test_frameworks(
    scene_of: Callable[..., Scene], text: str, told: list[tuple[OccasionKind, str | None]]
) -> None:
    frameworks = frameworks_in(scene_of(text), 0).values()
    assert [(each.kind, each.name) for each in frameworks] == told
