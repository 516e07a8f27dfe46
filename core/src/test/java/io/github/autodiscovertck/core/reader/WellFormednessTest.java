package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.smtp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WellFormednessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x>",
                "</x>",
                "<x></y>",
                "<x a='1' a='2'/>",
                "<x xmlns:p='u' xmlns:q='u' p:a='1' q:a='2'/>",
                "<p:x/>",
                "<x p:a='1'/>",
                "<x xmlns:p=''/>",
                "<x a=1/>",
                "<x a='<'/>",
                "<x a='&e;'/>",
                "&e;",
                "&",
                "&#0;",
                "&#x1F;",
                "&#xFFFE;",
                "&#xD800;",
                "&#x110000;",
                "\u0001",
                "\uFFFF",
                "<!-- \u0001 -->",
                "<!-- a--b -->",
                "<![CDATA[\uFFFE]]>",
                "]]>",
                "<?xml version='1.0'?>",
                "<?p \u0002?>"
            })
    void brokenContentIsRejectedEvenWhereNobodyReadsIt(String broken) {
        assertRejected(smtp("<Vendor>" + broken + "</Vendor>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "<x/>", "&#32;", "<![CDATA[ ]]>", "<!DOCTYPE x>", "<?xml version='1.0'?>"})
    void contentBehindTheDocumentElementIsRejected(String rest) {
        assertRejected(smtp("") + rest);
    }

    @Test
    void commentsAndInstructionsBehindTheDocumentElementAreRead() throws Exception {
        assertThat(read(smtp("") + "\n<!-- x --><?p?>\n")).isEqualTo(read(smtp("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "<!-- x -->", "x", "\uFEFF\uFEFF"})
    void anythingBeforeTheDeclarationIsRejected(String before) {
        assertRejected(before + "<?xml version='1.0'?>" + smtp(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.1'?>",
                "<?xml version\u0001='1.0'?>",
                "<?xml\u000B version='1.0'?>",
                "<?xml version='1.0' standalone='maybe'?>",
                "<?xml encoding='UTF-8'?>",
                "<?xml version='1.0'"
            })
    void brokenDeclarationIsRejected(String declaration) {
        assertRejected(declaration + smtp(""));
    }

    @Test
    void longInstructionThatOnlyBeginsLikeADeclarationIsRead() throws Exception {
        assertThat(read("<?xml-stylesheet " + "x".repeat(1000) + "?>" + smtp("")))
                .isEqualTo(read(smtp("")));
    }

    @ParameterizedTest
    @MethodSource("lengthsOfThePieces")
    void everyTruncationIsRejected(int length) {
        assertRejected(smtp("<SMTPLast>on</SMTPLast>").substring(0, length));
    }

    static IntStream lengthsOfThePieces() {
        return IntStream.range(0, smtp("<SMTPLast>on</SMTPLast>").length());
    }

    @Test
    void refusalNamesLineAndColumn() {
        NotAutodiscoverException refusal =
                catchThrowableOfType(NotAutodiscoverException.class, () -> read("\n<a>\n  </b>"));

        assertThat(refusal.line()).isEqualTo(2);
        assertThat(refusal.column()).isEqualTo(1);
        assertThat(refusal.reason()).startsWith("not an Autodiscover response: ");
    }

    @Test
    void refusalOfAnEmptyDocumentCountsFromOne() {
        NotAutodiscoverException refusal = catchThrowableOfType(NotAutodiscoverException.class, () -> read(""));

        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal.column()).isEqualTo(1);
    }

    /** The reader rejects every broken document that the JDK's parser rejects. */
    @ParameterizedTest
    @MethodSource("brokenDocuments")
    void readsNothingThatTheJdkRefuses(byte[] document) throws Exception {
        if (!JdkXml.isWellFormed(document)) {
            assertThatExceptionOfType(NotAutodiscoverException.class).isThrownBy(() -> read(document));
        }
    }

    static Stream<byte[]> brokenDocuments() {
        byte[] document = JdkXml.utf8(
                "<?xml version='1.0' encoding='UTF-8'?>"
                        + smtp(
                                "<v:x xmlns:v='urn:v' a=\"2&#65;\"><![CDATA[q]]>&amp;\u00E9</v:x><SMTPLast>o<!-- z -->n</SMTPLast>"));
        Random random = new Random(20261123);
        return Stream.generate(() -> {
                    byte[] broken = document.clone();
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                    return broken;
                })
                .limit(500);
    }

    private static void assertRejected(String document) {
        assertThatExceptionOfType(NotAutodiscoverException.class).isThrownBy(() -> read(document));
    }
}
