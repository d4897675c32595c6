"""The version of the library, as its metadata has it."""

from importlib.metadata import version

VERSION = version("kz-diplomacy")
PRODUCER = f"kz-diplomacy {VERSION}"
"""What the records of this version name as their producer."""
