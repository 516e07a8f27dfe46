package io.github.autodiscovertck.generators.smtplast;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_FIRST;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_LATER;

import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.Element.Tags;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The properties about the value of SMTPLast: both documented values, absence, and any other text. */
final class ValueProperties {

    private ValueProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                atEveryPlace(
                        "POX-SMTPLAST-001",
                        context -> withControl(context.caseWithSmtpLast("on"), context, context.document())),
                atEveryPlace(
                        "POX-SMTPLAST-002",
                        context -> withControl(context.caseWithSmtpLast("off"), context, context.document())),
                atEveryPlace(
                        "POX-SMTPLAST-003",
                        context -> withControl(context.plainCase(), context, context.withSmtpLast("on"))),
                bothEmptyForms(),
                empty(),
                letterCase(),
                whiteSpace(),
                otherWords(),
                notOn("POX-SMTPLAST-013", InvalidTokens.TRANSLATIONS.stream()),
                notOn("POX-SMTPLAST-014", Stream.concat(InvalidTokens.LOOK_ALIKES.stream(), withInvisible())),
                otherWhiteSpace(),
                invalid());
    }

    /** The control only has to be read; other requirements cover what is reported for SMTPLast in it. */
    private static CaseSpec withControl(CaseSpec spec, VariantContext context, XmlDocument other) {
        return spec.withControl(() -> CaseSpec.mustRead(other, context.expectingSmtpLast(AllowedSmtpLast.ANYTHING)));
    }

    private static CaseProperty atEveryPlace(String requirement, Function<VariantContext, CaseSpec> spec) {
        return CaseProperty.of(
                requirement,
                new Variant("the only block", ONLY_SMTP, spec),
                new Variant("the first of several blocks", SMTP_FIRST, spec),
                new Variant("behind other blocks", SMTP_LATER, spec));
    }

    private static CaseProperty bothEmptyForms() {
        return CaseProperty.of(
                "POX-SMTPLAST-008",
                sameAnswer("<SMTPLast></SMTPLast>", Tags.PAIR, Tags.EMPTY),
                sameAnswer("<SMTPLast />", Tags.SPACED_EMPTY, Tags.PAIR),
                sameAnswer("<SMTPLast ></SMTPLast >", Tags.SPACED_PAIR, Tags.EMPTY));
    }

    private static Variant sameAnswer(String trait, Tags tags, Tags others) {
        return new Variant(trait, SMTP, context -> emptyCase(context, tags)
                .sameAnswerAs(() -> emptyCase(context, others).withControl(() -> context.caseWithSmtpLast("on"))));
    }

    private static CaseSpec emptyCase(VariantContext context, Tags tags) {
        return CaseSpec.mayRefuse(withTags(context, tags), context.expectingOrMissing(AllowedSmtpLast.ANYTHING));
    }

    private static XmlDocument withTags(VariantContext context, Tags tags) {
        return context.withElement(Element.of(VariantContext.SMTP_LAST).withTags(tags));
    }

    private static CaseProperty empty() {
        return CaseProperty.of(
                "POX-SMTPLAST-009",
                empty("<SMTPLast/>", Tags.EMPTY),
                empty("<SMTPLast></SMTPLast>", Tags.PAIR),
                empty("<SMTPLast />", Tags.SPACED_EMPTY));
    }

    private static Variant empty(String trait, Tags tags) {
        return new Variant(trait, SMTP, context -> notOn(context, withTags(context, tags))
                .observing("empty element", context.smtpLastAddress(), AllowedSmtpLast.HANDLING));
    }

    private static CaseProperty letterCase() {
        List<Variant> variants = new ArrayList<>();
        for (String word : List.of("on", "off")) {
            for (String spelling : InvalidTokens.letterCases(word)) {
                variants.add(unsettled(spelling, word, spelling, "letter case of the value", "folded"));
            }
        }
        return new CaseProperty("POX-SMTPLAST-010", variants);
    }

    private static CaseProperty whiteSpace() {
        List<Variant> variants = new ArrayList<>();
        for (String word : List.of("on", "off")) {
            for (String padded : List.of(
                    " " + word,
                    word + " ",
                    " " + word + " ",
                    "\n" + word + "\n",
                    "\t" + word + "\t",
                    "\n      " + word + "\n    ",
                    word + "\r\n",
                    "  \t\n" + word)) {
                String trait = word + " as \""
                        + padded.replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r") + '"';
                variants.add(unsettled(trait, word, padded, "white space around the value", "trimmed"));
            }
        }
        return new CaseProperty("POX-SMTPLAST-011", variants);
    }

    private static Variant unsettled(String trait, String word, String text, String aspect, String asTheValue) {
        boolean on = word.equals("on");
        return new Variant(trait, SMTP, context -> CaseSpec.mayRefuse(
                        context.withSmtpLast(text), context.expectingSmtpLast(AllowedSmtpLast.unsettled(on)))
                .withControl(() -> context.caseWithSmtpLast(word))
                .observing(aspect, context.smtpLastAddress(), AllowedSmtpLast.handlingOf(on, asTheValue)));
    }

    private static CaseProperty otherWords() {
        Stream<String> words = Stream.concat(
                InvalidTokens.OTHER_WORDS.stream(), Stream.of("on".repeat(50), "o".repeat(2000), "x".repeat(20000)));
        return notOn("POX-SMTPLAST-012", words);
    }

    private static CaseProperty notOn(String requirement, Stream<String> texts) {
        List<Variant> variants = texts.map(
                        text -> new Variant(trait(text), SMTP, context -> notOn(context, context.withSmtpLast(text))))
                .toList();
        return new CaseProperty(requirement, variants);
    }

    private static String trait(String text) {
        boolean ascii = text.chars().allMatch(c -> c > 0x20 && c < 0x7F || c == ' ');
        String shown = text.length() > 20 ? text.substring(0, 8) + "… (" + text.length() + " characters)" : text;
        return ascii || text.length() > 20 ? shown : InvalidTokens.codePoints(text);
    }

    private static Stream<String> withInvisible() {
        return InvalidTokens.INVISIBLE.stream().flatMap(c -> Stream.of("o" + c + "n", c + "on", "on" + c));
    }

    /** Includes the byte order mark, which some languages treat as white space, rather than listing it as invisible. */
    private static CaseProperty otherWhiteSpace() {
        List<Variant> variants = new ArrayList<>();
        for (String c : InvalidTokens.OTHER_WHITE_SPACE) {
            Stream.of(c + "on", "on" + c, c + "on" + c)
                    .map(text -> padded(text, true))
                    .forEach(variants::add);
            Stream.of(c + "off", "off" + c).map(text -> padded(text, false)).forEach(variants::add);
        }
        return new CaseProperty("POX-SMTPLAST-015", variants);
    }

    /** Trimmed or not: untrimmed, on may be like any other undocumented value. */
    private static Variant padded(String text, boolean on) {
        return new Variant(trait(text), SMTP, context -> CaseSpec.mayRefuse(
                        context.withSmtpLast(text),
                        context.expectingSmtpLast(on ? AllowedSmtpLast.ANYTHING : AllowedSmtpLast.NOT_ON))
                .withControl(() -> context.caseWithSmtpLast(on ? "on" : "off"))
                .observing(
                        "white space that XML does not know",
                        context.smtpLastAddress(),
                        AllowedSmtpLast.handlingOf(on, "trimmed")));
    }

    /** The rest of the block must be reported, however the value is handled. */
    private static CaseProperty invalid() {
        List<Variant> variants = new ArrayList<>();
        for (String text : List.of("true", "false", "yes", "1", "0", "maybe", "once", "none", "enabled", "onoff")) {
            variants.add(new Variant(text, SMTP, context -> CaseSpec.mayRefuse(
                            context.withSmtpLast(text), context.expectingSmtpLast(AllowedSmtpLast.NOT_ON))
                    .withControl(() -> context.caseWithSmtpLast("on"))
                    .observing(
                            "value outside the documented set", context.smtpLastAddress(), AllowedSmtpLast.HANDLING)));
        }
        return new CaseProperty("POX-SMTPLAST-016", variants);
    }

    /** The control says on: a parser that never reports on proves nothing here. */
    private static CaseSpec notOn(VariantContext context, XmlDocument document) {
        return CaseSpec.mayRefuse(document, context.expectingOrMissing(AllowedSmtpLast.NOT_ON))
                .withControl(() -> context.caseWithSmtpLast("on"));
    }
}
