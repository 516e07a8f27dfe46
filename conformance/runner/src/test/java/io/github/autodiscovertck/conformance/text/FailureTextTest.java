package io.github.autodiscovertck.conformance.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Results;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    @Test
    void showsTheFailureItsSourceAndHowToRepeatIt() {
        assertThat(text(Samples.misread("off")).lines())
                .startsWith(
                        "POX-SMTPLAST-001  MUST  Text on in an Account-level Protocol is reported as on.",
                        "",
                        "  The value is on.",
                        "     1 | <Autodiscover>")
                .containsSequence("  >  5 |     <SMTPLast>on</SMTPLast>", "       |     ^^^^^^^^^^^^^^^^^^^^^^^")
                .containsSequence(
                        "  expected  \"on\"  at Account/Protocol[1]/SMTPLast",
                        "  actual    \"off\"",
                        "  reading   {\"Account\":{\"Protocol\":[{\"SMTPLast\":\"off\"}]}}")
                .anyMatch(line -> line.startsWith("  source    "))
                .anyMatch(line -> line.startsWith("            ELEMREF: Microsoft's POX Autodiscover"))
                .endsWith("  again     again, please");
    }

    @Test
    void saysWhyADocumentWasRejected() {
        assertThat(text(new Outcome.Rejected("mismatched tag", 3, 17)))
                .contains("  expected  the document to be read\n  actual    rejected: mismatched tag (line 3)\n")
                .doesNotContain("reading ");
    }

    @Test
    void letsNothingOfAParserThrough() {
        assertThat(text(Samples.misread(Samples.HOSTILE)).codePoints()).allMatch(Samples::isHarmless);
        assertThat(text(Samples.misread(Samples.HOSTILE))).contains("⟨U+001B⟩");
    }

    @Test
    void saysHowTheDocumentWasGiven() {
        ConformanceCase given = ConformanceCase.of("a", "POX-DOC-020", new byte[] {'<'}, Expectation.refuse())
                .after(List.of(new byte[] {'<'}))
                .delivered(Delivery.BYTE_BY_BYTE);
        assertThat(CaseText.lines(given, Results.CATALOGUE.get("POX-DOC-020")))
                .startsWith("(given just after 1 other document)", "(given one byte at a time)");
    }

    private static String text(Outcome outcome) {
        RequirementResult result = Samples.failed(outcome, Map.of());
        return new FailureText(Results.CATALOGUE.sources())
                .of(result, result.failures().get(0), "again, please");
    }
}
