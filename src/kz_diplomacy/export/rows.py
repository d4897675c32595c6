"""Records as flat rows: one row a record, whatever its kind, every column documented where it is declared."""

import datetime as dt
from decimal import Decimal

from attrs import frozen

from kz_diplomacy.export.columns import Column, Texts, always, columns_of, many, perhaps

__all__ = ["COLUMNS", "LINKED_COLUMNS", "LinkedRow", "RecordRow", "Row"]


@frozen(kw_only=True)
class RecordRow:
    """What a record says, wherever it stands.

    Lists that run parallel (`people` and `people_roles`) have one length; an item is None where the value is
    not known.
    """

    record_id: str = always("The record's id: unique in its article, or in the data set for a linked record.")
    record: str = always("`visit`, `meeting`, `investment` or `agreement`.")
    kind: str | None = perhaps("The kind, in the words of the record.")
    status: str = always("How far it has come.")
    mode: str | None = perhaps("How the sides of a meeting meet.")
    title: str | None = perhaps(
        "A meeting's own name, an agreement's title, what an investment builds or buys, as written."
    )
    date: str | None = perhaps("The days (an investment's period) with their precision: `2021-08`.")
    date_start: dt.date | None = perhaps("The first day.")
    date_end: dt.date | None = perhaps("The last day, itself included.")
    date_precision: str | None = perhaps("`day`, `month` or `year`: the unit in which the article speaks.")
    countries: Texts = many("All countries of the record: sides, or origin and destination.")
    origin_countries: Texts = many("Where a visitor or an investor comes from.")
    destination_country: str | None = perhaps("Where a visit or an investment goes.")
    places: Texts = many("Names of the places: all of a visit, the one of a meeting or a signing.")
    place_countries: Texts = many("The country of each place.")
    people: Texts = many("Names of the visitors, participants or signatories; None for a mere office.")
    people_roles: Texts = many("The title of each, as written.")
    people_offices: Texts = many("The office of each.")
    people_countries: Texts = many("The country that each acts for.")
    people_organizations: Texts = many("The body that each acts for, where it is no state.")
    people_wikidata: Texts = many("The Wikidata item of each.")
    hosts: Texts = many("Names of who receives a visit; None for a mere office.")
    host_roles: Texts = many("The title of each host, as written.")
    organizations: Texts = many(
        "Names of a visit's delegation, of a meeting's or an agreement's sides, of the investors."
    )
    organization_countries: Texts = many("The home of each.")
    recipients: Texts = many("Names of the bodies that receive an investment.")
    companies: Texts = many("Names of the companies that foreign capital is counted in.")
    amount: Decimal | None = perhaps("An agreement's value or an investment's sum, in whole units.")
    amount_upper: Decimal | None = perhaps("The upper end where the sum is a range.")
    currency: str | None = perhaps("The ISO 4217 code of the sum.")
    amount_qualifier: str | None = perhaps("`exact`, `about`, `over` or `up_to`.")
    equivalent_amount: Decimal | None = perhaps("The same sum in another currency, as the article gives it.")
    equivalent_currency: str | None = perhaps("The code of that currency.")
    count: int | None = perhaps("How many documents, or how many enterprises with foreign capital.")
    topics: Texts = many("What it is about.")
    visit_id: str | None = perhaps("The `record_id` of the visit during which it takes place.")
    rule: str = always("The rule that found it.")
    evidence: str | None = perhaps("The words that state it.")
    evidence_start: int | None = perhaps("Where they begin, in code points from 0.")
    evidence_end: int | None = perhaps("Where they end.")
    evidence_source: str | None = perhaps("Whether they stand in the `text` or in the `title`.")


@frozen(kw_only=True)
class Row(RecordRow):
    """A record of an article; `COLUMNS` describes the fields.

    >>> Row(article_id="a", record_id="visit-1", record="visit", status="planned", rule="by-hand").people
    ()
    """

    article_id: str = always("The article's id.")
    article_title: str | None = perhaps("The headline.")
    article_published: dt.date | None = perhaps("The day of publication.")
    article_source: str | None = perhaps("The outlet.")
    article_url: str | None = perhaps("The address.")
    article_language: str | None = perhaps("The BCP 47 tag.")


@frozen(kw_only=True)
class LinkedRow(RecordRow):
    """A linked record of a data set; `LINKED_COLUMNS` describes the fields.

    The evidence is that of the first source.
    """

    sources: int = always("How many records of articles tell of it.")
    source_ids: Texts = many("The id of each of these records.")
    article_ids: Texts = many("The id of the article of each.")
    article_sources: Texts = many("The outlet of each.")
    article_urls: Texts = many("The address of each.")
    first_published: dt.date | None = perhaps("The day of the first article.")
    last_published: dt.date | None = perhaps("The day of the last article.")
    life: Texts = many("What was said of it, in order: `announced`, `confirmed`, `completed` and so on.")
    life_published: Texts = many("When each of these was first said.")
    conflicts: Texts = many("The fields of the record on which the sources disagree.")


COLUMNS: tuple[Column, ...] = columns_of(Row, first="article_id")
LINKED_COLUMNS: tuple[Column, ...] = columns_of(LinkedRow)
