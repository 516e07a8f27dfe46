package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.selftest.FetchMistakes.Loose;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.EntityReference;
import org.w3c.dom.Node;

/** Correct parsers that differ in what they do about a DOCTYPE and about documents without end. */
final class FairSafety {

    private FairSafety() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("accepts a DOCTYPE and leaves entities unexpanded", KeepsReferences::new)
                        .deviatingFrom("POX-SEC-004"),
                FairParser.of(
                        "reads elements 100 deep and no deeper",
                        () -> new Loose(new LooseDom().withLimit("maxElementDepth", 100))),
                FairParser.of(
                        "reads 200 attributes and no more",
                        () -> new Loose(new LooseDom().withLimit("elementAttributeLimit", 200))),
                FairParser.of("reads documents of 64 KiB and no more", () -> new SmallDocuments(64 * 1024)),
                FairParser.of("reads documents of 16 KiB and no more", () -> new SmallDocuments(16 * 1024)),
                FairParser.of("reads texts of 4,096 characters and no more", ShortTexts::new),
                FairParser.of("has no limits, and needs none", NoLimits::new));
    }

    /** What is not expanded is flagged where the value may be, and refused where it is a text. */
    private static final class KeepsReferences extends Loose {
        KeepsReferences() {
            super(new LooseDom().withDoctype().withReferencesKept());
        }

        @Override
        @Nullable Value value(Element smtpLast) {
            return hasReference(smtpLast) ? new Value.Invalid(null) : super.value(smtpLast);
        }

        @Override
        String text(Element element) {
            if (hasReference(element)) {
                throw new Refused("an entity in " + element.getLocalName());
            }
            return super.text(element);
        }

        private static boolean hasReference(Element element) {
            for (Node node : JdkDom.childNodes(element)) {
                if (node instanceof EntityReference) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final class SmallDocuments extends DomParser {
        private final int longest;

        SmallDocuments(int longest) {
            this.longest = longest;
        }

        @Override
        Document document(byte[] bytes) {
            if (bytes.length > longest) {
                throw new Refused("a document longer than " + longest + " bytes");
            }
            return super.document(bytes);
        }
    }

    private static final class ShortTexts extends DomParser {
        private static final int longest = 4_096;

        @Override
        String text(Element element) {
            String text = super.text(element);
            if (text.length() > longest) {
                throw new Refused("a text longer than " + longest + " characters");
            }
            return text;
        }
    }

    /** Does not go into groups, where it would have to count how deep it is. */
    private static final class NoLimits extends Loose {
        NoLimits() {
            super(new LooseDom().withoutLimits());
        }

        @Override
        public ParserDescription describe() {
            return ParserDescription.of(
                    "no limits",
                    "1",
                    true,
                    "Account/Action",
                    "Account/Protocol/Type",
                    "Account/Protocol/Server",
                    "Account/Protocol/LoginName",
                    "Account/Protocol/SMTPLast");
        }

        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            if (!child.isGroup()) {
                super.readBlockChild(block, child, values);
            }
        }
    }
}
