"""A headless Chromium for pages, and what the tests of pages share."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Evidence,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Source,
    Status,
    TimeSpan,
    Visit,
)

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
)
OWN_PAGES = ("data:", "file:", "chrome:", "about:")


@pytest.fixture(scope="session")
def hostile() -> list[str]:
    """Strings that try to run a script or to fetch something, wherever they may end up in a page."""
    path = Path(__file__).with_name("hostile.json")
    strings: list[str] = json.loads(path.read_text(encoding="utf-8"))
    return strings


@pytest.fixture(scope="session")
def laced() -> Callable[[str], ParsedArticle]:
    """Return a function to an article with one record of each type that says a string wherever it can."""
    return _laced


def _laced(string: str) -> ParsedArticle:
    """The string stands in every field that takes a text; evidence begins and ends inside it."""
    where = Place(name=string, country=Country("KR"))
    who = (Person(name=string, role=string, country=Country("KZ"), organization=string),)
    bodies = (Organization(name=string, country=Country("KZ")),)
    half = max(len(string) // 2, 1)
    whole = Evidence(start=0, end=len(string), text=string)
    parts = (
        Evidence(start=0, end=half, text=string[:half], supports=("status",)),
        Evidence(start=0, end=half, text=string[:half], source=Source.TITLE, supports=("topics",)),
    )
    planned, evidence = Status.PLANNED, (whole, parts[0])
    visit = Visit(
        id=string,
        status=planned,
        rule=string,
        visitors=who,
        delegation=bodies,
        places=(where,),
        hosts=who,
        evidence=evidence,
    )
    meeting = Meeting(
        id=f"{string} 2",
        status=planned,
        rule=string,
        kind=MeetingKind.BILATERAL,
        name=string,
        participants=who,
        organizations=bodies,
        place=where,
        date=TimeSpan.of("2021-08-16"),
        visit_id=string,
        evidence=(whole, parts[1]),
    )
    agreement = Agreement(
        id=f"{string} 3",
        status=planned,
        rule=string,
        kind=AgreementKind.PLAN,
        title=string,
        signatories=who,
        organizations=bodies,
        evidence=evidence,
    )
    investment = Investment(
        id=f"{string} 4",
        status=planned,
        rule=string,
        kind=InvestmentKind.PROJECT,
        investors=bodies,
        recipients=bodies,
        companies=bodies,
        project=string,
        evidence=evidence,
    )
    article = Article(
        id=string, text=f"{string}\n{string}", title=string, source=string, url=string, dateline=where
    )
    return ParsedArticle(
        article=article,
        visits=(visit,),
        meetings=(meeting,),
        agreements=(agreement,),
        investments=(investment,),
        producer=string,
    )


class Browser:
    """A page in Chromium, and what it did there."""

    def __init__(
        self,
        driver: Any,  # noqa: ANN401 (selenium tells its types in part)
        actions: Callable[..., Any],
        folder: Path,
    ) -> None:
        self.driver = driver
        self._actions = actions
        self._folder = folder
        self._count = 0

    def open(self, html: str) -> None:
        self._count += 1
        path = self._folder / f"{self._count}.html"
        path.write_text(html, encoding="utf-8")
        self.driver.get(path.as_uri())

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 (whatever the script returns)
        return self.driver.execute_script(script, *arguments)

    def wait(self, condition: str) -> None:
        script = "const look = () => ({}) ? arguments[0]() : setTimeout(look, 20); look();"
        self.driver.execute_async_script(script.replace("{}", condition))

    def press(self, *keys: str) -> None:
        self._actions(self.driver).send_keys(*keys).perform()

    def point(self, selector: str, number: int = 0) -> None:
        """Move the pointer to the element of this number that a selector finds."""
        element = self.run("return document.querySelectorAll(arguments[0])[arguments[1]]", selector, number)
        self._actions(self.driver).scroll_to_element(element).move_to_element(element).perform()

    def texts(self, selector: str) -> list[str]:
        found: list[str] = self.run(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.textContent)", selector
        )
        return found

    def complaints(self) -> list[str]:
        """What the console has said since it was last asked."""
        return [entry["message"] for entry in self._log("browser")]

    def requests(self) -> list[str]:
        """The addresses outside the page that were asked for since it was last asked."""
        entries = (json.loads(entry["message"])["message"] for entry in self._log("performance"))
        urls = (
            entry["params"]["request"]["url"]
            for entry in entries
            if entry["method"] == "Network.requestWillBeSent"
        )
        return [url for url in urls if not url.startswith(OWN_PAGES)]

    def _log(self, name: str) -> list[dict[str, Any]]:
        answer = self.driver.execute("getLog", {"type": name})
        entries: list[dict[str, Any]] = answer["value"]
        return entries


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium drives the browser")
    paths = [shutil.which(name) for name in ("chromium", "chromedriver")]
    if None in paths:
        pytest.skip("chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = paths[0]
    for flag in FLAGS:
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(paths[1])
    driver = webdriver.Chrome(options=options, service=service)
    yield Browser(driver, webdriver.ActionChains, tmp_path_factory.mktemp("pages"))
    driver.quit()


@pytest.fixture
def browser(chromium: Browser) -> Iterator[Browser]:
    """A browser whose page must neither complain nor ask for anything."""
    chromium.complaints()
    chromium.requests()
    yield chromium
    assert chromium.complaints() == []
    assert chromium.requests() == []


@pytest.fixture
def emulate(chromium: Browser) -> Iterator[Callable[..., None]]:
    """Set the colour scheme and the width of the window."""

    def emulate(*, scheme: str = "light", width: int = 1280) -> None:
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        chromium.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        chromium.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)

    yield emulate
    emulate()
    chromium.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.fixture
def contrasts(chromium: Browser) -> Callable[[str], dict[str, float]]:
    """Return a function to the lowest contrast of text and ground for each class of what a selector finds."""
    script = Path(__file__).with_name("contrast.js").read_text(encoding="utf-8")

    def contrasts(selector: str) -> dict[str, float]:
        found: dict[str, float] = chromium.run(script, selector)
        return found

    return contrasts
