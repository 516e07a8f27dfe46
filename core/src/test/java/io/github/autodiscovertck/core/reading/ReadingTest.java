package io.github.autodiscovertck.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void builderKeepsOrderAndRepetition() {
        Reading reading = Reading.of(response -> response.group("Account", account -> account.text("Action", "settings")
                .group("Protocol", protocol -> protocol.onOff("SMTPLast", true))
                .group("Protocol", protocol -> protocol.onOff("SMTPLast", false))));

        Group account = (Group) reading.response().first("Account");
        assertThat(account.all("Protocol"))
                .extracting(block -> ((Group) block).first("SMTPLast"))
                .containsExactly(new Value.Text("on"), new Value.Text("off"));
    }

    @Test
    void nullMeansNotReported() {
        assertThat(Reading.of(response -> response.group(
                        "User", user -> user.text("DisplayName", null).text("LegacyDN", null))))
                .isEqualTo(Reading.of(response -> response.group("User", user -> {})));
    }

    @Test
    void numberEqualsItsDigits() {
        assertThat(protocolWith(protocol -> protocol.number("Port", 587)))
                .isEqualTo(protocolWith(protocol -> protocol.text("Port", "587")));
    }

    @Test
    void invalidValueDiffersFromAbsenceAndFromText() {
        Reading invalid = protocolWith(protocol -> protocol.invalid("SSL", "maybe"));

        assertThat(invalid).isNotEqualTo(protocolWith(protocol -> protocol.text("SSL", "maybe")));
        assertThat(invalid).isNotEqualTo(protocolWith(protocol -> {}));
    }

    @Test
    void slipOfAnAdapterIsRejectedWithWhatTheFormatHas() {
        assertThatExceptionOfType(ReadingMisuseException.class)
                .isThrownBy(() -> protocolWith(protocol -> protocol.text("SmtpLast", "on")))
                .withMessage("a reading has no \"SmtpLast\" in Account/Protocol; did you mean SMTPLast?");
    }

    @Test
    void wrongNameIsRejectedEvenWithNothingToReport() {
        assertMisuse(protocol -> protocol.text("Sever", null), "a reading has no \"Sever\" in Account/Protocol");
        assertMisuse(protocol -> protocol.onOff("ssl", null), "a reading has no \"ssl\" in Account/Protocol");
    }

    @Test
    void valueOfTheWrongKindIsRejected() {
        assertMisuse(
                protocol -> protocol.text("MailStore", "x"),
                "Account/Protocol/MailStore has no text of its own; it must be a group");
        assertMisuse(protocol -> protocol.group("Server", server -> {}), "Account/Protocol/Server has no children");
    }

    @Test
    void elementIsRepeatedOnlyWhereItMayBe() {
        assertMisuse(
                protocol -> protocol.text("Server", "a").text("Server", "b"),
                "Account/Protocol/Server is not repeatable, so a reading has it only once in its group");
        assertThat(Reading.of(response -> response.group("Account", account -> account.group("Protocol", block -> {})
                                .group("Protocol", block -> {})))
                        .response()
                        .members())
                .hasSize(1);
    }

    private static void assertMisuse(Consumer<GroupBuilder> contents, String message) {
        assertThatExceptionOfType(ReadingMisuseException.class)
                .isThrownBy(() -> protocolWith(contents))
                .withMessageStartingWith(message);
    }

    @Test
    void missingNamesGiveNothing() {
        assertThat(Reading.EMPTY.response().first("Account")).isNull();
        assertThat(Reading.EMPTY.response().all("Account")).isEmpty();
    }

    private static Reading protocolWith(Consumer<GroupBuilder> contents) {
        return Reading.of(response -> response.group("Account", account -> account.group("Protocol", contents)));
    }
}
