"""Measure linking: `python benchmarks/linking.py [RECORDS]`.

Invents events of ten years among sixty countries, a tenth of them hot ones that hundreds of articles tell of,
and prints how long they take to link at once, how long a hundred articles more take, and how many events were
found of how many invented ones.
"""

import datetime as dt
import random
import sys
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import partial

from kz_diplomacy import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Dataset,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    Money,
    Office,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Record,
    Status,
    TimeSpan,
    Visit,
    link,
)
from kz_diplomacy.linking.sources import WORDS

CODES = (
    "KZ UZ KG TJ TM AZ GE AM RU BY UA PL DE FR GB IT ES PT NL BE CH AT CZ SK HU RO BG GR TR IR IQ SA AE QA "
    "KW IN PK CN JP KR VN TH MY SG ID AU NZ CA US MX BR AR EG ZA KE NG MA EE LV LT"
).split()
OFFICES = (Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER)
SYLLABLES = "ba de ki lo mu na pe ri so tu va zo cha ler min dar gul bek nur sau".split()
FIRST_DAY = dt.date(2014, 1, 1)
DAYS = 3650
PER_ARTICLE = 2
HOT, USUAL = 400, 3


def word(chance: random.Random, syllables: int) -> str:
    """Return an invented name."""
    return "".join(chance.choices(SYLLABLES, k=syllables)).title()


def people(chance: random.Random) -> dict[tuple[str, Office], Person]:
    """Return an invented holder of each office of each country."""
    return {
        (code, office): Person(
            name=f"{word(chance, 2)} {word(chance, 4)}",
            role=office.value.replace("_", " "),
            office=office,
            country=Country(code),
        )
        for code in CODES
        for office in OFFICES
    }


class Inventor:
    """Makes events, and records of them as several articles would tell them."""

    def __init__(self, seed: int) -> None:
        """Invent people and cities."""
        self.chance = random.Random(seed)  # noqa: S311 - no secret
        self.people = people(self.chance)
        self.cities = {code: Place(name=word(self.chance, 3), country=Country(code)) for code in CODES}

    def event(self) -> Record:
        """Return an invented event with everything that can be known of it."""
        kind = self.chance.choice([self.visit, self.meeting, self.agreement, self.investment])
        guest, host = self.chance.sample(CODES, 2)
        day = TimeSpan.day(FIRST_DAY + dt.timedelta(days=self.chance.randrange(DAYS)))
        return kind(guest, host, day)

    def visit(self, guest: str, host: str, day: TimeSpan) -> Visit:
        """Return a visit."""
        office = self.chance.choice(OFFICES)
        return Visit(
            id="visit-1",
            status=Status.COMPLETED,
            rule="invented",
            visitors=(self.people[guest, office],),
            hosts=(self.people[host, office],),
            origin=Country(guest),
            destination=Country(host),
            places=(self.cities[host],),
            date=day,
        )

    def meeting(self, guest: str, host: str, day: TimeSpan) -> Meeting:
        """Return a meeting."""
        office = self.chance.choice(OFFICES)
        return Meeting(
            id="meeting-1",
            status=Status.COMPLETED,
            rule="invented",
            kind=MeetingKind.BILATERAL,
            participants=(self.people[guest, office], self.people[host, office]),
            countries=(Country(guest), Country(host)),
            place=self.cities[host],
            date=day,
        )

    def agreement(self, guest: str, host: str, day: TimeSpan) -> Agreement:
        """Return a document."""
        return Agreement(
            id="agreement-1",
            status=Status.COMPLETED,
            rule="invented",
            kind=self.chance.choice([AgreementKind.AGREEMENT, AgreementKind.PROTOCOL]),
            title=f"on {word(self.chance, 3)} and {word(self.chance, 3)} {word(self.chance, 2)}",
            countries=(Country(guest), Country(host)),
            place=self.cities[host],
            date=day,
        )

    def investment(self, guest: str, host: str, day: TimeSpan) -> Investment:
        """Return a loan."""
        return Investment(
            id="investment-1",
            status=Status.COMPLETED,
            rule="invented",
            kind=InvestmentKind.LOAN,
            investors=(Organization(name=f"{word(self.chance, 3)} Bank", country=Country(guest)),),
            investor_countries=(Country(guest),),
            recipient_country=Country(host),
            amount=Money(amount=Decimal(self.chance.randrange(1, 900) * 1_000_000), currency="USD"),
            period=TimeSpan.year(day.start.year),
        )

    def told(self, event: Record) -> Record:
        """Return an event as one article tells it: with its host, its place or its day left out."""
        if isinstance(event, Investment):
            return event
        changes: dict[str, object] = {}
        if self.chance.random() < 0.3:  # noqa: PLR2004 - three of ten
            changes |= {"places": ()} if isinstance(event, Visit) else {"place": None}
        if isinstance(event, Visit) and self.chance.random() < 0.5:  # noqa: PLR2004 - a half
            changes["hosts"] = ()
        return evolved(event, changes)

    def records(self, count: int) -> Iterator[tuple[int, dt.date, Record]]:
        """Yield the number of the event, the day of the article and the record."""
        number = made = 0
        while made < count:
            event = self.event()
            hot = self.chance.random() < 1 / (10 * HOT / USUAL)
            for _ in range(min(self.chance.randint(1, 2 * (HOT if hot else USUAL)), count - made)):
                yield number, published(event, self.chance), self.told(event)
                made += 1
            number += 1


def evolved(event: Record, changes: dict[str, object]) -> Record:
    """Return a record with other values."""
    from attrs import evolve  # noqa: PLC0415 - typed here, where any class of record comes

    changed: Record = partial(evolve, event)(**changes)
    return changed


def published(event: Record, chance: random.Random) -> dt.date:
    """Return the day of an article on an event."""
    span = event.period if isinstance(event, Investment) else event.date
    return (span.start if span else FIRST_DAY) + dt.timedelta(days=chance.randint(0, 2))


def articles(inventor: Inventor, count: int) -> tuple[list[ParsedArticle], int]:
    """Return articles of one record each, and the number of events."""
    found: list[ParsedArticle] = []
    events: set[int] = set()
    for number, day, record in inventor.records(count):
        events.add(number)
        collection = {f"{WORDS[type(record)]}s": (record,)}
        name = f"{len(found):06}"
        found.append(ParsedArticle(article=Article(id=name, text=name, published=day), **collection))  # type: ignore[arg-type] # one of the four
    inventor.chance.shuffle(found)
    return found, len(events)


def timed(action: Callable[[], Dataset]) -> tuple[Dataset, str]:
    """Return what an action returns, and the time that it took on the clock and on the processor."""
    start = time.perf_counter(), time.process_time()
    found = action()
    passed, used = time.perf_counter() - start[0], time.process_time() - start[1]
    return found, f"{passed:.1f} s ({used:.1f} s of one processor)"


def main() -> None:
    """Print the times."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    given, events = articles(Inventor(7), count)
    data, linked = timed(lambda: link(given[:-100]))
    data, added = timed(lambda: data.add(given[-100:]))
    print(f"{count - 100:,} records linked in {linked}, 100 more in {added}")
    print(f"{len(data):,} linked records of {events:,} events")


if __name__ == "__main__":
    main()
