"""The command `feelings-wheel`; exits with 0, or with 2 and one line per problem."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any, NoReturn

import click

from feelings_wheel import __version__
from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import DatasetError, load

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path, file_okay=False),
    default=DATA,
    help="A dataset directory; default: the one that comes along.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """More Than Fine: serve the wheel, and keep its words in order."""


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535))
@data_option
def serve(host: str, port: int, data: Path) -> None:
    """Serve the app."""
    from waitress import create_server

    from feelings_wheel.web import create_app
    from feelings_wheel.web.compression import warm

    try:
        app = create_app({"DATA": data})
    except DatasetError as error:
        fail(error)
    try:
        server = create_server(app, host=host, port=port)
    except (OSError, ValueError) as error:  # ValueError: waitress on a host that it can't resolve
        reason = getattr(error, "strerror", None) or error
        what = f"{host}:{port} can't be served on ({reason})"
        click.echo(f"{what}; name another with --host or --port, or PORT=8001 make run", err=True)
        sys.exit(2)
    click.echo(f"More Than Fine is at http://{host}:{port}/ (Ctrl-C stops it)")
    Thread(target=warm, args=[app], daemon=True).start()
    server.run()


@main.command("export")
@click.argument("directory", type=click.Path(path_type=Path))
@click.option("--base-url", help="Where everybody will find the site: https://example.org or https://example.org/path.")
@click.option("--precompress", is_flag=True, help="Write .br and .gz files, too, for hosts that send them as they are.")
@data_option
def export_site(directory: Path, base_url: str | None, precompress: bool, data: Path) -> None:
    """Write the app as a static site into DIRECTORY, which must be missing, empty, or an earlier export.

    The new site takes its place in one step, when it is whole.
    """
    from feelings_wheel.export.problem import ExportError
    from feelings_wheel.export.static import export

    try:
        files = export(directory, data=data, base_url=base_url, compressed=precompress, show=_progress)
    except DatasetError as error:
        fail(error)
    except ExportError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    size = sum(file.stat().st_size for file in files) / 1_000_000
    click.echo(f"{directory}: {len(files)} files, {size:.1f} MB")
    if base_url is None:
        click.echo(
            "Left out without --base-url: sitemap.xml and canonical links; 404.html is for a site at its host's root"
        )


@main.command("export-file")
@click.argument("file", type=click.Path(path_type=Path))
@data_option
def export_one_file(file: Path, data: Path) -> None:
    """Write the whole app as one HTML file, which works from a stick, without a connection."""
    from feelings_wheel.export.problem import ExportError
    from feelings_wheel.export.single import export_file

    try:
        size = export_file(file, data)
    except DatasetError as error:
        fail(error)
    except ExportError as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    click.echo(f"{file}: {size / 1_000_000:.2f} MB")


def _progress(what: str, steps: Iterable[Any], number: int) -> Iterator[Any]:
    with click.progressbar(steps, length=number, label=what, hidden=not sys.stdout.isatty()) as shown:
        yield from shown


@main.command()
@data_option
def validate(data: Path) -> None:
    """Check every rule of the dataset; print all problems as `file:line: where: what; what to do`."""
    try:
        words = load(data, editorial=True)
    except DatasetError as error:
        fail(error)
    click.echo(
        f"{data}: version {words.version}, {len(words.words)} words, {len(words.scenarios)} scenarios, no problems"
    )


@main.command()
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
def diff(old: Path, new: Path) -> None:
    """Say what changed from OLD to NEW, and which version that needs.

    Of two dataset directories, the drill material is compared, too; of two wheel files, the words alone.
    """
    from feelings_wheel.vocabulary.diff import Bump, compare, needed_version
    from feelings_wheel.vocabulary.diff_material import compare_material
    from feelings_wheel.vocabulary.load import read_material, read_wheel

    try:
        (_, before), (source, after) = (read_wheel(path) for path in (old, new))
        changes = compare(before, after)
        if old.is_dir() and new.is_dir():
            changes += compare_material(read_material(old), read_material(new))
    except DatasetError as error:
        fail(error)
    for change in changes:
        click.echo(f"{change.bump.name}: {change.text}")
    bump = max((change.bump for change in changes), default=Bump.none)
    needed = needed_version(before.version, bump)
    click.echo(
        f"{before.version} -> {after.version}: "
        + ("nothing changed" if bump is Bump.none else f"a {bump.name} change, {needed} or later")
    )
    if tuple(map(int, after.version.split("."))) < tuple(map(int, needed.split("."))):
        fail(DatasetError([source.problem(("version",), "version", f"is {after.version}", f"raise it to {needed}")]))


@main.command()
@data_option
def stats(data: Path) -> None:
    """Count what the dataset holds."""
    from feelings_wheel.vocabulary.stats import stats as count

    try:
        words = load(data)
    except DatasetError as error:
        fail(error)
    for name, value in count(words).items():
        click.echo(f"{name:<28}{value}")


@main.command("blind-sheet")
@click.argument(
    "kind",
    type=click.Choice(
        ["pinpoint", "contrast", "define", "body", "idiom", "recall", "place", "verdict", "ladder", "all"]
    ),
)
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--seed", type=int, required=True, help="The same seed draws the same sheet.")
@click.option("--count", type=click.IntRange(1), default=20, show_default=True)
@data_option
def blind_sheet(kind: str, out: Path, seed: int, count: int, data: Path) -> None:
    """Write OUT.sheet.json (questions and options, no key), OUT.key.json (credits) and OUT.source.json (ids)."""
    from feelings_wheel.drills.blind import sheet

    try:
        questions = sheet(load(data), kind, seed, count)
    except DatasetError as error:
        fail(error)
    parts = {
        "sheet": [question.asked for question in questions],
        "key": {question.id: question.credits for question in questions},
        "source": {question.id: question.source for question in questions},
    }
    for part, content in parts.items():
        file = out.with_name(f"{out.name}.{part}.json")
        try:
            file.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        except OSError as error:
            click.echo(f"{file} can't be written ({error.strerror}); name another OUT", err=True)
            sys.exit(2)
        click.echo(f"{file}: {len(questions)} questions")


def fail(error: DatasetError) -> NoReturn:
    """Print every problem and exit with 2."""
    for problem in error.problems:
        click.echo(str(problem), err=True)
    sys.exit(2)


if __name__ == "__main__":
    main()
