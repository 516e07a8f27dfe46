package io.github.autodiscovertck.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.text.CommittedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequirementsPageTest {

    private static final Pattern HEADING = Pattern.compile("\n### (.*)\n\n\\*\\*(.*)\\*\\* ");
    private static final Pattern PLACE = Pattern.compile("<a id=\"([^\"]*)\">");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]*)\\)");

    private static final Suite SUITE = new Suite();
    private static final String PAGE = RequirementsPage.of(SUITE);

    @Test
    void theCommittedPageIsTheGeneratedOne() throws IOException {
        CommittedPage.check("requirements.md", PAGE);
    }

    @Test
    void theCommandIsDocumented() throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "CONTRIBUTING.md"))).contains("mvn -q -P regenerate test");
    }

    @Test
    void theSameSuiteGivesTheSamePage() {
        assertThat(RequirementsPage.of(new Suite())).isEqualTo(PAGE);
    }

    @Test
    void everyRequirementHasASection() {
        assertThat(found(HEADING))
                .containsExactlyElementsOf(SUITE.catalogue().all().stream()
                        .map(requirement -> requirement.id() + " " + requirement.level())
                        .toList());
    }

    @Test
    void everyLinkWithinThePageHasATarget() {
        assertThat(found(PLACE)).doesNotHaveDuplicates().containsAll(found(LINK));
    }

    @Test
    void markupInAStatementIsEscaped() {
        assertThat(PAGE)
                .contains("&lt;SMTPLast/&gt; and &lt;SMTPLast&gt;&lt;/SMTPLast&gt; give the same result.")
                .contains("(o&lt;!-- --&gt;n is on)");
    }

    @Test
    void whereSourcesDisagreeBothSidesAreShown() {
        assertThat(PAGE)
                .contains("- Sources disagree, AMB-USER-OPT: [ELEMREF](#source-elemref) and"
                        + " [ANNOTXML](#source-annotxml) call User optional; [OXDSCLI](#source-oxdscli) 3.2.5");
    }

    private static List<String> found(Pattern pattern) {
        return pattern.matcher(PAGE)
                .results()
                .map(found -> found.group(1) + (found.groupCount() > 1 ? " " + found.group(2) : ""))
                .toList();
    }
}
