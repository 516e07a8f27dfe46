package io.github.autodiscovertck.conformance.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Expectation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusDigestTest {

    @Test
    void isStable() {
        assertThat(digest(of("smtplast/001-on", "<a/>")))
                .isEqualTo("sha256:01fffa61ac60b67014d350347e364e6180341cb4005a792684a9349452529e83");
    }

    @Test
    void dependsOnIdDocumentAndOrder() {
        ConformanceCase one = of("a", "<a/>");
        ConformanceCase other = of("b", "<b/>");
        assertThat(digest(one, other)).isEqualTo(digest(one, other));
        assertThat(List.of(digest(one), digest(other), digest(one, other), digest(other, one), digest(of("a", "<b/>"))))
                .doesNotHaveDuplicates();
        assertThat(digest(one.after(List.of(other.document())))).isNotEqualTo(digest(one));
    }

    @Test
    void ofARunIsThatOfItsRequirementsInOrder() {
        RequirementResult one = Results.of("POX-SMTPLAST-001", Verdict.PROVEN).withCorpus("sha256:01");
        RequirementResult other = Results.of("POX-SMTPLAST-002", Verdict.FAILED).withCorpus("sha256:02");
        RequirementResult untestable = Results.of("POX-SMTPLAST-003", Verdict.UNTESTABLE);
        assertThat(CorpusDigest.over(List.of(one, untestable, other)))
                .isEqualTo(CorpusDigest.over(List.of(one, other)))
                .isEqualTo("sha256:30bf0abb076db28a7e7787f0d634bdd0c35d587dfa9f2004e3db02e8b7a7ab32");
        assertThat(CorpusDigest.over(List.of(one.withCorpus("sha256:02"), other.withCorpus("sha256:01"))))
                .isNotEqualTo(CorpusDigest.over(List.of(one, other)));
    }

    @Test
    void dependsOnHowADocumentIsGiven() {
        ConformanceCase one = of("a", "<a/>");
        assertThat(List.of(
                        digest(one),
                        digest(one.delivered(Delivery.BYTE_BY_BYTE)),
                        digest(one.delivered(new Delivery.Pieces(1, 9, 1))),
                        digest(one.delivered(new Delivery.Pieces(1, 9, 2))),
                        digest(one.delivered(new Delivery.Together(List.of(one.document()))))))
                .doesNotHaveDuplicates();
    }

    private static String digest(ConformanceCase... cases) {
        CorpusDigest digest = new CorpusDigest();
        List.of(cases).forEach(digest::add);
        return digest.finish();
    }

    private static ConformanceCase of(String id, String document) {
        return ConformanceCase.of(id, "POX-SMTPLAST-001", document.getBytes(UTF_8), Expectation.refuse());
    }
}
