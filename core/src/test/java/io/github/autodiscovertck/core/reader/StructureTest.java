package io.github.autodiscovertck.core.reader;

import static io.github.autodiscovertck.core.reader.Documents.account;
import static io.github.autodiscovertck.core.reader.Documents.autodiscover;
import static io.github.autodiscovertck.core.reader.Documents.read;
import static io.github.autodiscovertck.core.reader.Documents.response;
import static io.github.autodiscovertck.core.reader.Documents.settings;
import static io.github.autodiscovertck.core.reader.Documents.smtp;
import static io.github.autodiscovertck.core.reader.Documents.text;
import static io.github.autodiscovertck.core.reader.Documents.valueAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StructureTest {

    private static final String BLOCK = "<Protocol><Type>SMTP</Type><SMTPLast>on</SMTPLast></Protocol>";

    @Test
    void blocksKeepTheirOrderAndTheirOwnValues() throws Exception {
        Reading reading = read(settings("<Protocol><SMTPLast>on</SMTPLast><Type>SMTP</Type></Protocol>"
                + "<Protocol><Type>SMTP</Type></Protocol>"
                + "<Protocol><Type>SMTP</Type><SMTPLast>maybe</SMTPLast></Protocol>"));

        assertThat(((Group) valueAt("Account", reading)).all("Protocol"))
                .extracting(block -> ((Group) block).first("SMTPLast"))
                .containsExactly(text("on"), text("off"), Documents.invalid("maybe"));
    }

    @Test
    void everyElementOfABlockIsRead() throws Exception {
        String children = ElementTable.childrenOf("Protocol").stream()
                .filter(element -> !element.isElementOnly())
                .map(element -> "<" + element.name() + "/>")
                .collect(Collectors.joining());

        Group block = (Group) valueAt("Account/Protocol", read(settings("<Protocol>" + children + "</Protocol>")));

        assertThat(block.members())
                .extracting(Group.Member::name)
                .containsAll(ElementTable.childrenOf("Protocol").stream()
                        .filter(element -> !element.isElementOnly())
                        .map(PoxElement::name)
                        .toList());
    }

    @Test
    void mapiBlockHasAttributesAndUrls() throws Exception {
        Reading reading = read(settings("<Protocol Type='mapiHttp' Version='2'><MailStore>"
                + "<InternalUrl>https://a.example.org</InternalUrl></MailStore><AddressBook/></Protocol>"));

        assertThat(valueAt("Account/Protocol/@Type", reading)).isEqualTo(text("mapiHttp"));
        assertThat(valueAt("Account/Protocol/@Version", reading)).isEqualTo(text("2"));
        assertThat(valueAt("Account/Protocol/MailStore/InternalUrl", reading)).isEqualTo(text("https://a.example.org"));
    }

    @Test
    void nestedProtocolStaysWhereItIs() throws Exception {
        Reading reading = read(smtp("<External><Protocol><Type>EXPR</Type><ASUrl>https://a.example.org</ASUrl>"
                + "<SMTPLast>on</SMTPLast></Protocol></External>"));

        assertThat(((Group) valueAt("Account", reading)).all("Protocol")).hasSize(1);
        assertThat(ReadingJson.toJson(reading))
                .contains(
                        "\"External\":{\"Protocol\":[{\"Type\":\"EXPR\",\"ASUrl\":\"https://a.example.org\",\"SMTPLast\":\"on\"}]}");
    }

    @Test
    void prefixesOrderCommentsAndIndentationChangeNothing() throws Exception {
        String prefixed = "<?p?><a:Autodiscover xmlns:a='" + Namespaces.BASE + "' xmlns:o='" + Namespaces.OUTLOOK
                + "'>\r\n <o:Response><!-- x --><o:Account>\n<o:Action>settings</o:Action><o:Protocol><o:Type>SMTP</o:Type>"
                + "<o:SMTPLast>on</o:SMTPLast></o:Protocol> </o:Account></o:Response> </a:Autodiscover>";

        assertThat(read(prefixed)).isEqualTo(read(settings(BLOCK)));
    }

    @Test
    void httpsSpellingOfTheNamespacesIsAnAlias() throws Exception {
        assertThat(read(settings(BLOCK).replace("http:", "https:"))).isEqualTo(read(settings(BLOCK)));
    }

    @Test
    void unknownElementsAttributesAndTextAreSkipped() throws Exception {
        String unknown = "<Vendor a='1'><Protocol>x</Protocol><Action>redirectUrl</Action></Vendor>stray text"
                + "<v:Action xmlns:v='urn:v'>redirectUrl</v:Action><SMTPLast>on</SMTPLast>";

        assertThat(read(account(unknown + "<Action x='y'>settings</Action>" + BLOCK)))
                .isEqualTo(read(settings(BLOCK)));
    }

    @Test
    void whatStandsInFrontOfTheResponseIsSkippedWhole() throws Exception {
        String other = "<Other><Response xmlns='" + Namespaces.OUTLOOK + "'><Account/></Response></Other>";

        assertThat(read(settings(BLOCK).replace("<Response", other + "<Response")))
                .isEqualTo(read(settings(BLOCK)));
    }

    @Test
    void firstOfSeveralResponsesAndAccountsCounts() throws Exception {
        String first = "<Account><Action>settings</Action>" + BLOCK + "</Account>";
        String second = "<Account><Action>redirectAddr</Action></Account>";
        String other = "<Response xmlns='" + Namespaces.OUTLOOK + "'>" + second + "</Response>";

        assertThat(read(response(first + second).replace("</Autodiscover>", other + "</Autodiscover>")))
                .isEqualTo(read(settings(BLOCK)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html/>",
                "<Autodiscover/>",
                "<autodiscover xmlns='" + Namespaces.BASE + "'/>",
                "<Autodiscover xmlns='" + Namespaces.BASE + "'/>",
                "<Autodiscover xmlns='" + Namespaces.OUTLOOK + "'><Response/></Autodiscover>",
                "<Autodiscover xmlns='" + Namespaces.BASE + "'><Response xmlns='" + Namespaces.MOBILESYNC
                        + "'/></Autodiscover>",
                "<Autodiscover xmlns='" + Namespaces.BASE + "'><Response><Account/></Response></Autodiscover>"
            })
    void whatIsNoResponseIsRejected(String document) {
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> read(document))
                .withMessageStartingWith("not an Autodiscover response: ");
    }

    @Test
    void responseWithNothingInItIsRejected() {
        assertThatExceptionOfType(NotAutodiscoverException.class).isThrownBy(() -> read(response("<User/>")));
        assertThatExceptionOfType(NotAutodiscoverException.class).isThrownBy(() -> read(autodiscover("")));
    }

    @Test
    void oneReaderReadsDocumentsInSequenceWithoutATrace() throws Exception {
        ReferenceReader reader = new ReferenceReader();
        byte[] on = JdkXml.utf8(settings(BLOCK));
        byte[] absent = JdkXml.utf8(smtp(""));

        Reading before = reader.read(new ByteArrayInputStream(absent));
        reader.read(new ByteArrayInputStream(on));
        assertThatExceptionOfType(NotAutodiscoverException.class)
                .isThrownBy(() -> reader.read(new ByteArrayInputStream(on, 0, on.length - 1)));

        assertThat(reader.read(new ByteArrayInputStream(absent))).isEqualTo(before);
    }
}
