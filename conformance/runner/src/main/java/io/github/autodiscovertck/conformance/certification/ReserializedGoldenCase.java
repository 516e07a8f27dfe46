package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin;
import java.util.List;

/**
 * A golden case whose document is to be written anew. Its documents are made when they are given: there are thousands.
 *
 * @param golden the golden case
 * @param rewriting the way in which its document is written
 */
record ReserializedGoldenCase(ConformanceCase golden, Reserialization rewriting) {

    /** {@return the id of the case that {@link #toCase()} makes} */
    String id() {
        return rewriting.idOf(golden);
    }

    /** {@return the case: its document has to get the answer that the golden one gets, whatever that is} */
    ConformanceCase toCase() {
        ConformanceCase plain =
                ConformanceCase.of(golden.id(), rewriting.requirement(), golden.document(), golden.expectation());
        return ConformanceCase.of(id(), rewriting.requirement(), rewriting.apply(golden.document()), expectation())
                .withTwin(rewriting.mayBeRefused() ? Twin.control(() -> plain) : Twin.sameAnswer(() -> plain))
                .withTraits(List.of("a golden document, " + rewriting));
    }

    private Expectation expectation() {
        Expectation expectation = golden.expectation();
        return rewriting.mayBeRefused()
                ? new Expectation(Refusal.ALLOWED, expectation.response(), expectation.alternatives(), false)
                : Expectation.anything();
    }
}
