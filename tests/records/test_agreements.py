"""Statements of documents to one record a document."""

from decimal import Decimal

import attrs
import pytest

from kz_diplomacy import parse
from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    Said,
    Statement,
    VisitCandidate,
)
from kz_diplomacy.models import (
    AgreementKind,
    Country,
    MeetingMode,
    Money,
    Organization,
    Place,
    Status,
    TimeSpan,
)
from kz_diplomacy.records.agreeing import values
from kz_diplomacy.records.agreements import merge_agreements
from kz_diplomacy.records.ceremonies import with_parties
from kz_diplomacy.records.same_document import same_document
from kz_diplomacy.records.signings import signed_at

KZ, RS, KG = Country("KZ"), Country("RS"), Country("KG")


def document(  # noqa: PLR0913 (one argument a field)
    *,
    kind: AgreementKind = AgreementKind.AGREEMENT,
    title: str | None = None,
    count: int | None = None,
    countries: tuple[Country, ...] = (KZ, RS),
    rule: str = "agreement-sign/active",
    sentence: int = 0,
    definite: bool = False,
    series: bool = False,
    date: str | None = None,
    status: Status = Status.COMPLETED,
) -> AgreementCandidate:
    return AgreementCandidate(
        statement=Statement(
            rule=rule,
            first=sentence,
            last=sentence + 1,
            sentence=sentence,
            status=Said(status),
            definite=definite,
            series=series,
        ),
        kind=(Said(kind),),
        title=(Said(title),) if title else (),
        count=(Said(count),) if count else (),
        countries=tuple(Said(country) for country in countries),
        date=(Said(TimeSpan.of(date)),) if date else (),
    )


def titles(*documents: AgreementCandidate) -> list[str | None]:
    return [each.title[0].value if each.title else None for each in merge_agreements(documents)]


def test_two_titles_are_two_documents() -> None:
    assert titles(document(title="agreement on visas"), document(title="agreement on trade")) == [
        "agreement on visas",
        "agreement on trade",
    ]


def test_the_longer_of_two_alike_titles_stays() -> None:
    short, long = document(title="agreement on visas"), document(title="agreement on visas for drivers")
    assert titles(short, long) == ["agreement on visas for drivers"]


def test_the_agreement_means_the_one_told_of_last() -> None:
    assert titles(document(title="agreement on visas"), document(definite=True)) == ["agreement on visas"]


def test_a_plan_and_a_signed_document_are_two() -> None:
    assert not same_document(document(), document(status=Status.PLANNED))


def test_a_number_of_documents_is_left_out_where_they_are_listed() -> None:
    number = document(kind=AgreementKind.DOCUMENTS, count=5)
    one = document(title="agreement on visas", rule="agreement-listed", sentence=2)
    other = document(title="roadmap for trade", rule="agreement-listed", sentence=3)
    assert titles(number, one, other) == ["agreement on visas", "roadmap for trade"]


def test_two_documents_are_left_out_where_just_two_are_named() -> None:
    number = document(kind=AgreementKind.DOCUMENTS, count=2)
    one, other = document(title="agreement on visas"), document(title="protocol on trade")
    assert titles(number, one, other) == ["agreement on visas", "protocol on trade"]


def test_a_number_of_documents_stays_where_others_are_named() -> None:
    number = document(kind=AgreementKind.DOCUMENTS, count=5)
    assert titles(number, document(title="agreement on visas")) == [None, "agreement on visas"]


def test_documents_and_five_documents_are_the_same() -> None:
    some = document(kind=AgreementKind.DOCUMENTS, series=True)
    five = document(kind=AgreementKind.DOCUMENTS, series=True, count=5)
    assert titles(some, five) == [None]


def test_a_document_of_nobody_is_none() -> None:
    assert titles(document(countries=())) == []


ASTANA, BELGRADE = Place(name="Astana", country=KZ), Place(name="Belgrade", country=RS)


def talks(
    place: Place | None,
    *,
    sentence: int = 0,
    countries: tuple[Country, ...] = (KZ, RS),
    mode: MeetingMode = MeetingMode.IN_PERSON,
) -> MeetingCandidate:
    return MeetingCandidate(
        statement=Statement(
            rule="meeting",
            first=sentence,
            last=sentence + 1,
            sentence=sentence,
            status=Said(Status.COMPLETED),
        ),
        mode=(Said(mode),),
        countries=tuple(Said(country) for country in countries),
        place=(Said(place),) if place else (),
    )


def where(agreement: AgreementCandidate, *meetings: MeetingCandidate) -> str | None:
    place = signed_at(agreement, meetings).place
    return place[0].value.name if place else None


def test_a_document_is_signed_where_its_sides_met_last_before() -> None:
    assert where(document(sentence=3), talks(ASTANA), talks(BELGRADE, sentence=4)) == "Astana"


def test_talks_told_of_later_count_where_none_came_before() -> None:
    assert where(document(sentence=3), talks(BELGRADE, sentence=4)) == "Belgrade"


def test_what_is_told_long_after_talks_is_not_signed_there_but_in_their_list() -> None:
    assert where(document(sentence=9), talks(BELGRADE)) is None
    assert where(document(sentence=9, rule="agreement-listed"), talks(BELGRADE)) == "Belgrade"


def test_other_sides_calls_and_cited_documents_give_no_place() -> None:
    assert where(document(), talks(ASTANA, countries=(KZ, KG))) is None
    assert where(document(), talks(ASTANA, mode=MeetingMode.PHONE)) is None
    assert where(document(rule="agreement-named"), talks(ASTANA)) is None
    assert where(document(countries=(KZ,)), talks(ASTANA)) is None


def test_talks_at_another_place_are_not_where_a_document_is_signed() -> None:
    signed = attrs.evolve(document(sentence=3), place=(Said(BELGRADE),))
    recalled = attrs.evolve(talks(ASTANA), date=(Said(TimeSpan.of("2019")),))
    assert signed_at(signed, [recalled]).date == ()


def test_what_is_told_of_all_documents_holds_for_each() -> None:
    place = (Said(ASTANA),)
    both = attrs.evolve(document(count=2), place=place)
    one, other = merge_agreements([both, document(title="visas"), document(title="rail")])
    assert (one.place, other.place) == (place, place)


def of_article(*candidates: Candidate) -> list[tuple[str, ...]]:
    return [tuple(sorted(map(str, values(each.countries)))) for each in with_parties(candidates)]


def trip(*, sentence: int = 0) -> VisitCandidate:
    statement = Statement(rule="visit", first=sentence, last=sentence + 1, sentence=sentence)
    return VisitCandidate(statement=statement, origin=(Said(KZ),), destination=(Said(RS),))


def test_a_document_without_parties_is_signed_by_the_sides_of_the_event_before() -> None:
    assert of_article(talks(ASTANA), document(countries=(), sentence=2)) == [("KZ", "RS")]
    assert of_article(trip(), document(countries=(KZ,), sentence=1)) == [("KZ", "RS")]


@pytest.mark.parametrize(
    "paper",
    [
        document(countries=(), sentence=4),
        document(countries=(), rule="agreement-named"),
        document(countries=(), definite=True),
        document(countries=(Country("LV"),)),
        attrs.evolve(document(countries=()), organizations=(Said(Organization(name="EBRD", country=None)),)),
    ],
)
def test_a_document_far_off_cited_or_of_others_has_other_parties(paper: AgreementCandidate) -> None:
    assert of_article(talks(ASTANA), paper) == of_article(paper)


def test_an_investment_says_nothing_of_parties() -> None:
    statement = Statement(rule="investment", first=0, last=1, sentence=0)
    assert of_article(InvestmentCandidate(statement=statement), document(countries=())) == [()]


def test_the_states_of_a_tour_sign_only_what_is_told_at_once() -> None:
    tour = (trip(), attrs.evolve(trip(), destination=(Said(Country("LV")),)))
    at_once, later = (document(countries=(), count=3, sentence=number) for number in (1, 2))
    assert of_article(*tour, at_once, later) == [("KZ", "LV", "RS"), ()]


def test_titles_are_compared_by_their_matter() -> None:
    culture = "agreement on cooperation in culture"
    assert titles(document(title=culture), document(title="agreement on cooperation in sport")) == [
        culture,
        "agreement on cooperation in sport",
    ]
    assert titles(document(title="treaty"), document(title="treaty")) == ["treaty"]


def test_a_plan_of_one_country_is_no_agreement() -> None:
    plan = document(kind=AgreementKind.PLAN, title="Action Plan", countries=(KZ,))
    bank = attrs.evolve(plan, organizations=(Said(Organization(name="World Bank")),))
    assert titles(plan) == []
    assert titles(bank) == ["Action Plan"]


def test_documents_told_of_together_are_not_one_of_them() -> None:
    papers = document(kind=AgreementKind.DOCUMENTS, series=True)
    assert titles(papers, document(title="agreement on visas")) == [None, "agreement on visas"]


def test_talks_in_a_third_country_are_left_soon() -> None:
    elsewhere = Place(name="Riga", country=Country("LV"))
    assert where(document(sentence=1), talks(elsewhere)) == "Riga"
    assert where(document(sentence=3), talks(elsewhere)) is None


def test_a_long_title_told_in_other_words_is_the_same() -> None:
    one = document(title="credit agreement for the reconstruction of the Talas road bridge")
    other = document(title="credit agreement for the project Reconstruction of the Talas highway bridge")
    assert len(titles(one, other)) == 1


def test_a_programme_without_two_sides_is_no_agreement() -> None:
    programme = document(kind=AgreementKind.PLAN, title="Cooperation Programme for Wells", countries=())
    assert titles(programme) == []


@pytest.mark.parametrize(
    ("title", "other"),
    [
        ("free trade deal", "Comprehensive Economic Partnership Agreement"),
        ("trade agreement", "Serbia-Kazakhstan free trade agreement"),
    ],
)
def test_a_trade_agreement_has_many_names(title: str, other: str) -> None:
    assert same_document(document(title=title), document(title=other))


def test_trade_and_visas_are_two_matters() -> None:
    assert not same_document(document(title="trade agreement"), document(title="visa agreement"))


def test_one_document_is_talked_of_and_then_signed() -> None:
    talks = document(title="trade deal", status=Status.PROPOSED, rule="agreement-negotiate/support")
    assert same_document(talks, document(title="trade agreement"))
    assert not same_document(talks, document())


def test_truce_and_ceasefire_are_one() -> None:
    assert same_document(document(title="ceasefire agreement"), document(title="truce deal"))


def test_a_number_is_left_out_where_nearly_all_are_named() -> None:
    number = document(kind=AgreementKind.MEMORANDUM, count=4, series=True)
    named = [
        document(kind=AgreementKind.MEMORANDUM, title=f"MoU on {matter}", rule="agreement-included")
        for matter in ("health", "trade", "sport")
    ]
    assert titles(number, *named) == ["MoU on health", "MoU on trade", "MoU on sport"]
    assert titles(number, *named[:2]) == [None, "MoU on health", "MoU on trade"]


def test_what_two_bodies_of_one_country_sign_is_no_record() -> None:
    bodies = tuple(Said(Organization(name=name, country=KZ)) for name in ("Bank", "Ministry"))
    domestic = attrs.evolve(document(title="agreement on coins", countries=(KZ,)), organizations=bodies)
    assert titles(domestic) == []
    assert titles(attrs.evolve(domestic, organizations=bodies[:1])) == ["agreement on coins"]


def test_a_deal_is_the_contract_told_of() -> None:
    deal, contract = document(), document(kind=AgreementKind.CONTRACT, title="contract on buses")
    assert [each.kind[0].value for each in merge_agreements([deal, contract])] == [AgreementKind.CONTRACT]
    bodies = (Said(Organization(name="A")),), (Said(Organization(name="B")),)
    one, other = (
        attrs.evolve(each, organizations=body) for each, body in zip((deal, contract), bodies, strict=True)
    )
    assert not same_document(one, other)


def test_the_agreement_may_be_a_memorandum() -> None:
    memorandum = document(kind=AgreementKind.MEMORANDUM, title="MoU on trade")
    assert same_document(memorandum, document(definite=True))
    assert not same_document(memorandum, document(kind=AgreementKind.TREATY, definite=True))


def test_contracts_and_documents_of_one_sum_are_the_same() -> None:
    worth = (Said(Money(amount=Decimal(7), currency="USD")),)
    contracts = document(kind=AgreementKind.CONTRACT, series=True)
    papers = document(kind=AgreementKind.DOCUMENTS, series=True, count=25)
    assert same_document(attrs.evolve(contracts, value=worth), attrs.evolve(papers, value=worth))
    assert not same_document(contracts, papers)


def test_the_headline_of_several_documents_is_none_where_two_follow() -> None:
    several = document(series=True)
    named = [document(title=f"agreement on {matter}", sentence=3) for matter in ("rails", "loans")]
    assert titles(several, *named) == ["agreement on rails", "agreement on loans"]
    assert titles(several, named[0]) == [None, "agreement on rails"]


def test_the_headline_of_several_documents_is_none_where_they_are_counted() -> None:
    several, counted = document(series=True), document(series=True, count=8, sentence=2)
    [merged] = merge_agreements([several, counted])
    assert [said.value for said in merged.count] == [8]
    assert len(merge_agreements([document(series=True, sentence=1), counted])) == 1
    assert len(merge_agreements([document(series=True, sentence=1, title="treaties on trade"), counted])) == 2


def test_memorandums_are_not_the_agreements_counted_elsewhere() -> None:
    several = document(kind=AgreementKind.MEMORANDUM, count=2, series=True)
    named = [document(title=f"agreement on {matter}", sentence=9) for matter in ("rails", "loans")]
    assert titles(several, *named) == [None, "agreement on rails", "agreement on loans"]


def test_a_statement_of_two_ministers_of_one_country_is_its_own_affair() -> None:
    text = "Joint Statement by Foreign Minister Antonio Tajani of Italy and Minister Boris Example of {}"
    assert parse(text.format("Italy")).agreements == ()
    [statement] = parse(text.format("Malta")).agreements
    assert len(statement.signatories) == 2


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Qatar and Oman have signed a memorandum on tourism.", AgreementKind.MEMORANDUM),
        ("The ministers of Qatar and Oman shook hands.", AgreementKind.AGREEMENT),
    ],
)
def test_the_pact_of_a_headline_is_the_document_told_of(body: str, kind: AgreementKind) -> None:
    (agreement,) = parse(f"Qatar and Oman sign pact\n\n{body}").agreements
    assert agreement.kind is kind


def test_each_item_of_a_list_is_one_of_its_own() -> None:
    text = """Kenya and Japan signed these documents:
- Agreement between the Ministry of Energy of Kenya and the Embassy of Japan on cooperation against fires;
- Cooperation agreement between the Ministry of Trade of Kenya and the Ministry of Economy of Japan;
- Agreement on cooperation in health."""
    bodies = [[body.name for body in each.organizations] for each in parse(text).agreements]
    assert len(bodies) == 3
    assert bodies[1] == ["Ministry of Trade", "Ministry of Economy"]


def counted(text: str) -> list[tuple[int | None, str | None]]:
    """Return how many documents a text tells of at a time, and what they are worth."""
    return [(each.count, str(each.value.amount) if each.value else None) for each in parse(text).agreements]


def test_a_sum_is_that_of_the_documents_told_of_again_not_of_those_worth_less() -> None:
    headline = "Oman, Chile sign contracts worth over $130M\n\n"
    told = "Oman and Chile signed 58 contracts and agreements worth $133.2 million. "
    part = "Among the signed documents are 52 export contracts worth $89.9 million."
    assert counted(headline + told + part) == [(58, "133200000"), (52, "89900000")]
    assert counted(told + "Oman and Chile signed contracts worth €9.9 million.") == [(58, "133200000")]


def test_as_many_agreements_and_plans_are_the_agreements_of_the_headline() -> None:
    text = "Oman, Chile sign 60 agreements\n\nOman and Chile signed 60 agreements and plans on Monday."
    assert counted(text) == [(60, None)]


def test_a_headline_and_its_text_name_one_document_by_other_bodies() -> None:
    text = (
        "Korea, EU adopt joint declaration\n\nPresident Yoon Suk Yeol of South Korea and European Commission"
        " President Ursula von der Leyen adopted a joint declaration in Seoul."
    )
    assert len(parse(text).agreements) == 1
