package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;

/** The property about a response without MicrosoftOnline (POX-TXT-015). The twin says true. */
final class AbsentOnlineProperty {

    private AbsentOnlineProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-TXT-015", absent("EXCH", "EXCH", "EXPR"), absent("a mail server", "SMTP", "IMAP", "POP3"));
    }

    private static Variant absent(String of, String... types) {
        return new Variant("no MicrosoftOnline, " + of, ResponseShape.of(types), drawn -> {
            Scene without = drawn.withAccount(account -> Blocks.without(account, ExampleSpellingProperty.ONLINE));
            Scene with = drawn.withAccount(account -> ExampleSpellingProperty.withOnline(account, "true"));
            return Draft.mustRead(
                            without.absent(),
                            Expectations.withAccountElement(
                                    Expectations.of(without.reading()),
                                    ExampleSpellingProperty.ONLINE,
                                    Expected.oneOfOrAbsent(new Value.Text("false"))))
                    .against(() -> Draft.mustRead(with.absent(), Expectations.of(with.reading())));
        });
    }
}
