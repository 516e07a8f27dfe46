package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.account;
import static io.github.autodiscovertck.core.reader.Documents.autodiscover;
import static io.github.autodiscovertck.core.reader.Documents.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.autodiscovertck.core.element.Namespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reason for a rejection names what the document contains instead. */
final class RefusalWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "<html/>, html without a namespace",
                "<html xmlns='urn:example:x'/>, html of the namespace urn:example:x"
            })
    void anotherDocumentElementIsNamed(String document, String said) {
        assertThat(reason(document)).isEqualTo("not an Autodiscover response: the document element is " + said);
    }

    @Test
    void aNameWithoutEndIsNotRepeatedToItsEnd() {
        assertThat(reason("<" + "a".repeat(101) + "/>")).contains(" " + "a".repeat(100) + "… ");
        assertThat(reason("<" + "a".repeat(100) + "/>")).contains(" " + "a".repeat(100) + " ");
    }

    @Test
    void whatStandsInPlaceOfAResponseIsNamed() {
        assertThat(reason(autodiscover("<Response xmlns='urn:example:x'/>")))
                .isEqualTo("not an Autodiscover response: Autodiscover holds Response of the namespace urn:example:x");
        assertThat(reason(autodiscover("<Answer/>"))).endsWith("holds Answer of the namespace " + Namespaces.BASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<User/> | no Action",
                "<Action>go</Action> | the Action go",
                "<Action>settings</Action><Action>redirectUrl</Action> | an invalid Action"
            })
    void theActionThatAnAccountHasInsteadIsNamed(String content, String said) {
        assertThat(reason(account(content)))
                .isEqualTo(
                        "Account has " + said + "; it must have one that is settings or redirectAddr or redirectUrl");
    }

    @Test
    void anEncodingThatIsNotReadIsNamed() {
        assertThat(reason("<?xml version='1.0' encoding='windows-1252'?><a/>"))
                .isEqualTo("the encoding windows-1252 is not supported; responses are UTF-8");
    }

    @Test
    void anEncodingWithOneHyphenTooManyIsNotUtf8() {
        assertThat(reason("<?xml version='1.0' encoding='UTF--8'?><a/>"))
                .isEqualTo("the encoding UTF--8 is not supported; responses are UTF-8");
    }

    private static String reason(String document) {
        return catchThrowableOfType(NotAutodiscoverException.class, () -> read(document))
                .reason();
    }
}
