"""A user's own names and words, beside those of the tables."""

import attrs

from kz_diplomacy.knowledge.entries import (
    Body,
    CountryName,
    CurrencyWord,
    DocumentWord,
    Official,
    PlaceName,
    Title,
    TopicWord,
)

__all__ = ["Additions"]


@attrs.frozen(kw_only=True, eq=False)
class Additions:
    """Names and words as written, each with what it stands for."""

    names: tuple[tuple[str, CountryName | PlaceName | Body], ...] = ()
    people: tuple[tuple[str, Official], ...] = ()
    titles: tuple[tuple[str, Title], ...] = ()
    currencies: tuple[tuple[str, CurrencyWord], ...] = ()
    documents: tuple[tuple[str, DocumentWord], ...] = ()
    topics: tuple[tuple[str, TopicWord], ...] = ()

    def joined(self, further: "Additions") -> "Additions":
        """Return these and the further ones.

        >>> from kz_diplomacy.models import Topic
        >>> yurts = ("yurts", TopicWord(topic=Topic.CULTURE))
        >>> Additions(topics=(yurts,)).joined(Additions(topics=(yurts,))).topics == (yurts, yurts)
        True
        """
        return Additions(
            names=self.names + further.names,
            people=self.people + further.people,
            titles=self.titles + further.titles,
            currencies=self.currencies + further.currencies,
            documents=self.documents + further.documents,
            topics=self.topics + further.topics,
        )
