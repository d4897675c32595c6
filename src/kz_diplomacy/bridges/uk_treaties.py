"""Treaties as UK Treaties Online, the list of the Foreign, Commonwealth & Development Office, gives them.

A row has the names of the fields in the answers of its search: `id`, `title`, `signed_event_date`
(`dd/mm/yyyy`), `adopted_event_date`, `signed_event_location`, `country_name` (names with " ; " between them:
states and bodies in capitals are parties, the others territories to which a treaty extends), `subject`,
`field3` (`BI`, `MULTI`), `definative_eif_event_date` (entry into force), `terminated_event_date`,
`references`, `document_url`.
"""

import re
from collections.abc import Mapping

from kz_diplomacy.bridges.archive_names import country_named, is_body, why_no_country
from kz_diplomacy.bridges.archive_rows import ArchiveReading, ArchiveRow, RowText, parsed_row
from kz_diplomacy.bridges.tables import rows
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.models import Agreement, AgreementKind, Organization, Place, Status, TimeSpan, Topic

__all__ = ["read_treaty"]

OUTLET = "UK Treaties Online"
DAY = re.compile(r"([0-9]{2})/([0-9]{2})/([0-9]{4})")
_WORDS = re.compile(r"[A-Za-z0-9]+(?:[-'][A-Za-z0-9]+)*")


def read_treaty(row: ArchiveRow) -> ArchiveReading:
    """Return the treaty of a row: dated by its signature, else its adoption; a terminated one is cancelled.

    Raises:
        InvalidRecordError: The row has no title or no parties, or a day that cannot be.

    >>> row = {"id": 1, "title": "Convention on Example Posts", "signed_event_date": "07/10/1899",
    ...        "signed_event_location": "London", "country_name": "NORWAY ; UNITED KINGDOM ; Example Isles",
    ...        "subject": "POSTAL"}
    >>> reading = read_treaty(row)
    >>> agreement = reading.parsed.agreements[0]
    >>> agreement.kind, agreement.countries, str(agreement.date)
    (AgreementKind.CONVENTION, (Country('NO'), Country('GB')), '1899-10-07')
    >>> reading.left_out
    ('territory Example Isles: no field for territories', 'subject POSTAL: no topic')
    """
    text = RowText(row, ("id", "title", "country_name"), f"treaty {row.get('id')}")
    names = [name for part in (text.value("country_name") or "").split(" ; ") if (name := part.strip())]
    parties = [name for name in names if name == name.upper()]
    countries = {name: country_named(name) for name in parties if not is_body(name)}
    subject = text.value("subject")
    topic = _topics().get(subject or "")
    signed = "signed_event_date" if text.value("signed_event_date") else "adopted_event_date"
    title = text.value("title") or ""
    terminated = text.value("terminated_event_date") is not None
    location = text.value("signed_event_location")
    agreement = Agreement(
        id="agreement-1",
        status=Status.CANCELLED if terminated else Status.COMPLETED,
        rule="archive-uk-treaty",
        kind=_kind(title),
        title=title,
        countries=tuple(dict.fromkeys(country for country in countries.values() if country is not None)),
        organizations=tuple(Organization(name=name) for name in dict.fromkeys(filter(is_body, parties))),
        place=None if location is None else Place(name=location),
        date=_day(text, signed),
        topics=() if topic is None else (topic,),
        evidence=(
            *text.evidence("title", "title", "kind"),
            *text.evidence("country_name", "countries", "organizations"),
            *text.evidence(signed, "date"),
            *text.evidence("signed_event_location", "place"),
            *text.evidence("subject", "topics"),
            *text.evidence("terminated_event_date", "status"),
        ),
    )
    left_out = (
        *(f"party {name}: {why_no_country(name)}" for name, country in countries.items() if country is None),
        *(f"territory {name}: no field for territories" for name in names if name not in parties),
        *(() if topic is not None or subject is None else (f"subject {subject}: no topic",)),
    )
    url = text.value("document_url")
    parsed = parsed_row(
        text,
        agreement,
        name=f"uk-treaty-{text.value('id')}",
        source=OUTLET,
        url=None if url is None else url.replace("\\", "/"),
    )
    return ArchiveReading(parsed=parsed, left_out=left_out)


def _day(text: RowText, name: str) -> TimeSpan | None:
    written = text.value(name)
    if written is None:
        return None
    match = DAY.fullmatch(written)
    if match is None:
        message = f"treaty {text.value('id')}: {name}: must be a day like 07/10/1899, not {written!r}"
        raise InvalidRecordError(message)
    day, month, year = match.groups()
    return TimeSpan.of(f"{year}-{month}-{day}")


def _kind(title: str) -> AgreementKind:
    """Return the kind of the first word for a document in a title."""
    words = [word.casefold() for word in _WORDS.findall(title)]
    found = Knowledge.load().documents.find(words)
    return found[0][2][0].kind if found else AgreementKind.DOCUMENTS


def _topics() -> Mapping[str, Topic]:
    return {subject: Topic(topic) for subject, topic, _ in rows("treaty_subjects.tsv")}
