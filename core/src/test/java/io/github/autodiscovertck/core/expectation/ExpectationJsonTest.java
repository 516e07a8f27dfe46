package io.github.autodiscovertck.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.autodiscovertck.core.reading.ReadingFormatException;
import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectationJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"refusal\":\"required\"}",
                "{\"refusal\":\"allowed\"}",
                "{\"refusal\":\"forbidden\"}",
                "{\"refusal\":\"forbidden\",\"response\":{}}",
                "{\"refusal\":\"allowed\",\"response\":{\"Account\":{\"Action\":\"settings\"}},\"alternatives\":[{\"Account\":{\"Action\":\"redirectAddr\"}},{}]}",
                "{\"refusal\":\"allowed\",\"response\":{\"optional\":true,\"Error\":{\"optional\":true,\"ErrorCode\":\"600\"}}}",
                "{\"refusal\":\"forbidden\",\"response\":{\"Account\":{\"Action\":\"settings\",\"Protocol\":[{\"Type\":\"SMTP\",\"SMTPLast\":{\"anyOf\":[\"on\",{\"invalid\":null},null]}},{\"SMTPLast\":{\"noneOf\":[\"on\",\"off\"]}},{\"SMTPLast\":{\"default\":\"off\"}},{\"SMTPLast\":{\"invalid\":null}},{\"SMTPLast\":{\"anyOf\":[null]}}]}}}",
                "{\"refusal\":\"forbidden\",\"response\":{\"Account\":{\"Protocol\":[{\"Internal\":{\"OWAUrl\":[{\"@AuthenticationMethod\":\"Basic\",\"value\":\"https://a.example.org\"}]}}]}}}"
            })
    void writtenAsItWasRead(String json) throws Exception {
        assertThat(ExpectationJson.toJson(ExpectationJson.fromJson(json))).isEqualTo(json);
    }

    @Test
    void readAsItWasWritten() throws Exception {
        Expectation expectation = Expectation.readOrRefuse(ExpectedGroup.of(response -> response.group(
                "Account", account -> account.text("Action", "settings").group("Protocol", protocol -> protocol.oneOf(
                                "SMTPLast", new Value.Text("on"), Expected.INVALID)
                        .add("SSL", new Expected.DefaultOf("on"))
                        .add("SPA", Expected.noneOf("on"))))));

        assertThat(ExpectationJson.fromJson(ExpectationJson.toJson(expectation)))
                .isEqualTo(expectation);
    }

    @Test
    void nullIsAnAbsentKey() throws Exception {
        assertThat(ExpectationJson.fromJson("{\"response\":{\"User\":null}}"))
                .isEqualTo(ExpectationJson.fromJson("{\"response\":{}}"));
    }

    @Test
    void numbersAreTheirDigits() throws Exception {
        assertThat(inProtocol("{\"Port\":587,\"TTL\":{\"default\":1}}"))
                .isEqualTo(inProtocol("{\"Port\":\"587\",\"TTL\":{\"default\":\"1\"}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|must be a JSON object",
                "{|not JSON: ",
                "{} x|not JSON: ",
                "{} {}|something follows the expectation",
                "{'x':1}|an expectation has no \"x\"",
                "{'refusal':'no'}|forbidden, allowed or required, not no",
                "{'response':[]}|Response must be an object",
                "{'response':{'Protocol':[]}}|a reading has no \"Protocol\" in Response",
                "{'response':{'Account':{'Action':['settings']}}}|Action is not repeatable",
                "{'response':{'Account':{'Action':true}}}|Action must be",
                "{'response':{'Account':{'Action':{'default':null}}}}|\"default\" must be a text",
                "{'response':{'Account':{'Action':{'anyOf':'x'}}}}|must be an array",
                "{'response':{'Account':{'Action':{'noneOf':[{}]}}}}|must hold texts",
                "{'response':{'Account':{'Action':{'noneOf':'x'}}}}|\"noneOf\" must be an array",
                "{'alternatives':{}}|\"alternatives\" must be an array of responses",
                "{'response':{'Account':{'Action':{'anyOf':['x'],'y':1}}}}|stands alone"
            })
    void whatIsNoExpectationIsRejectedWithOneClearLine(String json, String message) {
        assertThatExceptionOfType(ReadingFormatException.class)
                .isThrownBy(() -> ExpectationJson.fromJson(json.replace('\'', '"')))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }

    private static Expectation inProtocol(String protocol) throws ReadingFormatException {
        return ExpectationJson.fromJson("{\"response\":{\"Account\":{\"Protocol\":" + protocol + "}}}");
    }
}
