package io.github.autodiscovertck.conformance.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Twin;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentViewTest {

    @Nested
    class TheDifferenceFromTheControl {

        @Test
        void isMarkedWhereSomethingWasReplaced() {
            assertThat(lines("<a>\n<b>on</b>\n</a>", "<a>\n<b>off</b>\n</a>"))
                    .containsExactly("   1 | <a>", ">  2 | <b>on</b>", "     |     ^", "   3 | </a>");
        }

        @Test
        void isMarkedWhereSomethingWasInserted() {
            assertThat(lines("<b>o<!-- x -->n</b>", "<b>on</b>"))
                    .containsExactly(">  1 | <b>o<!-- x -->n</b>", "     |     ^^^^^^^^^^");
        }

        @Test
        void beginsAtTheTagOfAnInsertedElement() {
            assertThat(lines("<a>\n  <b>1</b>\n  <b>2</b>\n</a>", "<a>\n  <b>1</b>\n</a>"))
                    .containsExactly(
                            "   1 | <a>", "   2 |   <b>1</b>", ">  3 |   <b>2</b>", "     |   ^^^^^^^^", "   4 | </a>");
        }

        @Test
        void isMarkedWhereSomethingIsMissing() {
            assertThat(lines("<a>on/a>", "<a>on</a>")).containsExactly(">  1 | <a>on/a>", "     |      ^");
        }

        @Test
        void isMarkedAtTheVeryEnd() {
            assertThat(lines("<a/>x", "<a/>")).containsExactly(">  1 | <a/>x", "     |     ^");
            assertThat(lines("<a/", "<a/>")).containsExactly(">  1 | <a/", "     |   ^");
            assertThat(lines("<a/>\n\n", "<a/>\n")).contains(">  2 |");
        }

        @Test
        void isMarkedInAnEmptyDocument() {
            assertThat(lines("", "<a/>")).containsExactly(">  1 |", "     | ^");
            assertThat(lines("", "")).containsExactly("   1 |");
        }

        @Test
        void isNotMarkedWhereThereIsNone() {
            assertThat(lines("<a/>", "<a/>")).containsExactly("   1 | <a/>");
        }

        @Test
        void mayBeAWhiteSpaceAlone() {
            assertThat(lines("<a>on </a>", "<a>on</a>")).containsExactly(">  1 | <a>on </a>", "     |      ^");
        }

        @Test
        void isPointedAtLineByLineWhereItIsLong() {
            assertThat(lines("<a>\n1\n2\n3\n4\n</a>", "<a>\n</a>"))
                    .containsExactly("   1 | <a>", ">  2 | 1", ">  3 | 2", ">  4 | 3", ">  5 | 4", "   6 | </a>");
        }

        @Test
        void isShownInAVeryLongLine() {
            String filler = "<x>" + "y".repeat(50_000) + "</x>";
            List<String> lines = lines(filler + "<b>on</b>" + filler, filler + "<b>off</b>" + filler);
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0))
                    .startsWith(">  1 | … yyy")
                    .contains("<b>on</b>")
                    .hasSizeLessThan(250);
            int caret = lines.get(1).indexOf('^');
            assertThat(lines.get(0).charAt(caret)).isEqualTo('n');
        }

        @Test
        void isShownBehindManyLines() {
            String before = "<x/>\n".repeat(500);
            List<String> lines = lines(before + "<b>on</b>\n" + before, before + "<b>off</b>\n" + before);
            assertThat(lines).hasSizeLessThan(70).contains(">501 | <b>on</b>");
            assertThat(lines.get(0)).isEqualTo("       … 470 lines before");
            assertThat(lines.get(lines.size() - 1))
                    .isEqualTo("       … 471 lines more; the report has the whole document");
        }
    }

    @Nested
    class AnExcerpt {

        @Test
        void isTheWholeOfAShortDocument() {
            String before = "<x/>\n".repeat(16);
            assertThat(excerpt(before + "<b>on</b>\n", before + "<b>off</b>\n"))
                    .hasSize(18)
                    .contains("> 17 | <b>on</b>")
                    .noneMatch(line -> line.contains("…"));
        }

        @Test
        void isWhatSurroundsAMarkFarFromTheBeginning() {
            String around = "<x/>\n".repeat(100);
            List<String> lines = excerpt(around + "<b>on</b>\n" + around, around + "<b>off</b>\n" + around);
            assertThat(lines).hasSize(21).contains(">101 | <b>on</b>");
            assertThat(lines.get(0)).isEqualTo("       … 92 lines before");
            assertThat(lines.get(1)).isEqualTo("  93 | <x/>");
            assertThat(lines.get(20)).isEqualTo("       … 91 lines more");
        }

        @Test
        void isTheBeginningWhereTheMarkIsNearIt() {
            String behind = "<x/>\n".repeat(100);
            assertThat(excerpt("<b>on</b>\n" + behind, "<b>off</b>\n" + behind))
                    .startsWith(">  1 | <b>on</b>")
                    .endsWith("       … 83 lines more");
        }
    }

    @Nested
    class TheJudgedElement {

        private static final String BLOCKS = "<A><Response><Account>\n"
                + "<Protocol><Type>IMAP</Type></Protocol>\n"
                + "<!-- <Protocol> -->\n"
                + "<Protocol><Internal><Protocol><SMTPLast>on</SMTPLast></Protocol></Internal>\n"
                + "<x:SMTPLast a='b'>on</x:SMTPLast></Protocol>\n"
                + "</Account></Response></A>";

        @Test
        void isMarkedInItsOwnBlock() {
            assertThat(judged(BLOCKS, "Account/Protocol[2]/SMTPLast"))
                    .containsSequence(
                            ">  5 | <x:SMTPLast a='b'>on</x:SMTPLast></Protocol>",
                            "     | " + "^".repeat("<x:SMTPLast a='b'>on</x:SMTPLast>".length()));
        }

        @Test
        void isMarkedInANestedBlock() {
            assertThat(judged(BLOCKS, "Account/Protocol[2]/Internal/Protocol[1]/SMTPLast"))
                    .anyMatch(line -> line.startsWith(">  4 |"));
        }

        @Test
        void isItsBlockWhereItIsMissing() {
            assertThat(judged(BLOCKS, "Account/Protocol[1]/SMTPLast"))
                    .containsSequence(">  2 | <Protocol><Type>IMAP</Type></Protocol>", "     | ^^^^^^^^^^");
        }

        @Test
        void isFoundByItsNameAlone() {
            assertThat(judged(BLOCKS, "SMTPLast")).anyMatch(line -> line.startsWith(">  4 |"));
        }

        @Test
        void isTheElementOfAnAttribute() {
            assertThat(judged(BLOCKS, "Account/Protocol[2]/SMTPLast/@a")).anyMatch(line -> line.startsWith(">  5 |"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "User/DisplayName", "Account/Protocol[7]"})
        void isNotMarkedWhereNothingIsNear(String place) {
            assertThat(judged("<A><Response><User/></Response></A>", place.replace("User/", "Users/")))
                    .noneMatch(line -> line.startsWith(">"));
        }

        @Test
        void mayBeUnclosed() {
            assertThat(judged("<A><Response><Account><Action>set", "Account/Action"))
                    .containsExactly(
                            ">  1 | <A><Response><Account><Action>set", "     | " + " ".repeat(22) + "^^^^^^^^^^^");
        }
    }

    @Test
    void carriageReturnsAreNamed() {
        assertThat(judged("<a>\r\n</a>\r\n", "")).containsExactly("   1 | <a>⟨CR⟩", "   2 | </a>⟨CR⟩");
    }

    @Test
    void aMissingLineFeedAtTheEndMakesNoDifference() {
        assertThat(judged("<a>\n</a>", "")).isEqualTo(judged("<a>\n</a>\n", ""));
    }

    @Test
    void bytesThatAreNoUtf8AreNamed() {
        byte[] document = "<a>\u00e9\u00c3\u00ff</a>\u00e2\u0082".getBytes(ISO_8859_1);
        assertThat(DocumentView.lines(of(document), ""))
                .containsExactly("   1 | <a>⟨0xE9⟩⟨0xC3⟩⟨0xFF⟩</a>⟨0xE2⟩⟨0x82⟩");
    }

    @Test
    void charactersOfSeveralBytesAreShownWhole() {
        assertThat(lines("<a>Zoë 🙂 on</a>", "<a>Zoë 🙂 off</a>"))
                .containsExactly(">  1 | <a>Zoë 🙂 on</a>", "     | " + " ".repeat(11) + "^");
    }

    @Test
    void utf16IsShownAsText() {
        assertThat(utf16("<a>\n<b>on</b>", UTF_16LE, "\u00ff\u00fe"))
                .containsExactly("   1 | ⟨U+FEFF⟩<a>", "   2 | <b>on</b>");
        assertThat(utf16("<a>🙂\n", UTF_16BE, "\u00fe\u00ff")).containsExactly("   1 | ⟨U+FEFF⟩<a>🙂");
        assertThat(utf16("<a>", UTF_16BE, "\u00fe\u00ff\u00d8\u0000"))
                .containsExactly("   1 | ⟨U+FEFF⟩⟨0xD8⟩⟨0x00⟩<a>");
    }

    private static List<String> utf16(String text, Charset charset, String start) {
        byte[] head = start.getBytes(ISO_8859_1);
        byte[] tail = text.getBytes(charset);
        byte[] document = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, document, head.length, tail.length);
        return DocumentView.lines(of(document), "");
    }

    private static List<String> judged(String document, String place) {
        return DocumentView.lines(of(document.getBytes(UTF_8)), place);
    }

    private static List<String> lines(String document, String twin) {
        return DocumentView.lines(withTwin(document, twin), "");
    }

    private static List<String> excerpt(String document, String twin) {
        return DocumentView.excerpt(withTwin(document, twin), "");
    }

    private static ConformanceCase withTwin(String document, String twin) {
        ConformanceCase other = of(twin.getBytes(UTF_8));
        return of(document.getBytes(UTF_8)).withTwin(Twin.control(() -> other));
    }

    private static ConformanceCase of(byte[] document) {
        return ConformanceCase.of("any", "POX-SMTPLAST-001", document, Expectation.refuse());
    }
}
