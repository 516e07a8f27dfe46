package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.text.CommittedPage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class MatrixPageTest {

    @Test
    void theCommittedPageIsTheGeneratedOne() throws IOException {
        CommittedPage.check("matrix.md", MatrixPage.of(Certifying.selfTest()));
    }

    @Test
    void noRequirementIsWithoutAFaultyParser() {
        assertThat(Certifying.selfTest().matrix())
                .allSatisfy((requirement, catches) ->
                        assertThat(catches).as(requirement.id()).isNotEmpty());
    }
}
