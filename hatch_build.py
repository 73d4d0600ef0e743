"""Build what the browser gets: the script bundles and the subset of the display font, into `static/build/`.

A hatchling build hook on `pip install`; the Makefile runs it as `python hatch_build.py` when the client changed.
"""

from __future__ import annotations

import shutil
import string
import subprocess
import sys
from pathlib import Path
from typing import Any

import deno
from fontTools import subset
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ENTRIES = ("wheel.ts", "practice.ts", "progress.ts", "single.ts", "offline.ts", "worker.ts")
FONT_FACES = ("normal", "italic")
# feeling words, questions and quotes are plain English with typographic punctuation, and no signs of the keyboard
FONT_CHARACTERS = string.ascii_letters + string.digits + " !$&(),-./:;?‘’“”–—…é"


class ClientBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Make hatchling build the client before it packs the distribution."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build into the tree; an sdist carries the sources only."""
        if self.target_name == "wheel":
            build(Path(self.root))


def build(root: Path) -> None:
    """Fill `root/static/build`; raises SystemExit with a remedy when a step fails."""
    out = root / "static" / "build"
    out.mkdir(parents=True, exist_ok=True)
    run_deno(root, "install", "--frozen")
    entries = [str(root / "client" / name) for name in ENTRIES]
    run_deno(
        root,
        "bundle",
        "--frozen",
        "--platform",
        "browser",
        "--format",
        "iife",
        "--minify",
        "--outdir",
        str(out),
        *entries,
    )
    for face in FONT_FACES:
        subset_font(root, face, out / f"serif-{face}.woff2")
    shutil.copyfile(root / "node_modules/@fontsource/instrument-serif/LICENSE", out / "serif-LICENSE.txt")


def deno_binary() -> str:
    """Return where Deno is; in the isolated environment of a build, its package looks in the wrong place."""
    try:
        return str(deno.find_deno_bin())
    except FileNotFoundError:
        return shutil.which("deno") or sys.exit("Deno is not installed: run `make install`, or `pip install deno`.")


def run_deno(root: Path, *arguments: str) -> None:
    """Run Deno in the project; what it says is shown only when it fails."""
    done = subprocess.run(
        [deno_binary(), *arguments],
        cwd=root,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        sys.exit(
            f"{done.stdout}\nThe client could not be built: `deno {' '.join(arguments[:1])}` failed (see above).\n"
            "If it could not download, check that the npm registry can be reached, then run the same command again."
        )


def subset_font(root: Path, face: str, target: Path) -> None:
    """Write the few glyphs that we set, as WOFF2."""
    source = root / f"node_modules/@fontsource/instrument-serif/files/instrument-serif-latin-400-{face}.woff2"
    # without hints, which only old screens use, and only for text much smaller than ours
    options = subset.Options(flavor="woff2", layout_features=["kern", "liga"], hinting=False)
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text=FONT_CHARACTERS)
    subsetter.subset(font)
    subset.save_font(font, str(target), options)


if __name__ == "__main__":
    build(Path(__file__).parent)
