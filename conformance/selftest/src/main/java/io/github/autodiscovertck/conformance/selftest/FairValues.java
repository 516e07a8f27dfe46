package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Correct parsers that differ in what they make of a value, where sources leave it open. */
final class FairValues {

    private FairValues() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("trims, folds letter case, flags the rest", DomParser::new),
                FairParser.of("compares letter case", ComparesCase::new),
                FairParser.of("compares letter case, flags padded values", ComparesEverything::new),
                FairParser.of("flags padded values", DoesNotTrim::new),
                FairParser.of("refuses invalid values", RefusesInvalid::new),
                FairParser.of("refuses empty elements", RefusesEmpty::new),
                FairParser.of("takes empty as the default", EmptyIsDefault::new),
                FairParser.of("takes invalid values as the default", InvalidIsDefault::new),
                FairParser.of("does not report invalid values", InvalidIsDropped::new),
                FairParser.of("takes the last of repeated elements", TakesLast::new),
                FairParser.of("refuses repeated elements", RefusesRepeated::new),
                FairParser.of("flags repeated elements", FlagsRepeated::new),
                FairParser.of("ignores child elements", IgnoresChildren::new),
                FairParser.of("refuses child elements", RefusesChildren::new));
    }

    private static class ComparesCase extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.equals("on") ? ON : text.equals("off") ? OFF : new Value.Invalid(text);
        }

        @Override
        @Nullable Value onOff(PoxElement element, String text) {
            return onOff(text);
        }
    }

    private static final class ComparesEverything extends ComparesCase {
        @Override
        String tidy(String text) {
            return text;
        }

        @Override
        String tidy(PoxElement element, String text) {
            return text;
        }
    }

    private static final class DoesNotTrim extends DomParser {
        @Override
        String tidy(String text) {
            return text;
        }

        @Override
        String tidy(PoxElement element, String text) {
            return text;
        }
    }

    private static final class RefusesInvalid extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            Value value = super.value(smtpLast);
            if (value instanceof Value.Invalid) {
                throw new Refused("SMTPLast is on or off");
            }
            return value;
        }
    }

    private static final class RefusesEmpty extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            if (text.isEmpty()) {
                throw new Refused("SMTPLast is on or off");
            }
            return super.onOff(text);
        }
    }

    private static final class EmptyIsDefault extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.isEmpty() ? OFF : super.onOff(text);
        }
    }

    private static final class InvalidIsDefault extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            return super.value(smtpLast) instanceof Value.Text text ? text : OFF;
        }
    }

    private static final class InvalidIsDropped extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            return super.value(smtpLast) instanceof Value.Text text ? text : null;
        }
    }

    private static final class TakesLast extends DomParser {
        @Override
        Element pick(List<Element> repeated) {
            return repeated.get(repeated.size() - 1);
        }
    }

    private static final class RefusesRepeated extends DomParser {
        @Override
        Element pick(List<Element> repeated) {
            if (repeated.size() > 1) {
                throw new Refused("SMTPLast is repeated");
            }
            return super.pick(repeated);
        }
    }

    private static final class FlagsRepeated extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return findSmtpLast(block).size() > 1 ? new Value.Invalid(null) : super.smtpLast(block);
        }
    }

    private static final class IgnoresChildren extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            return onOff(tidy(text(smtpLast)));
        }
    }

    private static final class RefusesChildren extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            if (!JdkDom.childElements(smtpLast).isEmpty()) {
                throw new Refused("SMTPLast has no children");
            }
            return super.value(smtpLast);
        }
    }
}
