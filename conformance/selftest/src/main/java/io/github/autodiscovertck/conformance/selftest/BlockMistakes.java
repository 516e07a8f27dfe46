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
                Mistake.of("a value leaks into the next block", LeaksIntoNextBlock::new, "POX-SMTPLAST-004")
                        .andSo("POX-SMTPLAST-022")
                        .andMaybe("POX-DEF-002", "POX-ONOFF-010", "POX-TYPE-003", "POX-NS-006"),
                // Wherever absence is judged, the documents before it show.
                Mistake.of("a value leaks into the next document", LeaksIntoNextDocument::new, "POX-SMTPLAST-004")
                        .andMaybe(
                                "POX-DOC-021",
                                "POX-DOC-013",
                                "POX-NS-001",
                                "POX-STR-002",
                                "POX-STR-003",
                                "POX-STR-005",
                                "POX-TXT-012",
                                "POX-UNK-005",
                                "POX-DOC-010",
                                "POX-DOC-011",
                                "POX-DOC-012",
                                "POX-SMTPLAST-005",
                                "POX-SMTPLAST-006",
                                "POX-SMTPLAST-022",
                                "POX-SMTPLAST-023",
                                "POX-SMTPLAST-025",
                                "POX-SMTPLAST-026",
                                "POX-UNK-002")
                        .andMaybe(
                                "POX-DEF-002",
                                "POX-DEF-003",
                                "POX-DOC-002",
                                "POX-DOC-003",
                                "POX-DOC-004",
                                "POX-DOC-007",
                                "POX-DOC-009",
                                "POX-DOC-017",
                                "POX-DOC-018",
                                "POX-DOC-019",
                                "POX-NS-002",
                                "POX-NS-004",
                                "POX-NS-006",
                                "POX-NS-007",
                                "POX-NS-008",
                                "POX-NS-010",
                                "POX-ONOFF-010",
                                "POX-STR-006",
                                "POX-STR-013",
                                "POX-TYPE-003",
                                "POX-TYPE-005",
                                "POX-UNK-001",
                                "POX-UNK-003",
                                "POX-UNK-004"),
                Mistake.of("blocks of one Type share the last value", OneValueForType::new, "POX-SMTPLAST-004")
                        .andSo("POX-STR-007"),
                Mistake.of("of repeated elements one is taken at random", TakesOneAtRandom::new, "POX-SMTPLAST-017")
                        .andMaybe("POX-ACT-010", "POX-STR-009"),
                Mistake.of("of repeated elements the identity hash decides", TakesOneByHash::new, "POX-SMTPLAST-017")
                        .andMaybe("POX-ACT-010", "POX-STR-009"),
                Mistake.of("a redirect is reported with settings", SettingsInRedirects::new, "POX-SMTPLAST-024")
                        .andSo("POX-ACT-002", "POX-ACT-003", "POX-ACT-014", "POX-ACT-009")
                        .andSo("POX-ACT-010", "POX-STR-008"),
                Mistake.of("UsePOPAuth off turns it off", TiedToUsePopAuth::new, "POX-SMTPLAST-026")
                        .andSo("POX-SMTPLAST-001"),
                Mistake.of("it counts only if AuthRequired is on", TiedToAuthRequired::new, "POX-SMTPLAST-026")
                        .andSo("POX-SMTPLAST-001", "POX-SMTPLAST-004"),
                Mistake.of("it is refused in a block that is not SMTP", RefusedElsewhere::new, "POX-SMTPLAST-022")
                        .andSo("POX-UNK-005")
                        .andMaybe("POX-DEF-002"));
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
