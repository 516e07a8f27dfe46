package io.github.autodiscovertck.generators.values;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The property about one spelling for all on/off elements of a block (POX-ONOFF-013). Folded, flagged, dropped or reported
 * as sent: which of them is open, but it is the same for all. Each has the value that is not its default, so that a parser
 * which falls to the default shows it.
 */
final class SwitchSpellingProperty {

    private static final Map<String, String> NOT_DEFAULT = notDefault();

    private SwitchSpellingProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-ONOFF-013",
                spelling("On and Off", SwitchSpellingProperty::capitalised),
                spelling("ON and OFF", value -> value.toUpperCase(Locale.ROOT)),
                spelling("a space in front", value -> " " + value),
                spelling("a space behind", value -> value + " "),
                spelling("spaces around", value -> " " + value + " "),
                spelling("on lines of their own", value -> "\n      " + value + "\n    "),
                spelling("tabs around", value -> "\t" + value + "\t"));
    }

    private static Map<String, String> notDefault() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("DomainRequired", "on");
        values.put("SPA", "off");
        values.put("SSL", "off");
        values.put("AuthRequired", "off");
        values.put("UsePOPAuth", "on");
        values.put(Scene.SMTP_LAST, "on");
        return values;
    }

    private static String capitalised(String value) {
        return value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private static Variant spelling(String trait, UnaryOperator<String> spell) {
        return new Variant(trait, SMTP, scene -> {
            Scene plain = written(scene, value -> value);
            Scene odd = written(scene, spell);
            return Draft.mayRefuse(odd.absent(), Expectations.of(odd.reading()))
                    .or(Expectations.of(plain.reading()))
                    .or(each(odd, value -> Expected.oneOf(Expected.INVALID)))
                    .or(each(odd, SwitchSpellingProperty::ignored))
                    .against(() -> Draft.mustRead(plain.absent(), Expectations.of(plain.reading())));
        });
    }

    /** What is left if the element is taken for absent: nothing, or the other value as its default. */
    private static Expected ignored(String value) {
        return Expected.oneOfOrAbsent(new Value.Text(value.equals("on") ? "off" : "on"));
    }

    private static Scene written(Scene scene, UnaryOperator<String> spell) {
        Scene result = scene;
        for (Map.Entry<String, String> element : NOT_DEFAULT.entrySet()) {
            String text = spell.apply(element.getValue());
            result = result.withBlock(block -> Blocks.withInOrder(block, element.getKey(), text));
        }
        return result;
    }

    private static ExpectedGroup each(Scene scene, Function<String, Expected> expected) {
        ExpectedGroup response = Expectations.of(scene.reading());
        for (Map.Entry<String, String> element : NOT_DEFAULT.entrySet()) {
            response = Expectations.withElement(
                    response, scene.target(), element.getKey(), expected.apply(element.getValue()));
        }
        return response;
    }
}
