package io.github.autodiscovertck.core.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequirementCatalogueTest {

    private final RequirementCatalogue catalogue = RequirementCatalogue.load();

    @Test
    void hasEveryRequirementOnce() {
        assertThat(catalogue.all()).hasSize(150).extracting(Requirement::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"MUST, 78", "SHOULD, 51", "MAY, 1", "IMPL, 20"})
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
                .hasSize(26)
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
    void unknownIdIsRefused() {
        assertThat(catalogue.find("POX-NONE-001")).isNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue.get("POX-NONE-001"))
                .withMessage("there is no requirement POX-NONE-001");
    }

    @Test
    void everySourceLabelIsExplained() {
        assertThat(catalogue.sources()).containsKeys("ELEMREF", "OXDSCLI", "XML10", "XMLNS");
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
