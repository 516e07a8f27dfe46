package io.github.autodiscovertck.generators.writing;

import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.CData;
import io.github.autodiscovertck.core.tree.XmlNode.CharacterReference;
import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The property about texts that XML parsers report in several chunks (POX-DOC-018): split at a comment, a CDATA
 * section, a reference, or the end of a buffer. The control has the text in one chunk. The control of an error contains
 * settings, because a parser may report an error as a rejection.
 */
final class PiecesProperty {

    private static final List<TextPlace> FREE_TEXTS =
            List.of(TextPlace.user("DisplayName"), TextPlace.block("LoginName", "SMTP"), TextPlace.message());
    private static final String TEN_CHARACTERS = "01234/6789";
    private static final String SPLIT_TEXT = "ana-0123456789@mail.example.org";
    private static final int[] BOUNDARIES = {4096, 8192};
    private static final int[] LENGTHS = {5_000, 70_000};

    private PiecesProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        addSplitTexts(TextPlace.user("DisplayName"), "Ana Example", variants);
        addSplitTexts(TextPlace.account("Action"), "settings", variants);
        addSplitTexts(TextPlace.block("Type", "SMTP"), "SMTP", variants);
        addSplitTexts(TextPlace.block("Server", "SMTP"), "mail-server.example", variants);
        addSplitTexts(TextPlace.block("Port", "SMTP"), "587", variants);
        addSplitTexts(TextPlace.block("EwsUrl", "EXCH"), "https://mail.example/ews/services/exchange", variants);
        addSplitTexts(TextPlace.block("SSL", "SMTP"), "off", variants);
        addSplitTexts(TextPlace.block(VariantContext.SMTP_LAST, "SMTP"), "on", variants);
        addSplitTexts(TextPlace.message(), "The address is unknown", variants);
        addEntity(TextPlace.user("DisplayName"), "Ana", "&", "Bo", variants);
        addEntity(TextPlace.block("LoginName", "SMTP"), "ana", "'", "bo", variants);
        addEntity(TextPlace.block("MdbDN", "EXCH"), "/o=Example", "<", "/cn=ana", variants);
        addEntity(TextPlace.block("EwsUrl", "EXCH"), "https://mail.example.org/ews?a=b", "&", "c=d", variants);
        FREE_TEXTS.forEach(place -> addLongTexts(place, variants));
        for (int boundary : BOUNDARIES) {
            variants.add(acrossBoundary(boundary));
        }
        return new CaseProperty("POX-DOC-018", variants);
    }

    private static void addSplitTexts(TextPlace place, String text, List<Variant> variants) {
        ways().forEach((name, way) -> variants.add(variant(name + " in " + place.name(), place, text, text, way)));
        variants.add(instruction(place, text));
    }

    /** The control lacks the character, because it can only be written as a reference. */
    private static void addEntity(
            TextPlace place, String before, String character, String after, List<Variant> variants) {
        String entity = Map.of("&", "amp", "<", "lt", "'", "apos").get(character);
        List<XmlNode> pieces = List.of(new Text(before), new XmlNode.EntityReference(entity), new Text(after));
        variants.add(variant(
                "&" + entity + "; in " + place.name(),
                place,
                before + character + after,
                before + after,
                text -> pieces));
    }

    /**
     * Digits show whether a chunk is lost, doubled or misplaced. A parser may reject such a long text (POX-SEC-008);
     * the control is short, because it must be read.
     */
    private static void addLongTexts(TextPlace place, List<Variant> variants) {
        for (int length : LENGTHS) {
            String text = TEN_CHARACTERS.repeat(length / 10);
            String trait = length + " characters and a reference in " + place.name();
            variants.add(new Variant(trait, place.shape(), context -> CaseSpec.mayRefuse(
                            place.document(context, text, whole -> reference(whole, true)),
                            place.expected(context, text))
                    .withControl(() -> unsplit(context, place, TEN_CHARACTERS))));
        }
    }

    /** Parsers with common buffer sizes report such a text in two chunks. */
    private static Variant acrossBoundary(int boundary) {
        TextPlace place = TextPlace.block("LoginName", "SMTP");
        String trait = "across byte " + boundary + ", " + place.name();
        return new Variant(trait, place.shape(), context -> {
            CaseSpec plain = unsplit(context, place, SPLIT_TEXT);
            String written = new String(plain.document().indented().toBytes(), StandardCharsets.UTF_8);
            int middle = written.substring(0, written.indexOf(SPLIT_TEXT)).getBytes(StandardCharsets.UTF_8).length
                    + middle(SPLIT_TEXT);
            List<XmlNode> nodes = new ArrayList<>(plain.document().nodes());
            nodes.add(1, new Text("\n".repeat(boundary - middle)));
            return CaseSpec.mustRead(plain.document().withNodes(nodes), place.expected(context, SPLIT_TEXT))
                    .withControl(() -> plain);
        });
    }

    private static Variant variant(
            String trait, TextPlace place, String text, String plain, Function<String, List<XmlNode>> way) {
        return new Variant(trait, place.shape(), context -> {
            XmlDocument document = place.document(context, text, way);
            ExpectedGroup expected = place.expected(context, text);
            CaseSpec spec = place.holdsSettings()
                    ? CaseSpec.mustRead(document, expected)
                    : CaseSpec.mayRefuse(document, expected);
            return spec.withControl(() -> unsplit(context, place, plain));
        });
    }

    /** A parser may reject a document with a processing instruction (POX-DOC-023). */
    private static Variant instruction(TextPlace place, String text) {
        return new Variant("an instruction in " + place.name(), place.shape(), context -> CaseSpec.mayRefuse(
                        place.document(
                                context,
                                text,
                                whole -> between(whole, new ProcessingInstruction("example", "a=\"b\""))),
                        place.expected(context, text))
                .withControl(() -> unsplit(context, place, text)));
    }

    private static CaseSpec unsplit(VariantContext context, TextPlace place, String plain) {
        return place.holdsSettings()
                ? CaseSpec.mustRead(
                        place.document(context, plain, whole -> List.of(new Text(whole))),
                        place.expected(context, plain))
                : context.plainCase();
    }

    /** {@return the ways to split a text, by the name of what is in its middle} */
    private static Map<String, Function<String, List<XmlNode>>> ways() {
        Map<String, Function<String, List<XmlNode>>> ways = new LinkedHashMap<>();
        ways.put("a comment", text -> between(text, new Comment(" example ")));
        ways.put(
                "a CDATA section", text -> withMiddle(text, new CData(text.substring(middle(text), middle(text) + 1))));
        ways.put("a reference", text -> reference(text, true));
        ways.put("a decimal reference", text -> reference(text, false));
        return ways;
    }

    private static int middle(String text) {
        return text.length() / 2;
    }

    private static List<XmlNode> between(String text, XmlNode node) {
        return List.of(new Text(text.substring(0, middle(text))), node, new Text(text.substring(middle(text))));
    }

    private static List<XmlNode> reference(String text, boolean hexadecimal) {
        return withMiddle(text, new CharacterReference(text.charAt(middle(text)), hexadecimal));
    }

    /** Writes the middle character in another way. */
    private static List<XmlNode> withMiddle(String text, XmlNode character) {
        return List.of(
                new Text(text.substring(0, middle(text))), character, new Text(text.substring(middle(text) + 1)));
    }
}
