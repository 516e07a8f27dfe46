package io.github.autodiscovertck.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    void slipOfAnAdapterIsRefusedWithWhatTheFormatHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> protocolWith(protocol -> protocol.text("SmtpLast", "on")))
                .withMessageContaining("\"SmtpLast\" in Protocol")
                .withMessageContaining("SMTPLast");
    }

    @Test
    void missingNamesGiveNothing() {
        assertThat(Reading.EMPTY.response().first("Account")).isNull();
        assertThat(Reading.EMPTY.response().all("Account")).isEmpty();
    }

    private static Reading protocolWith(java.util.function.Consumer<GroupBuilder> contents) {
        return Reading.of(response -> response.group("Account", account -> account.group("Protocol", contents)));
    }
}
