package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyReaderTest {

    @Test
    void takesAReading() {
        assertThat(read("{'id':'1','outcome':'accepted','response':{'User':{'DisplayName':'Ana'}}}"))
                .isEqualTo(new Reply.Answer("1", Outcomes.read("Ana")));
    }

    @Test
    void takesARefusalWithItsPlace() {
        assertThat(read("{'id':'1','outcome':'rejected','reason':'mismatched tag','line':3,'column':17}"))
                .isEqualTo(new Reply.Answer("1", new Outcome.Rejected("mismatched tag", 3, 17)));
    }

    @Test
    void takesACrash() {
        assertThat(read("{'id':'1','outcome':'crashed','reason':'KeyError'}"))
                .isEqualTo(new Reply.Answer("1", new Outcome.Crashed("KeyError")));
    }

    @Test
    void takesNullForWhatIsNotGiven() {
        assertThat(read("{'id':'1','outcome':'rejected','response':null,'reason':null,'line':null,'column':null}"))
                .isEqualTo(new Reply.Answer("1", new Outcome.Rejected("no reason given", null, null)));
    }

    @Test
    void takesTheKeysInAnyOrderAndIgnoresOthers() {
        assertThat(read("{'later':{'id':'2','outcome':[]},'outcome':'crashed','reason':'r','id':'1'}"))
                .isEqualTo(new Reply.Answer("1", new Outcome.Crashed("r")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'1'} | that the protocol does not have: \"outcome\" is missing",
                "{'id':'1','outcome':'accepted'} | that the protocol does not have: \"accepted\" needs a \"response\"",
                "{'id':'1','outcome':'done'} | \"outcome\" is accepted, rejected or crashed, not \"done\"",
                "{'id':'1','outcome':7} | \"outcome\" must be a string",
                "{'id':'1','outcome':'crashed','reason':7} | \"reason\" must be a string",
                "{'id':'1','outcome':'rejected','line':'3'} | \"line\" must be an integer",
                "{'id':'1','outcome':'rejected','column':4294967296} | \"column\" must be an integer",
                "{'outcome':'accepted','response':[],'id':'1'} | that is not a reading: a response must be a JSON object"
            })
    void blamesTheDocumentForAWrongAnswer(String line, String problem) {
        assertThat(read(line)).isInstanceOfSatisfying(Reply.Answer.class, answer -> {
            assertThat(answer.id()).isEqualTo("1");
            assertThat(((Outcome.Crashed) answer.outcome()).reason())
                    .startsWith("adapter answered something that ")
                    .contains(problem)
                    .endsWith("; " + line.replace('\'', '"'));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ready | not JSON",
                "`` | it must be a JSON object",
                "[] | it must be a JSON object",
                "{'outcome':'crashed'} | \"id\" is missing",
                "{'id':1,'outcome':'crashed'} | \"id\" must be the string that was sent with the document",
                "{'id':'1','outcome':'crashed'}{} | something follows the JSON object",
                "{'id':'1','outcome':'crashed' | not JSON"
            })
    void cannotUseALineThatIsAboutNoDocument(String line, String problem) {
        assertThat(read(line))
                .isEqualTo(new Reply.Unusable(
                        "wrote a line that is not an answer (" + problem + "): " + line.replace('\'', '"')));
    }

    private static Reply read(String line) {
        return ReplyReader.read(line.replace('\'', '"').getBytes(UTF_8));
    }
}
