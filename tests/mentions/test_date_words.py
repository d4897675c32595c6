"""Which words are a date: the sentence has them in braces, the days beside it."""

import datetime as dt
import re

import pytest

from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

PUBLISHED = dt.date(2023, 10, 12)  # a Thursday
MARKED = re.compile(r"\{(.*?)\}")

DAYS_AND_MONTHS = [
    ("They met on {16-17 August 2021} in Oslo.", "2021-08-16/2021-08-17"),
    ("They met on {16 to 17 August 2021} in Oslo.", "2021-08-16/2021-08-17"),
    ("They met on {16 through 18 August 2021} in Oslo.", "2021-08-16/2021-08-18"),
    ("They met on {16 thru 18 August 2021} in Oslo.", "2021-08-16/2021-08-18"),
    ("They stay from {16 till 18 August 2021} in Oslo.", "2021-08-16/2021-08-18"),
    ("They stay from {16 until 18 August 2021} in Oslo.", "2021-08-16/2021-08-18"),
    ("They met on {16 & 17 August 2021} in Oslo.", "2021-08-16/2021-08-17"),
    ("They met on {16, 17 and 18 August 2021} in Oslo.", "2021-08-16/2021-08-18"),
    ("They met on {16, 17, and 18 August 2021} in Oslo.", "2021-08-16/2021-08-18"),
    ("They met on the {16th and the 17th of August 2021} in Oslo.", "2021-08-16/2021-08-17"),
    ("They met on {August 16, 2021} in Oslo.", "2021-08-16"),
    ("They met on {August 16,2021} in Oslo.", "2021-08-16"),
    ("They met on {August 16 this year} in Oslo.", "2023-08-16"),
    ("They met on {August 16 of this year} in Oslo.", "2023-08-16"),
    ("They met on {August 16 of the current year} in Oslo.", "2023-08-16"),
    ("They met on {August 16 of the previous year} in Oslo.", "2022-08-16"),
    ("They met on {August 16 of last year} in Oslo.", "2022-08-16"),
    ("They will meet on {August 16 next year} in Oslo.", "2024-08-16"),
    ("They met on {August the 16th} in Oslo.", "2023-08-16"),
    ("They met on the {16th of August} in Oslo.", "2023-08-16"),
    ("They met on {16 of August, 2021} in Oslo.", "2021-08-16"),
    ("They met on {16, August, 2021} in Oslo.", "2021-08-16"),
    ("They met on 16, {August} in Oslo.", "2023-08"),
    ("They met on {Aug. 16} in Oslo.", "2023-08-16"),
    ("They met on {16 Aug. 2021} in Oslo.", "2021-08-16"),
    ("They met on {June 19, Tuesday}, in Oslo.", "2023-06-19"),
    ("They met on {October 10 (Tuesday)} in Oslo.", "2023-10-10"),
    ("They met on {June 4} (Oslo).", "2023-06-04"),
    ("They stay {June 4 until June 6} in Oslo.", "2023-06-04/2023-06-06"),
    ("They stay from {June 4 to 6 July} in Oslo.", "2023-06-04/2023-07-06"),
    ("They stay {June 4 till the 6th of July} in Oslo.", "2023-06-04/2023-07-06"),
    ("They stay between {June 4 and July 6} in Oslo.", "2023-06-04/2023-07-06"),
    ("They met on {June 4} and on {July 6} in Oslo.", "2023-06-04", "2023-07-06"),
    ("They met on {June 4} and {July 6} in Oslo.", "2023-06-04", "2023-07-06"),
    ("They met on {9} and {20 September} in Oslo.", "2023-09-09", "2023-09-20"),
    ("They met on {9}, {14} and {20 September 2021} in Oslo.", "2021-09-09", "2021-09-14", "2021-09-20"),
    ("They met on {September 9} and {20}.", "2023-09-09", "2023-09-20"),
    ("They met on {September 9} and {20, 2021} in Oslo.", "2021-09-09", "2021-09-20"),
    ("They met in {January} in Oslo.", "2023-01"),
    ("They met in {January 2021} in Oslo.", "2021-01"),
    ("They met in {January, 2021} in Oslo.", "2021-01"),
    ("They met in {January of 2021} in Oslo.", "2021-01"),
    ("They met in {January/2021} in Oslo.", "2021-01"),
    ("They met in {January last year} in Oslo.", "2022-01"),
    ("They grew in {January-March 2021} in Oslo.", "2021-01/2021-03"),
    ("They grew in {January to March 2021} in Oslo.", "2021-01/2021-03"),
    ("They grew in {January and February 2021} in Oslo.", "2021-01/2021-02"),
    ("They grew between {January and March 2021} in Oslo.", "2021-01/2021-03"),
    ("They grew in {January} and {March 2021} in Oslo.", "2021-01", "2021-03"),
    ("They grew from {December to February 2021} in Oslo.", "2020-12/2021-02"),
    ("They grew from {December 2020 to February} in Oslo.", "2020-12/2021-02"),
    ("They grew in {November/December 2021} in Oslo.", "2021-11/2021-12"),
    ("The note of {2021-08-16} came.", "2021-08-16"),
    ("The note of {2021/08/16} came.", "2021-08-16"),
    ("The note of {14.06.2023} came.", "2023-06-14"),
    ("The note of {14/06/2023} came.", "2023-06-14"),
    ("The note of {06/14/2023} came.", "2023-06-14"),
    ("The note of {06/06/2023} came.", "2023-06-06"),
    ("The note of {30-Oct-2018} came.", "2018-10-30"),
]

WEEKDAYS = [
    ("They met on {Tuesday} in Oslo.", "2023-10-10"),
    ("They met {Tuesday morning} in Oslo.", "2023-10-10"),
    ("They met {Tuesday afternoon} in Oslo.", "2023-10-10"),
    ("They met {Tuesday evening} in Oslo.", "2023-10-10"),
    ("They met {Tuesday night} in Oslo.", "2023-10-10"),
    ("They met {Tuesday noon} in Oslo.", "2023-10-10"),
    ("They met on {Tuesday, October 3}, in Oslo.", "2023-10-03"),
    ("They met on {Tuesday (October 3)} in Oslo.", "2023-10-03"),
    ("They met on {Tuesday morning, October 3}, in Oslo.", "2023-10-03"),
    ("They met on {Tuesday the 3rd of October} in Oslo.", "2023-10-03"),
    ("They met on {Tuesday, on October 3}, in Oslo.", "2023-10-03"),
    ("They met on {Tuesday, on the 3rd of October}, in Oslo.", "2023-10-03"),
    ("They met on {Tue, October 3}, in Oslo.", "2023-10-03"),
    ("They met on {Fri} in Oslo.", "2023-10-06"),
    ("They came to Oslo {Fri} for talks.", "2023-10-06"),
    ("They met on {Wed} in Oslo.", "2023-10-11"),
    ("In Oslo {Wed}, they met.", "2023-10-11"),
    ("They meet on {Tuesday this week} in Oslo.", "2023-10-10"),
    ("They meet on {Tuesday} of the week in Oslo.", "2023-10-10"),
    ("They met on {Tuesday of last week} in Oslo.", "2023-10-03"),
    ("They will meet on {Tuesday next week} in Oslo.", "2023-10-17"),
    ("They met from {Monday to Tuesday} in Oslo.", "2023-10-09/2023-10-10"),
    ("They met from {Monday through Tuesday} in Oslo.", "2023-10-09/2023-10-10"),
    ("They met {Monday \u2013 Wednesday} in Oslo.", "2023-10-09/2023-10-11"),
    ("They met on {Monday and Tuesday} in Oslo.", "2023-10-09/2023-10-10"),
    ("They met on {Monday} and {Wednesday} in Oslo.", "2023-10-09", "2023-10-11"),
    ("They met on {Sunday and Monday} in Oslo.", "2023-10-08/2023-10-09"),
    ("They met {last Tuesday} in Oslo.", "2023-10-10"),
    ("They met {this past Tuesday} in Oslo.", "2023-10-10"),
    ("They will meet {this coming Tuesday} in Oslo.", "2023-10-17"),
    ("They will meet {next Tuesday} in Oslo.", "2023-10-17"),
    ("They met {this past Friday} in Oslo.", "2023-10-06"),
    ("They met {this past Thursday} in Oslo.", "2023-10-05"),
    ("They will meet {this coming Friday} in Oslo.", "2023-10-13"),
    ("They meet {this Tuesday, October 10}, in Oslo.", "2023-10-10"),
    ("They met {over the weekend} in Oslo.", "2023-10-07/2023-10-08"),
]

COUNTED = [
    ("They met {today} in Oslo.", "2023-10-12"),
    ("They met {yesterday} in Oslo.", "2023-10-11"),
    ("They met {yesterday evening} in Oslo.", "2023-10-11"),
    ("They will meet {tomorrow} in Oslo.", "2023-10-13"),
    ("They meet {tonight} in Oslo.", "2023-10-12"),
    ("They met the {day before yesterday} in Oslo.", "2023-10-10"),
    ("They will meet the {day after tomorrow} in Oslo.", "2023-10-14"),
    ("They met {this morning} in Oslo.", "2023-10-12"),
    ("They met {last night} in Oslo.", "2023-10-11"),
    ("They meet {this week} in Oslo.", "2023-10-09/2023-10-15"),
    ("They meet in the {current week} in Oslo.", "2023-10-09/2023-10-15"),
    ("They met {last week} in Oslo.", "2023-10-02/2023-10-08"),
    ("They will meet {next weekend} in Oslo.", "2023-10-21/2023-10-22"),
    ("They met {last month} in Oslo.", "2023-09"),
    ("They will meet {next year} in Oslo.", "2024"),
    ("They will meet {the week after next} in Oslo.", "2023-10-23/2023-10-29"),
    ("They met {the week before last} in Oslo.", "2023-09-25/2023-10-01"),
    ("They met {the year before last} in Oslo.", "2021"),
    ("They met {a year ago} in Oslo.", "2022"),
    ("They met {15 days ago} in Oslo.", "2023-09-27"),
    ("They met {fifteen days ago} in Oslo.", "2023-09-27"),
    ("They met {100 days ago} in Oslo.", "2023-07-04"),
    ("They met about {two days ago} in Oslo.", "None"),
    ("They met nearly {two years ago} in Oslo.", "None"),
    ("They met more than {two years ago} in Oslo.", "None"),
    ("They met {a few days ago} in Oslo.", "None"),
    ("They met a {couple of days ago} in Oslo.", "None"),
    ("They met {several days ago} in Oslo.", "None"),
    ("They met {many years ago} in Oslo.", "None"),
    ("They met {some days ago} in Oslo.", "None"),
    ("It is {three months since} they met in Oslo.", "2023-07"),
    ("They met {last May} in Oslo.", "2023-05"),
    ("They will meet {next May} in Oslo.", "2024-05"),
    ("They met {this March} in Oslo.", "2023-03"),
    ("They met this {past March} in Oslo.", "2023-03"),
    ("They will meet this {coming March} in Oslo.", "2024-03"),
    ("They met {this March 5} in Oslo.", "2023-03-05"),
    ("They will meet in the {week of March 14} in Oslo.", "2024-03-11/2024-03-17"),
    ("They meet before the {year is out} in Oslo.", "2023"),
    ("They meet before the {year ends} in Oslo.", "2023"),
    ("They meet before the {month closes} in Oslo.", "2023-10"),
    ("They meet before the {week is over} in Oslo.", "2023-10-09/2023-10-15"),
    ("They meet by {year's end} in Oslo.", "2023"),
    ("They met by {year-end 2021} in Oslo.", "2021"),
    ("They meet by {year-end} in Oslo.", "2023"),
    ("They meet by {month-end} in Oslo.", "2023-10"),
    ("They grew over the {past two years} in Oslo.", "None"),
    ("They grew over the {last 2-3 years} in Oslo.", "None"),
    ("They grew over the {last few years} in Oslo.", "None"),
    ("They will grow in the {coming months} in Oslo.", "None"),
    ("They will grow in the {next five years} in Oslo.", "None"),
    ("They grew over the {last decade} in Oslo.", "None"),
    ("They grew in the {past century} in Oslo.", "None"),
    ("They grew in the {recent period} in Oslo.", "None"),
    ("They grew in the {previous quarter} in Oslo.", "None"),
    ("They grew in the {following days} in Oslo.", "None"),
]

POINTING = [
    ("They met on {5 May 2021}. They left the {same day} for Oslo.", "2021-05-05", "2021-05-05"),
    ("They met on {5 May 2021}. They left {that month} for Oslo.", "2021-05-05", "2021-05"),
    ("They met on {5 May 2021}. They left {that week} for Oslo.", "2021-05-05", "2021-05-03/2021-05-09"),
    ("They met on {5 May 2021}. They left {that year} for Oslo.", "2021-05-05", "2021"),
    ("They met on {5 October 2023}. They left {two days later} for Oslo.", "2023-10-05", "2023-10-07"),
    ("They met on {5 October 2023}. They left {a day earlier} for Oslo.", "2023-10-05", "2023-10-04"),
    ("They met on {5 October 2023}. They left {a week later} for Oslo.", "2023-10-05", "None"),
    ("They met on {5 October 2023}. They left the {next day} for Oslo.", "2023-10-05", "2023-10-06"),
    ("They met on {5 October 2023}. They left the {following day} for Oslo.", "2023-10-05", "2023-10-06"),
    ("They met on {5 October 2023}. They left the {previous day} for Oslo.", "2023-10-05", "2023-10-04"),
    ("They met on {5 October 2023}. They left {later in the day} for Oslo.", "2023-10-05", "2023-10-05"),
    ("They met on {5 October 2023}. They came {earlier in the day} to Oslo.", "2023-10-05", "2023-10-05"),
    ("They met on {5 May 2021}. They left on the {17th of that month} for Oslo.", "2021-05-05", "2021-05-17"),
    ("They met on {5 May 2021}. They left on the {17th} for Oslo.", "2021-05-05", "2021-05-17"),
    ("They came on the {11th of this month} to Oslo.", "2023-10-11"),
]

PARTS_OF_YEARS = [
    ("They grew in the {first half of 2022} in Oslo.", "2022-01/2022-06"),
    ("They grew in the {second half of last year} in Oslo.", "2022-07/2022-12"),
    ("They grew in the {first half of the year} in Oslo.", "2023-01/2023-06"),
    ("They grew in the {first half of} Oslo.", "2023-01/2023-06"),
    ("They grew in the {first half of June} in Oslo.", "2023-06-01/2023-06-15"),
    ("They grew in the {second half of June 2021} in Oslo.", "2021-06-16/2021-06-30"),
    ("They grew in the {first quarter of 2022} in Oslo.", "2022-01/2022-03"),
    ("They grew in the {fourth quarter of 2022} in Oslo.", "2022-10/2022-12"),
    ("They grew in the {last quarter of 2022} in Oslo.", "2022-10/2022-12"),
    ("They grew in {Q3 2021} in Oslo.", "2021-07/2021-09"),
    ("They grew in {3Q 2021} in Oslo.", "2021-07/2021-09"),
    ("They grew in {H1 2021} in Oslo.", "2021-01/2021-06"),
    ("They grew in {2H 2021} in Oslo.", "2021-07/2021-12"),
    ("They grew in the {first nine months of 2022} in Oslo.", "2022-01/2022-09"),
    ("They grew in {nine months of 2022} in Oslo.", "2022-01/2022-09"),
    ("They grew in the {last three months of 2022} in Oslo.", "2022-10/2022-12"),
    ("They grew in {11 months of 2022} in Oslo.", "2022-01/2022-11"),
    ("They met in the {first week of June} in Oslo.", "2023-06"),
    ("They met in the {last days of June 2021} in Oslo.", "2021-06"),
    ("They met in the {first ten days of June} in Oslo.", "2023-06"),
    ("They met in the {last weekend of June} in Oslo.", "2023-06"),
    ("They met in the {second decade of June} in Oslo.", "2023-06"),
    ("They met {this spring} in Oslo.", "2023-03/2023-05"),
    ("They met {last summer} in Oslo.", "2023-06/2023-08"),
    ("They met {last autumn} in Oslo.", "2022-09/2022-11"),
    ("They met {last spring} in Oslo.", "2023-03/2023-05"),
    ("They will meet {next spring} in Oslo.", "2024-03/2024-05"),
    ("They will meet {next summer} in Oslo.", "2024-06/2024-08"),
    ("They will meet this {coming spring} in Oslo.", "2024-03/2024-05"),
    ("They will meet {next autumn} in Oslo.", "2024-09/2024-11"),
    ("They met in the {spring of 2021} in Oslo.", "2021-03/2021-05"),
    ("They met in the {summer} in Oslo.", "2023-06/2023-08"),
    ("They met in {autumn 2021} in Oslo.", "2021-09/2021-11"),
    ("They met in {winter} in Oslo.", "None"),
    ("They met in {early 2022} in Oslo.", "2022"),
    ("They met in {late May} in Oslo.", "2023-05"),
    ("They met in {mid-May 2021} in Oslo.", "2021-05"),
    ("They met in {mid May} in Oslo.", "2023-05"),
    ("They met {early in 2022} in Oslo.", "2022"),
    ("They met {earlier this year} in Oslo.", "2023"),
    ("They meet {later this month} in Oslo.", "2023-10"),
    ("They met {late last week} in Oslo.", "2023-10-02/2023-10-08"),
    ("They met at the {end of 2022} in Oslo.", "2022"),
    ("They met at the {beginning of May} in Oslo.", "2023-05"),
    ("They met at the {start of 2022} in Oslo.", "2022"),
    ("They met in the {middle of May} in Oslo.", "2023-05"),
    ("They met at the {close of 2022} in Oslo.", "2022"),
    ("They met at the {turn of 2022} in Oslo.", "2022"),
    ("They met at the {outset of 2022} in Oslo.", "2022"),
    ("They meet by the {end of the year} in Oslo.", "2023"),
    ("They meet by the {end of the month} in Oslo.", "2023-10"),
    ("They meet by the {end of the week} in Oslo.", "2023-10-09/2023-10-15"),
    ("They meet by the {end of the current year} in Oslo.", "2023"),
    ("They meet by the {end of this year} in Oslo.", "2023"),
    ("They met at the {end of the year 2021} in Oslo.", "2021"),
    ("They met at the {end of the 1990s} in Oslo.", "None"),
]

YEARS = [
    ("They met in {2019} in Oslo.", "2019"),
    ("They met in {2014-2016} in Oslo.", "2014/2016"),
    ("They met in {2021/22} in Oslo.", "2021/2022"),
    ("They met in {2021-22} in Oslo.", "2021/2022"),
    ("They met from {2014 to 2016} in Oslo.", "2014/2016"),
    ("They met between {2014 and 2016} in Oslo.", "2014/2016"),
    ("They met in {2014} and {2016} in Oslo.", "2014", "2016"),
    ("They met in {fiscal year 2022} in Oslo.", "2022"),
    ("They met in {financial year 2022} in Oslo.", "2022"),
    ("They met in {FY 2022} in Oslo.", "2022"),
    ("They met in {FY2022} in Oslo.", "2022"),
    ("They met in {fiscal 2022} in Oslo.", "2022"),
    ("They met in the {2021 academic} year in Oslo.", "2021"),
    ("They met in the {1990s} in Oslo.", "None"),
    ("They met in the {mid-1990s} in Oslo.", "None"),
    ("The pact ({2019}) holds.", "2019"),
    ("They met in Oslo, {2019}.", "2019"),
]
NEIGHBOURS = [
    ("They met on {June 19, Monday}; they left.", "2023-06-19"),
    ("They met on {June 19, Monday} at noon.", "2023-06-19"),
    ("They met on {June 19, Monday}.", "2023-06-19"),
    ("They met on {October 10} ({Tuesday night}) in Oslo.", "2023-10-10", "2023-10-10"),
    ("In {June}, {Monday}, they met.", "2023-06", "2023-10-09"),
    ("They stay from {5 May until the 7th of June} in Oslo.", "2023-05-05/2023-06-07"),
    ("They met from {5 May 2021} to {3 May 2020} in Oslo.", "2021-05-05", "2020-05-03"),
    ("They met from {5 May 2021} to {3 May 2021} in Oslo.", "2021-05-05", "2021-05-03"),
    ("They grew from {May last year to June} in Oslo.", "2022-05/2022-06"),
    ("They grew from {December last year to January} in Oslo.", "2022-12/2023-01"),
    ("They grew from {December to January this year} in Oslo.", "2022-12/2023-01"),
    ("They grew from {May to June last year} in Oslo.", "2022-05/2022-06"),
    ("They met on {9 and 10 October} in Oslo.", "2023-10-09/2023-10-10"),
    ("They met on {9, 10 October} in Oslo.", "2023-10-09/2023-10-10"),
    ("They met on {9/10 October} in Oslo.", "2023-10-09/2023-10-10"),
    ("They met on {7} & {9 October} in Oslo.", "2023-10-07", "2023-10-09"),
    ("They met on {7} and {9 October} in Oslo.", "2023-10-07", "2023-10-09"),
    ("They met on {7<sup>th</sup> May 2021} in Oslo.", "2021-05-07"),
    ("They grew in the {nine months to September} in Oslo.", "2023-01/2023-09"),
    ("They grew in the {nine months to June} in Oslo.", "None"),
    ("They grew in the {six months to June 30} in Oslo.", "None"),
    ("They grew in the {1st half of 2022} in Oslo.", "2022-01/2022-06"),
    ("They grew in the {2nd half of 2022} in Oslo.", "2022-07/2022-12"),
    ("They grew in the {3rd quarter of 2022} in Oslo.", "2022-07/2022-09"),
    ("They grew in the {second quarter of this year} in Oslo.", "2023-04/2023-06"),
    ("They grew over the {last three months} in Oslo.", "None"),
    ("They met on the {last day of June} in Oslo.", "2023-06"),
    ("They met in the {first 10 days of June} in Oslo.", "2023-06"),
    ("They grew in the third half of {2022} in Oslo.", "2022"),
    ("They grew in {January-June} in Oslo.", "2023-01/2023-06"),
    ("In {May} 14 companies came.", "2023-05"),
    ("They met between {3 and 7 May} in Oslo.", "2023-05-03/2023-05-07"),
    ("They met on {May 5} - 7:30 in Oslo.", "2023-05-05"),
    ("They met on {16-17 August last year} in Oslo.", "2022-08-16/2022-08-17"),
    ("They met in {May 2020} and {June 2021} in Oslo.", "2020-05", "2021-06"),
    ("They will meet in {August-September} in Oslo.", "2023-08/2023-09"),
    ("They grew in {March-September} in Oslo.", "2023-03/2023-09"),
    ("They met on the {28th} in Oslo.", "2023-09-28"),
    ("They met on the {11th} in Oslo.", "2023-10-11"),
    ("They will meet on the {28th} in Oslo.", "2023-10-28"),
    ("They will meet on the {11th} in Oslo.", "2023-11-11"),
    ("Talks are due {week after next} in Oslo.", "2023-10-23/2023-10-29"),
    ("They will meet in the {next 24 hours} in Oslo.", "None"),
    ("They met by end {May 2022} in Oslo.", "2022-05"),
    ("They grew in the {last half of 2022} in Oslo.", "2022-07/2022-12"),
    ("They grew in {May 2021} and in 2 % of Oslo.", "2021-05"),
    ("They met on {4 May in 2021} in Oslo.", "2021-05-04"),
    ("They met on {May 5} in 2021 companies in Oslo.", "2023-05-05"),
    ("They met on {May 5}, {this year} in Oslo.", "2023-05-05", "2023"),
    ("They met in {November / December} in Oslo.", "2022-11/2022-12"),
    ("They grew in {March} and {January 2021} in Oslo.", "2023-03", "2021-01"),
    ("They met on {September 9}, {12}, {14}.", "2023-09-09", "2023-09-12", "2023-09-14"),
    ("Smith May Jones met.",),
    ("The page a/2021/08/16 is new.",),
    ("The page 2021/08/16/5 is new.",),
    ("The code 2021-08/16 is new.",),
    ("The page a/14/06/2023 is new.",),
    ("The code 14/06/3023 is new.",),
    ("They met that day in Oslo.",),
    ("They read the Sunday Telegraph.",),
    ("They saw the Sun, in Oslo.",),
    ("They met {Tue} in {2021}.", "2023-10-10", "2021"),
    ("With 1850 women they came.",),
    ("With 1850 men they came.",),
    ("With 1850 soldiers they came.",),
    ("By {1850} they came.", "1850"),
    ("They met from {2010} onward in Oslo.", "None"),
    ("They met from {2010} onwards in Oslo.", "None"),
    ("It is a part of 12 of 2021 pages.",),
    ("They met in {FISCAL 2022} in Oslo.", "2022"),
    ("They met in {3 Q 2021} in Oslo.", "2021-07/2021-09"),
    ("They grew in the {first half-year of 2022} in Oslo.", "2022-01/2022-06"),
    ("They grew in the {first nine months} in Oslo.", "2023-01/2023-09"),
    ("They meet by the end of the week of talks in Oslo.",),
    ("They meet by the {end of the current month} in Oslo.", "2023-10"),
    ("They meet by the {end of the current week} in Oslo.", "2023-10-09/2023-10-15"),
    ("They met {999 days ago} in Oslo.", "2021-01-16"),
    ("They met 1000 {days ago} in Oslo.", "None"),
]
EVERY = [*DAYS_AND_MONTHS, *WEEKDAYS, *COUNTED, *POINTING, *PARTS_OF_YEARS, *YEARS, *NEIGHBOURS]


@pytest.mark.parametrize("row", EVERY, ids=lambda row: str(row[0]))
def test_a_date_is_its_words_and_days(row: tuple[str, ...]) -> None:
    marked, *spans = row
    text = MARKED.sub(r"\1", marked)
    document = read_document(Article(text=text))
    found = find_dates(document, PUBLISHED)
    assert [document.slice(each.first, each.last) for each in found] == MARKED.findall(marked)
    assert [str(each.span) for each in found] == spans


@pytest.mark.parametrize(
    "lead", "on of from until by since to and before after till between through".split(), ids=str
)
def test_an_ordinal_is_a_day_behind_a_preposition(lead: str) -> None:
    assert read(f"They met on 5 May 2021 and stayed {lead} the 17th.")[1:] == ["17th"]


@pytest.mark.parametrize(
    "follower",
    "and at in for to with when where the he she they it by until but as on his a".split(),
    ids=str,
)
def test_an_ordinal_is_a_day_before_a_small_word(follower: str) -> None:
    assert read(f"They met on 5 May 2021. On the 17th {follower} others left.")[1:] == ["17th"]


@pytest.mark.parametrize("office", ["President", "Minister", "Prime Minister", "Foreign Minister"])
def test_an_ordinal_is_a_day_before_who_acts_on_it(office: str) -> None:
    assert read(f"They met on 5 May 2021. On the 17th {office} Smith left.")[1:] == ["17th"]


@pytest.mark.parametrize("text", ["Among the 17th they left.", "On the 17th meeting they left.", "The 17th."])
def test_an_ordinal_is_no_day_elsewhere(text: str) -> None:
    assert read(f"They met on 5 May 2021. {text}") == ["5 May 2021"]


@pytest.mark.parametrize("lead", "in by since until during before".split(), ids=str)
@pytest.mark.parametrize("season", ["spring", "summer", "autumn"])
def test_a_season_stands_behind_a_preposition(lead: str, season: str) -> None:
    assert read(f"Trade grew {lead} {season}.") == [season]
    assert read(f"Trade grew {lead} the {season}.") == [season]


@pytest.mark.parametrize(
    "text", ["They fall.", "In fall trade grew.", "Waters of a spring.", "A summer camp."]
)
def test_a_season_is_none_elsewhere(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("between", "days"), [(1, "2021-05-17"), (2, "2023-10-17")])
def test_an_ordinal_points_back_two_sentences_at_most(between: int, days: str) -> None:
    document = read_document(
        Article(text="They met on 5 May 2021. " + "It rained. " * between + "On the 17th.")
    )
    assert [str(each.span) for each in find_dates(document, PUBLISHED)] == ["2021-05-05", days]


@pytest.mark.parametrize(("between", "days"), [(7, "2023-10-05"), (8, "None")])
def test_the_same_day_points_back_eight_sentences_at_most(between: int, days: str) -> None:
    text = "They met on 5 October 2023. " + "It rained. " * between + "They left the same day."
    assert [str(each.span) for each in find_dates(read_document(Article(text=text)), PUBLISHED)][1:] == [days]


def test_a_day_to_come_is_not_the_day_that_is_told_of() -> None:
    text = "They met on 5 October 2023. They will meet on 1 December 2023. They left the same day."
    spans = [str(each.span) for each in find_dates(read_document(Article(text=text)), PUBLISHED)]
    assert spans == ["2023-10-05", "2023-12-01", "2023-10-05"]


def read(text: str) -> list[str]:
    """Return the words of the dates of a text."""
    document = read_document(Article(text=text))
    return [document.slice(each.first, each.last) for each in find_dates(document, PUBLISHED)]
