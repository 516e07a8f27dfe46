package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionReaderTest {

    private static final String SOUND = "{'type':'description','protocol':1,'name':'n','version':'1','language':'c',"
            + "'reports':['Account/*','Error/*'],'appliesDefaults':false}";

    @Test
    void takesWhatTheProtocolHas() throws LineFormatException {
        assertThat(read(SOUND))
                .isEqualTo(ParserDescription.builder("n")
                        .version("1")
                        .language("c")
                        .reports("Account/*", "Error/*")
                        .build());
    }

    @Test
    void doesWithoutTheLanguage() throws LineFormatException {
        assertThat(read(SOUND.replace("'language':'c',", "")).language()).isEqualTo("unknown");
    }

    @Test
    void ignoresWhatItDoesNotKnow() throws LineFormatException {
        assertThat(read(SOUND.replace("'language'", "'later':{'a':[1,{}]},'language'")))
                .isEqualTo(read(SOUND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'type':'description' | 'type':'parse' | \"type\" must be \"description\"",
                "'protocol':1 | 'protocol':2 | \"protocol\" must be 1",
                "'protocol':1 | 'protocol':'1' | \"protocol\" must be an integer",
                "'protocol':1 | 'protocol':4294967297 | \"protocol\" must be an integer",
                "'protocol':1, | `` | \"protocol\" must be 1",
                "'name':'n', | `` | \"name\" is missing or empty",
                "'name':'n' | 'name':' ' | \"name\" is missing or empty",
                "'name':'n' | 'name':null | \"name\" must be a string",
                "'version':'1', | `` | \"version\" is missing",
                "['Account/*','Error/*'] | [] | \"reports\" is missing or empty",
                "['Account/*','Error/*'] | 'Account/*' | \"reports\" must be an array of addresses",
                "['Account/*','Error/*'] | ['Account/*',1] | \"reports\" must be a string",
                "['Account/*','Error/*'] | [''] | \"reports\" must not hold an empty string",
                "'appliesDefaults':false | 'appliesDefaults':'no' | \"appliesDefaults\" must be true, false or an array of addresses",
                ",'appliesDefaults':false | `` | \"appliesDefaults\" is missing",
                "false} | false}{} | something follows the JSON object",
                "false} | false | it is not JSON"
            })
    void saysWhatIsWrong(String sound, String faulty, String problem) {
        assertThatThrownBy(() -> read(SOUND.replace(sound, faulty)))
                .isInstanceOf(LineFormatException.class)
                .hasMessage(problem);
    }

    @ParameterizedTest
    @CsvSource({"[],it is not a JSON object", "'',it is not a JSON object", "ready,it is not JSON"})
    void wantsAnObject(String line, String problem) {
        assertThatThrownBy(() -> read(line)).hasMessage(problem);
    }

    private static ParserDescription read(String line) throws LineFormatException {
        return DescriptionReader.read(line.replace('\'', '"').getBytes(UTF_8)).description();
    }
}
