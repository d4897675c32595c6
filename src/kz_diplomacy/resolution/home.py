"""The country that an article is written from: "the President" without more is its president."""

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import Body, BodyKind, CountryName, NameForm, PlaceName
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document

OPENING = 60
"""Words of the body in which an agency names itself."""


def home_of(document: Document, knowledge: Knowledge) -> Country | None:
    """Return the home country of the outlet, told by `article.source` or by an agency named in the opening.

    None where the outlet is unknown or works from no one country.
    """
    return _home(words(document.article.source or ""), knowledge) or _home(
        document.keys[document.body : document.body + OPENING], knowledge, media=True
    )


def _home(phrase: tuple[str, ...], knowledge: Knowledge, *, media: bool = False) -> Country | None:
    found = [value for _, _, values in knowledge.names.find(phrase) for value in values]
    homes = {country for value in found if (country := _country(value, media=media)) is not None}
    return homes.pop() if len(homes) == 1 else None


def _country(value: object, *, media: bool) -> Country | None:
    if isinstance(value, Body):
        return value.country if value.kind is BodyKind.MEDIA or not media else None
    if isinstance(value, CountryName) and (not media or value.form is NameForm.METONYM):
        return value.country
    return value.country if isinstance(value, PlaceName) and not media else None
