package io.github.autodiscovertck.generators.values;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The property about the defaults of SSL, SPA, AuthRequired and SMTPLast in one SMTP block (POX-ONOFF-010): each absent
 * element has its own default, whichever of the others are present.
 */
final class SwitchDefaultsProperty {

    private static final List<String> NAMES = List.of("SSL", "SPA", "AuthRequired", VariantContext.SMTP_LAST);

    private SwitchDefaultsProperty() {}

    static CaseProperty get() {
        int all = (1 << NAMES.size()) - 1;
        return new CaseProperty(
                "POX-ONOFF-010",
                IntStream.range(0, all)
                        .mapToObj(explicit -> IntStream.range(0, NAMES.size())
                                .filter(i -> (explicit >> i & 1) == 1)
                                .mapToObj(NAMES::get)
                                .toList())
                        .map(SwitchDefaultsProperty::explicit)
                        .toList());
    }

    private static Variant explicit(List<String> explicit) {
        String trait = explicit.isEmpty() ? "none of the four" : "only " + String.join(", ", explicit);
        return new Variant(trait, SMTP, original -> {
            List<String> absent = new ArrayList<>(NAMES);
            absent.removeAll(explicit);
            VariantContext context = original;
            for (String name : absent) {
                context = context.withBlock(block -> Blocks.without(block, name));
            }
            for (String name : explicit) {
                context = context.withBlock(block -> Blocks.withInOrder(block, name, notDefault(name)));
            }
            return CaseSpec.mustRead(context.document(), expected(context, explicit, absent));
        });
    }

    private static ExpectedGroup expected(VariantContext context, List<String> explicit, List<String> absent) {
        ExpectedGroup expected = Expectations.of(context.reading());
        for (String name : absent) {
            expected = Expectations.withElement(
                    expected,
                    context.target(),
                    name,
                    new Expected.DefaultOf(name.equals(VariantContext.SMTP_LAST) ? "off" : "on"));
        }
        for (String name : explicit) {
            // Other requirements judge the explicit values, and for SPA off only with a SHOULD (POX-ONOFF-003).
            expected = Expectations.withElement(expected, context.target(), name, Expected.noneOf());
        }
        return expected;
    }

    private static String notDefault(String name) {
        return name.equals(VariantContext.SMTP_LAST) ? "on" : "off";
    }
}
