package org.example.mail.conformance;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;
import org.example.mail.OutgoingServer;

@AutodiscoverConformance(FaultyConformance.Adapter.class)
final class FaultyConformance {

    private FaultyConformance() {}

    /** Has but one type. */
    static final class Adapter extends RightConformance.Adapter {
        @Override
        String type(OutgoingServer server) {
            return server.type() == null ? null : "SMTP";
        }
    }
}
