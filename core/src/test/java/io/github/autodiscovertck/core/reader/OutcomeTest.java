package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.account;
import static io.github.autodiscovertck.core.reader.Documents.autodiscover;
import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.response;
import static io.github.autodiscovertck.core.reader.Documents.settings;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static io.github.autodiscovertck.core.reader.Documents.valueAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.ReadingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    private static final String PROTOCOL = "<Protocol><Type>SMTP</Type><SMTPLast>on</SMTPLast></Protocol>";
    private static final String ERROR = "<Error Time='10:11:12.5' Id='4130155072'><ErrorCode>600</ErrorCode>"
            + "<Message>Invalid Request</Message><DebugData/></Error>";
    private static final String ERROR_READING = "{\"Error\":{\"@Time\":\"10:11:12.5\",\"@Id\":\"4130155072\","
            + "\"ErrorCode\":\"600\",\"Message\":\"Invalid Request\",\"DebugData\":\"\"}}";

    @ParameterizedTest
    @CsvSource({"redirectAddr, RedirectAddr, ana@example.org", "redirectUrl, RedirectUrl, https://example.org/a"})
    void redirectCarriesTheTargetThatActionNamesAndNoBlocks(String action, String element, String target)
            throws Exception {
        String document = account(PROTOCOL + "<RedirectUrl>https://example.org/a</RedirectUrl>"
                + "<RedirectAddr>ana@example.org</RedirectAddr><Action>" + action + "</Action>");

        Group account = (Group) valueAt("Account", read(document));

        assertThat(account.members())
                .containsExactlyInAnyOrder(
                        new Group.Member("Action", text(action)), new Group.Member(element, text(target)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Action>redirectUrl</Action>",
                "<Action>redirectUrl</Action><RedirectUrl/>",
                "<Action>redirectUrl</Action><RedirectAddr>ana@example.org</RedirectAddr>",
                "<Action>redirectAddr</Action>",
                "<Action>redirectAddr</Action><RedirectAddr> </RedirectAddr>",
                "<Action>settings</Action>",
                "<Action>settings</Action><RedirectUrl>https://example.org/a</RedirectUrl>"
            })
    void actionWithoutWhatItNeedsIsRejected(String content) {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> read(account(content)))
                .withMessageContaining("Action is ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<Action/>",
                "<Action>Settings</Action>",
                "<Action>none</Action>",
                "<Action>settings</Action><Action>redirectUrl</Action>",
                "<Action>settings<x/></Action>"
            })
    void actionThatIsNotOneOfTheThreeIsRejected(String action) {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> read(account(action + PROTOCOL)))
                .withMessageContaining("redirectAddr or redirectUrl");
    }

    @Test
    void actionMayBeIndented() throws Exception {
        assertThat(read(account("<Action>\n  settings\n</Action>" + PROTOCOL))).isEqualTo(read(settings(PROTOCOL)));
    }

    @Test
    void errorUnderResponseIsAllThatIsReported() throws Exception {
        String withSettings = "<User/><Account><Action>settings</Action>" + PROTOCOL + "</Account>" + ERROR;

        assertThat(ReadingJson.toJson(read(response(withSettings)))).isEqualTo(ERROR_READING);
    }

    @Test
    void errorUnderAccountIsReportedAtTheTop() throws Exception {
        assertThat(ReadingJson.toJson(read(account(ERROR)))).isEqualTo(ERROR_READING);
    }

    @Test
    void errorOfTheFrameworkIsReported() throws Exception {
        assertThat(ReadingJson.toJson(read(autodiscover("<Response>" + ERROR + "</Response>"))))
                .isEqualTo(ERROR_READING);
    }

    @Test
    void errorUnderResponseWinsOverOneUnderAccount() throws Exception {
        String other = "<Account><Error><ErrorCode>500</ErrorCode></Error></Account>";

        assertThat(ReadingJson.toJson(read(response(other + ERROR)))).isEqualTo(ERROR_READING);
    }

    @ParameterizedTest
    @CsvSource({"500, 500", "-1, -1", "123456789012345678901, 123456789012345678901", "' 603 ', 603"})
    void anyIntegerIsAnErrorCode(String sent, String code) throws Exception {
        assertThat(valueAt("Error/ErrorCode", read(account("<Error><ErrorCode>" + sent + "</ErrorCode></Error>"))))
                .isEqualTo(text(code));
    }

    @Test
    void errorWithoutAnythingIsAnError() throws Exception {
        assertThat(ReadingJson.toJson(read(account("<Error/>")))).isEqualTo("{\"Error\":{}}");
    }
}
