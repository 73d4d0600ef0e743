"""The list that an export leaves among its files, so that the next one knows them from those of somebody else."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path

from feelings_wheel import __version__
from feelings_wheel.export.problem import ExportError

NAME = ".more-than-fine-export"
FORMAT = "more-than-fine-export"


def write(directory: Path) -> None:
    """List every file of a finished export, by its path and the hash of what it holds."""
    files = {
        path.relative_to(directory).as_posix(): _hash(path) for path in sorted(directory.rglob("*")) if path.is_file()
    }
    manifest = {"format": FORMAT, "version": __version__, "files": files}
    (directory / NAME).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def refuse_what_is_not_ours(directory: Path) -> None:
    """Raise ExportError unless a directory is missing, empty, or an export in which nobody else has written since."""
    if not directory.exists():
        return
    if not directory.is_dir():
        raise ExportError(f"{directory} is a file; name a directory")
    there = {path.relative_to(directory).as_posix(): path for path in sorted(directory.rglob("*"))}
    if not there:
        return
    remedy = "name another directory, or move it away"
    if not (directory / NAME).is_file():
        raise ExportError(f"{directory} holds files, and no {NAME} says that an export wrote them; {remedy}")
    ours = _listed(directory)
    folders = {parent.as_posix() for name in ours for parent in Path(name).parents}
    for name, path in there.items():
        if path.is_dir() and not path.is_symlink() and name in folders:
            continue
        if name != NAME and name not in ours:
            raise ExportError(f"{path} was not written by an export, which would remove it; {remedy}")
        if name != NAME and (path.is_symlink() or _hash(path) != ours[name]):
            raise ExportError(f"{path} was changed since it was exported, and would be overwritten; {remedy}")


def _listed(directory: Path) -> dict[str, str]:
    file = directory / NAME
    try:
        manifest = json.loads(file.read_text(encoding="utf-8"))
        if manifest["format"] == FORMAT:
            return {str(name): str(hash_) for name, hash_ in manifest["files"].items()}
    except (ValueError, LookupError, TypeError, AttributeError):
        pass
    raise ExportError(f"{file} can't be read as the list of an export; name another directory, or remove this one")


def _hash(file: Path) -> str:
    return sha256(file.read_bytes()).hexdigest()
