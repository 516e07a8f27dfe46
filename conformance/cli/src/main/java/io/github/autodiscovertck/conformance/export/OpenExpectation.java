package io.github.autodiscovertck.conformance.export;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Converts an expectation without a response to the published format. A document that must get the same answer as its
 * twin gets the expectation of the twin; any other gets one that allows any value for every element.
 */
final class OpenExpectation {

    private static final ExpectedGroup ANYTHING = ExpectedGroup.of(response -> {
        for (PoxElement element : ElementTable.childrenOf(ElementTable.RESPONSE)) {
            response.add(element.name(), Expected.noneOf());
        }
    });

    private OpenExpectation() {}

    /**
     * {@return the expectation with a response}
     *
     * @param expectation the expectation
     * @param sameAs the twin that must get the same answer, or null if there is none
     */
    static Expectation closed(Expectation expectation, @Nullable ConformanceCase sameAs) {
        if (!expectation.open()) {
            return expectation;
        }
        return sameAs == null
                        || sameAs.expectation().open()
                        || sameAs.expectation().refusal() == Refusal.REQUIRED
                ? new Expectation(expectation.refusal(), ANYTHING, List.of(), false)
                : sameAs.expectation();
    }
}
