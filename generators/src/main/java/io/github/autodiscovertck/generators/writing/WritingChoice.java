package io.github.autodiscovertck.generators.writing;

/** The choices that XML leaves to the author of a document and that must not change the reading. */
public enum WritingChoice {
    /** Prefixes for all elements instead of default namespaces (Namespaces in XML, section 6). */
    PREFIXES,
    /** Single quotes around attribute values (XML 1.0, section 2.3). */
    SINGLE_QUOTES,
    /** CDATA sections for some texts (section 2.7). */
    CDATA,
    /** Character references for some characters (section 4.1). */
    REFERENCES,
    /** Comments between elements and inside texts (section 2.5). */
    COMMENTS,
    /** Processing instructions between elements (section 2.6). */
    INSTRUCTIONS,
    /** No white space between elements. */
    NO_INDENTATION,
    /** Line ends as CR LF (section 2.11). */
    CRLF,
    /** No XML declaration (section 2.8). */
    NO_DECLARATION,
    /** A byte order mark in front of UTF-8 (section 4.3.3). */
    BYTE_ORDER_MARK,
    /** Children in another order; blocks keep their order. */
    SHUFFLED,
    /** Elements unknown to the format, among the known ones. */
    UNKNOWN_ELEMENTS,
    /** Attributes unknown to the format. */
    UNKNOWN_ATTRIBUTES,
    /** The https: spelling of the namespaces, as Microsoft's pages print it. */
    HTTPS_NAMESPACES
}
