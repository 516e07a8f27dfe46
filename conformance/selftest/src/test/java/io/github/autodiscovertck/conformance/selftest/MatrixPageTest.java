package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.text.CommittedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MatrixPageTest {

    private static final String UPDATE = "updateMatrixPage";
    private static final String COMMAND = "mvn -q test -pl conformance/selftest -am -Dtest=MatrixPageTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE;

    @Test
    void theCommittedPageIsTheGeneratedOne() throws IOException {
        CommittedPage.check("matrix.md", MatrixPage.of(Certifying.selfTest()), UPDATE, COMMAND);
    }

    @Test
    void theCommandIsDocumented() throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "CONTRIBUTING.md"))).contains(COMMAND);
    }

    @Test
    void noRequirementIsWithoutAFaultyParser() {
        assertThat(Certifying.selfTest().matrix())
                .allSatisfy((requirement, catches) ->
                        assertThat(catches).as(requirement.id()).isNotEmpty());
    }
}
