"""The prose of wires and newspapers: long sentences, words of time, audiences, what lies near or ahead."""

import datetime as dt

import pytest

from kz_diplomacy import Status, parse

DAY = dt.date(2024, 5, 15)


@pytest.mark.parametrize(
    ("text", "participants"),
    [
        (
            "He left hours after Ilham Aliyev and his Turkish counterpart Tayyip Erdogan spoke by phone.",
            ["Ilham Aliyev", "Tayyip Erdogan"],
        ),
        (
            "Murat Nurtleu met Shavkat Mirziyoyev, Foreign Minister Bakhtiyor Saidov and discussed transit.",
            ["Murat Nurtleu", "Shavkat Mirziyoyev", "Bakhtiyor Saidov"],
        ),
        ("Murat Nurtleu and Hakan Fidan are to speak at the opening of a race.", None),
        ("Murat Nurtleu and Hakan Fidan plan to address the participants of the race.", None),
    ],
)
def test_who_meets_is_read_beyond_commas_and_words_of_time(text: str, participants: list[str] | None) -> None:
    found = [[person.name for person in each.participants] for each in parse(text, published=DAY).meetings]
    assert participants in found if participants else not found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Sadyr Japarov, on a trip since he won in March, discussed trade with Emomali Rahmon on May 9.",
            "2024-05-09",
        ),
        (
            "President Sadyr Japarov and President Shavkat Mirziyoyev discussed on Monday a plan.",
            "2024-05-13",
        ),
    ],
)
def test_the_day_of_talks_is_that_of_their_own_clause(text: str, day: str) -> None:
    assert [str(each.date) for each in parse(text, published=DAY).meetings] == [day]


def test_what_somebody_comes_for_may_still_lie_ahead() -> None:
    text = (
        "Prime Minister Olzhas Bektenov arrived in Tashkent to hold talks with President Shavkat Mirziyoyev."
        " Bektenov is scheduled to hold talks with Mirziyoyev on Thursday."
    )
    (meeting,) = parse(text, published=DAY).meetings
    assert (meeting.status, str(meeting.date)) == (Status.PLANNED, "2024-05-16")


@pytest.mark.parametrize(
    ("text", "destination", "day"),
    [
        (
            "Sadyr Japarov met Shavkat Mirziyoyev, who will pay a visit to Kyrgyzstan a week after the vote.",
            "KG",
            None,
        ),
        (
            "President Sadyr Japarov will visit Italy and Spain this week. He is due in Rome on Friday.",
            "IT",
            "2024-05-17",
        ),
    ],
)
def test_measures_of_time_hide_no_destination(text: str, destination: str, day: str | None) -> None:
    visit = next(each for each in parse(text, published=DAY).visits if str(each.destination) == destination)
    assert (visit.date and str(visit.date)) == day


def test_where_a_visit_is_announced_is_not_where_it_goes() -> None:
    text = (
        "President Sadyr Japarov will pay a visit to Italy. The visit was announced by Japarov at a forum in"
        " Oslo on May 9."
    )
    (visit,) = parse(text, published=DAY).visits
    assert (str(visit.destination), visit.places, visit.date) == ("IT", (), None)


def test_a_participle_that_brings_a_reason_is_no_verb() -> None:
    text = "Sadyr Japarov met President Shavkat Mirziyoyev in May. Given the drought, the sides agreed."
    assert len(parse(text, published=DAY).meetings) == 1


def test_an_office_holder_is_named_behind_the_country() -> None:
    text = "The interim Prime Minister of Pakistan, Anwar ul Haq Kakar arrived in Dubai on Sunday."
    (visit,) = parse(text, published=DAY).visits
    assert [(person.name, str(person.country)) for person in visit.visitors] == [("Anwar ul Haq Kakar", "PK")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Norway and Sweden are close to signing a trade agreement.", Status.PROPOSED),
        ("The talks could yield a trade agreement between Norway and Sweden.", Status.PROPOSED),
        ("The trip will include the signing of a memorandum between Norway and Sweden.", Status.PLANNED),
        ("Norway and Sweden held talks toward a bilateral trade pact.", Status.PROPOSED),
    ],
)
def test_documents_that_are_near_are_not_signed(text: str, status: Status) -> None:
    assert [each.status for each in parse(text, published=DAY).agreements] == [status]


def test_a_side_that_a_title_leaves_unclear_is_not_made_up() -> None:
    text = (
        "Foreign Minister Hakan Fidan flew to Oslo to press for a peace deal between the Kingdom and Israel."
    )
    (deal,) = parse(text, published=DAY).agreements
    assert [str(country) for country in deal.countries] == ["IL"]


@pytest.mark.parametrize(
    "text",
    [
        "President Donald Trump called the talks with Kassym-Jomart Tokayev a success.",
        "Norway and Sweden will sign a statement of intent, not a draft peace agreement.",
        "Norway and Sweden prefer an exchange of letters instead of a peace agreement.",
    ],
)
def test_what_is_only_called_or_ruled_out_is_no_event(text: str) -> None:
    parsed = parse(text, published=DAY)
    assert not any(meeting.mode == "phone" for meeting in parsed.meetings)
    assert not any("peace" in (each.title or "") for each in parsed.agreements)


def test_calls_that_are_a_habit_are_no_meeting() -> None:
    text = "Sadyr Japarov and Emomali Rahmon solve such problems in phone conversations, an aide said."
    assert not parse(text, published=DAY).meetings


def test_talks_behind_when_are_ahead_in_the_present_tense() -> None:
    text = "Sadyr Japarov is expected to press Emomali Rahmon on water when the two leaders meet over lunch."
    assert [each.status for each in parse(text, published=DAY).meetings] == [Status.PLANNED]


def test_who_tells_of_a_document_is_no_part_of_its_title() -> None:
    text = "Norway and Sweden will sign a memorandum on striving for peace, Example Weekly reports."
    assert [each.title for each in parse(text, published=DAY).agreements] == [
        "memorandum on striving for peace"
    ]


def test_a_town_on_days_within_a_visit_is_part_of_it() -> None:
    text = (
        "Sadyr Japarov arrived in Tashkent on Monday for a four-day state visit. He will open a museum before"
        " heading to Samarkand on Wednesday."
    )
    (visit,) = parse(text, published=DAY).visits
    assert [place.name for place in visit.places] == ["Tashkent", "Samarkand"]


@pytest.mark.parametrize(
    "text",
    [
        "Alstom and Uzbekistan Railways signed a $3 billion deal to build trains.",
        "Alstom and Uzbekistan Railways signed a 2.8 billion euro ($3 billion) contract to build trains.",
    ],
)
def test_the_worth_of_a_deal_stands_before_it(text: str) -> None:
    (deal,) = parse(text, published=DAY).agreements
    assert deal.value is not None
    assert [body.name for body in deal.organizations] == ["Alstom", "Uzbekistan Railways"]


def test_what_somebody_only_wishes_for_is_no_event() -> None:
    parsed = parse(
        "Norway and Sweden are interested in signing a trade pact. Alstom is keen on buying a plant in Oslo.",
        published=DAY,
    )
    assert (parsed.agreements, parsed.investments) == ((), ())


def test_a_chance_of_a_call_is_proposed() -> None:
    text = "There is a possibility of a phone conversation between Hakan Fidan and Antony Blinken."
    assert [each.status for each in parse(text, published=DAY).meetings] == [Status.PROPOSED]


def test_a_call_before_a_meeting_is_not_how_they_met() -> None:
    text = "Sadyr Japarov contacted Oslo over the phone before his meeting with Emomali Rahmon in Dushanbe."
    assert [str(each.mode) for each in parse(text, published=DAY).meetings] == ["in_person"]


def test_the_day_of_what_came_before_is_not_that_of_the_event() -> None:
    text = "Following a speech on May 9, Sadyr Japarov met Emomali Rahmon and flew to Oslo."
    parsed = parse(text, published=DAY)
    assert [each.date for each in parsed.meetings] == [each.date for each in parsed.visits] == [None]


def test_what_a_planned_visit_is_for_is_planned() -> None:
    parsed = parse("Sadyr Japarov to visit Oslo to attend a climate summit", published=DAY)
    assert [each.status for each in parsed.visits] == [Status.PLANNED]
    assert [each.status for each in parsed.meetings] == [Status.PLANNED]


def test_a_town_is_named_behind_what_it_is() -> None:
    text = "TEHRAN - Foreign Minister Abbas Araghchi met US envoy Steve Witkoff in the Omani capital, Muscat."
    (meeting,) = parse(text, published=DAY).meetings
    assert meeting.place is not None
    assert meeting.place.name == "Muscat"


def test_where_somebody_goes_before_talks_is_not_where_they_are() -> None:
    text = "Sadyr Japarov flew to Oslo on Monday before his meeting with Emomali Rahmon next week."
    (meeting,) = parse(text, published=DAY).meetings
    assert (meeting.place, str(meeting.date)) == (None, "2024-05-20/2024-05-26")


def test_talks_about_a_visit_do_not_make_it_happen() -> None:
    text = "Sadyr Japarov held a meeting on his upcoming visit to Norway."
    assert [each.status for each in parse(text, published=DAY).visits] == [Status.PLANNED]


def test_a_fund_of_a_state_invests_abroad() -> None:
    text = "Norway's sovereign wealth fund has agreed to buy a 10% stake in an airport in Tashkent."
    (stake,) = parse(text, published=DAY).investments
    assert [str(country) for country in stake.investor_countries] == ["NO"]
    assert (str(stake.recipient_country), stake.status) == ("UZ", Status.PLANNED)


@pytest.mark.parametrize(
    "text",
    [
        "The minister dismissed speculation about talks between Sadyr Japarov and Emomali Rahmon.",
        "The Kremlin played down talk of a trip by President Vladimir Putin to Ankara.",
    ],
)
def test_what_people_only_talk_of_is_no_event(text: str) -> None:
    parsed = parse(text, published=DAY)
    assert (parsed.visits, parsed.meetings) == ((), ())


def test_the_day_since_when_is_not_that_of_a_trip() -> None:
    text = (
        "Emomali Rahmon, on his first trip to Kyrgyzstan since a clash in September 2022, praised the roads."
    )
    assert [each.date for each in parse(text, published=DAY).visits] == [None]


def test_a_headline_before_a_meeting_tells_that_it_is_to_come() -> None:
    parsed = parse(
        "Sadyr Japarov flies to Oslo before Rahmon meeting. Emomali Rahmon is at home.", published=DAY
    )
    assert [(each.status, each.place) for each in parsed.meetings] == [(Status.PLANNED, None)]


def test_the_deal_of_a_headline_is_that_of_the_lead() -> None:
    text = "Alstom and Uzbekistan Railways signed a $3 billion deal on Thursday to build trains."
    (deal,) = parse(text, title="Alstom signs rail deal in Tashkent", published=DAY).agreements
    assert (deal.title, [body.name for body in deal.organizations]) == (
        "rail deal",
        ["Alstom", "Uzbekistan Railways"],
    )


@pytest.mark.parametrize(
    "told", ["told reporters on Monday", "said in Berlin on Monday", "told a news conference in Berlin"]
)
def test_what_is_told_to_somebody_is_a_clause_of_its_own(told: str) -> None:
    text = f"Chancellor Angela Merkel {told} that her trip to Washington had been postponed due to a storm."
    assert [each.status for each in parse(text, published=DAY).visits] == [Status.CANCELLED]


def test_a_headline_in_the_present_tense_may_tell_of_what_is_ahead() -> None:
    text = "President Sadyr Japarov is set to travel to Oslo on Friday."
    parsed = parse(text, title="Japarov heads to Oslo", published=DAY)
    assert [each.status for each in parsed.visits] == [Status.PLANNED]


def test_the_countries_of_a_tour_are_told_of_once() -> None:
    text = (
        "Minister Hakan Fidan arrived in Oslo on Monday as part of a tour to Norway, Chile and Peru."
        " Fidan will also travel to Chile and Peru."
    )
    found = [(str(each.destination), each.status) for each in parse(text, published=DAY).visits]
    assert found == [("NO", Status.COMPLETED), ("CL", Status.PLANNED), ("PE", Status.PLANNED)]


def test_the_week_of_a_visit_says_less_than_its_day() -> None:
    text = "President Sadyr Japarov is due in Rome on Friday. He will visit Italy this week to see a museum."
    assert [str(each.date) for each in parse(text, published=DAY).visits] == ["2024-05-17"]


def test_a_headline_of_several_envoys_is_no_meeting_of_all() -> None:
    parsed = parse(
        "ASTANA. The President of Kazakhstan Kassym-Jomart Tokayev received credentials from Ambassador of"
        " Kenya John Example.\n\nThen the Ambassador of Norway Anna Example handed over hers.",
        title="Ambassadors of Kenya and Norway John Example and Anna Example present credentials to Tokayev",
    )
    assert [[str(country) for country in meeting.countries] for meeting in parsed.meetings] == [["KZ", "KE"]]
