"""The verb of the package."""

from collections.abc import Iterable

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.linking.dataset import Dataset, sorted_pairs
from kz_diplomacy.linking.relinking import Pair
from kz_diplomacy.models import ParsedArticle

__all__ = ["link"]


def link(
    articles: Iterable[ParsedArticle], *, refused: Iterable[Pair] = (), knowledge: Knowledge | None = None
) -> Dataset:
    """Return one dataset in which each event stands once, with all its sources.

    Whether two records are one event is decided by people (by their items and by all spellings that the
    knowledge has), countries, dates, place, document and sum; headlines have no say. What fits two events
    equally is linked with neither. The order of the articles has no influence, and articles may come later
    through `Dataset.add`.

    Args:
        articles: The parsed articles; the same one may come twice.
        refused: Pairs of ids of source records that are not to be linked, known or yet to come.
        knowledge: The names to tell people, bodies and places by, those of the library by default.

    Raises:
        InvalidArticleError: Two different articles have one id.

    >>> from kz_diplomacy import parse
    >>> first = "Foreign Minister Askar Example arrived in Seoul on 16 August 2021 for an official visit."
    >>> second = "On August 16, 2021, Kazakh Foreign Minister Askar Example paid an official visit to Seoul."
    >>> [linked] = link([parse(first), parse(second)]).visits
    >>> len(linked.sources), linked.record.destination
    (2, Country('KR'))
    """
    empty = Dataset(refused=sorted_pairs(refused), knowledge=knowledge or Knowledge.load())
    return empty.add(articles)
