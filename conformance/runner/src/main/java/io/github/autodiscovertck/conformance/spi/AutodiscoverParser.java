package io.github.autodiscovertck.conformance.spi;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * Adapts a parser of POX Autodiscover responses to the kit. Write a few lines around the parser that you want to
 * certify, in a class with a public constructor without parameters. Name the class in
 * {@code META-INF/services/io.github.autodiscovertck.conformance.spi.AutodiscoverParser} or in the annotation of a
 * test.
 *
 * <p>The kit calls {@link #describe()} once, then {@link #parse(InputStream)} for one document after another, on one
 * instance and from one thread at a time. There is one exception: a JVM cannot end a call that exceeds the time limit.
 * Such a call may still be running while another thread parses the next document.
 *
 * <p>If {@link #isThreadSafe()} returns true, the cases of POX-DOC-022 also call the parser from several threads at
 * once.
 *
 * <p>The SPI carries the same information as the process protocol, version 1.
 */
public interface AutodiscoverParser {

    /** {@return the parser's name, the elements that it reports, and whether it applies defaults} */
    ParserDescription describe();

    /**
     * Parses one document.
     *
     * @param document the bytes as they arrive from the network, in chunks of any length; need not be closed
     * @return what the parser gives its callers, by the element names of the format; never null:
     *     {@link Reading#EMPTY} if the parser succeeds and finds nothing. The kit follows groups 100 levels deep, far
     *     more than the format has. Leave out anything deeper; POX-SEC-007 has documents that nest this deep
     * @throws DocumentRejectedException if the parser rejects the document on purpose
     * @throws Exception if anything else goes wrong; this counts as a crash, never as a rejection
     */
    Reading parse(InputStream document) throws Exception;

    /** {@return whether several threads may use one instance at once; false by default} */
    default boolean isThreadSafe() {
        return false;
    }
}
