"""Dates in sentences, with the day of publication and without."""

import datetime as dt
import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kz_diplomacy.mentions.calendar import MONTH_NAMES
from kz_diplomacy.mentions.dates import find_dates, read_date
from kz_diplomacy.mentions.values import Basis, DateMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

PUBLISHED = dt.date(2023, 10, 12)


def dates(text: str, published: dt.date | None = PUBLISHED, title: str | None = None) -> list[DateMention]:
    return list(find_dates(read_document(Article(text=text, title=title)), published))


def spans(text: str, published: dt.date | None = PUBLISHED) -> list[str]:
    return [str(mention.span) for mention in dates(text, published)]


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
]

WILD = [
    ("He arrived on Tuesday (October 10).", ["2023-10-10"]),
    ("He arrived on Thursday, July 13, and left.", ["2023-07-13"]),
    ("He arrived on July 13 (Thursday) and left.", ["2023-07-13"]),
    ("He arrives on October 17, Tuesday.", ["2023-10-17"]),
    ("Sunday\u060c 02 March 2025 - 04:17 PM", ["2025-03-02"]),
    ("Monday, 16, September, 2024", ["2024-09-16"]),
    ("By Staff - Feb 24,2020 - Last updated", ["2020-02-24"]),
    ("Gondar, March 9/2021 (Agency)", ["2021-03-09"]),
    ("DOHA, 30th March, (Agency) -- Talks were held.", ["2023-03-30"]),
    ("They met on February 7<sup>th</sup>, 2022 in Oslo.", ["2022-02-07"]),
    ("They met on 2 and 9 October.", ["2023-10-02", "2023-10-09"]),
    ("They met on October 2 and 9, 2021.", ["2021-10-02", "2021-10-09"]),
    ("They met on 2, 4 and 9 May 2022.", ["2022-05-02", "2022-05-04", "2022-05-09"]),
    ("Rallies were held in late August and early September 2021.", ["2021-08", "2021-09"]),
    ("The Feb 26 and March 4 tests were condemned.", ["2023-02-26", "2023-03-04"]),
    ("The first week of June saw talks.", ["2023-06"]),
    ("During the week of March 13, he toured the coast.", ["2023-03-13/2023-03-19"]),
    ("Sales in the eleven months to November 2022 fell.", ["2022-01/2022-11"]),
    ("Sales in the eleven months to February 19 fell.", ["None"]),
    ("The event runs through October 14 to 15.", ["2023-10-14/2023-10-15"]),
    ("It lasts from 8 to 10 of November.", ["2023-11-08/2023-11-10"]),
    ("In May 14 companies came.", ["2023-05"]),
    ("On May 14 companies came.", ["2023-05-14"]),
    ("He was elected on the 3rd of May 2021.", ["2021-05-03"]),
    ("The pact was signed last May, on the 17th of that month.", ["2023-05", "2023-05-17"]),
    ("They met on October 1 and again on the 8th.", ["2023-10-01", "2023-10-08"]),
    ("They met on October 1. On the same day they dined.", ["2023-10-01", "2023-10-01"]),
    ("In 2019, the two met in Oslo on March 5.", ["2019", "2019-03-05"]),
    ("It was signed on March 5, 2019, and on April 7 it was ratified.", ["2019-03-05", "2019-04-07"]),
    ("By the end of 1H 2024 it should be ready.", ["2024-01/2024-06"]),
    ("Lending grew in nine months of 2022.", ["2022-01/2022-09"]),
    ("He noted that 2022 marks a jubilee.", ["2022"]),
    ("They recalled the successful 2018 Summit of the league.", ["2018"]),
    ("The day before yesterday they met; tonight they dine.", ["2023-10-10", "2023-10-12"]),
    ("Last night a truce was agreed.", ["2023-10-11"]),
    ("He spoke this morning.", ["2023-10-12"]),
    ("The talks of last weekend failed.", ["2023-10-07/2023-10-08"]),
    ("A spokesman said on Tuesday that the premier will visit Doha on Sunday.", ["2023-10-10", "2023-10-15"]),
    ("The deal was supposed to be signed on Thursday.", ["2023-10-12"]),
    ("The trip, slated for September 27, was put off.", ["2023-09-27"]),
    ("A deputy said the bill would be passed on Monday.", ["2023-10-16"]),
    ("The 2019/2020 academic year was cut short.", ["2019/2020"]),
    ("The tour of July 26 \u2013 28 was short.", ["2023-07-26/2023-07-28"]),
    ("They met on 31 June 2021.", ["None"]),
    ("The stock was high at the end of October.", ["2023-10"]),
    ("It is to be signed before the year is out.", ["2023"]),
    ("It is to be signed by year-end.", ["2023"]),
    ("It was done before the month was out.", ["None"]),
    ("The same year a fund was set up.", ["None"]),
    ("In 2019 they met, and in the same year a fund was set up.", ["2019", "2019"]),
    ("On May 5, 2021 they met, and later that week they left.", ["2021-05-05", "2021-05-03/2021-05-09"]),
    ("On May 5-7, 2021 they met, and they left in that month.", ["2021-05-05/2021-05-07", "2021-05"]),
    ("From May 30 to June 2, 2021 they met and left in that month.", ["2021-05-30/2021-06-02", "None"]),
    ("From 2019 to 2021 they met, and in that year they left.", ["2019/2021", "None"]),
    ("They met on the 5th and left.", ["2023-10-05"]),
    ("They will meet on the 5th and leave.", ["2023-11-05"]),
    ("They will meet on the 31st of this month.", ["2023-10-31"]),
    ("He stayed from the 30th of April to the 2nd of May 2021.", ["2021-04-30/2021-05-02"]),
    ("He stayed from December 30, 2021 to January 2 in Oslo.", ["2021-12-30/2022-01-02"]),
    ("He stayed from December 30 to January 2 this year.", ["2022-12-30/2023-01-02"]),
    ("He stays from December 30 this year to January 2.", ["2023-12-30/2024-01-02"]),
    ("He was there on May 5, 2021 - April 2, 2020.", ["2021-05-05", "2020-04-02"]),
    ("He was there in May 2021 - April 2, 2020.", ["2021-05", "2020-04-02"]),
    ("They met on 29 February.", ["2020-02-29"]),
    ("He came this past May.", ["2023-05"]),
    ("He comes this coming May.", ["2024-05"]),
    ("He comes this June 5.", ["2023-06-05"]),
    ("He comes this June 5, 2023.", ["2023-06-05"]),
    ("They came last June 5.", ["2023-06-05"]),
    ("They came last Thursday, October 5.", ["2023-10-05"]),
    ("They met a couple of years ago and a few days ago.", ["None", "None"]),
    ("They met two to three years ago and some two years ago.", ["None", "None"]),
    ("They met 15 days ago.", ["2023-09-27"]),
    ("They met early in May.", ["2023-05"]),
    ("It was ready at the end of the year 2021.", ["2021"]),
    ("It was ready at the end of the current year.", ["2023"]),
    ("It was ready at the end of the first half of 2021.", ["2021-01/2021-06"]),
    ("It was ready at the end of the spring of 2021.", ["2021-03/2021-05"]),
    ("It was ready at the end of the 1990s and in the mid-1990s.", ["None", "None"]),
    ("It was ready early this week and late last month.", ["2023-10-09/2023-10-15", "2023-09"]),
    ("It was ready in early-May and in mid-2021.", ["2023-05", "2021"]),
    ("It was ready in the first ten days of May 2021.", ["2021-05"]),
    ("It was ready in the last three months of 2021.", ["2021-10/2021-12"]),
    ("It was ready in the last quarter of 2021 and in H2 2021.", ["2021-10/2021-12", "2021-07/2021-12"]),
    ("It was ready in FY2021 and it grew in Q1.", ["2021", "2023-01/2023-03"]),
    ("Trade grew in the first quarter.", ["2023-01/2023-03"]),
    ("Trade will grow in the fourth quarter.", ["2023-10/2023-12"]),
    ("In the fall it was ready.", ["2023-09/2023-11"]),
    ("They agreed to open the line on Sunday.", ["2023-10-15"]),
    ("The line is still to open on Sunday.", ["2023-10-15"]),
    ("The line was set on fire on Sunday.", ["2023-10-08"]),
    ("The line still carried freight on Sunday.", ["2023-10-08"]),
    ("Invited by the king; on Sunday talks follow.", ["2023-10-08"]),
    ("On Sunday; talks will follow.", ["2023-10-08"]),
    ("On that Sunday they met.", ["2023-10-08"]),
    ("To sign the deal on Sunday.", ["2023-10-15"]),
    ("The line is officially to be formally opened on Sunday.", ["2023-10-15"]),
    ("The note is dated 31.06.2021 or 31-Jun-2021 or 13/14/2021.", []),
    ("The note is dated 2021-xx-05 and 05/xx/2021.", []),
    ("In the week of the talks they met.", []),
    ("The twentieth of the 9th of them.", []),
    ("They met in May and June 5 was a feast.", ["2023-05", "2023-06-05"]),
    ("They met in May and August.", ["2023-05", "2023-08"]),
    ("They met in May and June 2021.", ["2021-05/2021-06"]),
    (
        "They met on May 5, 2021. It went well. It did. So they met again on the 8th.",
        ["2021-05-05", "2023-10-08"],
    ),
    ("On May 5-7, 2021 they met, and they left that week.", ["2021-05-05/2021-05-07", "None"]),
    ("They met on Tuesday. A day earlier they had dined.", ["2023-10-10", "2023-10-09"]),
    (
        "They met on October 5 and will meet on October 20. Two days later they left.",
        ["2023-10-05", "2023-10-20", "2023-10-07"],
    ),
    (
        "They met on October 5. On the next day they left, a week later they died.",
        ["2023-10-05", "2023-10-06", "None"],
    ),
    ("They met on 5 May 1992. A day later they left.", ["1992-05-05", "None"]),
    ("It is three months since the pact was signed.", ["2023-07"]),
    ("It is long since, and many years since, the pact was signed.", []),
    ("It is a tour that lasts through Saturday.", ["2023-10-14"]),
    ("He waits until Saturday.", ["2023-10-14"]),
    ("He will press them to implement the April 19 accord.", ["2023-04-19"]),
    ("He will attend the November 20 summit.", ["2023-11-20"]),
    ("It is scheduled for the end of July.", ["2024-07"]),
    ("They met on 31 June.", ["None"]),
    ("They met in late May - early June 2021.", ["2021-05", "2021-06"]),
    ("It was ready at the end of the current month.", ["2023-10"]),
    ("It was ready at the end of the year.", ["2023"]),
    ("In 2019-30 they met.", ["2019"]),
    ("In Oslo, 2019.", ["2019"]),
    ("It was ready in mid-Jun 2021.", ["2021-06"]),
    ("In 2010-2013 and from 2010 they met.", ["2010/2013", "2010"]),
    ("A document of 2021, signed there, was read.", ["2021"]),
    ("On July 5 (Tuesday), in May, 2021, and on 3, 4 and talks of 5 they met.", ["2023-07-05", "2021-05"]),
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
]


@pytest.mark.parametrize(("text", "span"), BASIC)
def test_reads_the_usual_forms(text: str, span: str) -> None:
    assert spans(text) == [span]


@pytest.mark.parametrize(("text", "expected"), WILD)
def test_reads_what_is_found_in_the_wild(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize("text", UNRESOLVED)
def test_leaves_open_what_has_no_calendar_days(text: str) -> None:
    assert set(spans(text)) == {"None"}


@pytest.mark.parametrize("text", NOTHING)
def test_finds_nothing_where_there_is_no_date(text: str) -> None:
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
def test_relative_dates_stay_open_without_a_day_of_publication(text: str) -> None:
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
        ("A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nThe two met on 5 May 2023 and in July.", ["2023-05-05", "2023-07"]),
        (
            "A.\n\nB.\n\nC.\n\nD.\n\nE.\n\nThe two met on 5 May 2023.\n\nIn July they left.",
            ["2023-05-05", "None"],
        ),
    ],
)
def test_an_article_may_state_its_own_day(text: str, expected: list[str]) -> None:
    assert spans(text, None) == expected


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("They met on 5 May 2021.", Basis.EXPLICIT),
        ("They met on Tuesday.", Basis.PUBLICATION),
        ("They met on 5 May.", Basis.PUBLICATION),
    ],
)
def test_tells_where_the_days_come_from(text: str, basis: Basis) -> None:
    assert dates(text)[0].basis is basis


def test_a_day_without_its_month_is_inherited() -> None:
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
def test_marks_deadlines(text: str) -> None:
    assert [mention.deadline for mention in dates(text)] == [True]


def test_keeps_the_opening_of_an_open_time() -> None:
    (mention,) = dates("It has been in force since May 2013.")
    assert (mention.span, str(mention.opening)) == (None, "2013-05")


def test_a_plain_date_is_no_deadline() -> None:
    assert not dates("It took place in 2019.")[0].deadline


def test_the_mention_covers_its_words() -> None:
    document = read_document(Article(text="He came on Tuesday (October 10) for talks."))
    (mention,) = find_dates(document, PUBLISHED)
    assert document.slice(mention.first, mention.last) == "Tuesday (October 10)"


def test_reads_the_headline_too() -> None:
    assert len(dates("Talks were held.", title="President to visit on Monday")) == 1


def test_a_date_in_the_headline_is_no_date_line() -> None:
    assert [str(mention.span) for mention in dates("They met on Tuesday.", None, "Talks, 5 May 2023")][
        -1
    ] == "None"


def test_read_date_is_none_without_a_date() -> None:
    assert read_date("no date") is None


DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
FORMS = [
    "{d} {month} {y}",
    "{month} {d}, {y}",
    "{d} {short} {y}",
    "{short}. {d}, {y}",
    "the {o} of {month} {y}",
    "{y}-{m:02}-{d:02}",
    "{d:02}.{m:02}.{y}",
]


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


@given(day=DAYS, form=st.sampled_from(FORMS))
def test_a_date_in_any_form_comes_back(day: dt.date, form: str) -> None:
    month = MONTH_NAMES[day.month - 1].capitalize()
    short = month if day.month == 5 else month[:3]
    form = form.replace("{short}.", "{short}") if day.month == 5 else form
    text = form.format(d=day.day, m=day.month, y=day.year, month=month, short=short, o=ordinal(day.day))
    assert spans(f"The sides met on {text} in Geneva.", None) == [day.isoformat()]


@given(first=DAYS, length=st.integers(1, 27))
def test_a_stretch_of_days_comes_back(first: dt.date, length: int) -> None:
    last = first + dt.timedelta(days=length)
    ends = [f"{MONTH_NAMES[day.month - 1].capitalize()} {day.day}, {day.year}" for day in (first, last)]
    assert spans(f"He toured the region from {ends[0]} to {ends[1]}.", None) == [f"{first}/{last}"]


@given(published=DAYS, weekday=st.integers(0, 6))
def test_a_weekday_lies_within_a_week_of_publication(published: dt.date, weekday: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    (past,) = dates(f"The sides met on {name}.", published)
    (coming,) = dates(f"The sides will meet on {name}.", published)
    assert past.span is not None
    assert coming.span is not None
    assert past.span.start.weekday() == coming.span.start.weekday() == weekday
    assert dt.timedelta(0) <= published - past.span.start < dt.timedelta(7)
    assert dt.timedelta(0) <= coming.span.start - published < dt.timedelta(7)


@given(published=DAYS, month=st.integers(1, 12), day=st.integers(1, 28))
def test_a_day_without_a_year_follows_the_tense(published: dt.date, month: int, day: int) -> None:
    name = MONTH_NAMES[month - 1].capitalize()
    (past,) = dates(f"The sides met on {name} {day}.", published)
    assert past.span is not None
    assert past.span.start <= published + dt.timedelta(1)
    assert (past.span.start.month, past.span.start.day) == (month, day)


@given(shift=st.integers(-3000, 3000))
def test_relative_dates_move_with_the_publication(shift: int) -> None:
    moved = PUBLISHED + dt.timedelta(days=shift)
    (first,), (second,) = dates("They met yesterday."), dates("They met yesterday.", moved)
    assert first.span is not None
    assert second.span is not None
    assert second.span.start - first.span.start == dt.timedelta(days=shift)


WORDS = st.sampled_from(
    [
        *(
            "on",
            "in",
            "the",
            "of",
            "and",
            "to",
            "from",
            "by",
            "until",
            "since",
            "between",
            "early",
            "mid-June",
        ),
        *("May", "March", "5", "28", "31", "2021", "1999", "0", "99999", "9th", "14.06.2023", "January-June"),
        *("-", "\u2013", "/", ",", ".", "(", ")", "Tuesday", "today", "last", "next", "this", "that", "same"),
        *("year", "month", "week", "half", "first", "second", "quarter", "Q1", "two", "ago", "days", "1990s"),
        *("fiscal", "winter", "end", "<", "sup", ">", "th", "one-day", "will", "was", "held"),
    ]
)


@given(words=st.lists(WORDS, max_size=40))
@example(words=["two", "days", "ago", "5", "May", "0"])
def test_any_words_are_read_without_an_error(words: list[str]) -> None:
    text = " ".join(words)
    mentions = dates(text)
    assert all(first.last <= second.first for first, second in pairwise(mentions))


@given(text=st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    for published in (None, dt.date.min, dt.date.max):
        find_dates(read_document(Article(text=text)), published)


def test_the_calendar_may_end() -> None:
    assert spans("It was yesterday, tomorrow, last week and next year.", dt.date.min) == [
        "None",
        "0001-01-02",
        "None",
        "0002",
    ]


def seconds(document_of: str) -> float:
    document = read_document(Article(text=document_of))
    best = 1e9
    for _ in range(3):
        start = time.process_time()
        find_dates(document, PUBLISHED)
        best = min(best, time.process_time() - start)
    return best


@pytest.mark.parametrize("unit", ["on May 5 and ", "5, ", "last ", "from 3 to ", "in 2019, on May 5, "])
def test_time_is_linear(unit: str) -> None:
    short, long = seconds(unit * 100), seconds(unit * 1600)
    assert long < 16 * 3 * max(short, 1e-3)
