package io.github.autodiscovertck.conformance.spi;

/** Says how the blocks that a parser reports are found again in the document. */
public enum BlockOrder {

    /** By their position: they are reported in document order. */
    DOCUMENT,

    /** By Type and Server: they may be reported in any order. */
    NONE
}
