"""Where templates, static files and data lie: inside an installed package, or at the root of a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the directory `templates`, `static` or `data`."""
    packed = _PACKAGE / name
    return packed if packed.is_dir() else _PACKAGE.parent / name


DATA = resource("data")
