"""Where an article is written from."""

from collections.abc import Callable

import pytest

from kz_diplomacy.resolution import Resolution

ResolutionOf = Callable[..., Resolution]


@pytest.mark.parametrize(
    ("text", "source", "home"),
    [
        ("It rained.", "Kazinform", "KZ"),
        ("It rained.", "Akorda", "KZ"),
        ("It rained.", "Embassy of Japan in Kazakhstan", None),
        ("It rained.", "Reuters", "GB"),
        ("It rained.", None, None),
        ("ASTANA. KAZINFORM - It rained.", None, "KZ"),
        ("Kazakhstan and Norway spoke.", None, None),
        ("ASTANA, June 16. It rained.", "TASS", None),
        ("ASTANA, June 16. Russia and Kazakhstan spoke.", "TASS", "RU"),
    ],
)
def test_the_outlet_tells_the_home_country(
    text: str, source: str | None, home: str | None, resolution_of: ResolutionOf
) -> None:
    found = resolution_of(text, source=source).home
    assert (found and str(found)) == home


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ASTANA, June 16 /TASS/. It rained.", "Astana"),
        ("It rained.", None),
        ("/TASS/. It rained.", None),
        ("KUWAIT, July 26 (KUNA) -- It rained.", "Kuwait City"),
        ("SINGAPORE, July 26 -- It rained.", "Singapore"),
        ("KAZAKHSTAN, July 26 -- It rained.", None),
        ("BOGVILLE, July 26 -- It rained.", None),
    ],
)
def test_the_dateline_tells_the_place(text: str, place: str | None, resolution_of: ResolutionOf) -> None:
    found = resolution_of(text).dateline
    assert (found and found.name) == place
