"""The country of who leads a delegation."""

from collections.abc import Callable

import pytest

from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.values import (
    CountryMention,
    GroupKind,
    GroupMention,
    Mention,
    OrganizationMention,
    PersonMention,
)
from kz_diplomacy.models import Article, Country, Organization
from kz_diplomacy.resolution import Resolution
from kz_diplomacy.resolution.senders import with_senders
from kz_diplomacy.text import read_document

ResolutionOf = Callable[..., Resolution]
NO, FI = Country("NO"), Country("FI")
NORWAY = CountryMention(first=3, last=4, country=NO, form=NameForm.NAME)


@pytest.mark.parametrize(
    ("text", "sender", "head", "country"),
    [
        ("A delegation of Norway led by Anna Berg came.", (NORWAY,), 6, NO),
        ("A delegation of Norway headed by Anna Berg came.", (NORWAY,), 6, NO),
        ("A delegation of Norway met by Anna Berg came.", (NORWAY,), 6, None),
        ("A company of Norway led by Anna Berg came.", (NORWAY,), 6, None),
        (
            "A delegation of Storting led by Anna Berg came.",
            (OrganizationMention(first=3, last=4, organization=Organization(name="Storting", country=NO)),),
            6,
            NO,
        ),
        (
            "A Norwegian delegation led by Anna Berg came.",
            (GroupMention(first=1, last=3, kind=GroupKind.DELEGATION, country=NO),),
            5,
            NO,
        ),
        (
            "A delegation of Norway , Finland led by Anna Berg came.",
            (NORWAY, CountryMention(first=5, last=6, country=FI, form=NameForm.NAME)),
            8,
            None,
        ),
        ("By Anna Berg it was.", (), 1, None),
    ],
)
def test_the_head_comes_from_the_sender(
    text: str, sender: tuple[Mention, ...], head: int, country: Country | None
) -> None:
    document = read_document(Article(text=text))
    anna = PersonMention(first=head, last=head + 2, name="Anna Berg")
    found = with_senders(document, (*sender, anna))[-1]
    assert isinstance(found, PersonMention)
    assert found.country == country


def test_a_country_told_stays() -> None:
    document = read_document(Article(text="A delegation of Norway led by Anna Berg came."))
    anna = PersonMention(first=6, last=8, name="Anna Berg", country=FI)
    assert with_senders(document, (NORWAY, anna)) == (NORWAY, anna)


@pytest.mark.parametrize(
    ("sender", "title", "told"),
    [
        ("the World Bank", "Vice President", ("World Bank", "organization_official", None)),
        ("the World Bank", "President", ("World Bank", "organization_head", None)),
        ("the World Bank", "Ambassador", ("World Bank", "ambassador", None)),
        ("Boeing", "Vice President", ("Boeing", "business", "US")),
        ("Boeing", "Ambassador", ("Boeing", "ambassador", "US")),
        ("Norway", "Vice President", (None, "deputy_head_of_state", "NO")),
        ("the bank", "Vice President", (None, "deputy_head_of_state", None)),
        ("the World Bank and of the IMF", "Vice President", (None, "deputy_head_of_state", None)),
    ],
)
def test_the_head_of_a_delegation_holds_an_office_of_who_sends_it(
    sender: str, title: str, told: tuple[str | None, str, str | None], resolution_of: ResolutionOf
) -> None:
    people = resolution_of(f"A delegation of {sender} led by {title} Anna Exampleberg came.").people
    (head,) = (person for person in people if person.name == "Anna Exampleberg")
    assert (head.organization, str(head.office), head.country and str(head.country)) == told
