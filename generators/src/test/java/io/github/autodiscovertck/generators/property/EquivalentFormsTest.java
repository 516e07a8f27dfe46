package io.github.autodiscovertck.generators.property;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms count as the same value: those that a type for such values prints, and no others. */
class EquivalentFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EwsUrl | https://Mail.Example.org:443 | https://mail.example.org/",
                "EwsUrl | HTTPS://mail.example.org/A | https://mail.example.org/A",
                "EwsUrl | https://mail.example.org/ | https://mail.example.org",
                "EwsUrl | https://mail.example.org:443/a?b | https://mail.example.org/a?b",
                "EwsUrl | http://Ana:Pw@Mail.example.org:80/a | http://Ana:Pw@mail.example.org/a",
                "OWAUrl | https://MAIL.example.org/owa/ | https://mail.example.org/owa/",
                "Server | Mail.Example.org | mail.example.org",
                "Server | 2001:db8::25 | 2001:db8:0:0:0:0:0:25",
                "Server | https://Mail.example.org | https://mail.example.org/",
                "AD | DC.Example.org | dc.example.org",
                "SmtpAddress | Ana@Example.ORG | Ana@example.org",
                "DeploymentId | 0A1B2C3D-0042-4E57-8E99-ABCDEF000DAC | 0a1b2c3d-0042-4e57-8e99-abcdef000dac",
                "Port | 0587 | 587",
                "ErrorCode | 0600 | 600",
                "ServerVersion | 738180DA | 14.1.218.0",
                "ServerVersion | 738180DA | 0x738180da",
                "ServerVersion | 738180DA | 1937866970",
                "MicrosoftOnline | true | True",
                "ExpirationDate | 20310203 | 2031-02-03",
                "AuthPackage | Ntlm | ntlm",
                "AuthPackage | Anonymous | anonymous",
                "DisplayName | e\u0301 | \u00E9",
                "@Time | 09:05:00 | 09:05:00.000",
                "@Time | 21:25:04.8897083 | 21:25:04.889",
                "@AuthenticationMethod | Basic, Fba | FBA,Basic"
            })
    void anotherFormIsAllowed(String name, String sent, String form) {
        assertThat(allowed(name, sent)).contains(new Value.Text(sent), new Value.Text(form));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EwsUrl | https://mail.example.org/A%20b | https://mail.example.org/A b",
                "EwsUrl | https://mail.example.org/A | https://mail.example.org/a",
                "EwsUrl | https://mail.example.org/a/ | https://mail.example.org/a",
                "EwsUrl | https://mail.example.org:8443/ | https://mail.example.org/",
                "EwsUrl | http://mail.example.org:443/ | http://mail.example.org/",
                "EcpUrl-um | ?P=A | ?p=a",
                "SmtpAddress | Ana@example.org | ana@example.org",
                "LoginName | 0042 | 42",
                "DisplayName | Ana  Bo | Ana Bo",
                "DisplayName | Ana | ana",
                "Port | 587 | 0587",
                "SSL | on | On",
                "@Time | 21:25:04.8897083 | 21:25:04.890"
            })
    void anotherValueIsNotAllowed(String name, String sent, String other) {
        assertThat(allowed(name, sent)).contains(new Value.Text(sent)).doesNotContain(new Value.Text(other));
    }

    @Test
    void textMayLoseTheSpaceAroundIt() {
        assertThat(allowed("LoginName", " ana ")).containsExactly(new Value.Text(" ana "), new Value.Text("ana"));
    }

    @Test
    void idOfMoreThan32BitsMayBeFlagged() {
        assertThat(allowed("@Id", "9999999999")).contains(Expected.INVALID);
        assertThat(allowed("@Id", "4294967295")).doesNotContain(Expected.INVALID);
    }

    private static List<Value> allowed(String name, String sent) {
        return ((Expected.OneOf) EquivalentForms.of(name, new Value.Text(sent))).values();
    }
}
