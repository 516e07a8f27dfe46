package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.smtp;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static io.github.autodiscovertck.core.reader.Documents.valueAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.autodiscovertck.core.reading.Value;
import java.nio.charset.Charset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String NAME = "\u00E9\u20AC";

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8",
        "\uFEFF, UTF-8",
        "<?xml version='1.0' encoding='utf-8'?>, UTF-8",
        "\uFEFF<?xml version='1.0' encoding='UTF-8' standalone='yes'?>, UTF-8",
        "\uFEFF, UTF-16BE",
        "\uFEFF, UTF-16LE",
        "\uFEFF<?xml version='1.0' encoding='UTF-16'?>, UTF-16BE",
        "\uFEFF<?xml version='1.0' encoding='utf-16'?>, UTF-16LE"
    })
    void encodingOfTheFormatIsDecoded(String start, Charset charset) throws Exception {
        assertThat(loginName((start + smtpNamed(NAME)).getBytes(charset))).isEqualTo(text(NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "iso-8859-1"})
    void latin1IsDecoded(String name) throws Exception {
        byte[] document = (declared(name) + smtpNamed("\u00E9")).getBytes(Charset.forName(name));

        assertThat(loginName(document)).isEqualTo(text("\u00E9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "IBM037", "UTF-32", "UTF-32LE"})
    void encodingWhoseIllegalBytesWouldPassIsRejected(String name) {
        assertRejected((declared(name) + smtp("")).getBytes(Charset.forName(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF--8", "x-nope", "8"})
    void unknownEncodingIsRejected(String name) {
        assertRejected((declared(name) + smtp("")).getBytes(Charset.forName("US-ASCII")));
    }

    @ParameterizedTest
    @CsvSource({
        "<?xml version='1.0' encoding='UTF-16'?>, UTF-8",
        "\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?>, UTF-8",
        "\uFEFF<?xml version='1.0' encoding='UTF-16'?>, UTF-8",
        "\uFEFF<?xml version='1.0' encoding='UTF-8'?>, UTF-16LE",
        "\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?>, UTF-16BE",
        "<?xml version='1.0' encoding='UTF-8'?>, ISO-8859-1",
        "<?xml version='1.0' encoding='US-ASCII'?>, UTF-8",
        "<?xml version='1.0' encoding='UTF-16'?>, UTF-16LE"
    })
    void declarationThatContradictsTheBytesIsRejected(String start, Charset charset) {
        assertRejected((start + smtpNamed("\u00E9")).getBytes(charset));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "C3",
                "E9",
                "C0AF",
                "C1BF",
                "E08080",
                "EDA080",
                "EFBFBE",
                "F0808080",
                "F4908080",
                "F888808080",
                "FE"
            })
    void illegalUtf8IsRefused(String bytes) {
        assertRejected(replaceName(smtpNamed("NAME").getBytes(Charset.forName("UTF-8")), "4E414D45", bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D800", "DC00", "DC00D800", "FFFE", "0001", "41"})
    void illegalUtf16IsRefused(String bytes) {
        byte[] document = ("\uFEFF" + smtpNamed("NAME")).getBytes(Charset.forName("UTF-16BE"));

        assertRejected(replaceName(document, "004E0041004D0045", bytes));
    }

    @Test
    void aControlCharacterInTheDeclarationIsRejectedInUtf16AsWell() {
        String document = "\uFEFF<?xml version='1.0'\u0001?>" + smtpNamed("NAME");

        assertRejected(document.getBytes(Charset.forName("UTF-16BE")));
    }

    @Test
    void refusalOfIllegalUtf8NamesALine() {
        byte[] document = replaceName(smtpNamed("NAME").getBytes(Charset.forName("UTF-8")), "4E414D45", "FE");

        NotAutodiscoverException refusal = catchThrowableOfType(NotAutodiscoverException.class, () -> read(document));

        assertThat(refusal.line()).isEqualTo(1);
    }

    @Test
    void replacingTheNameItselfIsHarmless() throws Exception {
        byte[] document = replaceName(smtpNamed("NAME").getBytes(Charset.forName("UTF-8")), "4E414D45", "F09F9880");

        assertThat(loginName(document)).isEqualTo(text("\uD83D\uDE00"));
    }

    private static byte[] replaceName(byte[] document, String from, String to) {
        HexFormat hex = HexFormat.of().withUpperCase();
        return hex.parseHex(hex.formatHex(document).replace(from, to));
    }

    private static String declared(String encoding) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>";
    }

    private static String smtpNamed(String name) {
        return smtp("<LoginName>" + name + "</LoginName>");
    }

    private static Value loginName(byte[] document) throws NotAutodiscoverException {
        return valueAt("Account/Protocol/LoginName", read(document));
    }

    private static void assertRejected(byte[] document) {
        assertThatExceptionOfType(NotAutodiscoverException.class).isThrownBy(() -> read(document));
    }
}
