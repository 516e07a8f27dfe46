package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;

/** The property about a response without MicrosoftOnline (POX-TXT-015). In the control it is true. */
final class AbsentOnlineProperty {

    private AbsentOnlineProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-TXT-015", absent("EXCH", "EXCH", "EXPR"), absent("a mail server", "SMTP", "IMAP", "POP3"));
    }

    private static Variant absent(String of, String... types) {
        return new Variant("no MicrosoftOnline, " + of, ResponseShape.of(types), original -> {
            VariantContext without =
                    original.withAccount(account -> Blocks.without(account, ExampleSpellingProperty.ONLINE));
            VariantContext with = original.withAccount(account -> ExampleSpellingProperty.withOnline(account, "true"));
            return CaseSpec.mustRead(
                            without.document(),
                            Expectations.withAccountElement(
                                    Expectations.of(without.reading()),
                                    ExampleSpellingProperty.ONLINE,
                                    Expected.oneOfOrAbsent(new Value.Text("false"))))
                    .withControl(() -> CaseSpec.mustRead(with.document(), Expectations.of(with.reading())));
        });
    }
}
