"""Count what a dataset holds."""

from __future__ import annotations

from collections import Counter

from feelings_wheel.vocabulary.model import Feeling, Nuance
from feelings_wheel.vocabulary.vocabulary import Vocabulary


def stats(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the figures that an editor asks for, by name."""
    words = vocabulary.words.values()
    feelings = [word for word in words if isinstance(word, Feeling)]
    pleasant = sum(word.valence > 0 for word in feelings) / len(feelings)
    found = {
        "version": vocabulary.version,
        "families": len(vocabulary.families),
        "nuances": sum(isinstance(word, Nuance) for word in words),
        "feelings": len(feelings),
        "pleasant feelings": f"{pleasant:.0%}",
        "aliases": sum(len(word.aliases) for word in words),
        "idioms": sum(len(word.idioms) for word in words),
        "vague words": len(vocabulary.vague_words),
        "verdicts": len(vocabulary.verdicts),
        "ladders": len(vocabulary.ladders),
        "contrasts": len(vocabulary.contrasts),
        "scenarios": len(vocabulary.scenarios),
        "  by level": _counted(Counter(str(scenario.level) for scenario in vocabulary.scenarios)),
        "  by domain": _counted(Counter(scenario.domain for scenario in vocabulary.scenarios)),
        "  by form": _counted(Counter(scenario.form for scenario in vocabulary.scenarios)),
    }
    return {name: str(value) for name, value in found.items()}


def _counted(counter: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counter.items()))
