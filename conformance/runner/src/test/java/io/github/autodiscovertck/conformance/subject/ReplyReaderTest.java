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
                .isEqualTo(new ProtocolResponse.Answer("1", Outcomes.read("Ana")));
    }

    @Test
    void takesARejectionWithItsPlace() {
        assertThat(read("{'id':'1','outcome':'rejected','reason':'mismatched tag','line':3,'column':17}"))
                .isEqualTo(new ProtocolResponse.Answer("1", new Outcome.Rejected("mismatched tag", 3, 17)));
    }

    @Test
    void takesACrash() {
        assertThat(read("{'id':'1','outcome':'crashed','reason':'KeyError'}"))
                .isEqualTo(new ProtocolResponse.Answer("1", new Outcome.Crashed("KeyError")));
    }

    @Test
    void takesNullForWhatIsNotGiven() {
        assertThat(read("{'id':'1','outcome':'rejected','response':null,'reason':null,'line':null,'column':null}"))
                .isEqualTo(new ProtocolResponse.Answer("1", new Outcome.Rejected("no reason given", null, null)));
    }

    @Test
    void takesTheKeysInAnyOrder() {
        assertThat(read("{'outcome':'crashed','reason':'r','id':'1'}"))
                .isEqualTo(new ProtocolResponse.Answer("1", new Outcome.Crashed("r")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'1'} | \"outcome\" is missing",
                "{'id':'1','outcome':'accepted'} | \"accepted\" needs a \"response\"",
                "{'id':'1','outcome':'done'} | \"outcome\" is accepted, rejected or crashed, not \"done\"",
                "{'id':'1','outcome':7} | \"outcome\" must be a string",
                "{'id':'1','outcome':'crashed','reason':7} | \"reason\" must be a string",
                "{'id':'1','outcome':'rejected','colum':3} | an answer has no key \"colum\"; did you mean column?",
                "{'id':'1','outcome':'rejected','seconds':3} | an answer has no key \"seconds\"",
                "{'id':'1','outcome':'rejected','line':'3'} | \"line\" must be an integer",
                "{'id':'1','outcome':'rejected','column':4294967296} | \"column\" must be an integer",
                "{'outcome':'accepted','response':[],'id':'1'} | a response must be a JSON object",
                "{'id':'1','outcome':'accepted','response':{'Account':{'Protocol':[{'Sever':'x'}]}}} "
                        + "| a reading has no \"Sever\" in Account/Protocol; did you mean Server?",
                "{'id':'1','outcome':'accepted','response':{'account':{}}} "
                        + "| a reading has no \"account\" at the top; did you mean Account?",
                "{'id':'1','outcome':'accepted','response':{'User':{'Sever':null}}} "
                        + "| a reading has no \"Sever\" in User; it may have DisplayName",
                "{'id':'1','outcome':'accepted','response':{'Account':{'Protocol':[{'SSL':true}]}}} "
                        + "| Account/Protocol/SSL must be a string, a whole number, an object or null, but is true",
                "{'id':'1','outcome':'accepted','response':{'Account':{'Action':['settings']}}} "
                        + "| Account/Action is not repeatable, so it cannot be an array",
                "{'id':'1','outcome':'accepted','response':{'Account':{},'Account':{}}} "
                        + "| Account is not repeatable, so a reading has it only once",
                "{'id':'1','outcome':'accepted','response':{'Account':'x'}} | Account has no text of its own"
            })
    void isAnAdapterFaultWhereAnAnswerIsWrong(String line, String problem) {
        assertThat(read(line)).isInstanceOfSatisfying(ProtocolResponse.Answer.class, answer -> {
            assertThat(answer.id()).isEqualTo("1");
            Outcome.AdapterFault fault = (Outcome.AdapterFault) answer.outcome();
            assertThat(fault.problem()).startsWith(problem);
            assertThat(fault.reply()).isEqualTo(line.replace('\'', '"'));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ready | it is not JSON",
                "`` | it must be a JSON object",
                "[] | it must be a JSON object",
                "{'outcome':'crashed'} | \"id\" is missing",
                "{'id':1,'outcome':'crashed'} | \"id\" must be the string that was sent with the document",
                "{'id':'1','outcome':'crashed'}{} | something follows the JSON object",
                "{'id':'1','outcome':'crashed' | it is not JSON"
            })
    void cannotUseALineThatIsAboutNoDocument(String line, String problem) {
        assertThat(read(line)).isEqualTo(new ProtocolResponse.Unusable("a line that is not an answer: " + problem));
    }

    @Test
    void saysWhatToDoAboutGroupsThatAreNestedTooDeep() {
        String deep = "{'Internal':".repeat(1100) + "{}" + "}".repeat(1100);
        assertThat(read("{'id':'1','outcome':'accepted','response':" + deep + "}"))
                .isInstanceOfSatisfying(ProtocolResponse.Unusable.class, unusable -> assertThat(unusable.why())
                        .contains("nesting depth")
                        .endsWith("groups are followed 100 deep, leave out what is deeper"));
    }

    private static ProtocolResponse read(String line) {
        return ReplyReader.read(line.replace('\'', '"').getBytes(UTF_8));
    }
}
