package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.invalid;
import static io.github.autodiscovertck.core.reader.Documents.smtpValue;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnOffValueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on",
                "ON",
                "On",
                "oN",
                " on ",
                "\t\r\non\n",
                "<![CDATA[on]]>",
                "o<![CDATA[n]]>",
                "&#111;&#x6E;",
                "o<!-- n -->n",
                "<?p?>on<?p?>",
                "<!-- off -->o<?p?>n<!-- off -->"
            })
    void onIsOnHoweverItIsWritten(String written) throws Exception {
        assertThat(smtpLast("<SMTPLast>" + written + "</SMTPLast>")).isEqualTo(text("on"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "OFF", "oFf", "\noff\t", "o<!-- -->f&#102;"})
    void offIsOffHoweverItIsWritten(String written) throws Exception {
        assertThat(smtpLast("<SMTPLast>" + written + "</SMTPLast>")).isEqualTo(text("off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "1",
                "yes",
                "once",
                "o n",
                "none",
                "\u00A0on",
                "on\u200B",
                "\uFF4Fn",
                "\u03BFn",
                "encendido"
            })
    void anotherTokenIsInvalidAndKeptAsSent(String token) throws Exception {
        assertThat(smtpLast("<SMTPLast>" + token + "</SMTPLast>")).isEqualTo(invalid(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<SMTPLast/>", "<SMTPLast></SMTPLast>", "<SMTPLast />", "<SMTPLast><!-- on --></SMTPLast>"})
    void emptyElementIsInvalidInEveryForm(String element) throws Exception {
        assertThat(smtpLast(element)).isEqualTo(invalid(""));
    }

    @Test
    void whiteSpaceAloneIsInvalidAndKeptAsSent() throws Exception {
        assertThat(smtpLast("<SMTPLast> \n</SMTPLast>")).isEqualTo(invalid(" \n"));
    }

    @Test
    void childElementMakesTheValueInvalid() throws Exception {
        assertThat(smtpLast("<SMTPLast><b>on</b></SMTPLast>")).isEqualTo(invalid(""));
        assertThat(smtpLast("<SMTPLast>o<b>f</b>n</SMTPLast>")).isEqualTo(invalid("on"));
    }

    @Test
    void repeatedElementCountsIfItsValuesAgree() throws Exception {
        assertThat(smtpLast("<SMTPLast>on</SMTPLast><SSL>off</SSL><SMTPLast>ON</SMTPLast>"))
                .isEqualTo(text("on"));
    }

    @Test
    void repeatedElementIsInvalidIfItsValuesDisagree() throws Exception {
        assertThat(smtpLast("<SMTPLast>on</SMTPLast><SMTPLast>off</SMTPLast>")).isEqualTo(invalid("on"));
        assertThat(smtpLast("<SMTPLast>x</SMTPLast><SMTPLast>off</SMTPLast>")).isEqualTo(invalid("x"));
    }

    @Test
    void attributesDoNotChangeTheValue() throws Exception {
        assertThat(smtpLast("<SMTPLast value='off' xml:lang='es' xml:space='preserve' xmlns:x='urn:x'>on</SMTPLast>"))
                .isEqualTo(text("on"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<SmtpLast>on</SmtpLast>",
                "<SMTPLAST>on</SMTPLAST>",
                "<v:SMTPLast xmlns:v='urn:v'>on</v:SMTPLast>",
                "<SMTPLast xmlns=''>on</SMTPLast>",
                "<Vendor><SMTPLast>on</SMTPLast></Vendor>",
                "<Internal><SMTPLast>on</SMTPLast></Internal>",
                "<Internal><Protocol><Type>SMTP</Type><SMTPLast>on</SMTPLast></Protocol></Internal>",
                "<!-- <SMTPLast>on</SMTPLast> -->",
                "<Server SMTPLast='on'>smtp.example.org</Server>"
            })
    void whatOnlyLooksLikeTheElementLeavesTheDefault(String content) throws Exception {
        assertThat(smtpLast(content)).isEqualTo(text("off"));
    }

    private static Value smtpLast(String content) throws NotAutodiscoverException {
        return smtpValue("SMTPLast", content);
    }
}
