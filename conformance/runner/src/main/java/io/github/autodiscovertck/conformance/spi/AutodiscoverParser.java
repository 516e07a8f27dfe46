package io.github.autodiscovertck.conformance.spi;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * Plugs a parser of POX Autodiscover responses into the kit. Implement it in a few lines around the parser that you
 * want certified, with a public constructor without parameters, and name the class in
 * {@code META-INF/services/io.github.autodiscovertck.conformance.spi.AutodiscoverParser} or in the annotation of a test.
 *
 * <p>The kit calls {@link #describe()} once, then {@link #parse(InputStream)} for one document after the other, on one
 * instance and from one thread at a time. A call that has not come back within the time limit is the exception: it may still
 * run while the next document is given on another thread, as nothing in a JVM can end it. The SPI carries the same
 * information as the process protocol, version 1.
 *
 * <p>Only a parser that says so by {@link #isThreadSafe()} is also called from several threads at once, in the cases of
 * POX-DOC-022.
 */
public interface AutodiscoverParser {

    /** {@return what this parser is, which elements it reports, and whether it applies defaults} */
    ParserDescription describe();

    /**
     * Reads one document.
     *
     * @param document the bytes as they would come off the wire, in pieces of any length; need not be closed
     * @return what the parser gives its callers, by the element names of the format; groups are followed 100 deep, which
     *     is far more than the format has: of a document that nests them deeper (POX-SEC-007 has some), what is deeper is
     *     to be left out;
     *     never null: {@link Reading#EMPTY} if the parser succeeds and finds nothing
     * @throws DocumentRejectedException if the parser refuses the document, as it intends to
     * @throws Exception if anything else goes wrong; that counts as a crash, never as a refusal
     */
    Reading parse(InputStream document) throws Exception;

    /** {@return whether one instance may be used by several threads at once; not claimed unless a parser says so} */
    default boolean isThreadSafe() {
        return false;
    }
}
