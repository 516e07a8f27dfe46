"""Lets the Autodiscover TCK certify exchangelib 4.9, the Python client for Exchange.

Speaks the process protocol, version 1, on its standard streams. The reading is what a caller of exchangelib holds in
its hands: the fields of its Autodiscover classes, by the element names that those fields declare.
"""

import base64
import json
import sys

import exchangelib
from exchangelib.autodiscover.properties import Account, Autodiscover, Error, User
from exchangelib.errors import AutoDiscoverFailed, ErrorNonExistentMailbox
from exchangelib.fields import BooleanField, BuildField, EWSElementField, OnOffField
from exchangelib.util import ParseError

# The types that exchangelib's own discovery treats as "this is not a usable response".
REFUSALS = (ParseError, AutoDiscoverFailed, ErrorNonExistentMailbox)

# The one field whose declared name is not the format's; reported under the name of what it stands for.
FORMAT_NAMES = {"RedirectURL": "RedirectUrl"}


def name_of(field):
    """The key of the process protocol for a field of an exchangelib class."""
    if isinstance(field, EWSElementField):
        return field.value_cls.ELEMENT_NAME
    return ("@" if field.is_attribute else "") + FORMAT_NAMES.get(field.field_uri, field.field_uri)


def fields_of(element_class):
    """The fields that carry a value of the format."""
    return element_class.FIELDS


def addresses(element_class, path):
    """The addresses of everything that an exchangelib class gives its callers."""
    for field in fields_of(element_class):
        name = name_of(field)
        if isinstance(field, EWSElementField):
            yield from addresses(field.value_cls, f"{path}/{name}")
        elif name == "SmtpAddress":
            yield f"{path}/PublicFolderInformation/{name}"
        else:
            yield f"{path}/{name}"
            if name == "OWAUrl":
                yield f"{path}/{name}/value"


def value_of(field, value):
    """What the process protocol says for the value of a field."""
    if isinstance(field, EWSElementField):
        return [reading_of(item) for item in value] if isinstance(value, list) else reading_of(value)
    if isinstance(field, OnOffField):
        return "on" if value else "off"
    if isinstance(field, BooleanField):
        return "true" if value else "false"
    if isinstance(field, BuildField):
        return f"{value.major_version}.{value.minor_version}.{value.major_build}"
    return value


def reading_of(element):
    """The reading of an object of exchangelib; None, which is what its caller gets for no value, is left out."""
    reading = {}
    for field in fields_of(element):
        value = getattr(element, field.name)
        if value is None:
            continue
        name, value = name_of(field), value_of(field, value)
        if name == "SmtpAddress":
            reading["PublicFolderInformation"] = {name: value}
        elif name == "OWAUrl":
            reading[name] = [{"value": value}]
        elif name == "Protocol" and not isinstance(value, list):
            reading[name] = [value]
        else:
            reading[name] = value
    return reading


def read(document):
    """Reads a document as the discovery of exchangelib does: parse, then raise what the response says is wrong."""
    discovered = Autodiscover.from_bytes(document)
    try:
        discovered.raise_errors()
    except (AutoDiscoverFailed, ErrorNonExistentMailbox):
        if discovered.error_response is None or discovered.error_response.error is None:
            raise
        return reading_of(discovered.error_response)
    return reading_of(discovered.response)


def describe():
    reports = [*addresses(User, "User"), *addresses(Account, "Account"), *addresses(Error, "Error")]
    return {
        "type": "description",
        "protocol": 1,
        "name": "exchangelib",
        "version": exchangelib.__version__,
        "language": "python",
        "homepage": "https://github.com/ecederstrand/exchangelib",
        "reports": reports,
        "appliesDefaults": True,
    }


def parse(request):
    try:
        response = read(base64.b64decode(request["document"]))
    except REFUSALS as refusal:
        return {"id": request["id"], "outcome": "rejected", "reason": str(refusal)}
    except Exception as failure:
        return {"id": request["id"], "outcome": "crashed", "reason": f"{type(failure).__name__}: {failure}"}
    return {"id": request["id"], "outcome": "accepted", "response": response}


def main():
    for line in sys.stdin.buffer:
        request = json.loads(line)
        answer = describe() if request["type"] == "describe" else parse(request)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
