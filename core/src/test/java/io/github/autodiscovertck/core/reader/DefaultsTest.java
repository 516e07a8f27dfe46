package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.invalid;
import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.settings;
import static io.github.autodiscovertck.core.reader.Documents.smtpValue;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static io.github.autodiscovertck.core.reader.Documents.valueAt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultsTest {

    @ParameterizedTest
    @CsvSource({"SMTPLast, off", "SSL, on", "SPA, on", "AuthRequired, on", "DomainRequired, off", "TTL, 1"})
    void absentElementOfAnSmtpBlockHasItsDefault(String name, String value) throws Exception {
        assertThat(smtpValue(name, "")).isEqualTo(text(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UsePOPAuth", "ServerExclusiveConnect", "Port", "LoginName", "Encryption"})
    void noDefaultIsInvented(String name) throws Exception {
        assertThat(smtpValue(name, "")).isNull();
    }

    @Test
    void presentValueIsKept() throws Exception {
        assertThat(smtpValue("SSL", "<SSL>Off</SSL>")).isEqualTo(text("off"));
    }

    @Test
    void invalidValueIsNotReplaced() throws Exception {
        assertThat(smtpValue("SSL", "<SSL/>")).isEqualTo(invalid(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Protocol><Type>IMAP</Type></Protocol>",
                "<Protocol><Type>EXCH</Type></Protocol>",
                "<Protocol Type='mapiHttp' Version='1'/>",
                "<Protocol/>"
            })
    void otherBlocksHaveAllDefaultsButThatOfSmtpLast(String block) throws Exception {
        assertThat(inFirstBlock("SSL", block)).isEqualTo(text("on"));
        assertThat(inFirstBlock("SMTPLast", block)).isNull();
    }

    @Test
    void smtpLastOfAnotherBlockIsReportedAsSent() throws Exception {
        assertThat(inFirstBlock("SMTPLast", "<Protocol><Type>IMAP</Type><SMTPLast>on</SMTPLast></Protocol>"))
                .isEqualTo(text("on"));
    }

    @Test
    void nestedProtocolHasNoDefaults() throws Exception {
        String nested =
                "<Protocol><Type>WEB</Type><Internal><Protocol><Type>SMTP</Type></Protocol></Internal></Protocol>";

        assertThat(inFirstBlock("Internal/Protocol/SSL", nested)).isNull();
    }

    private static Value inFirstBlock(String name, String protocols) throws NotAutodiscoverException {
        return valueAt("Account/Protocol/" + name, read(settings(protocols)));
    }
}
