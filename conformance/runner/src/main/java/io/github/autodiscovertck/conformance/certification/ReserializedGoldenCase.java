package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin;
import java.util.List;

/**
 * A golden case with a reserialized document. There are thousands, so each document is generated when it is needed.
 *
 * @param golden the golden case
 * @param reserialization the reserialization
 */
record ReserializedGoldenCase(ConformanceCase golden, Reserialization reserialization) {

    /** {@return the id of the case that {@link #toCase()} creates} */
    String id() {
        return reserialization.idOf(golden);
    }

    /** {@return the case, whose document must get the same answer as the golden one, whatever that is} */
    ConformanceCase toCase() {
        ConformanceCase plain =
                ConformanceCase.of(golden.id(), reserialization.requirement(), golden.document(), golden.expectation());
        return ConformanceCase.of(
                        id(), reserialization.requirement(), reserialization.apply(golden.document()), expectation())
                .withTwin(reserialization.mayBeRefused() ? Twin.control(() -> plain) : Twin.sameAnswer(() -> plain))
                .withTraits(List.of("a golden document, " + reserialization));
    }

    private Expectation expectation() {
        Expectation expectation = golden.expectation();
        return reserialization.mayBeRefused()
                ? new Expectation(Refusal.ALLOWED, expectation.response(), expectation.alternatives(), false)
                : Expectation.anything();
    }
}
