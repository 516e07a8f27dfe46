"""What the text of an element says. A value that is none of the documented ones is flagged, with the text as sent."""

import re

from document import Refused
from elements import NAMES, NUMBERS, SWITCHES

SPACE = " \t\r\n"  # as XML has it; str.strip() without it would take a NO-BREAK SPACE as well
MOST_DIGITS = 18


def only(parent, name):
    """Returns the child of this name, or None. What the format has once must not be there twice."""
    found = parent.named(name, parent.namespace)
    if len(found) > 1:
        raise Refused(f"{name} is repeated")
    return found[0] if found else None


def value(element):
    """Returns what is reported of an element that holds a value."""
    text = element.text
    if element.children:
        return {"invalid": text}
    word = text.strip(SPACE)
    if element.name in SWITCHES:
        known = lower(word)
        return known if known in ("on", "off") else {"invalid": text}
    if element.name in NUMBERS:
        return number(word, *NUMBERS[element.name]) or {"invalid": text}
    if element.name in NAMES:
        known = NAMES[element.name]
        return word if known is None or lower(word) in known else {"invalid": text}
    return text


def number(word, least, greatest):
    """Returns the number without leading zeros, or None. int() alone would read signs, underscores and other digits."""
    if not re.fullmatch("[0-9]+", word) or len(word) > MOST_DIGITS:
        return None
    return str(int(word)) if least <= int(word) <= greatest else None


def lower(word):
    """Folds the letters of ASCII only: str.lower() would make a k of a Kelvin sign."""
    return re.sub("[A-Z]", lambda letter: letter[0].lower(), word)
