"""The smallest complete adapter: copy it, and put your parser where `read` is.

Speaks the process protocol, version 1, of the Autodiscover TCK. The parser here is a few lines around xml.etree: it
refuses a DOCTYPE, so that no entity is ever expanded, goes by namespaces, and flags what is neither on nor off.
"""

import base64
import json
import sys
import xml.etree.ElementTree as etree

RESPONSE = "{http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006}"
OUTLOOK = "{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}"

DESCRIPTION = {
    "type": "description",
    "protocol": 1,
    "name": "minimal-python",
    "version": "1",
    "language": "python",
    "reports": ["Account/Protocol/Type", "Account/Protocol/SMTPLast"],
    "appliesDefaults": False,
}


class Refused(Exception):
    """The document is not one that this parser reads."""


class Builder(etree.TreeBuilder):
    def doctype(self, name, public_id, system_id):
        raise Refused("a DOCTYPE is not accepted")


def read(document):
    """Reads a response; raises Refused or etree.ParseError. Comments are dropped by the builder, their text joined."""
    try:
        root = etree.fromstring(document, etree.XMLParser(target=Builder()))
    except (LookupError, ValueError) as unsupported_encoding:
        raise Refused(str(unsupported_encoding)) from unsupported_encoding
    if root.tag != RESPONSE + "Autodiscover":
        raise Refused(f"the root element is {root.tag}")
    account = root.find(f"{OUTLOOK}Response/{OUTLOOK}Account")
    failed = root.find(f"{OUTLOOK}Response/{OUTLOOK}Error") is not None
    if failed or account is None or account.findtext(OUTLOOK + "Action") != "settings":
        raise Refused("the response holds no settings")
    blocks = [protocol(block) for block in account.iterfind(OUTLOOK + "Protocol")]
    if not blocks:
        raise Refused("the response holds no Protocol")
    return {"Account": {"Protocol": blocks}}


def protocol(block):
    smtp_last = block.find(OUTLOOK + "SMTPLast")
    return {"Type": block.findtext(OUTLOOK + "Type"), "SMTPLast": None if smtp_last is None else on_off(smtp_last)}


def on_off(element):
    text = element.text or ""
    return text if text in ("on", "off") and len(element) == 0 else {"invalid": text}


def answer(request):
    if request["type"] == "describe":
        return DESCRIPTION
    try:
        response = read(base64.b64decode(request["document"]))
    except etree.ParseError as error:
        line, column = error.position
        return {"id": request["id"], "outcome": "rejected", "reason": str(error), "line": line, "column": column + 1}
    except Refused as refusal:
        return {"id": request["id"], "outcome": "rejected", "reason": str(refusal)}
    except Exception as failure:
        return {"id": request["id"], "outcome": "crashed", "reason": f"{type(failure).__name__}: {failure}"}
    return {"id": request["id"], "outcome": "accepted", "response": response}


for line in sys.stdin.buffer:
    print(json.dumps(answer(json.loads(line))), flush=True)
