package io.github.autodiscovertck.core.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first bytes of a document, possibly few, determine its encoding and whether its XML declaration is valid. */
final class DocumentStartTest {

    @Test
    void theMarkOfUtf8IsOneIfNothingFollows() {
        assertThat(start("\u00EF\u00BB\u00BF").isMarkedUtf8()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00EF", "\u00EF\u00BB", "\u00EF\u00BB<"})
    void aPartOfTheMarkIsNone(String bytes) {
        assertThat(start(bytes).isMarkedUtf8()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<?xml", "<?xml-stylesheet \u0001?>", "<?xml version='1.0'?>\u0001", "<a>\u0001</a>"})
    void onlyAnXmlDeclarationIsLookedAt(String document) {
        assertThatCode(() -> start(document).requireCharactersOfXml()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml\u0000?>", "<?xml \u0000?>", "\u00EF\u00BB\u00BF<?xml version='1.0' \u0000?>"})
    void aControlCharacterInTheDeclarationIsRejected(String document) {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> start(document).requireCharactersOfXml())
                .withMessage("cannot be read as XML: control character 0 in the XML declaration");
    }

    @Test
    void aDeclarationWithoutEndIsRejected() {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> start("<?xml version='1.0'").requireCharactersOfXml())
                .withMessage("cannot be read as XML: the XML declaration does not end");
    }

    private static DocumentStart start(String bytes) {
        return new DocumentStart(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }
}
