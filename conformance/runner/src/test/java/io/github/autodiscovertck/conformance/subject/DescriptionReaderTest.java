package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
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

    @Test
    void takesFinerClaims() throws LineFormatException {
        ParserDescription.Builder plain =
                ParserDescription.builder("n").version("1").language("c");
        assertThat(with("'blockTypes':['IMAP','SMTP'],'blockOrder':'none','blocksPerType':'one'"))
                .isEqualTo(plain.reports("Account/*", "Error/*")
                        .blockTypes("IMAP", "SMTP")
                        .blockOrder(BlockOrder.NONE)
                        .blocksPerType(BlocksPerType.ONE)
                        .build());
        assertThat(with("'blockOrder':'document','blocksPerType':'all'")).isEqualTo(read(SOUND));
        assertThat(with("'mergesBlocks':['Account/Protocol/EwsUrl']").mergesBlocks())
                .containsExactly("Account/Protocol/EwsUrl");
        assertThat(with("'securityInsteadOfSsl':true").securityInsteadOfSsl()).isTrue();
        assertThat(with("'securityInsteadOfSsl':false")).isEqualTo(read(SOUND));
    }

    @Test
    void takesTrueFalseOrAddressesForDefaultsAndZeros() throws LineFormatException {
        ParserDescription all = read(SOUND.replace("'appliesDefaults':false", "'appliesDefaults':true"));
        assertThat(all.defaults()).isEqualTo(all.reports());
        assertThat(all.appliesDefaults()).isTrue();
        ParserDescription some =
                read(SOUND.replace("'appliesDefaults':false", "'appliesDefaults':['Account/AccountType','User/*']"));
        assertThat(some.defaults()).containsExactly("Account/AccountType", "User/*");
        assertThat(some.defaultAddresses().below("Account").hasValue("AccountType"))
                .isTrue();
        assertThat(some.defaultAddresses().reaches("User"))
                .as("what is not reported")
                .isFalse();
        assertThat(read(SOUND).appliesDefaults()).isFalse();
        assertThat(with("'zeroForAbsent':true").zeroForAbsent()).containsExactly("Account/*", "Error/*");
        assertThat(with("'zeroForAbsent':['Account/MicrosoftOnline']").zeroForAbsent())
                .containsExactly("Account/MicrosoftOnline");
        assertThat(with("'zeroForAbsent':[]")).isEqualTo(read(SOUND));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'blockTypes':[] | \"blockTypes\" must not be empty; leave it out if blocks of every Type are reported",
                "'blockTypes':[' '] | \"blockTypes\" must not hold an empty string",
                "'blockTypes':'IMAP' | \"blockTypes\" must be an array of values of Type",
                "'blockTypes':[1] | \"blockTypes\" must be a string",
                "'blockOrder':'DOCUMENT' | \"blockOrder\" must be \"document\" or \"none\", not \"DOCUMENT\"",
                "'blockOrder':null | \"blockOrder\" must be a string",
                "'blocksPerType':'two' | \"blocksPerType\" must be \"all\" or \"one\", not \"two\"",
                "'mergesBlocks':true | \"mergesBlocks\" must be an array of addresses",
                "'mergesBlocks':['EwsUrl'] | \"mergesBlocks\": the format has no address EwsUrl; did you mean Account/Protocol/EwsUrl?",
                "'securityInsteadOfSsl':'yes' | \"securityInsteadOfSsl\" must be true or false",
                "'zeroForAbsent':0 | \"zeroForAbsent\" must be true, false or an array of addresses",
                "'zeroForAbsent':['Account/Microsoftonline'] | \"zeroForAbsent\": the format has no address"
                        + " Account/Microsoftonline; did you mean Account/MicrosoftOnline?"
            })
    void saysWhatIsWrongAboutAFinerClaim(String claim, String problem) {
        assertThatThrownBy(() -> with(claim))
                .isInstanceOf(LineFormatException.class)
                .hasMessage(problem);
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
                "Error/* | Account/Protocol/SMPTLast | \"reports\": the format has no address"
                        + " Account/Protocol/SMPTLast; did you mean Account/Protocol/SMTPLast?",
                "Error/* | Account/Protocol/NetworkRequirements | \"reports\": Account/Protocol/NetworkRequirements"
                        + " is a group; name its elements or Account/Protocol/NetworkRequirements/*",
                "'appliesDefaults':false | 'appliesDefaults':['SSL'] | \"appliesDefaults\": the format has no address"
                        + " SSL; did you mean Account/Protocol/SSL?",
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

    private static ParserDescription with(String claim) throws LineFormatException {
        return read(SOUND.replace("'language'", claim + ",'language'"));
    }

    private static ParserDescription read(String line) throws LineFormatException {
        return DescriptionReader.read(line.replace('\'', '"').getBytes(UTF_8)).description();
    }
}
