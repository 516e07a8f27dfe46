package io.github.autodiscovertck.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"User\":{\"DisplayName\":\"Ana \\\"A\\\" \uD83D\uDE00\"}}",
                "{\"Account\":{\"Action\":\"settings\",\"Protocol\":[{\"Type\":\"SMTP\",\"SMTPLast\":\"on\"},{\"@Type\":\"mapiHttp\",\"@Version\":\"1\",\"MailStore\":{\"InternalUrl\":\"https://a.example.org\"}}]}}",
                "{\"Account\":{\"Protocol\":[{\"SSL\":{\"invalid\":\"maybe\"}},{\"SSL\":{\"invalid\":null}}]}}",
                "{\"Account\":{\"Protocol\":[{\"Internal\":{\"OWAUrl\":[{\"@AuthenticationMethod\":\"Basic\",\"value\":\"https://a.example.org\"}],\"Protocol\":[{\"Type\":\"EXCH\"}]}}]}}",
                "{\"Error\":{\"@Time\":\"10:11:12\",\"@Id\":\"4130155072\",\"ErrorCode\":\"600\",\"DebugData\":\"\"}}"
            })
    void writtenAsItWasRead(String json) throws Exception {
        assertThat(ReadingJson.toJson(ReadingJson.fromJson(json))).isEqualTo(json);
    }

    @Test
    void numbersAreTheirDigits() throws Exception {
        assertThat(ReadingJson.fromJson("{\"Account\":{\"Protocol\":[{\"Port\":587}]}}"))
                .isEqualTo(ReadingJson.fromJson("{\"Account\":{\"Protocol\":[{\"Port\":\"587\"}]}}"));
    }

    @Test
    void nullIsNotReported() throws Exception {
        assertThat(ReadingJson.fromJson("{\"User\":null,\"Account\":{\"Protocol\":[{\"SSL\":null}]}}"))
                .isEqualTo(ReadingJson.fromJson("{\"Account\":{\"Protocol\":[{}]}}"));
    }

    @Test
    void textOfAnInvalidValueMayBeLeftOut() throws Exception {
        assertThat(ReadingJson.fromJson("{\"Account\":{\"Protocol\":[{\"SSL\":{\"invalid\":null}}]}}"))
                .isEqualTo(Reading.of(response -> response.group(
                        "Account", account -> account.group("Protocol", protocol -> protocol.invalid("SSL", null)))));
    }

    @Test
    void singleProtocolNeedsNoArray() throws Exception {
        assertThat(ReadingJson.fromJson("{\"Account\":{\"Protocol\":{\"SSL\":\"on\"}}}"))
                .isEqualTo(ReadingJson.fromJson("{\"Account\":{\"Protocol\":[{\"SSL\":\"on\"}]}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|a response must be a JSON object",
                "''|a response must be a JSON object",
                "{|not JSON: ",
                "{} {}|something follows the response",
                "{'Response':{}}|a reading has no \"Response\" at the top; it may have User, Account, Error",
                "{'Account':{'Error':{}}}|no \"Error\" in Account",
                "{'Account':{'Action':['settings']}}|Account/Action is not repeatable",
                "{'Account':'x'}|Account has no text of its own",
                "{'User':[]}|User is not repeatable, so it cannot be an array; without children it is {}",
                "{'Account':{'Protocol':[[]]}}|Protocol must not be an array in an array; without children it is {}",
                "{'Account':{'Protocol':[{'SSL':true}]}}|on/off elements are \"on\" or \"off\"",
                "{'Account':{'Protocol':[{'TTL':1.0}]}}|Account/Protocol/TTL must be a string, a whole number, an object or null, but is 1.0",
                "{'Account':{'Protocol':[{'SSL':{}}]}}|Account/Protocol/SSL has no children",
                "{'Account':{'Protocol':[{'SSL':{'x':1}}]}}|Account/Protocol/SSL has no children",
                "{'Account':{'Protocol':[{'SSL':{'invalid':'x','y':1}}]}}|stands alone"
            })
    void whatIsNoReadingIsRejectedWithOneClearLine(String json, String message) {
        assertThatExceptionOfType(ReadingFormatException.class)
                .isThrownBy(() -> ReadingJson.fromJson(json.replace('\'', '"')))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }
}
