"""Turns the bytes of a document into a tree of elements, with expat, and refuses what is not plain XML 1.0."""

import xml.parsers.expat as expat

DEEPEST = 100
SEPARATOR = "\x1f"  # not a character of XML, so that it is in no namespace name
ENCODINGS = ("utf-8", "us-ascii", "iso-8859-1")
UTF_8_MARK = b"\xef\xbb\xbf"
UTF_16_MARKS = (b"\xff\xfe", b"\xfe\xff")


class Refused(Exception):
    """The document is not one that this parser reads."""

    def __init__(self, reason, line=None, column=None):
        super().__init__(reason)
        self.line = line
        self.column = column


class Element:
    """An element: its own text, whole, and its children, without comments and processing instructions."""

    def __init__(self, expanded_name, attributes):
        self.namespace, _, self.name = expanded_name.rpartition(SEPARATOR)
        self.attributes = attributes
        self.children = []
        self.pieces = []

    @property
    def text(self):
        return "".join(self.pieces)

    def named(self, name, namespace):
        """Returns the children of this name, in document order."""
        return [child for child in self.children if child.name == name and child.namespace == namespace]


def parse(document):
    """Returns the root element, or raises Refused. Depth costs no stack here: open elements are on a list."""
    if b"\x00" in document[:4] and not document.startswith(UTF_16_MARKS):
        raise Refused("UTF-16 without a byte order mark is not read")
    builder = Builder(document)
    parser = expat.ParserCreate(None, SEPARATOR)
    parser.buffer_text = True
    parser.XmlDeclHandler = builder.declaration
    parser.StartDoctypeDeclHandler = builder.doctype
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    try:
        parser.Parse(document, True)
    except expat.ExpatError as error:
        raise Refused(str(error), error.lineno, error.offset + 1) from error
    return builder.root


class Builder:
    """Takes what expat tells, and refuses what expat would let pass."""

    def __init__(self, document):
        self.document = document
        self.root = None
        self.open = []

    def declaration(self, version, encoding, standalone):
        if version != "1.0":
            raise Refused(f"XML {version} is not read")
        declared = (encoding or "utf-8").lower()
        if self.document.startswith(UTF_16_MARKS):
            agrees = encoding is None or declared == "utf-16"
        elif self.document.startswith(UTF_8_MARK):
            agrees = declared == "utf-8"
        else:
            agrees = declared in ENCODINGS
        if not agrees:
            raise Refused(f"the encoding {declared} is not read here")

    def doctype(self, name, system_id, public_id, has_internal_subset):
        raise Refused("a DOCTYPE is not accepted")

    def start(self, expanded_name, attributes):
        if len(self.open) == DEEPEST:
            raise Refused(f"elements are nested more than {DEEPEST} deep")
        element = Element(expanded_name, attributes)
        if self.open:
            self.open[-1].children.append(element)
        else:
            self.root = element
        self.open.append(element)

    def end(self, expanded_name):
        self.open.pop()

    def text(self, piece):
        self.open[-1].pieces.append(piece)
