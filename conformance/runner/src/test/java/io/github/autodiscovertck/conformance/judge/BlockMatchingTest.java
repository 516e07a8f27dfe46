package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.expected;
import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which reported block {@link Comparison} compares with which expected one. */
class BlockMatchingTest {

    private static final String ONE = "one.example.org";
    private static final String TWO = "two.example.org";
    private static final String THREE = "three.example.org";

    @Nested
    class OfSomeTypes {

        private final BlockClaims mail = BlockClaims.of(List.of("SMTP", "IMAP"), true, false);

        @Test
        void leavesOutTheBlocksOfOtherTypes() {
            ExpectedGroup document = expected(List.of(wanted("EXCH", ONE), wanted("SMTP", TWO), wanted("POP3", THREE)));
            assertThat(sentences(mail, document, reported(block("SMTP", TWO)))).isEmpty();
        }

        @Test
        void doesNotJudgeWhatIsReportedOfOtherTypes() {
            ExpectedGroup document = expected(List.of(wanted("EXCH", ONE), wanted("SMTP", TWO)));
            assertThat(sentences(mail, document, reported(block("EXCH", THREE), block("SMTP", TWO))))
                    .isEmpty();
        }

        @Test
        void missesABlockOfTheirs() {
            ExpectedGroup document = expected(List.of(wanted("IMAP", ONE), wanted("EXCH", TWO), wanted("SMTP", THREE)));
            assertThat(sentences(mail, document, reported(block("SMTP", THREE))))
                    .containsExactly("expected 2 × Protocol but was 1 × Protocol at Account/Protocol");
        }

        @Test
        void keepsTheOrder() {
            ExpectedGroup document = expected(List.of(wanted("IMAP", ONE), wanted("SMTP", TWO)));
            assertThat(sentences(mail, document, reported(block("SMTP", TWO), block("IMAP", ONE))))
                    .hasSize(4);
        }

        @Test
        void comparesABlockThatLostItsType() {
            ExpectedGroup document = expected(List.of(wanted("SMTP", ONE)));
            assertThat(sentences(mail, document, reported(block -> block.text("Server", ONE))))
                    .containsExactly("expected \"SMTP\" but was no value at Account/Protocol[1]/Type");
        }

        @Test
        void mayHaveABlockWhoseTypeIsOpen() {
            ExpectedGroup open = Responses.block(
                    block -> block.add("Type", Expected.noneOf()).text("Server", ONE));
            ExpectedGroup document = expected(List.of(open, wanted("SMTP", TWO)));
            assertThat(sentences(mail, document, reported(block("SMTP", TWO)))).isEmpty();
            assertThat(sentences(mail, document, reported(block("SMTP", TWO), block("IMAP", ONE))))
                    .isEmpty();
            assertThat(sentences(
                            mail, document, reported(block("SMTP", TWO), block("IMAP", ONE), block("IMAP", THREE))))
                    .containsExactly("expected 1 × Protocol but was 3 × Protocol at Account/Protocol");
        }
    }

    @Nested
    class WithoutOrder {

        private final BlockClaims unordered = BlockClaims.of(List.of(), false, false);
        private final ExpectedGroup document =
                expected(List.of(wanted("IMAP", ONE), wanted("SMTP", TWO), wanted("SMTP", THREE)));

        @Test
        void findsEachBlockWhereverItIs() {
            assertThat(sentences(
                            unordered,
                            document,
                            reported(block("SMTP", THREE), block("SMTP", TWO), block("IMAP", ONE))))
                    .isEmpty();
        }

        @Test
        void namesTheBlockOfTheDocument() {
            assertThat(sentences(
                            unordered,
                            document,
                            reported(block("SMTP", THREE), block("SMTP", TWO), block("IMAP", "wrong.example.org"))))
                    .containsExactly(
                            "expected \"one.example.org\" but was \"wrong.example.org\" at Account/Protocol[1]/Server");
        }

        @Test
        void missesABlock() {
            assertThat(sentences(unordered, document, reported(block("SMTP", THREE), block("SMTP", TWO))))
                    .containsExactly("expected 3 × Protocol but was 2 × Protocol at Account/Protocol");
        }

        @Test
        void findsABlockTooMany() {
            assertThat(sentences(
                            unordered,
                            document,
                            reported(block("SMTP", THREE), block("IMAP", ONE), block("SMTP", TWO), block("EXCH", ONE))))
                    .containsExactly("expected 3 × Protocol but was 4 × Protocol at Account/Protocol");
        }

        @Test
        void doesNotTakeOneReportedBlockForTwo() {
            ExpectedGroup twice = expected(List.of(wanted("SMTP", ONE), wanted("SMTP", ONE)));
            assertThat(sentences(unordered, twice, reported(block("SMTP", ONE), block("SMTP", ONE))))
                    .isEmpty();
            assertThat(sentences(unordered, twice, reported(block("SMTP", ONE))))
                    .containsExactly("expected 2 × Protocol but was 1 × Protocol at Account/Protocol");
        }

        @Test
        void takesABlockWhoseTypeIsOpenForAnyThatIsLeft() {
            ExpectedGroup open = expected(List.of(openType(ONE), wanted("SMTP", TWO)));
            assertThat(sentences(unordered, open, reported(block("SMTP", TWO), block("CalDAV", ONE))))
                    .isEmpty();
            assertThat(sentences(unordered, open, reported(block("SMTP", TWO), block("SMTP", ONE))))
                    .isEmpty();
            assertThat(sentences(unordered, open, reported(block("SMTP", TWO))))
                    .containsExactly("expected 2 × Protocol but was 1 × Protocol at Account/Protocol");
        }

        @Test
        void mayLackAnOptionalBlock() {
            ExpectedGroup optional =
                    expected(List.of(wanted("SMTP", ONE), wanted("NNTP", TWO).asOptional()));
            assertThat(sentences(unordered, optional, reported(block("SMTP", ONE))))
                    .isEmpty();
            assertThat(sentences(unordered, optional, reported(block("NNTP", TWO), block("SMTP", ONE))))
                    .isEmpty();
        }
    }

    @Nested
    class WithOneBlockPerType {

        private final BlockClaims map = BlockClaims.of(List.of(), true, true);
        private final ExpectedGroup document =
                expected(List.of(wanted("SMTP", ONE), wanted("IMAP", TWO), wanted("SMTP", THREE)));

        @Test
        void mayBeTheFirstOrTheLast() {
            assertThat(sentences(map, document, reported(block("SMTP", ONE), block("IMAP", TWO))))
                    .isEmpty();
            assertThat(sentences(map, document, reported(block("SMTP", THREE), block("IMAP", TWO))))
                    .isEmpty();
        }

        @Test
        void isNotBoth() {
            assertThat(sentences(map, document, reported(block("SMTP", ONE), block("IMAP", TWO), block("SMTP", THREE))))
                    .containsExactly("expected 2 × Protocol but was 3 × Protocol at Account/Protocol");
        }

        @Test
        void isNotNone() {
            assertThat(sentences(map, document, reported(block("IMAP", TWO))))
                    .containsExactly("expected 2 × Protocol but was 1 × Protocol at Account/Protocol");
        }

        @Test
        void mayLackABlockWhoseTypeIsOpen() {
            ExpectedGroup open = expected(List.of(openType(ONE), openType(TWO), wanted("SMTP", THREE)));
            assertThat(sentences(map, open, reported(block("SMTP", THREE), block("IMAP", TWO), block("POP3", ONE))))
                    .isEmpty();
            assertThat(sentences(map, open, reported(block("SMTP", THREE), block("IMAP", TWO))))
                    .isEmpty();
            assertThat(sentences(map, open, reported(block("IMAP", TWO), block("POP3", ONE))))
                    .isNotEmpty();
        }

        @Test
        void hasTheValuesOfOneBlockAndNotOfTwo() {
            ExpectedGroup ports = expected(List.of(withPort("SMTP", ONE, "25"), withPort("SMTP", TWO, "587")));
            assertThat(sentences(map, ports, reported(block("SMTP", ONE, "25"))))
                    .isEmpty();
            assertThat(sentences(map, ports, reported(block("SMTP", TWO, "587"))))
                    .isEmpty();
            assertThat(sentences(map, ports, reported(block("SMTP", ONE, "587"))))
                    .containsExactly("expected \"25\" but was \"587\" at Account/Protocol[1]/Port");
        }
    }

    private static ExpectedGroup wanted(String type, String server) {
        return Responses.block(block -> block.text("Type", type).text("Server", server));
    }

    private static ExpectedGroup openType(String server) {
        return Responses.block(block -> block.add("Type", Expected.noneOf()).text("Server", server));
    }

    private static ExpectedGroup withPort(String type, String server, String port) {
        return Responses.block(
                block -> block.text("Type", type).text("Server", server).text("Port", port));
    }

    private static Consumer<GroupBuilder> block(String type, String server) {
        return block -> block.text("Type", type).text("Server", server);
    }

    private static Consumer<GroupBuilder> block(String type, String server, String port) {
        return block -> block.text("Type", type).text("Server", server).text("Port", port);
    }

    private static List<String> sentences(BlockClaims claims, ExpectedGroup document, Group response) {
        Scope scope = new Scope(
                AddressSet.of("Account/Protocol/*"),
                AddressSet.NOTHING,
                AddressSet.NOTHING,
                AddressSet.NOTHING,
                false,
                claims,
                AddressSet.NOTHING);
        return Comparison.of(document, response, scope).stream()
                .map(Mismatch::sentence)
                .toList();
    }
}
