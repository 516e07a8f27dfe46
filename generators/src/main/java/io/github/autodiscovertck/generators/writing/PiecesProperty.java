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
 * The property about texts that XML parsers hand over in several pieces (POX-DOC-018): at a comment, a CDATA section, a
 * reference, or where a buffer ends. The twin has the text in one piece; that of an error holds settings, because a parser
 * may report an error as a refusal.
 */
final class PiecesProperty {

    private static final List<TextPlace> FREE_TEXTS =
            List.of(TextPlace.user("DisplayName"), TextPlace.block("LoginName", "SMTP"), TextPlace.message());
    private static final String TEN_CHARACTERS = "01234/6789";
    private static final String ACROSS = "ana-0123456789@mail.example.org";
    private static final int[] BOUNDARIES = {4096, 8192};
    private static final int[] LENGTHS = {5_000, 70_000};

    private PiecesProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        inPieces(TextPlace.user("DisplayName"), "Ana Example", variants);
        inPieces(TextPlace.account("Action"), "settings", variants);
        inPieces(TextPlace.block("Type", "SMTP"), "SMTP", variants);
        inPieces(TextPlace.block("Server", "SMTP"), "mail-server.example", variants);
        inPieces(TextPlace.block("Port", "SMTP"), "587", variants);
        inPieces(TextPlace.block("EwsUrl", "EXCH"), "https://mail.example/ews/services/exchange", variants);
        inPieces(TextPlace.block("SSL", "SMTP"), "off", variants);
        inPieces(TextPlace.block(VariantContext.SMTP_LAST, "SMTP"), "on", variants);
        inPieces(TextPlace.message(), "The address is unknown", variants);
        withEntity(TextPlace.user("DisplayName"), "Ana", "&", "Bo", variants);
        withEntity(TextPlace.block("LoginName", "SMTP"), "ana", "'", "bo", variants);
        withEntity(TextPlace.block("MdbDN", "EXCH"), "/o=Example", "<", "/cn=ana", variants);
        withEntity(TextPlace.block("EwsUrl", "EXCH"), "https://mail.example.org/ews?a=b", "&", "c=d", variants);
        FREE_TEXTS.forEach(place -> longTexts(place, variants));
        for (int boundary : BOUNDARIES) {
            variants.add(acrossBoundary(boundary));
        }
        return new CaseProperty("POX-DOC-018", variants);
    }

    private static void inPieces(TextPlace place, String text, List<Variant> variants) {
        ways().forEach((name, way) -> variants.add(variant(name + " in " + place.name(), place, text, text, way)));
        variants.add(instruction(place, text));
    }

    /** The twin lacks the character, for to write it plainly is to write the reference. */
    private static void withEntity(
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
     * Digits, so that a piece which is lost, doubled or misplaced shows. A text so long may be refused (POX-SEC-008); the
     * twin is short, for it has to be read.
     */
    private static void longTexts(TextPlace place, List<Variant> variants) {
        for (int length : LENGTHS) {
            String text = TEN_CHARACTERS.repeat(length / 10);
            String trait = length + " characters and a reference in " + place.name();
            variants.add(new Variant(trait, place.shape(), context -> CaseSpec.mayRefuse(
                            place.document(context, text, whole -> reference(whole, true)),
                            place.expected(context, text))
                    .withControl(() -> inOnePiece(context, place, TEN_CHARACTERS))));
        }
    }

    /** Readers of usual buffers get such a text in two pieces. */
    private static Variant acrossBoundary(int boundary) {
        TextPlace place = TextPlace.block("LoginName", "SMTP");
        String trait = "across byte " + boundary + ", " + place.name();
        return new Variant(trait, place.shape(), context -> {
            CaseSpec plain = inOnePiece(context, place, ACROSS);
            String written = new String(plain.document().indented().toBytes(), StandardCharsets.UTF_8);
            int middle = written.substring(0, written.indexOf(ACROSS)).getBytes(StandardCharsets.UTF_8).length
                    + middle(ACROSS);
            List<XmlNode> nodes = new ArrayList<>(plain.document().nodes());
            nodes.add(1, new Text("\n".repeat(boundary - middle)));
            return CaseSpec.mustRead(plain.document().withNodes(nodes), place.expected(context, ACROSS))
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
            return spec.withControl(() -> inOnePiece(context, place, plain));
        });
    }

    /** A document with an instruction may be refused (POX-DOC-023). */
    private static Variant instruction(TextPlace place, String text) {
        return new Variant("an instruction in " + place.name(), place.shape(), context -> CaseSpec.mayRefuse(
                        place.document(
                                context,
                                text,
                                whole -> between(whole, new ProcessingInstruction("example", "a=\"b\""))),
                        place.expected(context, text))
                .withControl(() -> inOnePiece(context, place, text)));
    }

    private static CaseSpec inOnePiece(VariantContext context, TextPlace place, String plain) {
        return place.holdsSettings()
                ? CaseSpec.mustRead(
                        place.document(context, plain, whole -> List.of(new Text(whole))),
                        place.expected(context, plain))
                : context.plainCase();
    }

    /** {@return how to write a text in pieces, by what stands in its middle} */
    private static Map<String, Function<String, List<XmlNode>>> ways() {
        Map<String, Function<String, List<XmlNode>>> ways = new LinkedHashMap<>();
        ways.put("a comment", text -> between(text, new Comment(" example ")));
        ways.put("a CDATA section", text -> instead(text, new CData(text.substring(middle(text), middle(text) + 1))));
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
        return instead(text, new CharacterReference(text.charAt(middle(text)), hexadecimal));
    }

    /** Writes the character in the middle another way. */
    private static List<XmlNode> instead(String text, XmlNode character) {
        return List.of(
                new Text(text.substring(0, middle(text))), character, new Text(text.substring(middle(text) + 1)));
    }
}
