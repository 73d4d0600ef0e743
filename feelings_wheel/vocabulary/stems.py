"""Tell whether a text uses a word or a form of it: `resent`, `resentment` and `resentfully` all name *resentful*."""

from __future__ import annotations

import re
from functools import cache

import snowballstemmer

_stemmer = snowballstemmer.stemmer("english")

_WORD = re.compile(r"\S*?[^\W_]\S*")

# what may follow one stem in another form of the same word, after the Snowball stemmer has cut both
_ENDING = re.compile(r"(e|i|y|d|s|th|ti|iti|eti|li|ri|eri|er|est|or|ed|ing|ness|ful|less|ous|ant|e?ment|dom|some?)?")

# forms that share no stem with their word
_IRREGULAR = {
    "absorbed": ("absorption",),
    "affectionate": ("affection",),
    "afraid": ("fear", "fearful"),
    "angry": ("anger",),
    "anxious": ("anxiety",),
    "apathetic": ("apathy",),
    "ashamed": ("shame", "shameful"),
    "awed": ("awe", "awesome"),
    "bereft": ("bereave", "bereavement"),
    "broken": ("break", "broke"),
    "burned out": ("burnout", "burnt"),
    "compassionate": ("compassion",),
    "competitive": ("compete",),
    "contemptuous": ("contempt",),
    "curious": ("curiosity",),
    "defiant": ("defy", "defiance"),
    "despairing": ("desperate",),
    "disillusioned": ("disillusionment",),
    "down": (),
    "energized": ("energy", "energetic"),
    "enraged": ("rage",),
    "envious": ("envy",),
    "exposed": ("exposure",),
    "frozen": ("freeze", "froze"),
    "furious": ("fury",),
    "generous": ("generosity",),
    "grateful": ("gratitude",),
    "grieving": ("grief", "grieve"),
    "heartbroken": ("heartbreak",),
    "inadequate": ("inadequacy",),
    "infatuated": ("infatuation",),
    "joyful": ("joyous",),
    "like a fraud": ("fraud", "fraudulent"),
    "melancholy": ("melancholia",),
    "mischievous": ("mischief",),
    "nostalgic": ("nostalgia",),
    "offended": ("offense",),
    "optimistic": ("optimism",),
    "panicked": ("panic",),
    "proud": ("pride",),
    "relieved": ("relief",),
    "sad": ("sadder", "saddest", "sadden"),
    "satisfied": ("satisfaction",),
    "solitary": ("solitude",),
    "stuck": ("stick",),
    "stung": ("sting", "stings"),
    "suspicious": ("suspicion",),
    "tense": ("tension",),
    "terrified": ("terror",),
    "torn": ("tear", "tore"),
    "vengeful": ("vengeance",),
}


# words that look like a form of one on the wheel and are none: a wear is not weary, the rest is not restless
_STRANGER = re.compile(
    r"affected|compass|competen(ce|t)|confiding|freezer|grates|list(ed|ings?|s)?|long(er|est)|number(ed|s)?|rest|"
    r"scar(red|s)?|sticker|tends?|wear(ing|s)?"
)


def names(text: str, word: str) -> str | None:
    """Return the word in `text` that is `word` or a form of it, or None.

    Of a name of several words, the phrase counts, and its longest word alone if that has four letters or more.
    """
    name = " ".join(word.lower().replace("-", " ").split())
    if not name:
        return None
    if re.search(rf"\b{re.escape(name)}\b", text.lower().replace("-", " ")):
        return word
    return next((token for token in tokens(text) if _is_form(token, name)), None)


def tokens(text: str) -> list[str]:
    """Return the words of a text in lower case, without their possessive endings."""
    return re.findall(r"[a-z]+", re.sub(r"['’](s|t|ll|re|ve|d|m)\b", "", text.lower()))


def count_words(text: str) -> int:
    """Count words as people do: what stands between spaces and has a letter or a digit."""
    return len(_WORD.findall(text))


@cache
def stem(token: str) -> str:
    """Return the Snowball stem of one lower-case word."""
    return str(_stemmer.stemWord(token))


@cache
def _is_form(token: str, name: str) -> bool:
    """Tell whether a token is a form of a name; both in lower case."""
    head = max(name.split(), key=len)
    if _STRANGER.fullmatch(token) or (" " in name and len(head) < 4):
        return False
    return any(_same_word(stem(token), stem(form)) for form in (head, *_IRREGULAR.get(name, ())))


def _same_word(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < 4:
        return short == long
    return long.startswith(short) and _ENDING.fullmatch(long, len(short)) is not None
