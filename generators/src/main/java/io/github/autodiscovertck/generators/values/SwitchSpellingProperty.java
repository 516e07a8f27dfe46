package io.github.autodiscovertck.generators.values;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The property about the spelling of all on/off elements of a block (POX-ONOFF-013). For each element a parser may fold
 * the value, flag it, drop it, report it as sent or use the default. But a spelling of the default must not be reported
 * as its opposite, and one element must not affect another.
 */
final class SwitchSpellingProperty {

    private static final Map<String, String> DEFAULTS = defaults();

    /** The page of SPA defines only on, so off may mean anything else (AMB-SPA-OFF). */
    private static final String SPA = "SPA";

    private SwitchSpellingProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        spelling("On and Off", SwitchSpellingProperty::capitalized, variants);
        spelling("ON and OFF", value -> value.toUpperCase(Locale.ROOT), variants);
        spelling("a space in front", value -> " " + value, variants);
        spelling("a space behind", value -> value + " ", variants);
        spelling("spaces around", value -> " " + value + " ", variants);
        spelling("on lines of their own", value -> "\n      " + value + "\n    ", variants);
        spelling("tabs around", value -> "\t" + value + "\t", variants);
        return new CaseProperty("POX-ONOFF-013", variants);
    }

    private static Map<String, String> defaults() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("DomainRequired", "off");
        values.put(SPA, "on");
        values.put("SSL", "on");
        values.put("AuthRequired", "on");
        values.put("UsePOPAuth", "off");
        values.put(VariantContext.SMTP_LAST, "off");
        return values;
    }

    private static String opposite(String value) {
        return value.equals("on") ? "off" : "on";
    }

    private static String capitalized(String value) {
        return value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private static void spelling(String trait, UnaryOperator<String> respell, List<Variant> variants) {
        variants.add(variant(trait + ", each its default", respell, UnaryOperator.identity()));
        variants.add(variant(trait + ", none its default", respell, SwitchSpellingProperty::opposite));
    }

    private static Variant variant(String trait, UnaryOperator<String> respell, UnaryOperator<String> ofDefault) {
        return new Variant(trait, SMTP, context -> {
            VariantContext plain = withValues(context, ofDefault);
            VariantContext respelled = withValues(context, value -> respell.apply(ofDefault.apply(value)));
            return CaseSpec.mayRefuse(respelled.document(), expected(respelled, respell, ofDefault))
                    .withControl(() -> CaseSpec.mustRead(plain.document(), Expectations.of(plain.reading())))
                    .observing(
                            "spelling of the on/off elements, " + trait,
                            "Account/Protocol[" + context.target() + "]/AuthRequired",
                            phrases(respell, ofDefault.apply("on")));
        });
    }

    private static Map<String, String> phrases(UnaryOperator<String> respell, String value) {
        return Map.of(
                value,
                "taken as the value",
                respell.apply(value),
                "kept as sent",
                opposite(value),
                "taken as the opposite",
                "absent",
                "not reported",
                "invalid",
                "flagged as invalid",
                "refused",
                "document refused");
    }

    private static VariantContext withValues(VariantContext context, UnaryOperator<String> text) {
        VariantContext result = context;
        for (Map.Entry<String, String> element : DEFAULTS.entrySet()) {
            String value = text.apply(element.getValue());
            result = result.withBlock(block -> Blocks.withInOrder(block, element.getKey(), value));
        }
        return result;
    }

    private static ExpectedGroup expected(
            VariantContext respelled, UnaryOperator<String> respell, UnaryOperator<String> ofDefault) {
        ExpectedGroup response = Expectations.of(respelled.reading());
        for (Map.Entry<String, String> element : DEFAULTS.entrySet()) {
            String byDefault = element.getValue();
            String value = ofDefault.apply(byDefault);
            Expected allowed = Expected.oneOfOrAbsent(
                    new Value.Text(value),
                    new Value.Text(respell.apply(value)),
                    new Value.Text(element.getKey().equals(SPA) ? "off" : byDefault),
                    new Value.Text(byDefault),
                    Expected.INVALID);
            response = Expectations.withElement(response, respelled.target(), element.getKey(), allowed);
        }
        return response;
    }
}
