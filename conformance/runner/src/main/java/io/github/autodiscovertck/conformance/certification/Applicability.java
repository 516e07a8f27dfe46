package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.Optional;

/** Decides whether a requirement applies to an implementation: it must be claimed, and it must be possible to test. */
final class Applicability {

    /** The requirement that blocks are reported in document order. */
    private static final String ORDER = "POX-STR-014";

    private Applicability() {}

    /** {@return why an implementation is not judged on a requirement; empty if it is} */
    static Optional<String> skipReason(Suite suite, Implementation implementation, Requirement requirement) {
        ParserDescription description = implementation.description();
        AddressSet claimed = requirement.addresses().and(description.addresses());
        if (claimed.isEmpty()) {
            return Optional.of("the implementation does not report " + String.join(", ", requirement.about()));
        }
        if (requirement.aboutDefaults()
                && requirement.addresses().and(description.defaultAddresses()).isEmpty()) {
            return Optional.of(
                    "the requirement is about defaults, and the implementation reports absent elements as absent");
        }
        if (requirement.id().equals(ORDER) && description.blockOrder() == BlockOrder.NONE) {
            return Optional.of("the implementation may report blocks in any order");
        }
        // All documents of a requirement about delivery are delivered in one of these ways.
        ConformanceCase example = suite.example(requirement);
        return example == null ? Optional.empty() : implementation.skipReason(example.delivery());
    }
}
