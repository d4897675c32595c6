"""Dates as articles write them, published on 12 October 2023."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy.mentions.values import DateMention

PUBLISHED = dt.date(2023, 10, 12)
DatesIn = Callable[..., list[DateMention]]
SpansIn = Callable[..., list[str]]

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
    ("The first week of June saw talks.", ["2023-06-01/2023-06-07"]),
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
    ("They will meet on the 31st.", ["2023-10-31"]),
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
    ("It was ready in the first ten days of May 2021.", ["2021-05-01/2021-05-10"]),
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


@pytest.mark.parametrize(("text", "expected"), WILD)
def test_reads_what_is_found_in_the_wild(text: str, expected: list[str], spans: SpansIn) -> None:
    assert spans(text) == expected


def test_a_line_with_the_day_counts_more_than_the_first_full_date(spans: SpansIn) -> None:
    text = "The pact of 5 May 2019 is renewed\n\n16 August 2021\n\nThey met on Tuesday."
    assert spans(text, published=None) == ["2019-05-05", "2021-08-16", "2021-08-10"]


def test_a_line_with_several_days_gives_no_day(spans: SpansIn) -> None:
    text = "Talks in Oslo\n\n16-18 August 2021\n\nThey met on Tuesday."
    assert spans(text, published=None) == ["2021-08-16/2021-08-18", "None"]
