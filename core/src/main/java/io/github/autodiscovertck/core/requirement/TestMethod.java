package io.github.autodiscovertck.core.requirement;

import java.util.Objects;

/**
 * How a requirement is tested: facts that the suite needs to know without generating a document.
 *
 * @param observes what decides a case
 * @param canaries whether documents name files and ports that no parser may open
 * @param delivery how documents reach the parser
 * @param aboutBlockOrder whether it is about the order of blocks, so that a parser without an order is not judged on it
 */
public record TestMethod(Observes observes, boolean canaries, Arrives delivery, boolean aboutBlockOrder) {

    /** The usual one: the answer to a document that arrives as a whole. */
    public static final TestMethod USUAL = new TestMethod(Observes.ANSWER, false, Arrives.WHOLE, false);

    public TestMethod {
        Objects.requireNonNull(observes);
        Objects.requireNonNull(delivery);
    }

    /** What decides a case. */
    public enum Observes {
        /** The answer to the document, compared with that to its control. */
        ANSWER,
        /** The values of a plain document, whatever becomes of the control. */
        PLAIN_VALUES,
        /** Whether a plain document is read with all of its blocks. */
        PLAIN_SHAPES,
        /** What a parser opens or spends. Its answer does not count. */
        HARM
    }

    /** How documents reach the parser. */
    public enum Arrives {
        /** All bytes at once. */
        WHOLE,
        /** In pieces: no read gives more than one. */
        IN_PIECES,
        /** At the same time as other documents, each in a thread of its own. */
        WITH_OTHERS
    }
}
