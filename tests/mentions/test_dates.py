"""Dates in sentences, with the day of publication and without."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.dates import find_dates, read_date
from kz_diplomacy.mentions.values import Basis, DateMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

PUBLISHED = dt.date(2023, 10, 12)
DatesIn = Callable[..., list[DateMention]]
SpansIn = Callable[..., list[str]]

BASIC = [
    ("Talks took place on 16-17 August 2021.", "2021-08-16/2021-08-17"),
    ("Talks took place on August 16\u201317.", "2023-08-16/2023-08-17"),
    ("The tour lasted from Nov. 30 \u2013 Dec. 2, 2023.", "2023-11-30/2023-12-02"),
    ("He came on September 9 this year.", "2023-09-09"),
    ("They met in 2019.", "2019"),
    ("They met in early 2022.", "2022"),
    ("They met last year.", "2022"),
    ("Exports grew in the first half of 2022.", "2022-01/2022-06"),
    ("The minister left yesterday.", "2023-10-11"),
    ("The minister leaves tomorrow morning.", "2023-10-13"),
    ("The presidents spoke today.", "2023-10-12"),
    ("They met on Tuesday.", "2023-10-10"),
    ("They met on Thursday.", "2023-10-12"),
    ("They will meet on Tuesday.", "2023-10-17"),
    ("He is to visit Almaty on Monday.", "2023-10-16"),
    ("She plans to arrive in Baku on Sunday.", "2023-10-15"),
    ("The delegation arrives next week.", "2023-10-16/2023-10-22"),
    ("The delegation arrived last week.", "2023-10-02/2023-10-08"),
    ("The delegation arrives later this month.", "2023-10"),
    ("The forum opens in December.", "2023-12"),
    ("The forum closed in December.", "2022-12"),
    ("The 1992 treaty is in force.", "1992"),
    ("The visit lasted from April 3 to 5.", "2023-04-03/2023-04-05"),
    ("The visit fell between 3 and 5 May.", "2023-05-03/2023-05-05"),
    ("The summit was held on 9 and 10 October.", "2023-10-09/2023-10-10"),
    ("She toured the region between Oct. 17 and 20, 2021.", "2021-10-17/2021-10-20"),
    ("The session was held on March 28/29.", "2023-03-28/2023-03-29"),
    ("The note is dated 2021-08-16.", "2021-08-16"),
    ("The note is dated 14.06.2023.", "2023-06-14"),
    ("The note is dated 11/14/2019.", "2019-11-14"),
    ("The note is dated 30-Oct-2018.", "2018-10-30"),
    ("Flows in January\u2013September 2021 were record.", "2021-01/2021-09"),
    ("January-June brought growth.", "2023-01/2023-06"),
    ("The stock at year-end 2022 was record.", "2022"),
    ("The stock at 2022 year-end was record.", "2022"),
    ("The budget of fiscal year 2022 was spent.", "2022"),
    ("The first nine months of 2023 were good.", "2023-01/2023-09"),
    ("The first nine months of the year were good.", "2023-01/2023-09"),
    ("Ties grew closer in mid-June.", "2023-06"),
    ("Ties grew closer in late 2021.", "2021"),
    ("The third quarter of 2022 was weak.", "2022-07/2022-09"),
    ("Q1 2023 was weak.", "2023-01/2023-03"),
    ("They met three months ago.", "2023-07"),
    ("They met in Oslo on May, 12.", "2023-05-12"),
    ("In May, 12 documents were signed.", "2023-05"),
    ("They will meet a week from Friday.", "2023-10-20"),
    ("Friday was a week from Oslo.", "2023-10-06"),
    ("They will meet two weeks from tomorrow.", "2023-10-27"),
    ("They will meet this coming Tuesday.", "2023-10-17"),
    ("They will meet from Monday till Wednesday.", "2023-10-16/2023-10-18"),
    ("They met two days ago.", "2023-10-10"),
    ("They met a week ago.", "2023-10-02/2023-10-08"),
    ("They met two years ago.", "2021"),
    ("They spoke earlier this week.", "2023-10-09/2023-10-15"),
    ("The line opens early next year.", "2024"),
    ("The line opens this autumn.", "2023-09/2023-11"),
    ("The line opened in the spring of 2022.", "2022-03/2022-05"),
    ("Talks went on in the second half of June 2023.", "2023-06-16/2023-06-30"),
    ("Talks went on in the second half of February 2024.", "2024-02-16/2024-02-29"),
    ("Talks went on in the first half of June 2023.", "2023-06-01/2023-06-15"),
    ("He came last Thursday.", "2023-10-05"),
    ("He comes next Wednesday.", "2023-10-18"),
    ("He comes this Friday.", "2023-10-13"),
    ("He comes on Wednesday of next week.", "2023-10-18"),
    ("He came in April last year.", "2022-04"),
    ("He came last May.", "2023-05"),
    ("He came last November.", "2022-11"),
    ("He will come next June.", "2024-06"),
    ("He stays from Monday to Wednesday.", "2023-10-09/2023-10-11"),
    ("He will stay from Thursday through Saturday.", "2023-10-12/2023-10-14"),
    ("The plan for 2020-2024 was adopted.", "2020/2024"),
    ("The plan for 2021/22 was adopted.", "2021/2022"),
    ("Growth between 2015 and 2019 was steady.", "2015/2019"),
    ("Growth from 2005 to 2022 was steady.", "2005/2022"),
    ("He served from January 2017 to November 2018.", "2017-01/2018-11"),
    ("He stayed from December 30 to January 2, 2023.", "2022-12-30/2023-01-02"),
    ("He stayed from March 5, 2019 to April 7, 2020.", "2019-03-05/2020-04-07"),
    ("Trade fell from 2010 to the third quarter of 2022.", "2010-01/2022-09"),
    ("Growth between 2015 and early 2019 was steady.", "2015/2019"),
    ("It was shut from 3 May 2021 to 2022.", "2021-05-03/2022-12-31"),
    ("The works lasted from March 2020 to 5 May 2021.", "2020-03-01/2021-05-05"),
    ("He stayed from 2020 till the end of May 2021.", "2020-01/2021-05"),
    ("Ties grew closer in late-2021.", "2021"),
    ("It's two days since they met.", "2023-10-10"),
    ("They met at the end of this autumn.", "2023-09/2023-11"),
    ("They left at the end of this month.", "2023-10"),
    ("The line opened in early in May 2021.", "2021-05"),
]

UNRESOLVED = [
    "Trade has grown since 2005.",
    "Trade fell in the 1990s.",
    "Trade will grow in the coming days.",
    "Trade grew over the past five years.",
    "Trade grew over the last year.",
    "Trade grew in winter.",
    "A decade ago trade was small, and in the last decade it grew.",
    "Several years ago trade was small.",
    "A day later they left.",
    "The day before, they left.",
    "Trade grew over a last year.",
    "On the next day they left.",
    "The same day as the vote they left.",
    "From 2010 onwards trade grew.",
    "The pact of 5000 years ago is a legend.",
]

NOTHING = [
    "The 9th meeting was held.",
    "The project costs $22 billion.",
    "He may visit the plant.",
    "They may march in protest.",
    "Resolution 1540 was adopted.",
    "UNSC Resolution 2593 (2021) was adopted.",
    "COVID-19 hit exports.",
    "The 2030 Agenda was discussed.",
    "Vision 2050 and Strategy 2030 were discussed.",
    "Expo 2017 and Expo-2017 were discussed.",
    "COP29 was discussed.",
    "Theresa May met Jan Novak.",
    "Sister Mar Aung came.",
    "Over 2000 people came.",
    "With 2000 employees it is large.",
    "Kazakhstan Today reports.",
    "The Good Friday Agreement holds.",
    "The Sunday Times reports.",
    "Some 2020 tonnes were sold.",
    "Prices may fall and spring waters rise.",
    "It is 3 of 20 points.",
    "That is the way this works.",
    "The first of the sides spoke.",
    "Read https://example.org/releases/2022/08/01/page now.",
    "Flight 2019 landed.",
    "It happens every year, each month and twice a week.",
    "At the end of the talks they left.",
    "In the end they left.",
    "The code 2021 - x - 5 is secret.",
    "It is in this week of talks.",
    "He met this March Anna Smith.",
    "He read this Sunday Times.",
    "It has nine months to go.",
    "The week of cars was a success.",
    "At the end of the whole summer of talks they left.",
]


@pytest.mark.parametrize(("text", "span"), BASIC)
def test_reads_the_usual_forms(text: str, span: str, spans: SpansIn) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize("text", UNRESOLVED)
def test_leaves_open_what_has_no_calendar_days(text: str, spans: SpansIn) -> None:
    assert set(spans(text)) == {"None"}


@pytest.mark.parametrize("text", NOTHING)
def test_finds_nothing_where_there_is_no_date(text: str, dates: DatesIn) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "They met on Tuesday.",
        "They met yesterday.",
        "Trade grew in the first quarter.",
        "They met on March 5.",
        "They met last year.",
        "On the 28th.",
    ],
)
def test_relative_dates_stay_open_without_a_day_of_publication(text: str, spans: SpansIn) -> None:
    assert set(spans(text, None)) == {"None"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ASTANA, May 5, 2023. The two met on Tuesday.", ["2023-05-05", "2023-05-02"]),
        ("17:05, 5 May 2023\n\nThe two met on Tuesday.", ["2023-05-05", "2023-05-02"]),
        ("The two met on 5 May 2023.\n\nIn July they will meet again.", ["2023-05-05", "2023-07"]),
        ("The two met on 5 May 2023.\n\nOn Tuesday they left.", ["2023-05-05", "None"]),
        ("In 2022 they met on March 5.", ["2022", "2022-03-05"]),
        ("In 2022, not in 2021, they met on March 5.", ["2022", "2021", "None"]),
        ("DOHA, May 5. The two met on 4 March 2021. On Tuesday they left.", ["None", "2021-03-04", "None"]),
        (
            "DOHA, May 5. The two met on 5 May 2021. On Tuesday they left.",
            ["2021-05-05", "2021-05-05", "2021-05-04"],
        ),
        ("DOHA, May 5. No more was said.", ["None"]),
        ("17:05, 31 June 2023\n\nThe two met on Tuesday.", ["None", "None"]),
        (
            "A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nPosted on 5 May 2023\n\nThe two met on Tuesday.",
            ["2023-05-05", "2023-05-02"],
        ),
        (9 * "A.\n\n" + "Posted on 5 May 2023\n\nThe two met on Tuesday.", ["2023-05-05", "None"]),
        ("The two met on Tuesday.\n\nPosted on 5-12 May 2023", ["None", "2023-05-05/2023-05-12"]),
        ("A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nThe two met on 5 May 2023 and in July.", ["2023-05-05", "2023-07"]),
        (
            "A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nThe two met on 5 May 2023.\n\nIn July they left.",
            ["2023-05-05", "None"],
        ),
    ],
)
def test_an_article_may_state_its_own_day(text: str, expected: list[str], spans: SpansIn) -> None:
    assert spans(text, None) == expected


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("They met on 5 May 2021.", Basis.EXPLICIT),
        ("They met on Tuesday.", Basis.PUBLICATION),
        ("They met on 5 May.", Basis.PUBLICATION),
    ],
)
def test_tells_where_the_days_come_from(text: str, basis: Basis, dates: DatesIn) -> None:
    assert dates(text)[0].basis is basis


def test_a_day_without_its_month_is_inherited(dates: DatesIn) -> None:
    assert dates("They met on 5 May 2021 and on the 9th.")[1].basis is Basis.INHERITED


@pytest.mark.parametrize(
    "text",
    [
        "It is due by 2029.",
        "It lasts until Friday.",
        "It ends no later than July 1.",
        "It is ready by the end of 2024.",
    ],
)
def test_marks_deadlines(text: str, dates: DatesIn) -> None:
    assert [mention.deadline for mention in dates(text)] == [True]


def test_keeps_the_opening_of_an_open_time(dates: DatesIn) -> None:
    (mention,) = dates("It has been in force since May 2013.")
    assert (mention.span, str(mention.opening)) == (None, "2013-05")


def test_a_plain_date_is_no_deadline(dates: DatesIn) -> None:
    assert not dates("It took place in 2019.")[0].deadline


def test_the_mention_covers_its_words() -> None:
    document = read_document(Article(text="He came on Tuesday (October 10) for talks."))
    (mention,) = find_dates(document, PUBLISHED)
    assert document.slice(mention.first, mention.last) == "Tuesday (October 10)"


def test_reads_the_headline_too(dates: DatesIn) -> None:
    assert len(dates("Talks were held.", title="President to visit on Monday")) == 1


def test_a_date_in_the_headline_is_no_date_line(dates: DatesIn) -> None:
    assert [str(mention.span) for mention in dates("They met on Tuesday.", None, "Talks, 5 May 2023")][
        -1
    ] == "None"


def test_read_date_is_none_without_a_date() -> None:
    assert read_date("no date") is None
