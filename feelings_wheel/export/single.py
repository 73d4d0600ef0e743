"""Write the whole site as one HTML file."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import NamedTemporaryFile

from feelings_wheel.export.problem import ExportError
from feelings_wheel.web import create_app, one_file

BEGINNING = 4096
"""Bytes within which a file says whether it is one of ours."""


def export_file(file: Path, data: Path) -> int:
    """Write the one file, and return its size in bytes; a file that was there is whole until the new one is.

    Raises DatasetError when the words are broken, ExportError when the file can't be written or isn't ours to replace.
    """
    _refuse_what_is_not_ours(file)
    content = one_file.write(create_app({"DATA": data, "FACE": "single"})).encode()
    aside = None
    try:
        with NamedTemporaryFile(dir=file.parent, prefix=f".{file.name}.", delete=False) as new:
            aside = Path(new.name)
            new.write(content)
        aside.chmod(file.stat().st_mode if file.exists() else 0o666 & ~_umask())
        aside.replace(file)
    except OSError as error:
        raise ExportError(f"{file} can't be written ({error.strerror}); name another file") from error
    finally:
        if aside is not None:
            aside.unlink(missing_ok=True)
    return len(content)


def _refuse_what_is_not_ours(file: Path) -> None:
    if file.is_dir():
        raise ExportError(f"{file} is a directory; name a file in it, such as {file / one_file.NAME}")
    try:
        if file.exists() and one_file.MARK.encode() not in _beginning(file):
            raise ExportError(f"{file} is there already, and is not a copy of this app; name another file")
    except OSError as error:
        raise ExportError(f"{file} can't be read ({error.strerror}); name another file") from error


def _beginning(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(BEGINNING)


def _umask() -> int:
    """Return which rights a new file doesn't get; the system tells only who sets it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
