"""Articles as callers have them: mappings with the keys of the contract, perhaps with more."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, cast

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError
from kz_diplomacy.models import Article, Place
from kz_diplomacy.models.article import id_of_text
from kz_diplomacy.models.validation import described
from kz_diplomacy.serialization.records import from_dict, to_dict

__all__ = ["article_from_dict"]

_KEYS = ("id", "text", "title", "published", "source", "url", "language", "dateline")


def _plain(data: Mapping[str, Any]) -> dict[str, object]:
    """Return the keys of the contract in JSON form, the id made where there is none."""
    plain: dict[str, object] = {key: data.get(key) for key in _KEYS}
    if plain["id"] is None and type(plain["text"]) is str:
        plain["id"] = id_of_text(plain["text"])
    if type(plain["published"]) is dt.date:
        plain["published"] = plain["published"].isoformat()
    if type(plain["dateline"]) is Place:
        plain["dateline"] = to_dict(plain["dateline"])
    return plain


def article_from_dict(data: Mapping[str, Any]) -> Article:
    """Return the article that a mapping describes.

    Only `text` is needed. `published` is a date or its ISO 8601 form; a missing or null `id` is made from
    the text; keys that the contract does not have, such as columns of a data set, are passed over.

    Raises:
        InvalidArticleError: With a problem for each fault.

    >>> article_from_dict({"text": "Talks were held.", "published": "2021-08-17"}).published
    datetime.date(2021, 8, 17)
    """
    given = cast("object", data)
    if not isinstance(given, Mapping):
        message = f"$: must be an object, not {described(given)}"
        raise InvalidArticleError(message)
    try:
        return from_dict(_plain(data), Article)
    except InvalidRecordError as fault:
        raise InvalidArticleError(*fault.problems) from fault
