package io.github.autodiscovertck.conformance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.fixtures.GoldenCases;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sampler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {

    private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.load();
    private static final Linter LINTER = new Linter(CATALOGUE);
    private static final String BLOCK =
            "<Protocol><Type>SMTP</Type><Server>mail.example.org</Server><Port>587</Port>%s</Protocol>";
    private static final String SETTINGS = "<Action>settings</Action>";

    @Test
    void aGoldenDocumentThatHasToBeReadAsItIsHasNoError() {
        assertThat(golden())
                .filteredOn(tested -> mustBeReadAsItIs(tested.expectation()))
                .hasSizeGreaterThan(300)
                .allSatisfy(tested -> assertThat(errors(tested)).as(tested.id()).isEmpty());
    }

    @Test
    void aGoldenDocumentThatHasToBeRejectedHasAnError() {
        assertThat(golden())
                .filteredOn(tested -> tested.expectation().refusal() == Refusal.REQUIRED)
                .hasSizeGreaterThanOrEqualTo(38)
                .allSatisfy(tested -> assertThat(errors(tested)).as(tested.id()).isNotEmpty());
    }

    @Test
    void aGeneratedDocumentIsJudgedAsItsExpectationAllows() {
        for (CaseProperty property : CaseProperties.all()) {
            Sampler sampler = property.sampler();
            for (int i = 0; i < property.variants().size(); i++) {
                ConformanceCase made = sampler.sample(1, i).toCase();
                Expectation expected = made.expectation();
                if (expected.refusal() == Refusal.REQUIRED) {
                    assertThat(errors(made)).as(made.id()).isNotEmpty();
                } else if (mustBeReadAsItIs(expected)) {
                    assertThat(errors(made)).as(made.id()).isEmpty();
                }
            }
        }
    }

    @Test
    void everyFindingHasItsSource() {
        for (ConformanceCase tested : golden()) {
            assertThat(judge(tested.document()).findings()).allSatisfy(finding -> {
                assertThat(finding.source()).isNotBlank();
                if (finding.requirement() != null) {
                    assertThat(CATALOGUE.find(finding.requirement())).isNotNull();
                }
            });
        }
    }

    @Test
    void everyTopicNamesRequirementsAndElementsThatExist() {
        for (FindingKind topic : FindingKind.values()) {
            for (String element : List.of("SMTPLast", "SSL", "Type", "Port", "Server", "Encryption", "Action")) {
                String requirement = topic.requirement(element);
                assertThat(requirement == null || CATALOGUE.find(requirement) != null)
                        .as(topic + " " + element)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<SMTPLast>on</SMTPLast>, ''",
        "<SMTPLast>true</SMTPLast>, ERROR POX-SMTPLAST-012",
        "<SMTPLast>On</SMTPLast>, WARNING POX-SMTPLAST-010",
        "<SMTPLast> on</SMTPLast>, WARNING POX-SMTPLAST-011",
        "<SMTPLast>&#xA0;on</SMTPLast>, ERROR POX-SMTPLAST-015",
        "<SMTPLast>&#x43E;n</SMTPLast>, ERROR POX-SMTPLAST-014",
        "<SMTPLast>вкл</SMTPLast>, ERROR POX-SMTPLAST-013",
        "<SMTPLast/>, ERROR POX-SMTPLAST-009",
        "<SMTPLast a='b'>on</SMTPLast>, WARNING POX-SMTPLAST-018",
        "<SMTPLast xml:lang='en'>on</SMTPLast>, ''",
        "<SMTPLast><b>on</b></SMTPLast>, ERROR POX-SMTPLAST-020",
        "<SMTPLast>on</SMTPLast><SMTPLast>on</SMTPLast>, WARNING POX-SMTPLAST-017",
        "<SMTPLast>on</SMTPLast><SMTPLast>off</SMTPLast>, ERROR POX-SMTPLAST-017",
        "<SMTPLAST>on</SMTPLAST>, WARNING POX-SMTPLAST-006",
        "<SMTPLast xmlns='urn:example'>on</SMTPLast>, WARNING POX-SMTPLAST-025",
        "<Vendor><SMTPLast>on</SMTPLast></Vendor>, NOTE POX-UNK-001 WARNING POX-UNK-002",
        "<AuthRequired>yes</AuthRequired>, ERROR POX-ONOFF-011",
        "<DomainRequired>OFF</DomainRequired>, WARNING POX-ONOFF-013",
        "<ServerExclusiveConnect>1</ServerExclusiveConnect>, ERROR POX-ONOFF-011",
        "<SSL>Off</SSL>, WARNING POX-ONOFF-012",
        "<SSL>on</SSL><Encryption>None</Encryption>, WARNING POX-ENC-001",
        "<Encryption>STARTTLS</Encryption>, ERROR POX-ENC-005",
        "<TTL>1.5</TTL>, ERROR POX-TXT-002",
        "<DirectoryPort>389</DirectoryPort>, WARNING POX-PORT-005",
        "<Port>70000</Port>, ERROR null ERROR POX-PORT-002",
        "<Action>settings</Action>, WARNING POX-UNK-001",
        "<Vendor/>, NOTE POX-UNK-001",
        "text, WARNING POX-STR-013"
    })
    void whatIsInABlockIsJudged(String content, String expected) {
        assertThat(String.join(" ", found(account(SETTINGS + String.format(BLOCK, content)))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ERROR POX-ACT-010",
        "<Action>settings</Action>, ERROR POX-STR-007",
        "<Action>redirect</Action>, ERROR POX-ACT-009",
        "<Action>redirectUrl</Action>, ERROR POX-ACT-006",
        "<Action>redirectAddr</Action><RedirectAddr/>, ERROR POX-ACT-007 WARNING POX-DOC-017",
        "<Action>redirectUrl</Action><RedirectUrl>http://example.org/a.xml</RedirectUrl>, WARNING POX-ACT-013",
        "<Action>redirectUrl</Action><RedirectUrl>https://example.org/a.xml</RedirectUrl>, ''",
        "<SMTPLast>on</SMTPLast><Error><ErrorCode>600</ErrorCode></Error>, WARNING POX-SMTPLAST-005 NOTE POX-ERR-002 WARNING POX-ERR-006"
    })
    void whatIsInAnAccountIsJudged(String content, String expected) {
        assertThat(String.join(" ", found(account(content)))).isEqualTo(expected);
    }

    @Test
    void lineColumnAndPathLeadToTheElement() {
        Finding finding = judge(bytes(account(SETTINGS + String.format(BLOCK, "\n\n  <SSL>yes</SSL>"))))
                .findings()
                .get(0);
        assertThat(finding.line()).isEqualTo(3);
        assertThat(finding.column()).isEqualTo(3);
        assertThat(finding.path()).isEqualTo("Account/Protocol[1]/SSL");
        assertThat(finding.found()).isEqualTo("SSL is \"yes\"");
        assertThat(finding.expected()).isEqualTo("on or off");
    }

    @Test
    void anHtmlPageIsCalledOne() {
        assertThat(judge(bytes("<html><form><input type='password'></form></html>"))
                        .findings())
                .extracting(Finding::found)
                .contains("this is a page with a form to log in");
    }

    @Test
    void anEntityOfADoctypeIsNotResolved() {
        String document = "<!DOCTYPE Autodiscover [<!ENTITY a SYSTEM 'file:///canary.example/canary.txt'>]>"
                + account(SETTINGS + String.format(BLOCK, "<LoginName>&a;</LoginName>"));
        assertThat(found(document)).containsExactly("ERROR POX-SEC-004", "ERROR POX-SEC-005");
    }

    @Test
    void whatIsBeyondReasonHasAnEnd() {
        assertThat(found(" ".repeat((1 << 22) + 1))).containsExactly("ERROR POX-SEC-008");
        assertThat(found(account("<Internal>".repeat(5_000)))).contains("ERROR POX-SEC-007");
        LintResult many = judge(bytes(account(SETTINGS + "<Vendor/>".repeat(5_000) + "<MicrosoftOnline/>")));
        assertThat(many.findings()).hasSizeLessThan(1_100);
        assertThat(many.omitted()).isGreaterThan(3_000);
        assertThat(many.hasErrors()).isTrue();
    }

    @Test
    void aTypeInAnotherLetterCaseIsStillThatType() {
        String smtp = "<Protocol><Type>smtp</Type><Server>mail.example.org</Server><Port>587</Port>"
                + "<UsePOPAuth>on</UsePOPAuth><SSL>off</SSL><Encryption>TLS</Encryption></Protocol>";
        assertThat(found(account("<AccountType>email</AccountType>" + SETTINGS + smtp)))
                .contains("WARNING POX-TYPE-004", "WARNING POX-ENC-001")
                .filteredOn(finding -> finding.startsWith("WARNING"))
                .hasSize(2);
    }

    @Test
    void repetitionsAreCountedInEnglish() {
        String many = judge(bytes(account(SETTINGS.repeat(23)))).findings().toString();
        assertThat(many).contains("second time", "third time", "11th time", "20th time", "21st time", "22nd time");
        assertThat(many).contains("13th time", "23rd time").doesNotContain("21th", "22th", "23th");
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        byte[] marked = bytes("\uFEFF<a>\u0001</a>");
        assertThat(judge(marked).findings())
                .filteredOn(finding -> "POX-DOC-015".equals(finding.requirement()))
                .allMatch(finding -> finding.line() == 1 && finding.column() == 4);
    }

    private static boolean mustBeReadAsItIs(Expectation expectation) {
        return expectation.refusal() == Refusal.FORBIDDEN
                && !expectation.open()
                && !ExpectationJson.toJson(expectation).contains("\"invalid\"");
    }

    /** All golden documents, including the control documents. */
    private static List<ConformanceCase> golden() {
        List<ConformanceCase> all = new ArrayList<>();
        for (ConformanceCase tested : GoldenCases.load()) {
            all.add(tested);
            if (tested.twin() != null) {
                all.add(tested.twin().source().get());
            }
        }
        return all;
    }

    private static List<Finding> errors(ConformanceCase tested) {
        return judge(tested.document()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static String account(String content) {
        return "<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006\">"
                + "<Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a\">"
                + "<User/><Account>" + content + "</Account></Response></Autodiscover>";
    }

    private static List<String> found(String document) {
        return judge(bytes(document)).findings().stream()
                .map(finding -> finding.severity() + " " + finding.requirement())
                .toList();
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    private static LintResult judge(byte[] document) {
        try {
            return LINTER.judge(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
