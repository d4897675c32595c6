"""How far money has come, and when."""

import datetime as dt

import pytest

from kz_diplomacy import Status, TimeSpan, parse

DAY = dt.date(2024, 5, 17)


def found(text: str) -> tuple[Status, str | None]:
    (investment,) = parse(text, published=DAY).investments
    return investment.status, None if investment.period is None else str(investment.period)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Japan invested $4 million in Mongolia.", Status.COMPLETED),
        ("Japan is investing $4 million in Mongolia.", Status.ONGOING),
        ("A road is being built by Japan in Mongolia for $4 million.", Status.ONGOING),
        ("Hyundai of Korea plans a $4 million plant in Mongolia.", Status.PLANNED),
        ("Hyundai of Korea is planning a $4 million plant in Mongolia.", Status.PLANNED),
        ("Hyundai of Korea's $4 million plant near Darkhan, Mongolia, is to open.", Status.PLANNED),
        ("Japan will invest $4 million in Mongolia.", Status.PLANNED),
        ("Japan plans to invest $4 million in Mongolia.", Status.PLANNED),
        ("Japan announced that it would invest $4 million in Mongolia.", Status.PLANNED),
        ("Japan agreed to invest $4 million in Mongolia.", Status.PLANNED),
        ("Japan signed a deal to invest $4 million in Mongolia.", Status.PLANNED),
        ("Japan will start building a plant in Mongolia for $4 million.", Status.PLANNED),
        ("Japan began building a plant in Mongolia for $4 million.", Status.ONGOING),
        ("Japan approved loans totalling $4 million to Mongolia.", Status.PLANNED),
        ("Japan signed, on Friday, a $4 million loan agreement with Mongolia.", Status.PLANNED),
        ("A loan of the World Bank to Mongolia: $4 million is a grant.", Status.PLANNED),
        ("Japan approved loans totalling $4 million to finance roads in Mongolia.", Status.PLANNED),
        ("Hyundai of Korea will build three plants in Mongolia: a mill for $4 million.", Status.PLANNED),
        ("Japan is a donor of Mongolia, providing $4 million in grants so far.", Status.COMPLETED),
        ("Japan directed a fund to invest $4 million in Mongolia.", Status.PLANNED),
        ("Hyundai of Korea has started construction of a $4 million plant in Mongolia.", Status.ONGOING),
        ("Japan offered relief to Mongolia, disbursing $4 million in loans.", Status.COMPLETED),
        ("Japan signed a deal with Mongolia, lending $4 million.", Status.PLANNED),
        ("Mongolia granted a licence to Hyundai of Korea for a plant worth $4 million.", Status.PLANNED),
        ("Mongolia has set the target of attracting $4 million of foreign investment.", Status.PLANNED),
        ("It is necessary to attract $4 million of foreign investment to Mongolia.", Status.PLANNED),
        ("The task is to attract $4 million of foreign investment to Mongolia.", Status.PLANNED),
        ("Japan has to invest $4 million in Mongolia.", Status.PLANNED),
        ("A further $4 million is going to be put up by Japan in Mongolia.", Status.PLANNED),
        ("Japan may invest $4 million in Mongolia.", Status.PROPOSED),
        ("Japan offered $4 million in aid to Mongolia.", Status.PROPOSED),
        ("Mongolia asked for a loan of $4 million from Japan.", Status.PROPOSED),
        ("An offer to put $4 million in a plant in Mongolia was made by Japan.", Status.PROPOSED),
        ("Japan has a plan to put $4 million in a plant in Mongolia.", Status.PLANNED),
        ("Mongolia counts on potential investments of $4 million from Japan.", Status.PROPOSED),
        ("Mongolia won $4 million in investment pledges from Japan.", Status.PLANNED),
        ("Japan approved a loan of $4 million to Mongolia.", Status.PLANNED),
        ("Japan extended a loan of $4 million to Mongolia.", Status.COMPLETED),
        ("Japan and Mongolia signed a loan agreement of $4 million.", Status.PLANNED),
        ("A loan agreement of $4 million was praised by Japan and Mongolia.", Status.PLANNED),
        ("Foreign direct investment in Mongolia has to reach $4 billion by 2030.", Status.PLANNED),
        ("Mongolia was urged to attract $4 billion in foreign investment by 2030.", Status.PLANNED),
        ("A $4 million plant of a Japanese company in Mongolia was cancelled.", Status.CANCELLED),
        ("Japanese loan to Mongolia: $4 million", Status.PLANNED),
        ("Japanese investment in Mongolia: $4 million", Status.COMPLETED),
    ],
)
def test_tense_modality_and_class_of_the_verb_tell_how_far_money_has_come(text: str, status: Status) -> None:
    assert found(text)[0] is status


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Japan invested $4 million in Mongolia in 2020.", "2020"),
        ("Japan invested $4 million in Mongolia in May 2021.", "2021-05"),
        ("Japan invested $4 million in Mongolia last year.", "2023"),
        ("Japan bought a mine in Mongolia for $4 million on 2 May 2024.", "2024-05-02"),
        ("Japan invested $4 million in Mongolia since 2005.", None),
        ("Japan will invest $4 million in Mongolia by 2029.", None),
        ("Japan will invest $4 million in Mongolia in 2025.", "2025"),
        ("Japan will invest $4 million in Mongolia in May 2025.", None),
        ("Japan announced $4 million for Mongolia on Monday.", None),
        ("Japan was on 2 May 2024 to Mongolia a lender of a loan of $4 million.", None),
        ("Japanese investment in Mongolia: $4 million in 2020", "2020"),
        ("Japan invested $4 million in Mongolia, 20 percent less than in 2020.", None),
        ("2020 is when Japan invested $4 million in Mongolia.", None),
    ],
)
def test_the_days_of_the_clause_are_the_period_unless_they_are_a_deadline(
    text: str, period: str | None
) -> None:
    assert found(text)[1] == period


def test_two_sums_have_each_their_own_days() -> None:
    text = "Japan invested $4 million in Mongolia in 2020, including $1 million in May 2020."
    whole, part = parse(text, published=DAY).investments
    assert (whole.period, part.period) == (TimeSpan.of("2020"), TimeSpan.of("2020-05"))


def test_days_beyond_another_sum_are_not_taken() -> None:
    text = "Japan invested $4 million, including $1 million in May 2020, in Mongolia."
    whole, part = parse(text, published=DAY).investments
    assert (whole.period, part.period) == (None, TimeSpan.of("2020-05"))


def test_a_headline_in_the_present_leaves_open_how_far_money_has_come() -> None:
    text = "Hyundai of Korea will build a $4 million plant in Mongolia."
    [plant] = parse(text, title="Hyundai builds $4 million plant in Mongolia").investments
    assert plant.status is Status.PLANNED


def test_a_credit_line_that_is_opened_is_not_drawn_yet() -> None:
    [line] = parse("Türk Eximbank opened a credit line of $150 million for Angola.").investments
    assert line.status is Status.PLANNED


def test_investment_that_is_pledged_is_still_to_come() -> None:
    [pledge] = parse("The investment pledged by Japan to Ghana is $150 million.").investments
    assert pledge.status is Status.PLANNED
