package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Mistakes about several blocks, several documents, several elements in one block, and other settings. */
final class BlockMistakes {

    private BlockMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("a value leaks into the next block", LeaksIntoNextBlock::new, "SMTPLAST-004")
                        .andSo("SMTPLAST-022")
                        .andMaybe("DEF-002", "ONOFF-010", "TYPE-003", "NS-006"),
                // Wherever absence is judged, the documents before it show.
                Mistake.of("a value leaks into the next document", LeaksIntoNextDocument::new, "SMTPLAST-004")
                        .andMaybe(
                                "DOC-021",
                                "DOC-013",
                                "NS-001",
                                "STR-002",
                                "STR-003",
                                "STR-005",
                                "TXT-012",
                                "UNK-005",
                                "DOC-010",
                                "DOC-011",
                                "DOC-012",
                                "SMTPLAST-005",
                                "SMTPLAST-006",
                                "SMTPLAST-022",
                                "SMTPLAST-023",
                                "SMTPLAST-025",
                                "SMTPLAST-026",
                                "UNK-002")
                        .andMaybe(
                                "DEF-002",
                                "DEF-003",
                                "DOC-002",
                                "DOC-003",
                                "DOC-004",
                                "DOC-007",
                                "DOC-009",
                                "DOC-017",
                                "DOC-018",
                                "DOC-019",
                                "NS-002",
                                "NS-004",
                                "NS-006",
                                "NS-007",
                                "NS-008",
                                "NS-010",
                                "ONOFF-010",
                                "STR-006",
                                "STR-013",
                                "TYPE-003",
                                "TYPE-005",
                                "UNK-001",
                                "UNK-003",
                                "UNK-004"),
                Mistake.of("blocks of one Type share the last value", OneValueForType::new, "SMTPLAST-004")
                        .andSo("STR-007"),
                Mistake.of("of repeated elements one is taken at random", TakesOneAtRandom::new, "SMTPLAST-017")
                        .andMaybe("ACT-010", "STR-009"),
                Mistake.of("of repeated elements the identity hash decides", TakesOneByHash::new, "SMTPLAST-017")
                        .andMaybe("ACT-010", "STR-009"),
                Mistake.of("a redirect is reported with settings", SettingsInRedirects::new, "SMTPLAST-024")
                        .andSo("ACT-002", "ACT-003", "ACT-014", "ACT-009")
                        .andSo("ACT-010", "STR-008"),
                Mistake.of("UsePOPAuth off turns it off", TiedToUsePopAuth::new, "SMTPLAST-026")
                        .andSo("SMTPLAST-001"),
                Mistake.of("it counts only if AuthRequired is on", TiedToAuthRequired::new, "SMTPLAST-026")
                        .andSo("SMTPLAST-001", "SMTPLAST-004"),
                Mistake.of("it is refused in a block that is not SMTP", RefusedElsewhere::new, "SMTPLAST-022")
                        .andSo("UNK-005")
                        .andMaybe("DEF-002"));
    }

    private static final class LeaksIntoNextBlock extends DomParser {
        private @Nullable Value last;

        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            last = null;
            super.readBlocks(blocks, values);
        }

        @Override
        @Nullable Value smtpLast(Element block) {
            last = findSmtpLast(block).isEmpty() && last != null ? last : super.smtpLast(block);
            return last;
        }
    }

    private static final class LeaksIntoNextDocument extends DomParser {
        private @Nullable Value last;

        @Override
        @Nullable Value smtpLast(Element block) {
            if (!isSmtp(block)) {
                return super.smtpLast(block);
            }
            last = findSmtpLast(block).isEmpty() && last != null ? last : super.smtpLast(block);
            return last;
        }
    }

    private static final class OneValueForType extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            Map<String, Element> byType = new LinkedHashMap<>();
            blocks.forEach(block -> byType.put(String.valueOf(textOf(block, "Type")), block));
            for (Element block : blocks) {
                Element last = byType.getOrDefault(String.valueOf(textOf(block, "Type")), block);
                values.group("Protocol", group -> {
                    readAllButSmtpLast(block, group);
                    reportSmtpLast(smtpLast(last), group);
                });
            }
        }
    }

    private static final class TakesOneAtRandom extends DomParser {
        private final Random random = new Random(17);

        @Override
        Element pick(List<Element> repeated) {
            return repeated.get(random.nextInt(repeated.size()));
        }
    }

    private static final class TakesOneByHash extends DomParser {
        private final JdkDom dom = new JdkDom(true, false);

        /** Always another tree, as it would be elsewhere: the elements of a tree that is kept keep their hashes. */
        @Override
        Document document(byte[] bytes) {
            return dom.parse(new ByteArrayInputStream(bytes));
        }

        @Override
        Element pick(List<Element> repeated) {
            return repeated.stream()
                    .min(Comparator.comparingInt(System::identityHashCode))
                    .orElseThrow();
        }
    }

    private static final class SettingsInRedirects extends DomParser {
        @Override
        boolean holdsSettings(@Nullable String action) {
            return true;
        }
    }

    private static final class TiedToUsePopAuth extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return "off".equals(textOf(block, "UsePOPAuth")) && isSmtp(block) ? OFF : super.smtpLast(block);
        }
    }

    private static final class TiedToAuthRequired extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return "on".equals(textOf(block, "AuthRequired")) ? super.smtpLast(block) : whenAbsent(block);
        }
    }

    private static final class RefusedElsewhere extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            if (!isSmtp(block) && !findSmtpLast(block).isEmpty()) {
                throw new Refused("SMTPLast belongs to SMTP");
            }
            return super.smtpLast(block);
        }
    }
}
