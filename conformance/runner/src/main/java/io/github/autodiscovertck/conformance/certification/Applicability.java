package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Optional;

/** Decides whether a requirement applies to an implementation: it must be claimed, and it must be possible to test. */
final class Applicability {

    /** A document that arrives together with this one. */
    private static final Delivery WITH_OTHERS = new Delivery.Together(List.of(new byte[0]));

    private Applicability() {}

    /** {@return why an implementation is not judged on a requirement; empty if it is} */
    static Optional<String> skipReason(Implementation implementation, Requirement requirement) {
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
        if (requirement.method().aboutBlockOrder() && description.blockOrder() == BlockOrder.NONE) {
            return Optional.of("the implementation may report blocks in any order");
        }
        return implementation.skipReason(
                switch (requirement.method().delivery()) {
                    case WHOLE -> Delivery.WHOLE;
                    case IN_PIECES -> Delivery.BYTE_BY_BYTE;
                    case WITH_OTHERS -> WITH_OTHERS;
                });
    }
}
