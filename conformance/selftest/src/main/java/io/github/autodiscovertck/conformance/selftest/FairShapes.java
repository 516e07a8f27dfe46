package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Correct parsers that hold values to the shape that the element pages show for them. */
final class FairShapes {

    private FairShapes() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("flags a Server that is no URL where a URL is due", ServerUrls::new),
                FairParser.of("flags a CertPrincipalName of another shape", CertificateNames::new),
                FairParser.of("has two values for a switch and no third", TwoValues::new));
    }

    private static final class ServerUrls extends DomParser {
        private static final Set<String> UNDER_URL = Set.of("WEB", "DAV");

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            boolean due = element.name().equals("Server")
                    && UNDER_URL.contains(String.valueOf(textOf((Element) xml.getParentNode(), "Type")));
            return due && !text(xml).contains("://") ? new Value.Invalid(text(xml)) : super.value(element, xml);
        }
    }

    private static final class CertificateNames extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            String folded = text.toLowerCase(Locale.ROOT);
            boolean odd = element.name().equals("CertPrincipalName")
                    && !folded.equals("none")
                    && !folded.startsWith("msstd:");
            return odd ? new Value.Invalid(text) : super.plainText(element, text);
        }
    }

    private static final class TwoValues extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            Value meant = super.whenAbsent(block, element);
            return meant == null && element.kind() == ValueType.ON_OFF ? new Value.Text("off") : meant;
        }
    }
}
