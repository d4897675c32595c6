"""How many sides talks are said to have, and what that makes of talks of the same people."""

from collections.abc import Callable

import pytest

from kz_diplomacy import parse

Told = Callable[..., list[str]]
XI = "Xi Jinping"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Hakan Fidan held bilateral talks with Yoko Kamikawa and Ken Abe of Japan.", "bilateral"),
        ("Hakan Fidan met bilaterally with Yoko Kamikawa.", "bilateral"),
        ("Hakan Fidan held a trilateral meeting with Yoko Kamikawa and Ana Ruiz of Peru.", "multilateral"),
        ("Hakan Fidan met trilaterally with Yoko Kamikawa and Ana Ruiz of Peru.", "multilateral"),
        ("Hakan Fidan held talks with Yoko Kamikawa and Ana Ruiz of Peru.", "multilateral"),
        ("The Turkish-Japanese commission met in Ankara.", "bilateral"),
    ],
)
def test_the_words_tell_the_format(text: str, kind: str) -> None:
    assert [meeting.kind.value for meeting in parse(text).meetings] == [kind]


@pytest.mark.parametrize(
    ("text", "meetings"),
    [
        (
            "Xi Jinping met Hakan Fidan. He held a tripartite meeting with Hakan Fidan and Yoko Kamikawa.",
            [f"completed {XI}+Hakan Fidan CN/TR", f"completed {XI}+Hakan Fidan+Yoko Kamikawa CN/TR/JP"],
        ),
        (
            "Xi Jinping held a tripartite meeting with Hakan Fidan and Yoko Kamikawa. He met Hakan Fidan.",
            [f"completed {XI}+Hakan Fidan+Yoko Kamikawa CN/TR/JP", f"completed {XI}+Hakan Fidan CN/TR"],
        ),
        (
            "Xi Jinping met Hakan Fidan and Yoko Kamikawa. At the meeting with Hakan Fidan, Xi Jinping sang.",
            [f"completed {XI}+Hakan Fidan+Yoko Kamikawa CN/TR/JP"],
        ),
        (
            "Xi Jinping met bilaterally with Hakan Fidan and Yoko Kamikawa.",
            [f"completed {XI}+Hakan Fidan CN/TR", f"completed {XI}+Yoko Kamikawa CN/JP"],
        ),
        (
            "Xi Jinping met trilaterally with his peers from Türkiye and Japan, respectively.",
            [f"completed {XI}++ CN/TR/JP"],
        ),
    ],
)
def test_talks_of_three_are_none_of_two(text: str, meetings: list[str], met: Told) -> None:
    assert met(text) == meetings
