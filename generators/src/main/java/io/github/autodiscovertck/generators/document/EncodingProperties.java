package io.github.autodiscovertck.generators.document;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.Declaration;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties about the declaration, the byte order mark, encodings and line ends. */
final class EncodingProperties {

    /** Encoded alike in ISO-8859-1 and windows-1252, so that the text shows whether the declared encoding was used. */
    static final String NAME = "Zo\u00EB";

    private EncodingProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-DOC-002",
                        changed("no declaration", EncodingProperties::withoutDeclaration),
                        changed("no declaration, and white space in front", EncodingProperties::withLeadingWhiteSpace)),
                CaseProperty.of(
                        "POX-DOC-003",
                        changed("with a declaration", document -> document.withCharset(StandardCharsets.UTF_8, true)),
                        changed("without a declaration", document -> withoutDeclaration(document)
                                .withCharset(StandardCharsets.UTF_8, true))),
                CaseProperty.of(
                        "POX-DOC-004",
                        encoded("UTF-16, little-endian", "UTF-16", StandardCharsets.UTF_16LE, true),
                        encoded("UTF-16, big-endian", "UTF-16", StandardCharsets.UTF_16BE, true)),
                otherEncodings(),
                lineEnds(),
                predefinedEntities());
    }

    /** Removes the declaration and the line end after it. */
    private static XmlDocument withoutDeclaration(XmlDocument document) {
        return document.withNodes(document.nodes().subList(2, document.nodes().size()));
    }

    /** White space may precede anything but a declaration. */
    private static XmlDocument withLeadingWhiteSpace(XmlDocument document) {
        List<XmlNode> nodes = new ArrayList<>(withoutDeclaration(document).nodes());
        nodes.add(0, new RawText("\n  "));
        return document.withNodes(nodes);
    }

    private static CaseProperty otherEncodings() {
        return CaseProperty.of(
                "POX-DOC-007",
                encoded("ISO-8859-1", "ISO-8859-1", StandardCharsets.ISO_8859_1, false),
                encoded("windows-1252", "windows-1252", Charset.forName("windows-1252"), false),
                encoded("US-ASCII with references", "US-ASCII", StandardCharsets.US_ASCII, false),
                encoded("ISO-8859-15", "ISO-8859-15", Charset.forName("ISO-8859-15"), false),
                encoded(
                        "characters of ISO-8859-1 alone",
                        "ISO-8859-1",
                        StandardCharsets.ISO_8859_1,
                        NAME + "\u00A4\u00BD"),
                encoded(
                        "characters of windows-1252 alone",
                        "windows-1252",
                        Charset.forName("windows-1252"),
                        NAME + "\u20AC\u201C"),
                encoded(
                        "characters of ISO-8859-15 alone",
                        "ISO-8859-15",
                        Charset.forName("ISO-8859-15"),
                        NAME + "\u20AC\u0153"));
    }

    private static Variant encoded(String trait, String declared, Charset charset, boolean byteOrderMark) {
        return encoded(trait, declared, NAME, document -> document.withCharset(charset, byteOrderMark));
    }

    /** Uses bytes that these encodings decode differently, so that a mixed-up encoding is detected. */
    private static Variant encoded(String trait, String declared, Charset charset, String name) {
        return encoded(trait, declared, name, document -> document.withCharset(charset, false));
    }

    /** The document must be decoded correctly or rejected; the text has a character that shows which happened. */
    private static Variant encoded(String trait, String declared, String name, UnaryOperator<XmlDocument> withCharset) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = withName(original, name);
            XmlDocument document = withCharset.apply(declaring(context.document(), declared));
            return CaseSpec.mayRefuse(document, Expectations.of(context.reading()))
                    .withControl(() -> plain(context));
        });
    }

    private static VariantContext withName(VariantContext context, String name) {
        return context.withBlock(block -> Blocks.withInOrder(block, "LoginName", name));
    }

    static VariantContext withName(VariantContext context) {
        return withName(context, NAME);
    }

    static XmlDocument declaring(XmlDocument document, @Nullable String encoding) {
        List<XmlNode> nodes = new ArrayList<>(document.nodes());
        nodes.set(0, new Declaration(encoding, null));
        return document.withNodes(nodes);
    }

    private static CaseProperty lineEnds() {
        return CaseProperty.of(
                "POX-DOC-009",
                changed("CR LF", document -> withLineEnds(document, "\r\n")),
                changed(
                        "CR LF in settings for Exchange",
                        ResponseShape.of("EXCH"),
                        EncodingProperties::withServerDn,
                        document -> withLineEnds(document, "\r\n")),
                changed("CR", document -> withLineEnds(document, "\r")),
                changed("LF and tabs", document -> withLineEnds(document, "\n\t\t")),
                changed("empty lines", document -> withLineEnds(document, "\n\n  \n")));
    }

    /** Changes only the white space between elements; inside a text, line ends are part of the value. */
    private static XmlDocument withLineEnds(XmlDocument document, String lineEnd) {
        XmlDocument indented = document.indented();
        return indented.withNodes(withLineEnds(indented.nodes(), lineEnd));
    }

    private static List<XmlNode> withLineEnds(List<XmlNode> nodes, String lineEnd) {
        List<XmlNode> changed = new ArrayList<>(2 * nodes.size());
        for (XmlNode node : nodes) {
            if (node instanceof Text text && text.text().startsWith("\n")) {
                changed.add(new RawText(lineEnd));
                // An element that contains text is not indented again.
                changed.add(new Text(text.text().substring(1)));
            } else if (node instanceof Element element) {
                changed.add(element.withChildren(withLineEnds(element.children(), lineEnd)));
            } else {
                changed.add(node);
            }
        }
        return changed;
    }

    private static CaseProperty predefinedEntities() {
        Stream<Variant> variants = Stream.of("amp:&", "lt:<", "gt:>", "apos:'", "quot:\"")
                .map(pair -> {
                    String name = pair.substring(0, pair.indexOf(':'));
                    String text = "a" + pair.substring(pair.indexOf(':') + 1) + "b";
                    return new Variant("&" + name + ";", SMTP, original -> {
                        VariantContext context =
                                original.withBlock(block -> Blocks.withInOrder(block, "LoginName", text));
                        Element withReference =
                                Element.of("LoginName", new Text("a"), new EntityReference(name), new Text("b"));
                        XmlDocument document = TreeEdits.inBlock(
                                context.document(),
                                context.target(),
                                block -> TreeEdits.inChild(block, "LoginName", element -> withReference));
                        return CaseSpec.mustRead(document, Expectations.of(context.reading()))
                                .withControl(() -> plain(withName(original)));
                    });
                });
        return new CaseProperty("POX-DOC-013", variants.toList());
    }

    private static CaseSpec plain(VariantContext context) {
        return CaseSpec.mustRead(context.document(), Expectations.of(context.reading()));
    }

    private static VariantContext withServerDn(VariantContext context) {
        return context.withBlock(block -> Blocks.withInOrder(block, "ServerDN", "/o=Example/cn=Servers/cn=mail"));
    }

    private static Variant changed(String trait, UnaryOperator<XmlDocument> change) {
        return changed(trait, SMTP, EncodingProperties::withName, change);
    }

    private static Variant changed(
            String trait,
            ResponseShape shape,
            UnaryOperator<VariantContext> prepare,
            UnaryOperator<XmlDocument> change) {
        return new Variant(trait, shape, original -> {
            VariantContext context = prepare.apply(original);
            return CaseSpec.mustRead(change.apply(context.document()), Expectations.of(context.reading()))
                    .withControl(() -> plain(context));
        });
    }
}
