"""What money is for, as the text writes it."""

import pytest

from kz_diplomacy import parse


def project(text: str) -> str | None:
    (investment,) = parse(text).investments
    return investment.project


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Japan lent Mongolia $4 million for the construction of a bridge.", "construction of a bridge"),
        ("Japan lent Mongolia $4 million for a bridge over the Tuul.", "bridge over the Tuul"),
        ("Japan lent Mongolia $4 million to build a bridge.", "bridge"),
        ("Japan invested $4 million in building a bridge in Mongolia.", "bridge in Mongolia"),
        (
            "Japan gave Mongolia $4 million for the repair of its pumping stations.",
            "repair of its pumping stations",
        ),
        (
            "A $4 million cement plant in Mongolia will be built by Japanese companies.",
            "cement plant in Mongolia",
        ),
        (
            "Japanese companies will build a cement plant in Mongolia for $4 million.",
            "cement plant in Mongolia",
        ),
        ("Japanese companies will build a tower in Mongolia for $4 million.", "tower in Mongolia"),
        ("A tower will be built in Mongolia by Japanese companies for $4 million.", "tower"),
        ("A cement plant is being built by Japanese companies in Mongolia for $4 million.", "cement plant"),
        ("At the cement plant, a further $4 million is to be put up by Japan in Mongolia.", "cement plant"),
        (
            "Japan gave Mongolia a grant of $4 million for schools, roads and clinics.",
            "schools, roads and clinics",
        ),
        (
            "Japanese companies bought a stake in a mine in Mongolia for $4 million.",
            "stake in a mine in Mongolia",
        ),
    ],
)
def test_the_noun_stands_without_article_and_with_what_goes_on_from_it(text: str, name: str) -> None:
    assert project(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Japan has invested $4 million in the economy of Mongolia.",
        "Japan lent Mongolia $4 million in 2020, and the prime minister praised roads.",
        "Japan lent Mongolia $4 million; the money is for roads.",
        "Japan lent Mongolia $4 million when the minister came for roads.",
        "Japan lent Mongolia $4 million, said the minister for roads.",
        "Japan lent Mongolia $4 million, while the talks of the two went on for days on the old roads.",
        "Projects worth $4 million are being implemented by Japanese companies in Mongolia.",
        "Japan gave Mongolia $4 million on Monday.",
        "Japan lent $4 million to Mongolia for it.",
    ],
)
def test_general_nouns_and_other_clauses_name_no_project(text: str) -> None:
    assert project(text) is None


def test_a_sum_alone_is_no_project() -> None:
    text = "China's Zijin Mining has put $1.2 billion into the copper mine) additional $8 million \u2013 Sea."
    assert [record.project for record in parse(text).investments] == []
