package io.github.autodiscovertck.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Suite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequirementsPageTest {

    private static final String UPDATE = "updateRequirementsPage";
    private static final String COMMAND = "mvn -q test -pl conformance -am -Dtest=RequirementsPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE;
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");
    private static final Path COMMITTED = Path.of("..", "docs", "requirements.md");

    private final Suite suite = new Suite();
    private final String page = RequirementsPage.of(suite);

    @Test
    void theCommittedPageIsTheGeneratedOne() throws IOException {
        if (System.getProperty(UPDATE) != null) {
            assertThat(System.getenv("CI"))
                    .as("the page is written by a person who looks at it, not where CI is set")
                    .isNull();
            Files.writeString(COMMITTED, page);
        }
        assertThat(Files.readAllLines(COMMITTED))
                .as("docs/requirements.md differs from what is generated; this writes it anew: " + COMMAND)
                .isEqualTo(page.lines().toList());
    }

    @Test
    void theCommandIsDocumented() throws IOException {
        assertThat(Files.readString(Path.of("..", "CONTRIBUTING.md"))).contains(COMMAND);
    }

    @Test
    void theSameSuiteGivesTheSamePage() {
        assertThat(RequirementsPage.of(new Suite())).isEqualTo(page);
    }

    @Test
    void everyRequirementHasASection() {
        suite.catalogue().all().forEach(requirement -> assertThat(page)
                .containsOnlyOnce("\n### " + requirement.id() + "\n\n**" + requirement.level() + "** "));
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        List<String> places = page.lines()
                .flatMap(line -> LINK.matcher(line).results())
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> assertThat(page)
                .containsOnlyOnce("<a id=\"" + place + "\">"));
    }

    @Test
    void markupInAStatementIsShownAndNotTaken() {
        assertThat(page)
                .contains("&lt;SMTPLast/&gt; and &lt;SMTPLast&gt;&lt;/SMTPLast&gt; give the same result.")
                .contains("(o&lt;!-- --&gt;n is on)");
    }

    @Test
    void whereSourcesDisagreeBothSidesAreShown() {
        assertThat(page)
                .contains("- Sources disagree, AMB-USER-OPT: [ELEMREF](#source-elemref) and"
                        + " [ANNOTXML](#source-annotxml) call User optional; [OXDSCLI](#source-oxdscli) 3.2.5");
    }
}
