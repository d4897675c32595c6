"""What is not the article."""

import pytest

from kz_diplomacy.text.boilerplate import is_boilerplate, opens_teasers

NO_TEXT = [
    # basic
    "Photo credit: Palace press service",
    "Photo: Jane Doe",
    "(Photo: agency)",
    "Read also: Rain is forecast for the weekend",
    "Related articles",
    "Tags: trade, transport",
    "Share",
    "Share  Print  Comments",
    "\u00a9 2031 Example Agency",
    "Copyright 2031: Example Media",
    "Subscribe to our channel",
    "Follow us: Telegram | Facebook",
    "By Jane Doe",
    "BY JANE DOE",
    "By our staff in Bern",
    # found in the wild
    "*Writing by Jane Doe",
    "(Reporting by Jane Doe in Bern; Editing by John Roe)",
    "Reporting by Jane Doe; Editing by John Roe",
    "With inputs from agencies",
    "jd-jr/xy",
    "1234**5678",
    "WAM/Jane Doe",
    "***",
    "# # #",
    "ENDS/",
    "Enditem",
    "-- BERNAMA",
    "(QNA)",
    "VNA",
    "Trend:",
    "Read full story.",
    "1 Min Read",
    "12 users have voted.",
    "Follow the author on Twitter: @jdoe_news",
    "https://example.org/news/12",
    "#trade #transport",
    "Home / Politics / All news",
    "Source: press service of the ministry",
    "Category: News",
    "Disclaimer",
    "When using the materials a hyperlink is required",
    "For more information, please visit the site of the ministry.",
    "Photo: the delegation at the ministry with the partners from abroad and the hosts of the day",
]
TEXT = [
    "They met in Bern.",
    "Photos were shown to the guests.",
    "Photo: The two presidents are shaking hands before their talks in the palace.",
    "By Friday the talks had ended.",
    "By the end of the year 12 firms will come.",
    "Sources of investment are many.",
    "Related topics were discussed by the ministers.",
    "Updated plans were presented.",
    "The report was read.",
    "He shared his view.",
    "Ministers of Trade and Industry",
]


@pytest.mark.parametrize("line", NO_TEXT)
def test_it_is_no_text(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize("line", TEXT)
def test_it_is_text(line: str) -> None:
    assert not is_boilerplate(line)


@pytest.mark.parametrize(
    "line", ["Related articles", "READ ALSO: Rain", "Latest News", '"World" POPULAR ARTICLE']
)
def test_headlines_of_other_articles_follow(line: str) -> None:
    assert opens_teasers(line)


@pytest.mark.parametrize("line", ["Photo: agency", "They met.", "By Jane Doe"])
def test_no_headlines_of_other_articles_follow(line: str) -> None:
    assert not opens_teasers(line)
