package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The adaptation to parsers that cannot read some plain documents, and the failures that are still found. */
class CalibrationTest {

    private static final Suite SUITE = Suite.withoutRewriting();
    private static final Set<String> MAIL = Set.of("SMTP", "IMAP", "POP3");

    /** Requirements that these parsers fulfil. */
    private static final List<String> OTHERS =
            List.of("POX-DOC-009", "POX-DOC-010", "POX-DOC-011", "POX-DOC-013", "POX-NS-002", "POX-UNK-001");

    @Test
    void nothingIsAdaptedToAParserThatReadsPlainDocuments() {
        Adaptation adaptation = adaptation(new ReferenceParser("1"));
        assertThat(adaptation.sentences()).isEmpty();
        assertThat(adaptation.profile()).isEqualTo(ResponseProfile.ANY);
    }

    @Test
    void nothingIsAdaptedToAParserThatReadsNoPlainDocument() {
        Adaptation adaptation = adaptation(PartialParser.crashingOn(types -> true));
        assertThat(adaptation.sentences()).isEmpty();
        assertThat(adaptation.profile()).isEqualTo(ResponseProfile.ANY);
    }

    @Test
    void aParserThatMisreadsMostValuesIsNotAdaptedTo() {
        AutodiscoverParser empty = new AutodiscoverParser() {
            @Override
            public ParserDescription describe() {
                return ParserDescription.of("sample", "1", false, "User/*");
            }

            @Override
            public Reading parse(InputStream document) {
                return Reading.EMPTY;
            }
        };
        assertThat(adaptation(empty).sentences()).isEmpty();
    }

    @Test
    void aParserThatCrashesOnOneBlockIsTriedOnSeveral() {
        PartialParser parser = PartialParser.crashingOn(types -> types.size() == 1);
        Adaptation adaptation = adaptation(parser);
        assertThat(adaptation.sentences())
                .containsExactly("It misreads or rejects plain documents with one block only;"
                        + " the other requirements are tried on documents that it reads.");
        assertThat(adaptation.profile()).isEqualTo(ResponseProfile.ANY.withSeveralBlocks());
        assertThatOnlyFails(parser, "POX-VAL-006");
    }

    @Test
    void aParserThatRejectsTheMailTypesIsTriedOnOthers() {
        PartialParser parser = PartialParser.rejecting(MAIL);
        Adaptation adaptation = adaptation(parser);
        assertThat(adaptation.shapes())
                .containsExactlyInAnyOrder("a block of Type SMTP", "a block of Type IMAP", "a block of Type POP3");
        assertThat(MAIL).noneMatch(adaptation.profile()::isReadable);
        assertThat(adaptation.profile().isReadable("EXCH")).isTrue();
        assertThatOnlyFails(parser, "POX-VAL-006");
        // Only mail blocks have SSL.
        assertThat(certify(parser, "POX-ONOFF-001").requirements())
                .filteredOn(result -> result.requirement().id().equals("POX-ONOFF-001"))
                .extracting(RequirementResult::verdict)
                .containsExactly(Verdict.UNPROVEN);
    }

    @Test
    void aParserThatNeedsAnExchangeBlockIsTriedOnDocumentsWithOne() {
        PartialParser parser = PartialParser.crashingOn(types -> !types.contains("EXCH"));
        Adaptation adaptation = adaptation(parser);
        assertThat(adaptation.sentences())
                .containsExactly("It misreads or rejects plain documents with no block of Type EXCH;"
                        + " the other requirements are tried on documents that it reads.");
        assertThat(adaptation.profile().requiredTypes()).containsExactly("EXCH");
        assertThatOnlyFails(parser, "POX-VAL-006");
    }

    @Test
    void aParserThatNeedsAUserIsTriedOnDocumentsWithOne() {
        PartialParser parser = PartialParser.needingUser();
        assertThat(adaptation(parser).sentences())
                .containsExactly("It misreads or rejects plain documents with no User;"
                        + " the other requirements are tried on documents that it reads.");
        assertThatOnlyFails(parser, "POX-VAL-006");
    }

    @Test
    void aParserThatLosesAnElementIsNotJudgedOnItElsewhere() {
        PartialParser parser = PartialParser.losing("EwsUrl");
        Adaptation adaptation = adaptation(parser);
        assertThat(adaptation.misread()).contains("Account/Protocol/EwsUrl").allMatch(each -> each.endsWith("/EwsUrl"));
        assertThat(adaptation.sentences()).singleElement().asString().startsWith("It misreads Account/");
        assertThat(adaptation.profile()).isEqualTo(ResponseProfile.ANY);
        assertThatOnlyFails(parser, "POX-VAL-003");
    }

    /** Checks the requirement about the parser's mistake and others that are not about it. */
    private static void assertThatOnlyFails(AutodiscoverParser parser, String failed) {
        Certificate certificate = certify(parser, failed);
        Map<String, RequirementResult> results = certificate.requirements().stream()
                .collect(Collectors.toMap(result -> result.requirement().id(), Function.identity()));
        assertThat(certificate.adaptations()).isEqualTo(adaptation(parser).sentences());
        assertThat(results.get(failed).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(OTHERS).allSatisfy(other -> assertThat(results.get(other).verdict())
                .as(
                        "%s: %s %s",
                        other, results.get(other).remark(), results.get(other).failures())
                .isEqualTo(Verdict.PROVEN));
    }

    private static Certificate certify(AutodiscoverParser parser, String another) {
        List<String> selected = new ArrayList<>(OTHERS);
        selected.add(another);
        Plan plan = new Plan(Plan.DEFAULT_SEED, 1, new Selection(selected, List.of()), ExpectedFailures.NONE);
        try (Implementation implementation = new DirectImplementation(parser)) {
            return new Certification(SUITE, plan, ProgressListener.NONE)
                    .withoutShrinking()
                    .run(implementation);
        }
    }

    private static Adaptation adaptation(AutodiscoverParser parser) {
        try (Implementation implementation = new DirectImplementation(parser)) {
            return Calibration.of(implementation);
        }
    }
}
