package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CertificateComparisonTest {

    private static final String ONE = "POX-SMTPLAST-001";
    private static final String OTHER = "POX-SMTPLAST-002";

    @Test
    void whatIsFoundAgainHolds() {
        CertificateComparison verification = verification(Verdict.PROVEN, Verdict.PROVEN);
        assertThat(verification.holds()).isTrue();
        assertThat(verification.isComplete()).isTrue();
        assertThat(verification.differences()).isEmpty();
    }

    @Test
    void whatWasProvenAndFailsDoesNotHold() {
        assertThat(verification(Verdict.PROVEN, Verdict.FAILED).holds()).isFalse();
    }

    @Test
    void aClaimThatIsNewAndUnprovenLeavesTheVerificationIncomplete() {
        CertificateComparison verification = verification(Verdict.NOT_CLAIMED, Verdict.UNPROVEN);
        assertThat(verification.holds()).isTrue();
        assertThat(verification.isComplete()).isFalse();
    }

    private static CertificateComparison verification(Verdict before, Verdict now) {
        return new CertificateComparison(
                Results.certificate(Results.of(ONE, Verdict.PROVEN), Results.of(OTHER, before)),
                Results.certificate(Results.of(ONE, Verdict.PROVEN), Results.of(OTHER, now)));
    }
}
