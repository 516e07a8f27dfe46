package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about numbers. */
final class NumberMistakes {

    private static final int PORTS = 65536;

    private NumberMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("Port is a signed short", () -> new Ports(NumberMistakes::shortOf), "POX-PORT-001")
                        .andSo("POX-PORT-002"),
                Mistake.of("Port is taken modulo 65536", () -> new Ports(NumberMistakes::modulo), "POX-PORT-002"),
                Mistake.of(
                        "Port that is no number is 0",
                        () -> new Ports(text -> isNumber(text) ? text : "0"),
                        "POX-PORT-002"),
                Mistake.of(
                        "Port is read as far as it is a number",
                        () -> new Ports(NumberMistakes::digits),
                        "POX-PORT-002"),
                Mistake.of(
                        "TTL 0 counts as absent",
                        () -> new Hours(text -> text.equals("0") ? "1" : text),
                        "POX-TXT-001"),
                Mistake.of("TTL that is absent is 24", TtlOfADay::new, "POX-TXT-001")
                        .andMaybe(
                                "POX-DEF-003",
                                "POX-TYPE-003",
                                "POX-DEF-002",
                                "POX-NS-006",
                                "POX-STR-002",
                                "POX-DOC-017"),
                Mistake.of("TTL overflows an int", () -> new Hours(NumberMistakes::overflow), "POX-TXT-002"),
                Mistake.of(
                        "TTL is stripped of its sign", () -> new Hours(text -> text.replace("-", "")), "POX-TXT-002"),
                Mistake.of("ServerVersion is read as a decimal number", DecimalVersion::new, "POX-TXT-003"));
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]{1,18}");
    }

    private static String shortOf(String text) {
        return isNumber(text) ? Short.toString((short) Long.parseLong(text)) : text;
    }

    private static String modulo(String text) {
        return isNumber(text) ? Long.toString(Math.floorMod(Long.parseLong(text), PORTS)) : text;
    }

    private static String digits(String text) {
        return text.replaceFirst("[^0-9].*$", "");
    }

    private static String overflow(String text) {
        return text.matches("[0-9]{1,18}") ? Integer.toString((int) Long.parseLong(text)) : text;
    }

    /** Says of Port what a careless conversion makes of it, range or not. */
    private static final class Ports extends DomParser {
        private final UnaryOperator<String> conversion;

        Ports(UnaryOperator<String> conversion) {
            this.conversion = conversion;
        }

        @Override
        @Nullable Value integer(PoxElement element, String text) {
            String converted = element.name().equals("Port") ? conversion.apply(text) : text;
            return converted.equals(text) ? super.integer(element, text) : new Value.Text(converted);
        }
    }

    private static final class Hours extends DomParser {
        private final UnaryOperator<String> conversion;

        Hours(UnaryOperator<String> conversion) {
            this.conversion = conversion;
        }

        @Override
        @Nullable Value integer(PoxElement element, String text) {
            String converted = element.name().equals("TTL") ? conversion.apply(text) : text;
            return converted.equals(text) ? super.integer(element, text) : new Value.Text(converted);
        }
    }

    private static final class TtlOfADay extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals("TTL") ? new Value.Text("24") : super.whenAbsent(block, element);
        }
    }

    private static final class DecimalVersion extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return element.name().equals("ServerVersion")
                    ? new Value.Text(digits(text))
                    : super.plainText(element, text);
        }
    }
}
