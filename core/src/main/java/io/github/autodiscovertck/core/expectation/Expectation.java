package io.github.autodiscovertck.core.expectation;

import java.util.ArrayList;
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
 * @param alternatives other readings that are as right, each as a whole: where sources leave open which of two ways a
 *     document is read, but not that the ways are mixed
 */
public record Expectation(Refusal refusal, ExpectedGroup response, List<ExpectedGroup> alternatives) {

    private static final ExpectedGroup NOTHING = new ExpectedGroup(List.of(), false);

    public Expectation {
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(response);
        alternatives = List.copyOf(alternatives);
    }

    /** {@return the expectation of a document that has to be read like this} */
    public static Expectation read(ExpectedGroup response) {
        return new Expectation(Refusal.FORBIDDEN, response, List.of());
    }

    /** {@return the expectation of a document that may be refused, or has to be read like this} */
    public static Expectation readOrRefuse(ExpectedGroup response) {
        return new Expectation(Refusal.ALLOWED, response, List.of());
    }

    /** {@return the expectation of a document that has to be refused} */
    public static Expectation refuse() {
        return new Expectation(Refusal.REQUIRED, NOTHING, List.of());
    }

    /** {@return this expectation, where the document may also be read like this} */
    public Expectation or(ExpectedGroup alternative) {
        List<ExpectedGroup> more = new ArrayList<>(alternatives);
        more.add(alternative);
        return new Expectation(refusal, response, more);
    }
}
