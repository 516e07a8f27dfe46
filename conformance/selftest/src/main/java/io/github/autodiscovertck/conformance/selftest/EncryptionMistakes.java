package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about Encryption beside SSL. */
final class EncryptionMistakes {

    private EncryptionMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("SSL off makes Encryption None", NoneIfOff::new, "POX-ENC-001")
                        .andMaybe("POX-ENC-002"),
                Mistake.of("SSL on turns Encryption None into SSL", SslIfOn::new, "POX-ENC-001")
                        .andMaybe("POX-ENC-002"),
                Mistake.of("Encryption is read where SSL is absent only", IfNoSsl::new, "POX-ENC-001")
                        .andMaybe("POX-ENC-002"),
                Mistake.of("Encryption overrides SSL in every block", OverridesEverywhere::new, "POX-ENC-004"));
    }

    /** Has an Encryption that depends on the SSL of its block. */
    private abstract static class DependsOnSsl extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            Value own = super.value(element, xml);
            String ssl = textOf((Element) xml.getParentNode(), "SSL");
            return element.name().equals("Encryption") && ssl != null ? beside(ssl, own) : own;
        }

        abstract @Nullable Value beside(String ssl, @Nullable Value own);
    }

    private static final class NoneIfOff extends DependsOnSsl {
        @Override
        @Nullable Value beside(String ssl, @Nullable Value own) {
            return ssl.equals("off") ? new Value.Text("None") : own;
        }
    }

    private static final class SslIfOn extends DependsOnSsl {
        @Override
        @Nullable Value beside(String ssl, @Nullable Value own) {
            boolean none = new Value.Text("None").equals(own);
            return ssl.equals("on") && none ? new Value.Text("SSL") : own;
        }
    }

    private static final class IfNoSsl extends DependsOnSsl {
        @Override
        @Nullable Value beside(String ssl, @Nullable Value own) {
            return null;
        }
    }

    private static final class OverridesEverywhere extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            return overridden((Element) xml.getParentNode(), element, super.value(element, xml));
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return overridden(block, element, super.whenAbsent(block, element));
        }

        private @Nullable Value overridden(Element block, PoxElement element, @Nullable Value own) {
            String encryption = element.name().equals("SSL") ? textOf(block, "Encryption") : null;
            return encryption == null ? own : encryption.equals("None") ? OFF : ON;
        }
    }
}
