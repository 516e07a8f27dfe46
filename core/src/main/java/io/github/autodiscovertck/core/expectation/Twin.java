package io.github.autodiscovertck.core.expectation;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * Links a case to its control document, which differs only in the point that the requirement is about. A rejection
 * counts only if the control document is accepted and read correctly. A failure counts for this requirement only if the
 * control document does not fail as well.
 *
 * @param relation how the two answers must compare
 * @param source creates the control document on demand, always the same one
 */
public record Twin(Relation relation, Supplier<ConformanceCase> source) {

    /** How the answers to a document and to its control document must compare. */
    public enum Relation {
        /** Each document has its own expectation. */
        CONTROL,
        /** Both documents must get the same answer, whatever it is. */
        SAME_ANSWER,
        /**
         * The control document is a plain document of the same shape. It decides only if a document is not read at all:
         * then the shape may be the cause.
         */
        SAME_SHAPE
    }

    public Twin {
        Objects.requireNonNull(relation);
        Objects.requireNonNull(source);
    }

    /** {@return a link to a control document with its own expectation} */
    public static Twin control(Supplier<ConformanceCase> source) {
        return new Twin(Relation.CONTROL, source);
    }

    /** {@return a link to the plain document of the same shape} */
    public static Twin sameShape(Supplier<ConformanceCase> source) {
        return new Twin(Relation.SAME_SHAPE, source);
    }

    /** {@return a link to the document that must get the same answer} */
    public static Twin sameAnswer(Supplier<ConformanceCase> source) {
        return new Twin(Relation.SAME_ANSWER, source);
    }
}
