package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about what the text of SMTPLast, or its absence, stands for. */
final class ValueMistakes {

    private ValueMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("SMTPLast is inverted", Inverted::new, "POX-SMTPLAST-001")
                        .andSo("POX-SMTPLAST-002", "POX-SMTPLAST-004"),
                Mistake.of("the default is on", DefaultOn::new, "POX-SMTPLAST-003")
                        .andSo("POX-SMTPLAST-004")
                        .andMaybe("POX-DEF-003", "POX-ONOFF-010", "POX-DEF-002", "POX-TYPE-003", "POX-DOC-017"),
                alsoOn("true"),
                alsoOn("1"),
                alsoOn("yes"),
                alsoOn("once"),
                Mistake.of(
                        "translated words are taken as on",
                        () -> new AlsoOn(Set.of("encendido", "aktiviert", "ativado")),
                        "POX-SMTPLAST-013"),
                Mistake.of("anything but off is taken as on", AnythingButOff::new, "POX-SMTPLAST-012")
                        .andSo(
                                "POX-SMTPLAST-009",
                                "POX-SMTPLAST-010",
                                "POX-SMTPLAST-013",
                                "POX-SMTPLAST-014",
                                "POX-SMTPLAST-015",
                                "POX-SMTPLAST-016")
                        .andSo("POX-ONOFF-013"),
                Mistake.of("anything but on is taken as off", AnythingButOn::new, "POX-SMTPLAST-010"),
                Mistake.of("a text that begins with on is on", BeginsWithOn::new, "POX-SMTPLAST-012")
                        .andSo("POX-SMTPLAST-014", "POX-SMTPLAST-016"),
                Mistake.of("On falls silently to off", LetterCaseFallsToOff::new, "POX-SMTPLAST-010"),
                Mistake.of("a padded on falls silently to off", PaddingFallsToOff::new, "POX-SMTPLAST-011"),
                Mistake.of("look-alikes are folded by NFKC", LookAlikesFolded::new, "POX-SMTPLAST-014"),
                Mistake.of("zero-width characters are removed", ZeroWidthRemoved::new, "POX-SMTPLAST-014"),
                Mistake.of("an empty element is on", EmptyIsOn::new, "POX-SMTPLAST-009")
                        .andSo("POX-SMTPLAST-012"),
                Mistake.of("it crashes on the empty element", CrashesOnEmpty::new, "POX-SMTPLAST-009")
                        .andSo(
                                "POX-ACT-010",
                                "POX-ENC-005",
                                "POX-ERR-005",
                                "POX-NS-005",
                                "POX-ONOFF-011",
                                "POX-TXT-006",
                                "POX-DEF-004")
                        .andMaybe("POX-DOC-017", "POX-SMTPLAST-008"),
                Mistake.of("a block with an invalid value is lost", LosesInvalidBlock::new, "POX-SMTPLAST-016")
                        .andSo("POX-SMTPLAST-015"));
    }

    private static Mistake alsoOn(String word) {
        return Mistake.of(word + " is taken as on", () -> new AlsoOn(Set.of(word)), "POX-SMTPLAST-012")
                .andSo("POX-SMTPLAST-016");
    }

    private static final class Inverted extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.equals("on") ? OFF : text.equals("off") ? ON : super.onOff(text);
        }
    }

    private static final class DefaultOn extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block) {
            return isSmtp(block) ? ON : null;
        }
    }

    private static final class AlsoOn extends DomParser {
        private final Set<String> words;

        AlsoOn(Set<String> words) {
            this.words = words;
        }

        @Override
        @Nullable Value onOff(String text) {
            return words.contains(text) ? ON : super.onOff(text);
        }
    }

    private static final class AnythingButOff extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.equals("off") ? OFF : ON;
        }
    }

    private static final class AnythingButOn extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.equals("on") ? ON : OFF;
        }
    }

    private static final class BeginsWithOn extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.startsWith("on") ? ON : super.onOff(text);
        }
    }

    private static final class LetterCaseFallsToOff extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return !text.equals("on") && text.toLowerCase(Locale.ROOT).equals("on") ? OFF : super.onOff(text);
        }
    }

    private static final class PaddingFallsToOff extends DomParser {
        @Override
        String tidy(String text) {
            return super.tidy(text).equals(text) ? text : "off";
        }
    }

    private static final class LookAlikesFolded extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return super.onOff(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        }
    }

    private static final class ZeroWidthRemoved extends DomParser {
        @Override
        String tidy(String text) {
            return super.tidy(text.replaceAll("[\\u200B\\u200C\\u200D\\u2060]", ""));
        }
    }

    private static final class EmptyIsOn extends DomParser {
        @Override
        @Nullable Value onOff(String text) {
            return text.isEmpty() ? ON : super.onOff(text);
        }
    }

    private static final class CrashesOnEmpty extends DomParser {
        @Override
        String text(Element element) {
            Objects.requireNonNull(element.getFirstChild());
            return super.text(element);
        }
    }

    private static final class LosesInvalidBlock extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(
                    blocks.stream()
                            .filter(block -> !(smtpLast(block) instanceof Value.Invalid))
                            .toList(),
                    values);
        }
    }
}
