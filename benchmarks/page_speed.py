"""Size of the page of a dataset, the time to make it, and the time until a browser paints it.

    python benchmarks/page_speed.py                       10,000 records, five loads in headless Chromium
    python benchmarks/page_speed.py --records 50000
    python benchmarks/page_speed.py --keep page.html      keep the page
    python benchmarks/page_speed.py --pictures docs/how-to

The articles are made up: invented people travel between real capitals. Needs selenium, chromium and
chromedriver.
"""

import argparse
import datetime as dt
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from selenium import webdriver

from kz_diplomacy import Article, Country, ParsedArticle, Parser
from kz_diplomacy.export import dataset_page

FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --hide-scrollbars --window-size=1440,1000"
)
CAPITALS = {
    "KZ": "Astana",
    "UZ": "Tashkent",
    "CN": "Beijing",
    "RU": "Moscow",
    "TR": "Ankara",
    "KR": "Seoul",
    "JP": "Tokyo",
    "DE": "Berlin",
    "FR": "Paris",
    "US": "Washington",
    "KG": "Bishkek",
    "TJ": "Dushanbe",
    "TM": "Ashgabat",
    "AZ": "Baku",
    "IN": "New Delhi",
    "IT": "Rome",
    "SA": "Riyadh",
    "PL": "Warsaw",
    "HU": "Budapest",
    "MN": "Ulaanbaatar",
}
FORENAMES = ("Anna", "Bolat", "Chen", "Dana", "Erik", "Farid", "Gulnara", "Henrik", "Ines", "Karim", "Leila")
SURNAMES = ("Example", "Sample", "Specimen", "Muster", "Placeholder", "Instance", "Testova", "Modelov")
OUTLETS = ("Example Times", "Northern Wire", "Daily Specimen", "Sample Post")
TOPICS = ("trade", "energy", "transport", "water", "education", "defence", "tourism", "agriculture")
# How many of the articles say it, and what.
PARAGRAPHS = (
    (1.0, "Foreign Minister of {home} {guest} arrived in {city} for an official visit on {day}."),
    (
        0.8,
        (
            "During the visit, {guest} held talks with Foreign Minister of {host} {other} in {city}. "
            "The sides discussed {topic} and {second}."
        ),
    ),
    (0.5, "Following the talks, {home} and {host} signed a memorandum of understanding on {topic}."),
    (0.3, "Companies from {host} invested ${sum} billion in the economy of {home} in {year}."),
    (
        1.0,
        (
            "The ministers praised the long friendship of the two peoples and the work of the commissions. "
            "They recalled that the exchange of students grows every year and thanked the teachers."
        ),
    ),
)
WEIGHTS = (8, *[4] * 6, *[1] * 13)  # some countries travel more than others
FIRST_DAY, DAYS = dt.date(2015, 1, 1), 4200
SEED_TITLE = "Tokayev and Moon Jae-in hold talks in Seoul during state visit"
READY = """return [
    performance.getEntriesByName('first-contentful-paint')[0].startTime,
    Number(document.body.dataset.ready),
]"""


def make_article(number: int, chance: random.Random) -> Article:
    """An article about a visit, often with talks, sometimes with a document or an investment."""
    home, host = (Country(code) for code in choose_two(chance))
    guest, other = (f"{chance.choice(FORENAMES)} {chance.choice(SURNAMES)}" for _ in range(2))
    day = FIRST_DAY + dt.timedelta(days=int(chance.betavariate(3, 1.6) * DAYS))
    topic, second = chance.sample(TOPICS, 2)
    said = {
        "home": home.name,
        "host": host.name,
        "city": CAPITALS[host.code],
        "guest": guest,
        "other": other,
        "day": f"{day.day} {day:%B} {day.year}",
        "topic": topic,
        "second": second,
        "sum": chance.randint(11, 60) / 10,
        "year": day.year - 1,
    }
    paragraphs = [words.format(**said) for share, words in PARAGRAPHS if chance.random() < share]
    return Article(
        id=f"made-{number:05}",
        text="\n\n".join(paragraphs),
        title=f"{guest} visits {said['city']}",
        published=day + dt.timedelta(days=chance.randint(0, 2)),
        source=chance.choice(OUTLETS),
        url=f"https://example.org/{number}",
    )


def choose_two(chance: random.Random) -> tuple[str, str]:
    """Two countries, the one that travels and the one that it goes to."""
    codes = list(CAPITALS)
    (home,) = chance.choices(codes, WEIGHTS)
    others = [(code, weight) for code, weight in zip(codes, WEIGHTS, strict=True) if code != home]
    (host,) = chance.choices([code for code, _ in others], [weight for _, weight in others])
    return home, host


def make_articles(records: int) -> Iterator[ParsedArticle]:
    """Parsed articles until they hold so many records."""
    chance, parser, made, number = random.Random(7), Parser(), 0, 0  # noqa: S311 (no secret)
    while made < records:
        parsed = parser.parse(make_article(number, chance))
        made, number = made + len(parsed.records), number + 1
        yield parsed


def open_browser() -> Any:  # noqa: ANN401 (selenium tells its types in part)
    """A headless Chromium."""
    options = webdriver.ChromeOptions()
    for flag in FLAGS.split():
        options.add_argument(flag)
    options.binary_location = shutil.which("chromium") or ""
    return webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))


def load(driver: Any, path: Path) -> tuple[float, float]:  # noqa: ANN401 (as above)
    """Milliseconds until the first paint and until the table and the charts are there."""
    driver.get("about:blank")
    driver.get(path.resolve().as_uri())
    while not driver.execute_script("return document.body.dataset.ready"):
        time.sleep(0.05)
    time.sleep(0.3)
    paint, ready = driver.execute_script(READY)
    return paint, ready


def take_pictures(driver: Any, folder: Path) -> None:  # noqa: ANN401 (as above)
    """Save what the pages of the documentation show: the page that is open, and that of one article."""
    driver.save_screenshot(str(folder / "explore.png"))
    driver.execute_script("document.querySelector('tr.meeting .open').click()")
    time.sleep(0.5)
    driver.save_screenshot(str(folder / "sheet.png"))
    seed = Path(__file__).parent.parent / "seeds" / "000_ea56156fd27a2317.txt"
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary, "article.html")
        parsed = Parser().parse(seed.read_text(encoding="utf-8"), title=SEED_TITLE, source="Kazinform")
        path.write_text(parsed.to_html(), encoding="utf-8")
        driver.get(path.as_uri())
        driver.execute_script("document.querySelectorAll('mark')[4].focus()")
        driver.save_screenshot(str(folder / "article.png"))


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--records", type=int, default=10_000)
    options.add_argument("--loads", type=int, default=5)
    options.add_argument("--keep", type=Path)
    options.add_argument("--pictures", type=Path)
    asked = options.parse_args()
    articles = list(make_articles(asked.records))
    began = time.perf_counter()
    html = dataset_page(articles)
    print(f"records    {sum(len(parsed.records) for parsed in articles):,} of {len(articles):,} articles")
    print(f"page       {len(html.encode()) / 1e6:.2f} MB, made in {time.perf_counter() - began:.1f} s")
    with tempfile.TemporaryDirectory() as folder:
        path = asked.keep or Path(folder, "page.html")
        path.write_text(html, encoding="utf-8")
        driver = open_browser()
        try:
            times = [load(driver, path) for _ in range(asked.loads)]
            if asked.pictures:
                take_pictures(driver, asked.pictures)
        finally:
            driver.quit()
    for name, values in zip(("paint", "ready"), zip(*times, strict=True), strict=True):
        print(f"{name:<10} {statistics.median(values):,.0f} ms median, {max(values):,.0f} ms at most")


if __name__ == "__main__":
    main()
