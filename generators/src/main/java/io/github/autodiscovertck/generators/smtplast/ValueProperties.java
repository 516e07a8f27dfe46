package io.github.autodiscovertck.generators.smtplast;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_FIRST;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_LATER;

import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.Element.Tags;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The properties about the value of SMTPLast: the two documented ones, absence, and everything that is neither. */
final class ValueProperties {

    private ValueProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                atEveryPlace("POX-SMTPLAST-001", scene -> besides(scene.plainDraft("on"), scene, scene.absent())),
                atEveryPlace("POX-SMTPLAST-002", scene -> besides(scene.plainDraft("off"), scene, scene.absent())),
                atEveryPlace("POX-SMTPLAST-003", scene -> besides(scene.absentDraft(), scene, scene.plain("on"))),
                bothEmptyForms(),
                empty(),
                letterCase(),
                whiteSpace(),
                otherWords(),
                notOn("POX-SMTPLAST-013", Tokens.TRANSLATIONS.stream()),
                notOn("POX-SMTPLAST-014", Stream.concat(Tokens.LOOK_ALIKES.stream(), withInvisible())),
                otherWhiteSpace(),
                invalid());
    }

    /** The twin is only there to be read: what is reported of SMTPLast in it is a matter of other requirements. */
    private static Draft besides(Draft draft, Scene scene, XmlDocument other) {
        return draft.against(() -> Draft.mustRead(other, scene.expecting(Allowed.ANYTHING)));
    }

    private static CaseProperty atEveryPlace(String requirement, Function<Scene, Draft> draft) {
        return CaseProperty.of(
                requirement,
                new Variant("the only block", ONLY_SMTP, draft),
                new Variant("the first of several blocks", SMTP_FIRST, draft),
                new Variant("behind other blocks", SMTP_LATER, draft));
    }

    private static CaseProperty bothEmptyForms() {
        return CaseProperty.of(
                "POX-SMTPLAST-008",
                sameAnswer("<SMTPLast></SMTPLast>", Tags.PAIR, Tags.EMPTY),
                sameAnswer("<SMTPLast />", Tags.SPACED_EMPTY, Tags.PAIR),
                sameAnswer("<SMTPLast ></SMTPLast >", Tags.SPACED_PAIR, Tags.EMPTY));
    }

    private static Variant sameAnswer(String trait, Tags tags, Tags others) {
        return new Variant(trait, SMTP, scene -> emptyDraft(scene, tags)
                .sameAnswerAs(() -> emptyDraft(scene, others).against(() -> scene.plainDraft("on"))));
    }

    private static Draft emptyDraft(Scene scene, Tags tags) {
        return Draft.mayRefuse(withTags(scene, tags), scene.expectingOrLost(Allowed.ANYTHING));
    }

    private static XmlDocument withTags(Scene scene, Tags tags) {
        return scene.withElement(Element.of(Scene.SMTP_LAST).withTags(tags));
    }

    private static CaseProperty empty() {
        return CaseProperty.of(
                "POX-SMTPLAST-009",
                empty("<SMTPLast/>", Tags.EMPTY),
                empty("<SMTPLast></SMTPLast>", Tags.PAIR),
                empty("<SMTPLast />", Tags.SPACED_EMPTY));
    }

    private static Variant empty(String trait, Tags tags) {
        return new Variant(trait, SMTP, scene -> notOn(scene, withTags(scene, tags))
                .observing("empty element", scene.address(), Allowed.HANDLING));
    }

    private static CaseProperty letterCase() {
        List<Variant> variants = new ArrayList<>();
        for (String word : List.of("on", "off")) {
            for (String spelling : Tokens.letterCases(word)) {
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
        return new Variant(
                trait, SMTP, scene -> Draft.mayRefuse(scene.plain(text), scene.expecting(Allowed.unsettled(on)))
                        .against(() -> scene.plainDraft(word))
                        .observing(aspect, scene.address(), Allowed.handlingOf(on, asTheValue)));
    }

    private static CaseProperty otherWords() {
        Stream<String> words = Stream.concat(
                Tokens.OTHER_WORDS.stream(), Stream.of("on".repeat(50), "o".repeat(2000), "x".repeat(20000)));
        return notOn("POX-SMTPLAST-012", words);
    }

    private static CaseProperty notOn(String requirement, Stream<String> texts) {
        List<Variant> variants = texts.map(
                        text -> new Variant(trait(text), SMTP, scene -> notOn(scene, scene.plain(text))))
                .toList();
        return new CaseProperty(requirement, variants);
    }

    private static String trait(String text) {
        boolean ascii = text.chars().allMatch(c -> c > 0x20 && c < 0x7F || c == ' ');
        String shown = text.length() > 20 ? text.substring(0, 8) + "… (" + text.length() + " characters)" : text;
        return ascii || text.length() > 20 ? shown : Tokens.codePoints(text);
    }

    private static Stream<String> withInvisible() {
        return Tokens.INVISIBLE.stream().flatMap(c -> Stream.of("o" + c + "n", c + "on", "on" + c));
    }

    /** The byte order mark counts here, not as invisible: to some languages it is white space. */
    private static CaseProperty otherWhiteSpace() {
        List<Variant> variants = new ArrayList<>();
        for (String c : Tokens.OTHER_WHITE_SPACE) {
            Stream.of(c + "on", "on" + c, c + "on" + c)
                    .map(text -> padded(text, true))
                    .forEach(variants::add);
            Stream.of(c + "off", "off" + c).map(text -> padded(text, false)).forEach(variants::add);
        }
        return new CaseProperty("POX-SMTPLAST-015", variants);
    }

    /** Trimmed or not: with it, on may be a value like any other that is not documented. */
    private static Variant padded(String text, boolean on) {
        return new Variant(trait(text), SMTP, scene -> Draft.mayRefuse(
                        scene.plain(text), scene.expecting(on ? Allowed.ANYTHING : Allowed.NOT_ON))
                .against(() -> scene.plainDraft(on ? "on" : "off"))
                .observing("white space that XML does not know", scene.address(), Allowed.handlingOf(on, "trimmed")));
    }

    /** The rest of the block stays, whatever is made of the value. */
    private static CaseProperty invalid() {
        List<Variant> variants = new ArrayList<>();
        for (String text : List.of("true", "false", "yes", "1", "0", "maybe", "once", "none", "enabled", "onoff")) {
            variants.add(
                    new Variant(text, SMTP, scene -> Draft.mayRefuse(scene.plain(text), scene.expecting(Allowed.NOT_ON))
                            .against(() -> scene.plainDraft("on"))
                            .observing("value outside the documented set", scene.address(), Allowed.HANDLING)));
        }
        return new CaseProperty("POX-SMTPLAST-016", variants);
    }

    /** The twin says on: a parser that never reports on proves nothing here. */
    private static Draft notOn(Scene scene, XmlDocument document) {
        return Draft.mayRefuse(document, scene.expectingOrLost(Allowed.NOT_ON)).against(() -> scene.plainDraft("on"));
    }
}
