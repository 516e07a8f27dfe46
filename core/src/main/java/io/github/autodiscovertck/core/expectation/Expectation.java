package io.github.autodiscovertck.core.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The allowed outcomes for a document: whether it may be rejected and, if it is accepted, which values may be reported.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param refusal whether the document may be rejected
 * @param response the values that may be reported; unused if the document must be rejected
 * @param alternatives other correct readings, each as a whole, for documents that sources allow to be read in several
 *     ways but not in a mix of them
 * @param open whether anything may be reported; the response is then unused, and only the comparison with another
 *     document's answer counts
 */
public record Expectation(Refusal refusal, ExpectedGroup response, List<ExpectedGroup> alternatives, boolean open) {

    private static final ExpectedGroup NOTHING = new ExpectedGroup(List.of(), false);

    public Expectation {
        Objects.requireNonNull(refusal);
        Objects.requireNonNull(response);
        alternatives = List.copyOf(alternatives);
    }

    /** {@return the expectation that a document is accepted and read like this} */
    public static Expectation read(ExpectedGroup response) {
        return new Expectation(Refusal.FORBIDDEN, response, List.of(), false);
    }

    /** {@return the expectation that a document is either rejected or read like this} */
    public static Expectation readOrRefuse(ExpectedGroup response) {
        return new Expectation(Refusal.ALLOWED, response, List.of(), false);
    }

    /** {@return the expectation that a document is rejected} */
    public static Expectation refuse() {
        return new Expectation(Refusal.REQUIRED, NOTHING, List.of(), false);
    }

    /** {@return an expectation that allows any outcome; only the comparison with another document's answer counts} */
    public static Expectation anything() {
        return new Expectation(Refusal.ALLOWED, NOTHING, List.of(), true);
    }

    /** {@return the expectation that a document is accepted, whatever is reported} */
    public static Expectation accept() {
        return new Expectation(Refusal.FORBIDDEN, NOTHING, List.of(), true);
    }

    /** {@return this expectation with one more allowed reading} */
    public Expectation or(ExpectedGroup alternative) {
        List<ExpectedGroup> more = new ArrayList<>(alternatives);
        more.add(alternative);
        return new Expectation(refusal, response, more, open);
    }
}
