"""A headless Chromium for pages."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

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
