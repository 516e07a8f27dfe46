package io.github.autodiscovertck.core.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementCatalogueTest {

    private static final Pattern LABEL = Pattern.compile("(?<![\\w-])[A-Z][A-Z0-9]+(-[A-Z0-9]+)*(?!\\w)");

    /** Other words in capitals: abbreviations, and names and values of the format. */
    private static final Set<String> NO_LABELS = Set.of(
            "DAV",
            "DTD",
            "EWS",
            "EXCH",
            "EXHTTP",
            "EXPR",
            "FBA",
            "GUID",
            "IMAP",
            "IP",
            "JDK",
            "LOGINNAME",
            "NNTP",
            "NTLM",
            "POP3",
            "POX",
            "SERVER",
            "SMTP",
            "SOAP",
            "SPA",
            "SSL",
            "TCP",
            "TLS",
            "TTL",
            "STARTTLS",
            "TYPE",
            "URL",
            "UTF",
            "WEB",
            "WFC",
            "XML",
            "XXE");

    private final RequirementCatalogue catalogue = RequirementCatalogue.load();

    @Test
    void hasEveryRequirementOnce() {
        assertThat(catalogue.all()).hasSize(170).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"MUST, 90", "SHOULD, 42", "MAY, 1", "IMPL, 37"})
    void levelsAreThoseOfTheSources(Level level, int count) {
        assertThat(catalogue.all())
                .filteredOn(requirement -> requirement.level() == level)
                .hasSize(count);
    }

    @Test
    void everyRequirementBelongsToATitledGroup() {
        assertThat(catalogue.all()).allSatisfy(requirement -> {
            assertThat(requirement.id()).matches("POX-" + requirement.group() + "-\\d{3}");
            assertThat(catalogue.groups()).containsKey(requirement.group());
        });
    }

    @Test
    void groupsKeepTheirOrder() {
        assertThat(catalogue.groups().keySet())
                .containsExactly(
                        "DOC",
                        "NS",
                        "STR",
                        "ACT",
                        "ERR",
                        "SMTPLAST",
                        "ONOFF",
                        "ENC",
                        "TYPE",
                        "PORT",
                        "TXT",
                        "MAPI",
                        "UNK",
                        "VAL",
                        "SEC",
                        "DEF");
    }

    @Test
    void statementAndReasonAreSentences() {
        assertThat(catalogue.all()).allSatisfy(requirement -> {
            assertThat(requirement.statement()).endsWith(".");
            assertThat(requirement.source()).isNotBlank();
            assertThat(requirement.untestable())
                    .satisfiesAnyOf(reason -> assertThat(reason).isNull(), reason -> assertThat(reason)
                            .endsWith("."));
        });
    }

    @Test
    void everyAddressIsOneThatAReadingMayHave() {
        assertThat(catalogue.all()).flatExtracting(Requirement::about).allSatisfy(address -> assertThatCode(
                        () -> requireReportable(address))
                .doesNotThrowAnyException());
    }

    @Test
    void everyRequirementOnSmtpLastIsAboutThatElement() {
        assertThat(catalogue.all())
                .filteredOn(requirement -> requirement.group().equals("SMTPLAST"))
                .hasSize(27)
                .allSatisfy(
                        requirement -> assertThat(requirement.about()).containsExactly("Account/Protocol/SMTPLast"));
    }

    @Test
    void defaultsAreAboutElementsThatHaveOne() {
        assertThat(catalogue.all())
                .filteredOn(Requirement::aboutDefaults)
                .flatExtracting(Requirement::about)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(ElementTable.get(address.substring(address.lastIndexOf('/') + 1))
                                .defaultValue())
                        .isNotNull());
    }

    @Test
    void whatOnlyAClientDoesIsUntestable() {
        assertThat(catalogue.get("POX-ACT-012").untestable()).isNotBlank();
        assertThat(catalogue.get("POX-SMTPLAST-001").untestable()).isNull();
    }

    @Test
    void requirementWithoutAddressesIsAboutEverything() {
        assertThat(catalogue.get("POX-DOC-001").addresses().below("User").hasValue("DisplayName"))
                .isTrue();
        assertThat(catalogue.get("POX-SMTPLAST-001").addresses().hasValue("User"))
                .isFalse();
    }

    @Test
    void unknownIdIsRejected() {
        assertThat(catalogue.find("POX-NONE-001")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.get("POX-NONE-001"))
                .withMessage("there is no requirement POX-NONE-001");
    }

    @Test
    void everySourceLabelIsExplained() {
        assertThat(catalogue.all()).allSatisfy(requirement -> assertThat(unexplained(requirement.source()))
                .as(requirement.id())
                .isEmpty());
    }

    @Test
    void everyLabelInAnAmbiguityIsExplained() {
        assertThat(catalogue.ambiguities())
                .allSatisfy((id, text) -> assertThat(unexplained(text)).as(id).isEmpty());
    }

    @Test
    void everySourceAndEveryAmbiguityIsCited() {
        Set<String> cited = new TreeSet<>();
        catalogue.all().forEach(requirement -> cited.addAll(labels(requirement.source())));
        assertThat(cited)
                .containsAll(catalogue.ambiguities().keySet())
                .containsAll(catalogue.sources().keySet());
    }

    @Test
    void ambiguitiesAreSentences() {
        assertThat(catalogue.ambiguities()).isNotEmpty().allSatisfy((id, text) -> {
            assertThat(id).matches("AMB(-[A-Z0-9]+)+");
            assertThat(text).endsWith(".");
        });
    }

    /** {@return the labels in a text that neither the sources nor the ambiguities explain} */
    private Set<String> unexplained(String text) {
        Set<String> unexplained = labels(text);
        unexplained.removeAll(catalogue.sources().keySet());
        unexplained.removeAll(catalogue.ambiguities().keySet());
        unexplained.removeAll(NO_LABELS);
        return unexplained;
    }

    /**
     * {@return the words in capitals in a text} A number after such a word, as in CWE-611, is a place in that source.
     */
    private static Set<String> labels(String text) {
        Set<String> labels = new TreeSet<>();
        Matcher word = LABEL.matcher(text);
        while (word.find()) {
            labels.add(word.group().replaceFirst("-\\d+$", ""));
        }
        return labels;
    }

    private static void requireReportable(String address) {
        String parent = ElementTable.RESPONSE;
        for (String name : Arrays.asList(address.split("/"))) {
            if (!name.equals("*")) {
                ElementTable.requireReportable(parent, name);
            }
            parent = name;
        }
    }
}
