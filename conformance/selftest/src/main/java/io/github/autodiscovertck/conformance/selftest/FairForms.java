package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Correct parsers that report a value in another form than it was sent in. */
final class FairForms {

    private FairForms() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("reports the version that ServerVersion stands for", DecodesVersion::new),
                FairParser.of("reports ServerVersion in lower case", LowerCaseVersion::new),
                FairParser.of("reads addresses and times into the JDK's types", Typed::new),
                FairParser.of("keeps times to the millisecond", Milliseconds::new),
                FairParser.of("writes three digits of every second", ThreeDigits::new),
                FairParser.of("gives one Type for the element and the attribute", OneType::new));
    }

    private static final class DecodesVersion extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return element.name().equals("ServerVersion") && text.matches("[0-9A-F]{8}")
                    ? new Value.Text(version(Integer.parseUnsignedInt(text, 16)))
                    : super.plainText(element, text);
        }

        private static String version(int bits) {
            return (bits >>> 22 & 0x3F) + "." + (bits >>> 16 & 0x3F) + "." + (bits & 0x7FFF);
        }
    }

    private static final class LowerCaseVersion extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return element.name().equals("ServerVersion")
                    ? new Value.Text(text.toLowerCase(Locale.ROOT))
                    : super.plainText(element, text);
        }
    }

    private static class Typed extends DomParser {
        private static final Set<String> ADDRESSES = Set.of("IPv4Start", "IPv4End", "IPv6Start", "IPv6End");

        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return ADDRESSES.contains(element.name()) && text.matches("[0-9a-fA-F.]*[.:][0-9a-fA-F.:]*")
                    ? new Value.Text(address(text))
                    : super.plainText(element, text);
        }

        private static String address(String literal) {
            try {
                return InetAddress.getByName(literal).getHostAddress();
            } catch (UnknownHostException e) {
                throw new Refused(e);
            }
        }

        @Override
        @Nullable String attribute(Element element, String name) {
            String text = super.attribute(element, name);
            return text == null || !name.equals("Time") ? text : time(text);
        }

        private @Nullable String time(String text) {
            try {
                return written(LocalTime.parse(text).truncatedTo(exactness()));
            } catch (DateTimeException e) {
                return null;
            }
        }

        String written(LocalTime time) {
            return time.toString();
        }

        ChronoUnit exactness() {
            return ChronoUnit.NANOS;
        }
    }

    private static final class Milliseconds extends Typed {
        @Override
        ChronoUnit exactness() {
            return ChronoUnit.MILLIS;
        }
    }

    private static final class ThreeDigits extends Typed {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

        @Override
        String written(LocalTime time) {
            return FORMAT.format(time);
        }
    }

    private static final class OneType extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            String attribute = element.name().equals("Type") ? attribute(block, "Type") : null;
            return attribute == null ? super.whenAbsent(block, element) : new Value.Text(attribute);
        }
    }
}
