package io.github.autodiscovertck.core.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.autodiscovertck.core.tree.Element.Tags;
import io.github.autodiscovertck.core.tree.XmlNode.CData;
import io.github.autodiscovertck.core.tree.XmlNode.CharacterReference;
import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import io.github.autodiscovertck.core.tree.XmlNode.Declaration;
import io.github.autodiscovertck.core.tree.XmlNode.Doctype;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.core.tree.XmlNode.RawBytes;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.diff.Diff;

/** Compares what is written with what the JDK's own parser reads from it. */
class DocumentWriterTest {

    private static final String EVERY_KIND_OF_CHARACTER = "a<b>&c\"d'\t\n\r \u00E9\u20AC\uFFFD\uD83D\uDE00";

    @Test
    void wholeTreeIsReadAsItWasMeant() throws Exception {
        XmlDocument document = XmlDocument.of(
                new Declaration("UTF-8", "yes"),
                new Comment(" before "),
                new Doctype("a", null, "<!ENTITY e 'expanded'>"),
                Element.of(
                                "p:a",
                                new Text("t<&>"),
                                new CData("<c>"),
                                new CharacterReference('x', true),
                                new CharacterReference(0x1F600, false),
                                new EntityReference("amp"),
                                new EntityReference("e"),
                                new ProcessingInstruction("target", "data"),
                                new Comment("inside"),
                                Element.text("b", "text").withTags(Tags.SPACED_PAIR),
                                Element.of("c").withTags(Tags.EMPTY),
                                new RawText("<raw/>"))
                        .withAttribute("xmlns:p", "urn:p")
                        .withAttribute("q", "1"),
                new ProcessingInstruction("after", ""));

        String expected = "<p:a xmlns:p='urn:p' q='1'>t&lt;&amp;&gt;&lt;c&gt;x\uD83D\uDE00&amp;expanded"
                + "<?target data?><!--inside--><b>text</b><c/><raw/></p:a>";
        Diff difference = DiffBuilder.compare(
                        parse(expected.getBytes(StandardCharsets.UTF_8)).getDocumentElement())
                .withTest(parse(document.toBytes()).getDocumentElement())
                .checkForIdentical()
                .build();
        assertThat(difference.getDifferences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, UTF-8",
        "UTF-8, true, UTF-8",
        "UTF-16LE, true, UTF-16",
        "UTF-16BE, true, UTF-16",
        "ISO-8859-1, false, ISO-8859-1",
        "US-ASCII, false, US-ASCII",
        "windows-1252, false, windows-1252"
    })
    void textAndAttributesSurviveInEveryEncoding(Charset charset, boolean mark, String declared) throws Exception {
        Element element = Element.text("a", EVERY_KIND_OF_CHARACTER)
                .withAttribute("double", EVERY_KIND_OF_CHARACTER)
                .withAttributes(List.of(
                        Attribute.of("double", EVERY_KIND_OF_CHARACTER),
                        Attribute.of("single", EVERY_KIND_OF_CHARACTER).withQuote('\'')));
        byte[] bytes = XmlDocument.of(new Declaration(declared, null), element)
                .withCharset(charset, mark)
                .toBytes();

        org.w3c.dom.Element read = parse(bytes).getDocumentElement();

        assertThat(read.getTextContent()).isEqualTo(EVERY_KIND_OF_CHARACTER);
        assertThat(read.getAttribute("double")).isEqualTo(EVERY_KIND_OF_CHARACTER);
        assertThat(read.getAttribute("single")).isEqualTo(EVERY_KIND_OF_CHARACTER);
    }

    @Test
    void byteOrderMarkIsThatOfTheEncoding() {
        XmlDocument document = XmlDocument.of(Element.of("a"));

        assertThat(document.withCharset(StandardCharsets.UTF_8, true).toBytes()).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(document.withCharset(StandardCharsets.UTF_16LE, true).toBytes())
                .startsWith(0xFF, 0xFE);
        assertThat(document.withCharset(StandardCharsets.UTF_16BE, true).toBytes())
                .startsWith(0xFE, 0xFF);
    }

    @ParameterizedTest
    @EnumSource(
            value = Tags.class,
            names = {"PAIR", "SPACED_PAIR", "EMPTY", "SPACED_EMPTY"})
    void everyFormOfTagsIsTheSameElement(Tags tags) throws Exception {
        byte[] bytes = XmlDocument.of(Element.of("a").withTags(tags)).toBytes();

        assertThat(parse(bytes).getDocumentElement().getChildNodes().getLength())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "PAIR, <a></a>",
        "SPACED_PAIR, <a ></a >",
        "EMPTY, <a/>",
        "SPACED_EMPTY, <a />",
        "UNCLOSED, <a>",
    })
    void tagsAreWrittenAsTheySay(Tags tags, String written) {
        assertThat(written(Element.of("a").withTags(tags))).isEqualTo(written);
    }

    @Test
    void emptyTagCannotHaveContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Element.text("a", "b").withTags(Tags.EMPTY))
                .withMessageContaining("<a/>");
    }

    @Test
    void prologIsWrittenAsItSays() {
        assertThat(written(
                        new Declaration(null, null),
                        new Doctype("a", "SYSTEM \"a.dtd\"", null),
                        new Doctype("a", "PUBLIC \"p\" \"s\"", "<!ENTITY e 'x'>"),
                        new ProcessingInstruction("p", "")))
                .isEqualTo("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"a.dtd\">"
                        + "<!DOCTYPE a PUBLIC \"p\" \"s\" [<!ENTITY e 'x'>]><?p?>");
    }

    @Test
    void attributesCanBeBroken() {
        Element element = Element.of("a")
                .withAttributes(List.of(
                        Attribute.of("b", "1").withSpace(""),
                        Attribute.of("c", "2").withQuote('\0'),
                        new Attribute("\n", "d", " = ", '\'', "3")))
                .withTags(Tags.EMPTY);

        assertThat(written(element)).isEqualTo("<ab=\"1\" c=2\nd = '3'/>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1252"})
    void bytesAreWrittenWhateverTheEncoding(Charset charset) {
        byte[] bytes = XmlDocument.of(new RawText("a"), new RawBytes(List.of(0, 255)), new RawText("b"))
                .withCharset(charset, false)
                .toBytes();

        assertThat(new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""))
                .isEqualTo("a\u00FFb");
    }

    @Test
    void referencesCanBeForbiddenOnes() {
        assertThat(written(new CharacterReference(0, false), new CharacterReference(0xFFFE, true)))
                .isEqualTo("&#0;&#xFFFE;");
    }

    @Test
    void cutLeavesTheLastBytesOut() {
        XmlDocument document = XmlDocument.of(Element.text("a", "b"));

        assertThat(new String(document.withCut(5).toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<a>");
        assertThat(document.withCut(1000).toBytes()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> document.withCut(-1));
    }

    @Test
    void characterThatTheEncodingLacksIsNotLost() {
        XmlDocument document =
                XmlDocument.of(Element.of("a", new CData("\u20AC"))).withCharset(StandardCharsets.US_ASCII, false);

        assertThatIllegalArgumentException().isThrownBy(document::toBytes).withMessageContaining("US-ASCII");
    }

    @Test
    void oneWriterWritesDocumentAfterDocument() {
        DocumentWriter writer = new DocumentWriter();
        XmlDocument longer = XmlDocument.of(Element.text("a", "x".repeat(20_000)));
        XmlDocument other = XmlDocument.of(Element.text("a", "\u00E9")).withCharset(StandardCharsets.UTF_16BE, true);
        XmlDocument shorter = XmlDocument.of(Element.of("b"));

        assertThat(writer.write(longer)).isEqualTo(longer.toBytes());
        assertThat(writer.write(other)).isEqualTo(other.toBytes());
        assertThat(writer.write(shorter)).isEqualTo(shorter.toBytes());
    }

    @Test
    void elementThatTheWriterIsToldOfIsWrittenAsTold() {
        Element told = Element.text("a", "1");
        DocumentWriter writer =
                new DocumentWriter(element -> element == told ? "<told/>".getBytes(StandardCharsets.US_ASCII) : null);
        XmlDocument document = XmlDocument.of(Element.of("b", told, Element.text("a", "1"), Element.of("c", told)))
                .withCharset(StandardCharsets.UTF_16BE, false);

        assertThat(new String(writer.write(document), StandardCharsets.UTF_16BE))
                .isEqualTo("<b><told/><a>1</a><c><told/></c></b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE"})
    void halfASurrogatePairBecomesAQuestionMark(Charset charset) {
        XmlDocument document = XmlDocument.of(Element.text("a", "b\uD83Dc"), new Comment("\uDE00"))
                .withCharset(charset, false);

        assertThat(new String(document.toBytes(), charset)).isEqualTo("<a>b?c</a><!--?-->");
    }

    @Test
    void elementsAreIndentedWhereThatChangesNoText() {
        XmlDocument document = XmlDocument.of(
                new Declaration("utf-8", null),
                Element.of(
                        "a",
                        Element.text("b", "text"),
                        new Comment("beside"),
                        Element.of("c", Element.of("d").withTags(Tags.EMPTY)),
                        Element.of("mixed", new Text("text"), Element.of("e", Element.of("f")))));

        assertThat(new String(new DocumentWriter().writeIndented(document), StandardCharsets.UTF_8))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"utf-8\"?><a>\n"
                        + "  <b>text</b>\n"
                        + "  <!--beside-->\n"
                        + "  <c>\n"
                        + "    <d/>\n"
                        + "  </c>\n"
                        + "  <mixed>text<e><f></f></e></mixed>\n"
                        + "</a>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 12, 13, 40})
    void indentedTreeIsWrittenLikeOneThatIsIndentedInWriting(int depth) {
        Element element = Element.text("a", "text");
        for (int i = 1; i < depth; i++) {
            element = Element.of("a", new Comment("beside"), element, new RawText("<raw>"));
        }
        XmlDocument document =
                XmlDocument.of(element, new ProcessingInstruction("after", "")).withCut(3);

        assertThat(new DocumentWriter().writeIndented(document))
                .isEqualTo(document.indented().toBytes());
    }

    @Test
    void unclosedElementIsNotWellFormed() {
        byte[] bytes = XmlDocument.of(Element.of("a").withTags(Tags.UNCLOSED)).toBytes();

        assertThatExceptionOfType(SAXException.class).isThrownBy(() -> parse(bytes));
    }

    private static String written(XmlNode... nodes) {
        return new String(XmlDocument.of(nodes).toBytes(), StandardCharsets.UTF_8);
    }

    private static Document parse(byte[] document) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setCoalescing(true);
        factory.setExpandEntityReferences(true);
        var parser = factory.newDocumentBuilder();
        parser.setErrorHandler(null);
        return parser.parse(new ByteArrayInputStream(document));
    }
}
