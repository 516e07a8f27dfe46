package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.invalid;
import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.response;
import static io.github.autodiscovertck.core.reader.Documents.smtp;
import static io.github.autodiscovertck.core.reader.Documents.smtpValue;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static io.github.autodiscovertck.core.reader.Documents.valueAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "65535, 65535", "' 587\n', 587", "0025, 25"})
    void portIsThatNumber(String sent, String number) throws Exception {
        assertThat(smtpValue("Port", "<Port>" + sent + "</Port>")).isEqualTo(text(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "+25",
                "65536",
                "4294967321",
                "99999999999999999999",
                "25.0",
                "0x19",
                "smtp",
                "",
                "\u0662\u0665"
            })
    void portOutsideItsNumbersIsInvalid(String sent) throws Exception {
        assertThat(smtpValue("Port", "<Port>" + sent + "</Port>")).isEqualTo(invalid(sent));
        assertThat(smtpValue("DirectoryPort", "<DirectoryPort>" + sent + "</DirectoryPort>"))
                .isEqualTo(invalid(sent));
    }

    @Test
    void ttlMayBeZero() throws Exception {
        assertThat(smtpValue("TTL", "<TTL>0</TTL>")).isEqualTo(text("0"));
    }

    @Test
    void ttlMayHaveEighteenDigits() throws Exception {
        assertThat(smtpValue("TTL", "<TTL>999999999999999999</TTL>")).isEqualTo(text("999999999999999999"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.5", "9223372036854775808"})
    void ttlThatIsNoNumberOfHoursIsInvalid(String sent) throws Exception {
        assertThat(smtpValue("TTL", "<TTL>" + sent + "</TTL>")).isEqualTo(invalid(sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "SSL", "TLS", "Auto", "auto", "tls"})
    void encryptionIsReportedAsSent(String sent) throws Exception {
        assertThat(smtpValue("Encryption", "<Encryption> " + sent + "</Encryption>"))
                .isEqualTo(text(sent));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "STARTTLS", "no"})
    void unknownEncryptionIsInvalid(String sent) throws Exception {
        assertThat(smtpValue("Encryption", "<Encryption>" + sent + "</Encryption>"))
                .isEqualTo(invalid(sent));
    }

    @Test
    void unknownTypeIsReportedAsSent() throws Exception {
        assertThat(valueAt(
                        "Account/Protocol/Type", read(Documents.settings("<Protocol><Type> xmpp </Type></Protocol>"))))
                .isEqualTo(text("xmpp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp.example.org", "192.0.2.1", "https://mail.example.org/dav?a=b", " x ", ""})
    void serverIsReportedAsSent(String sent) throws Exception {
        assertThat(smtpValue("Server", "<Server>" + sent + "</Server>")).isEqualTo(text(sent));
    }

    @Test
    void textKeepsReferencesLineEndsAndSupplementaryCharacters() throws Exception {
        String document = response("<User><DisplayName>A&amp;B &lt;\r\n\uD83D\uDE00&#x1F600;&#13;</DisplayName></User>"
                + "<Account><Action>settings</Action><Protocol/></Account>");

        assertThat(valueAt("User/DisplayName", read(document))).isEqualTo(text("A&B <\n\uD83D\uDE00\uD83D\uDE00\r"));
    }

    @Test
    void placeholdersOfUrlFragmentsSurvive() throws Exception {
        assertThat(smtpValue("EcpUrl-mt", "<EcpUrl-mt>?id=&lt;MsgID&gt;&amp;x=1</EcpUrl-mt>"))
                .isEqualTo(text("?id=<MsgID>&x=1"));
    }

    @Test
    void repeatedUrlsKeepTheirOrderAndTheirMethods() throws Exception {
        String urls = "<OWAUrl AuthenticationMethod='Basic, Fba'>https://a.example.org</OWAUrl>"
                + "<OWAUrl>https://b.example.org</OWAUrl>";

        assertThat(read(smtp("<External>" + urls + "</External>")).response().toString())
                .containsSubsequence("@AuthenticationMethod", "Basic, Fba", "a.example.org", "b.example.org");
    }
}
