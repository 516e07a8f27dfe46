"""What a document amounts to: settings, a redirect or an error, and what is reported of it."""

from document import Refused, parse
from elements import ATTRIBUTES, CHILDREN, DEFAULTS, DEFAULTS_OF_SMTP, OF_SMTP_ALONE, REPEATED
from values import SPACE, only, value

# Microsoft's element reference prints the names with https:, servers send http:.
BASE = [s + "://schemas.microsoft.com/exchange/autodiscover/responseschema/2006" for s in ("http", "https")]
OUTLOOK = [s + "://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a" for s in ("http", "https")]

TARGETS = {"redirectAddr": "RedirectAddr", "redirectUrl": "RedirectUrl"}


def read(document):
    """Reads a response; raises Refused for everything that a client could not act on."""
    response = find_response(parse(document))
    account = only(response, "Account")
    error = only(response, "Error")
    if error is None and account is not None:
        error = only(account, "Error")
    if error is not None:
        return {"Error": group(error)}
    if account is None or response.namespace not in OUTLOOK:
        raise Refused("the response holds neither settings nor an error for Outlook")
    user = only(response, "User")
    reading = {"Account": read_account(account)}
    return reading if user is None else {"User": group(user), **reading}


def find_response(root):
    if root.name != "Autodiscover" or root.namespace not in BASE:
        raise Refused(f"the root element is {root.name} of the namespace {root.namespace}")
    found = [child for name in BASE + OUTLOOK for child in root.named("Response", name)]
    if len(found) != 1:
        raise Refused(f"Autodiscover holds {len(found)} Responses")
    return found[0]


def read_account(account):
    action = only(account, "Action")
    name = None if action is None else value(action)
    if name == "settings":
        return settings(account)
    if name in TARGETS:
        return redirect(account, TARGETS[name])
    raise Refused(f"the Action is {name}")


def settings(account):
    reading = group(account, without=TARGETS.values())
    blocks = account.named("Protocol", account.namespace)
    if not blocks:
        raise Refused("the settings hold no Protocol")
    reading["Protocol"] = [block(element) for element in blocks]
    return reading


def redirect(account, target):
    reading = group(account, without=["Protocol", *TARGETS.values()])
    element = only(account, target)
    if element is None or element.children or not element.text.strip(SPACE):
        raise Refused(f"the redirect has no {target}")
    reading[target] = element.text
    return reading


def block(protocol):
    """Reads a block of the account, and reports the defaults of what it lacks."""
    reading = group(protocol)
    is_smtp = reading.get("Type") == "SMTP"
    if not is_smtp:
        for name in OF_SMTP_ALONE:
            reading.pop(name, None)
    return {**DEFAULTS, **(DEFAULTS_OF_SMTP if is_smtp else {}), **reading}


def group(element, without=()):
    """Reads an element with children or attributes, and everything in it that the format has there."""
    reading = attributes(element)
    for name in CHILDREN[element.name]:
        if name in without:
            continue
        if name in REPEATED:
            found = element.named(name, element.namespace)
            if found:
                reading[name] = [one(child) for child in found]
        elif (child := only(element, name)) is not None:
            reading[name] = one(child)
    return reading


def one(element):
    if element.name in CHILDREN:
        return group(element)
    return {**attributes(element), "value": value(element)} if element.name in ATTRIBUTES else value(element)


def attributes(element):
    known = ATTRIBUTES.get(element.name, ())
    return {"@" + name: element.attributes[name] for name in known if name in element.attributes}
