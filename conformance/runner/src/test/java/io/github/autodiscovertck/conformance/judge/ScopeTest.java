package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.expected;
import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final AddressSet BLOCKS = AddressSet.of("Account/Protocol/*");

    @Test
    void withoutWhatIsMisreadJudgesTheRest() {
        Scope scope = Scope.of(BLOCKS, false).without(AddressSet.of("Account/Protocol/EwsUrl"));
        ExpectedGroup wanted = expected(List.of(Responses.block(
                block -> block.text("EwsUrl", "https://mail.example.org").text("Port", "25"))));
        assertThat(addresses(wanted, reported(block -> {}), scope)).containsExactly("Account/Protocol/Port");
    }

    @Nested
    class OfTheStarAlone {

        @Test
        void doesNotJudgeTheNumberOfBlocks() {
            Scope root = Scope.of(AddressSet.of("*"), false);
            ExpectedGroup two = expected(List.of(
                    Responses.block(block -> block.text("Type", "SMTP")),
                    Responses.block(block -> block.text("Type", "IMAP"))));
            assertThat(root.reaches("Account")).isFalse();
            assertThat(addresses(two, reported(block -> block.text("Type", "SMTP")), root))
                    .isEmpty();
        }

        @Test
        void ofTheAccountDoesNotEither() {
            Scope account = Scope.of(AddressSet.of("Account/*"), false);
            ExpectedGroup two =
                    ExpectedGroup.of(response -> response.group("Account", group -> group.text("AccountType", "email")
                            .add("Protocol", Responses.block(block -> block.text("Type", "SMTP")))
                            .add("Protocol", Responses.block(block -> block.text("Type", "IMAP")))));
            assertThat(addresses(two, reported(block -> block.text("Type", "SMTP")), account))
                    .containsExactly("Account/AccountType");
        }

        @Test
        void ofTheBlocksDoes() {
            Scope blocks = Scope.of(BLOCKS, false);
            ExpectedGroup two = expected(List.of(
                    Responses.block(block -> block.text("Type", "SMTP")),
                    Responses.block(block -> block.text("Type", "IMAP"))));
            assertThat(addresses(two, reported(block -> block.text("Type", "SMTP")), blocks))
                    .containsExactly("Account/Protocol");
        }
    }

    @Nested
    class OfAParserThatReportsSecurityInsteadOfSsl {

        private final Scope security = new Scope(
                BLOCKS,
                AddressSet.NOTHING,
                AddressSet.NOTHING,
                AddressSet.NOTHING,
                true,
                BlockClaims.ALL,
                AddressSet.NOTHING);
        private final ExpectedGroup off = expected(
                List.of(Responses.block(block -> block.text("SSL", "off").text("SPA", "off"))));

        @Test
        void allowsOnWhateverSslSays() {
            assertThat(addresses(off, reported(block -> block.text("SSL", "on").text("SPA", "off")), security))
                    .isEmpty();
        }

        @Test
        void doesNotAllowOffWhereSslIsOn() {
            ExpectedGroup on = expected(List.of(Responses.block(block -> block.text("SSL", "on"))));
            assertThat(addresses(on, reported(block -> block.text("SSL", "off")), security))
                    .containsExactly("Account/Protocol/SSL");
        }

        @Test
        void judgesOtherElementsAsEver() {
            assertThat(addresses(off, reported(block -> block.text("SSL", "on").text("SPA", "on")), security))
                    .containsExactly("Account/Protocol/SPA");
        }

        @Test
        void isTheOnlyOneThatAllowsIt() {
            assertThat(addresses(
                            off,
                            reported(block -> block.text("SSL", "on").text("SPA", "off")),
                            Scope.of(BLOCKS, false)))
                    .containsExactly("Account/Protocol/SSL");
        }
    }

    private static List<String> addresses(ExpectedGroup wanted, Group response, Scope scope) {
        return Comparison.of(wanted, response, scope).stream()
                .map(Mismatch::address)
                .toList();
    }
}
