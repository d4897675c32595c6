"""What the library knows of the world: tables of names and words, frozen into look-ups."""

from kz_diplomacy.knowledge.entries import (
    Body,
    BodyKind,
    CountryName,
    CurrencyWord,
    DocumentWord,
    Name,
    NameForm,
    Official,
    PlaceKind,
    PlaceName,
    Term,
    Title,
    TopicWord,
)
from kz_diplomacy.knowledge.knowledge import Knowledge

__all__ = [
    "Body",
    "BodyKind",
    "CountryName",
    "CurrencyWord",
    "DocumentWord",
    "Knowledge",
    "Name",
    "NameForm",
    "Official",
    "PlaceKind",
    "PlaceName",
    "Term",
    "Title",
    "TopicWord",
]
