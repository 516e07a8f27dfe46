package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Correct parsers that differ in what they make of elements other than SMTPLast, where sources leave it open. */
final class FairOtherValues {

    private static final String TYPE = "Type";
    private static final String PORT = "Port";
    private static final List<String> TYPES = ElementTable.get(TYPE).values();
    private static final List<String> MAIL = List.of("SMTP", "IMAP", "POP3");

    private FairOtherValues() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("reports switches as sent", SwitchesAsSent::new),
                FairParser.of("takes odd spellings of switches as the default", OddIsDefault::new)
                        .deviatingFrom("POX-ONOFF-012"),
                FairParser.of("drops what belongs to other Types", DropsMisplaced::new),
                FairParser.of("drops what belongs to some Types where there is none of them", NeedsType::new),
                FairParser.of("flags what belongs to other Types", FlagsMisplaced::new),
                FairParser.of("reports what SSL amounts to", EffectiveSsl::new),
                FairParser.of("drops blocks of an unknown Type", DropsUnknown::new),
                FairParser.of("flags unknown Types", FlagsUnknown::new),
                FairParser.of("folds Type", FoldsType::new),
                FairParser.of("refuses Types that are spelled oddly", RefusesOddTypes::new),
                FairParser.of("reports names in lower case", FoldsNames::new),
                FairParser.of("knows names in their documented letter case only", ComparesNames::new)
                        .deviatingFrom("POX-TXT-007"),
                FairParser.of("ignores Port beside a URL", IgnoresPort::new),
                FairParser.of("flags Port beside a URL", FlagsPort::new),
                FairParser.of("reports the usual port of the Type", UsualPort::new),
                FairParser.of("reports what absence is derived from", DerivedDefaults::new),
                FairParser.of("takes empty texts for absent", EmptyIsAbsent::new),
                FairParser.of("refuses empty texts in blocks", RefusesEmpty::new));
    }

    private static String typeOf(DomElements parser, Element block) {
        return String.valueOf(parser.textOf(block, TYPE));
    }

    private static Element blockOf(Element child) {
        return (Element) child.getParentNode();
    }

    /** SMTPLast is not among them: in another spelling than on it would read as off (POX-SMTPLAST-010). */
    private static final class SwitchesAsSent extends DomParser {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of(
                    "as sent",
                    "1",
                    true,
                    "Account/Protocol/Type",
                    "Account/Protocol/SSL",
                    "Account/Protocol/SPA",
                    "Account/Protocol/AuthRequired",
                    "Account/Protocol/DomainRequired",
                    "Account/Protocol/UsePOPAuth");
        }

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            Value value = super.value(element, xml);
            boolean valid = element.kind() == ValueType.ON_OFF && value instanceof Value.Text;
            return valid ? new Value.Text(text(xml)) : value;
        }
    }

    private static final class OddIsDefault extends DomParser {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of(
                    "default",
                    "1",
                    true,
                    "Account/Protocol/SSL",
                    "Account/Protocol/SPA",
                    "Account/Protocol/UsePOPAuth");
        }

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            String text = text(xml);
            boolean odd = element.kind() == ValueType.ON_OFF && !text.equals("on") && !text.equals("off");
            return odd ? whenAbsent(blockOf(xml), element) : super.value(element, xml);
        }
    }

    /** Reads elements that a source limits to some Types in blocks of those only. */
    private static class DropsMisplaced extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            boolean placed = element.types().isEmpty()
                    || !TYPES.contains(typeOf(this, blockOf(xml)))
                    || element.types().contains(typeOf(this, blockOf(xml)));
            return placed ? super.value(element, xml) : misplaced(xml);
        }

        @Nullable Value misplaced(Element xml) {
            return null;
        }
    }

    /** Does so in blocks of an unknown Type, too, and in those without Type. */
    private static final class NeedsType extends DomParser {
        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            boolean placed =
                    child.isGroup() || child.types().isEmpty() || child.types().contains(typeOf(this, block));
            if (placed) {
                super.readBlockChild(block, child, values);
            }
        }
    }

    private static final class FlagsMisplaced extends DropsMisplaced {
        @Override
        Value misplaced(Element xml) {
            return new Value.Invalid(text(xml));
        }
    }

    private static final class EffectiveSsl extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            return effective(blockOf(xml), element, super.value(element, xml));
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return effective(block, element, super.whenAbsent(block, element));
        }

        private @Nullable Value effective(Element block, PoxElement element, @Nullable Value own) {
            boolean ssl = element.name().equals("SSL") && MAIL.contains(typeOf(this, block));
            String encryption = ssl ? textOf(block, "Encryption") : null;
            return encryption == null ? own : encryption.equals("None") ? OFF : ON;
        }
    }

    private static final class DropsUnknown extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(blocks.stream().filter(this::isKnown).toList(), values);
        }

        private boolean isKnown(Element block) {
            return block.hasAttribute(TYPE) || TYPES.contains(trim(typeOf(this, block)));
        }
    }

    private static final class FlagsUnknown extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean unknown = element.name().equals(TYPE) && !TYPES.contains(text);
            return unknown ? new Value.Invalid(text) : super.name(element, text);
        }
    }

    private static final class FoldsType extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            String folded = text.toUpperCase(Locale.ROOT);
            boolean known = element.name().equals(TYPE) && TYPES.contains(folded);
            return known ? new Value.Text(folded) : super.name(element, text);
        }
    }

    private static final class RefusesOddTypes extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            String text = text(xml);
            boolean odd = element.name().equals(TYPE) && !TYPES.contains(text);
            if (odd && TYPES.stream().anyMatch(known -> isWord(trim(text), known))) {
                throw new Refused("Type is not " + text);
            }
            return super.value(element, xml);
        }
    }

    private static final class FoldsNames extends DomParser {
        private static final List<String> FOLDED = List.of("AuthPackage", "CertPrincipalName", "MicrosoftOnline");

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            Value value = super.value(element, xml);
            boolean name = !element.name().equals("CertPrincipalName") || isWord(text(xml), "none");
            boolean folds = name && value instanceof Value.Text && FOLDED.contains(element.name());
            return folds ? new Value.Text(trim(text(xml)).toLowerCase(Locale.ROOT)) : value;
        }
    }

    private static final class ComparesNames extends DomParser {
        private static final List<String> COMPARED = List.of("AuthPackage", "MicrosoftOnline");

        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean known =
                    !COMPARED.contains(element.name()) || element.values().contains(text);
            return known ? super.name(element, text) : new Value.Invalid(text);
        }
    }

    private static class IgnoresPort extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            boolean unused = element.name().equals(PORT)
                    && String.valueOf(textOf(blockOf(xml), "Server")).contains("://");
            return unused ? unused(xml) : super.value(element, xml);
        }

        @Nullable Value unused(Element port) {
            return null;
        }
    }

    private static final class FlagsPort extends IgnoresPort {
        @Override
        Value unused(Element port) {
            return new Value.Invalid(text(port));
        }
    }

    private static final class UsualPort extends DomParser {
        private static final Map<String, String> USUAL =
                Map.of("SMTP", "587", "IMAP", "993", "POP3", "995", "WEB", "443", "EXPR", "443");

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            String port = element.name().equals(PORT) ? USUAL.get(typeOf(this, block)) : null;
            return port == null ? super.whenAbsent(block, element) : new Value.Text(port);
        }
    }

    private static final class DerivedDefaults extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return switch (element.name()) {
                case "CertPrincipalName" -> new Value.Text("msstd:" + textOf(block, "Server"));
                case "LoginName" -> new Value.Text("ana");
                case "DomainName" -> new Value.Text("ana@example.org");
                default -> super.whenAbsent(block, element);
            };
        }
    }

    private static final class EmptyIsAbsent extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            return text(xml).isEmpty() ? null : super.value(element, xml);
        }
    }

    private static final class RefusesEmpty extends DomParser {
        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            String text = child.isGroup() ? null : textOf(block, child.name());
            if (text != null && text.isEmpty()) {
                throw new Refused(child.name() + " is empty");
            }
            super.readBlockChild(block, child, values);
        }
    }
}
