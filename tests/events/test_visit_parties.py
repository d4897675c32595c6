"""Sentences with who goes where, for whom and how long: parties, tours, hosts, lengths, stays."""

from collections.abc import Callable

import pytest

VisitsIn = Callable[..., list[str]]

PARTIES = [
    (
        "A Kazakh delegation led by Deputy Prime Minister Serik Zhumangarin visited Kabul.",
        ["completed Serik Zhumangarin >AF Kabul"],
    ),
    (
        "Finance Minister Seedy Keita, who led a delegation to Algiers, signed the paper.",
        ["completed Seedy Keita >DZ Algiers"],
    ),
    ("President Joko Widodo's delegation arrived in Beijing.", ["completed Joko Widodo >CN Beijing"]),
    ("Representatives of the World Bank visited Dushanbe.", ["completed World Bank >TJ Dushanbe"]),
    (
        "President Lee Jae-myung left for Tokyo. He is accompanied by Foreign Minister Cho Hyun.",
        ["completed Lee Jae-myung+Cho Hyun >JP Tokyo"],
    ),
    (
        "Together with Foreign Minister Murat Nurtleu, President Tokayev travelled to New York.",
        ["completed Tokayev+Murat Nurtleu >US New York"],
    ),
]

TOURS = [
    (
        "His Africa tour took Foreign Minister Sergey Lavrov to Mali and Sudan.",
        ["completed Sergey Lavrov >ML", "completed Sergey Lavrov >SD"],
    ),
    (
        "Deputy Secretary Kurt Campbell's trip will include stops in Vientiane and Hanoi.",
        ["planned Kurt Campbell >LA Vientiane", "planned Kurt Campbell >VN Hanoi"],
    ),
    (
        "Foreign Minister Javad Zarif took a tour of Uzbekistan and Kyrgyzstan.",
        ["completed Javad Zarif >UZ", "completed Javad Zarif >KG"],
    ),
    (
        "On Monday President Luis Arce begins a trip to Peru, Chile and Brazil.",
        ["completed Luis Arce >PE", "completed Luis Arce >CL", "completed Luis Arce >BR"],
    ),
]

POINTING: list[tuple[str, list[str]]] = [
    ("President Luis Arce arrived in the Hungarian republic.", ["completed Luis Arce >HU"]),
    ("President Luis Arce met students during his Lima visit.", ["completed Luis Arce >PE Lima"]),
    (
        "LUANDA, October 15 \N{EN DASH} Cuban Vice President Salvador Valdes arrived today in this capital.",
        ["completed Salvador Valdes >AO Luanda 2024-10-16"],
    ),
    (
        "Foreign Minister Murat Nurtleu arrived in the Finnish capital. In Helsinki he met President Stubb.",
        ["completed Murat Nurtleu >FI Helsinki"],
    ),
    (
        "Hungary is a partner. Foreign Minister Murat Nurtleu arrived in the country on Monday.",
        ["completed Murat Nurtleu >HU 2024-10-14"],
    ),
    ("Hungary and Italy are partners. Foreign Minister Murat Nurtleu arrived in the country.", []),
    ("Nothing is known. Foreign Minister Murat Nurtleu travelled to the country.", []),
    ("Foreign Minister Murat Nurtleu travelled to a country.", []),
    ("Foreign Minister Murat Nurtleu travelled to this capital.", []),
    (
        (
            "MOSCOW, October 14. /TASS/. President Serdar Berdimuhamedov spoke. The guest is in the Russian"
            " capital on an official visit."
        ),
        ["completed official Serdar Berdimuhamedov >RU Moscow"],
    ),
    ("The guest is in Rome on an official visit.", []),
    (
        "In March, when President Emmanuel Macron came to Astana, a paper was signed.",
        ["completed Emmanuel Macron >KZ Astana 2024-03"],
    ),
]

SENDERS: list[tuple[str, list[str]]] = [
    ("A clerk leads the delegation, which arrived in Bishkek.", []),
    (
        "Minister Yoji Muto, it is said, today leads the delegation, which arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "Minister Yoji Muto leads the delegation, which arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "A delegation which Minister Yoji Muto heads will visit Bishkek.",
        ["planned Yoji Muto >KG Bishkek"],
    ),
    (
        "A delegation under the leadership of Minister Yoji Muto visited Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    ("A Japanese delegation \N{EN DASH} a large one \N{EN DASH} visited Bishkek.", ["completed >KG Bishkek"]),
    ("A World Bank delegation visited Bishkek.", ["completed World Bank >KG Bishkek"]),
    ("A delegation from Japan visited Bishkek.", ["completed >KG Bishkek"]),
    ("A Japanese delegation visited Bishkek.", ["completed >KG Bishkek"]),
    ("A delegation visited Bishkek.", []),
    ("The delegation visited Bishkek.", []),
    ("A delegation that Minister Yoji Muto leads arrived in Bishkek.", ["completed Yoji Muto >KG Bishkek"]),
    (
        (
            "A delegation from Japan led by Minister Yoji Muto came to Tokyo Tower. The"
            " delegation flew to Bishkek."
        ),
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "A Japanese delegation will visit Bishkek. It will be led by Minister Yoji Muto.",
        ["planned Yoji Muto >KG Bishkek"],
    ),
    (
        "Minister Yoji Muto at the head of a delegation arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "A Japanese delegation, which includes Minister Yoji Muto and others, visited Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    (
        "The delegation, along with Minister Yoji Muto, has arrived in Bishkek.",
        ["completed Yoji Muto >KG Bishkek"],
    ),
    ("A delegation; Minister Yoji Muto is at home; visited Bishkek.", []),
]

WELCOMES: list[tuple[str, list[str]]] = [
    (
        (
            "President Emomali Rahmon arrived in Tashkent. At the airport he was met by"
            " Prime Minister Abdulla"
            " Aripov."
        ),
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        (
            "President Recep Tayyip Erdogan flew to Luanda. There Erdogan sat down with his host, President"
            " Joao Lourenco."
        ),
        ["completed Recep Tayyip Erdogan >AO Luanda by Joao Lourenco"],
    ),
    (
        "President Emomali Rahmon arrived in Tashkent. He was received by Prime Minister Abdulla Aripov.",
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        (
            "TASHKENT \N{EN DASH} President Emomali Rahmon arrived in Tashkent. Prime"
            " Minister Abdulla Aripov and his guest"
            " drank tea."
        ),
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        (
            "A delegation led by Foreign Minister Murat Nurtleu arrived in Tashkent. It was warm."
            " The delegation includes Deputy Minister Roman Vassilenko."
        ),
        ["completed Murat Nurtleu+Roman Vassilenko >UZ Tashkent"],
    ),
    (
        (
            "Prime Minister Abdulla Aripov and his guest, President Emomali Rahmon, drank tea."
            " President Emomali Rahmon arrived in Tashkent."
        ),
        ["completed Emomali Rahmon >UZ Tashkent by Abdulla Aripov"],
    ),
    (
        "President Emomali Rahmon arrived in Tashkent. The host was glad.",
        ["completed Emomali Rahmon >UZ Tashkent"],
    ),
]

VISITING: list[tuple[str, list[str]]] = [
    (
        "ASTANA \N{EN DASH} The visiting Foreign Minister of Japan, Takeshi Iwaya, spoke.",
        ["completed Takeshi Iwaya >KZ"],
    ),
    ("The visiting Foreign Minister of Japan, Takeshi Iwaya, spoke.", []),
]

LENGTHS: list[tuple[str, list[str]]] = [
    (
        "President Luis Arce leaves for Lima on Friday for a walk through the park and through November.",
        ["planned Luis Arce >PE Lima 2024-10-18"],
    ),
    ("President Luis Arce went to Peru, which he longed for", ["completed Luis Arce >PE"]),
    (
        "President Luis Arce arrived in Lima on Tuesday for a week-long visit.",
        ["completed Luis Arce >PE Lima 2024-10-15/2024-10-21"],
    ),
    (
        "President Luis Arce arrived in Lima on Tuesday on a two day visit.",
        ["completed Luis Arce >PE Lima 2024-10-15/2024-10-16"],
    ),
    (
        "President Luis Arce arrived in Lima on Tuesday for a week.",
        ["completed Luis Arce >PE Lima 2024-10-15/2024-10-21"],
    ),
    ("President Luis Arce arrived in Lima for the so-called visit.", ["completed Luis Arce >PE Lima"]),
]

STAYS: list[tuple[str, list[str]]] = [
    (
        (
            "President Luis Arce arrived in Lima. In Cusco Arce spoke to students. President"
            " Sergio Mattarella"
            " was in Rome."
        ),
        ["completed Luis Arce >PE Lima+Cusco"],
    ),
    (
        "President Luis Arce visited Peru. Arce spoke in Lima and Cusco. From Arequipa Arce sent a letter.",
        ["completed Luis Arce >PE Lima+Cusco+Arequipa"],
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"), [*PARTIES, *TOURS, *POINTING, *SENDERS, *WELCOMES, *VISITING, *LENGTHS, *STAYS]
)
def test_a_sentence_tells_of_visits(text: str, expected: list[str], read: VisitsIn) -> None:
    assert read(text) == expected
