package io.github.autodiscovertck.core.element;

/** The type of an element's text, as far as a source states it. */
public enum ValueType {
    /** No text of its own, only child elements. */
    ELEMENT_ONLY,
    /** {@code on} or {@code off}. */
    ON_OFF,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** One of a list of names; the list is open for {@code Type}. */
    ENUMERATION,
    /** Decimal digits. */
    INTEGER,
    /** Hexadecimal digits. */
    HEXADECIMAL,
    /** Any text. */
    TEXT,
    /** An absolute URL. */
    URL,
    /** A piece of a URL that a client appends to {@code EcpUrl}. */
    PARTIAL_URL,
    /** An e-mail address. */
    SMTP_ADDRESS,
    /** A host name. */
    HOST_NAME,
    /** A host name, an IP address, a URL or {@code GUID@domain}. */
    HOST_OR_IP_OR_URL,
    /** A GUID. */
    GUID,
    /** An IPv4 address. */
    IPV4,
    /** An IPv6 address. */
    IPV6,
    /** A date, {@code YYYYMMDD}. */
    DATE
}
