package io.github.autodiscovertck.conformance.spi;

/** Says how many blocks of one Type a parser reports. */
public enum BlocksPerType {

    /** All of them. */
    ALL,

    /** One of them; which one is observed. */
    ONE
}
