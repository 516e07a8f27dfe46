package io.github.autodiscovertck.conformance.spi;

/** How the kit matches reported blocks with the blocks of the document. */
public enum BlockOrder {

    /** By position: the parser reports blocks in document order. */
    DOCUMENT,

    /** By Type and Server: the parser may report blocks in any order. */
    NONE
}
