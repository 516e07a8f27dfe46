package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Mistakes about names that a published example spells with a capital letter. */
final class ExampleMistakes {

    private ExampleMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("Ntlm is not known for ntlm", FlagsNtlm::new, "POX-TXT-007"),
                Mistake.of("None is taken for the name of a server", NoneIsServer::new, "POX-TXT-007"),
                Mistake.of("False is not false", FalseIsTrue::new, "POX-TXT-007"));
    }

    private static final class FlagsNtlm extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean known = !element.name().equals("AuthPackage") || text.equals(text.toLowerCase(Locale.ROOT));
            return known ? super.name(element, text) : new Value.Invalid(text);
        }
    }

    private static final class NoneIsServer extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            boolean server = element.name().equals("CertPrincipalName") && text.equals("None");
            return new Value.Text(server ? "msstd:" + text : text);
        }
    }

    private static final class FalseIsTrue extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean online = element.name().equals("MicrosoftOnline");
            return online ? new Value.Text(text.equals("false") ? "false" : "true") : super.name(element, text);
        }
    }
}
