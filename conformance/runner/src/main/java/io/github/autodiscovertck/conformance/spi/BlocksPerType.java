package io.github.autodiscovertck.conformance.spi;

/** How many blocks of one Type a parser reports. */
public enum BlocksPerType {

    /** All blocks. */
    ALL,

    /** One block; the kit observes which one. */
    ONE
}
