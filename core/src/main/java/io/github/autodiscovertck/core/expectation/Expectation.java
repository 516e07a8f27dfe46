package io.github.autodiscovertck.core.expectation;

import java.util.List;
import java.util.Objects;

/**
 * What may come of giving a document to an implementation: may it be refused, and if it is accepted, which values are
 * allowed where.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param refusal whether the document may be refused
 * @param response what may be reported of it; without meaning where refusal is required
 */
public record Expectation(Refusal refusal, ExpectedGroup response) {

    private static final ExpectedGroup NOTHING = new ExpectedGroup(List.of(), false);

    public Expectation {
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(response);
    }

    /** {@return the expectation of a document that has to be read like this} */
    public static Expectation read(ExpectedGroup response) {
        return new Expectation(Refusal.FORBIDDEN, response);
    }

    /** {@return the expectation of a document that may be refused, or has to be read like this} */
    public static Expectation readOrRefuse(ExpectedGroup response) {
        return new Expectation(Refusal.ALLOWED, response);
    }

    /** {@return the expectation of a document that has to be refused} */
    public static Expectation refuse() {
        return new Expectation(Refusal.REQUIRED, NOTHING);
    }
}
