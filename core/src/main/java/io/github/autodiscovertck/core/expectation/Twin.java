package io.github.autodiscovertck.core.expectation;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * The document that differs from a case's own by the one thing the requirement is about. A refusal counts only if the
 * twin is accepted and read correctly; a failure counts for this requirement only if the twin does not fail as well.
 *
 * @param relation how the answers of the two have to compare
 * @param source makes the twin when it is needed, always the same one
 */
public record Twin(Relation relation, Supplier<ConformanceCase> source) {

    /** How the answers to a document and to its twin have to compare. */
    public enum Relation {
        /** Each has an expectation of its own. */
        CONTROL,
        /** Whatever is answered, both get the same answer. */
        SAME_ANSWER,
        /**
         * The other one is a plain document of the same shape. It decides only where a document is not read at all: then the
         * shape may be what is not read.
         */
        SAME_SHAPE
    }

    public Twin {
        Objects.requireNonNull(relation);
        Objects.requireNonNull(source);
    }

    /** {@return the twin as a control} */
    public static Twin control(Supplier<ConformanceCase> source) {
        return new Twin(Relation.CONTROL, source);
    }

    /** {@return the plain document of the same shape} */
    public static Twin sameShape(Supplier<ConformanceCase> source) {
        return new Twin(Relation.SAME_SHAPE, source);
    }

    /** {@return the twin that has to get the same answer} */
    public static Twin sameAnswer(Supplier<ConformanceCase> source) {
        return new Twin(Relation.SAME_ANSWER, source);
    }
}
