package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin.Relation;
import io.github.autodiscovertck.generators.property.Sample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control documents: a rejection or a failure counts only in comparison with its control. */
class TwinTest {

    /** Requirements whose documents differ from the control in several places. */
    private static final Set<String> SEVERAL_PLACES = Set.of(
            // A prefix appears in every tag, the scheme in the names of both namespaces.
            "POX-NS-002",
            "POX-NS-004",
            "POX-NS-001",
            "POX-DOC-019",
            // Another outcome, other blocks, many more elements.
            "POX-ACT-001",
            "POX-ACT-004",
            "POX-STR-014",
            "POX-STR-002",
            "POX-STR-003",
            "POX-TYPE-001",
            "POX-TYPE-002",
            "POX-UNK-005",
            // Next to a value that has no plain alternative.
            "POX-VAL-002",
            // The control leaves the element out of every block.
            "POX-VAL-003",
            "POX-VAL-004",
            // An element moves, or a block comes much later.
            "POX-STR-006",
            "POX-SMTPLAST-004",
            "POX-SMTPLAST-017",
            "POX-SMTPLAST-021",
            // All switches of a block have the same spelling.
            "POX-ONOFF-013",
            // An encoding affects the declaration and the text, or every character; line ends do so, too.
            "POX-DOC-004",
            "POX-DOC-006",
            "POX-DOC-007",
            "POX-DOC-009",
            // An entity is declared in one place and used in another; a redirect has no blocks.
            "POX-SEC-001",
            "POX-SEC-002",
            "POX-SEC-003",
            "POX-SEC-005",
            "POX-SEC-009");

    /** Traits of single variants that differ in two tags, in a declaration as well, or in the whole content. */
    private static final Set<String> TWO_TAGS_OR_MORE = Set.of(
            "on Response",
            "no User beside RedirectUrl",
            "no User beside RedirectAddr",
            "prefix declared on the document element",
            "another document element",
            "the document element in lower case",
            "a page for people",
            "a configuration for another program",
            "a page with a form to log in",
            "an error of another service",
            "nothing at all",
            "white space and nothing else",
            "an error in JSON",
            "a plain text",
            "a page in HTML that is no XML",
            "curly quotes in the declaration",
            "escaped quotes around an attribute",
            "one prefix for both namespaces, at different depths",
            "the namespace declared again on every element",
            "Response inherits the namespace of the root, with https",
            "no namespace at all",
            "an empty default namespace on the root",
            "a comment at every place",
            "a processing instruction at every place",
            "at every place",
            "Id in front of Time",
            "in single quotes",
            "a mobilesync Response",
            "Action redirectAddr instead of settings",
            "Action redirectUrl instead of settings",
            "an error instead of settings",
            "Error under Response");

    private static final String ANY_RESPONSE = "any response, ";

    /** A GUID is longer than any other replaced part. */
    private static final int LONGEST_PART = 36;

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void aDocumentThatMayBeRejectedHasAControlThatMustBeRead(String requirement) {
        for (ConformanceCase sample : cases(requirement).toList()) {
            if (sample.expectation().refusal() != Refusal.FORBIDDEN && !getsTheSameAnswer(sample)) {
                assertThat(Samples.twin(sample).expectation().refusal())
                        .as(CaseOracle.describe(sample))
                        .isEqualTo(Refusal.FORBIDDEN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void theJdkAgreesWithEachControl(String requirement) {
        withControl(requirement).map(Samples::twin).forEach(CaseOracle::check);
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void eachControlDiffersFromItsDocument(String requirement) {
        // The difference may also be a preceding document or the delivery; some responses have nothing to rewrite.
        withControl(requirement)
                .filter(sample -> !differsInDelivery(sample))
                .filter(sample -> !isAnyResponse(sample))
                .forEach(sample -> assertThat(Samples.twin(sample).document())
                        .as(CaseOracle.describe(sample))
                        .isNotEqualTo(sample.document()));
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void aControlIsTheSameEveryTime(String requirement) {
        withControl(requirement)
                .forEach(sample -> assertThat(Samples.twin(sample).document())
                        .isEqualTo(Samples.twin(sample).document()));
    }

    @ParameterizedTest
    @MethodSource("differingInOnePlace")
    void eachControlIsOneInsertionDeletionOrReplacementAway(String requirement) {
        withControl(requirement)
                .filter(sample -> sample.traits().stream().noneMatch(TwinTest::differsInTwoTagsOrMore))
                .filter(sample ->
                        !Arrays.equals(sample.document(), Samples.twin(sample).document()))
                .forEach(sample -> assertThat(shorterPart(
                                sample.document(), Samples.twin(sample).document()))
                        .as(CaseOracle.describe(sample))
                        .isLessThanOrEqualTo(LONGEST_PART));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POX-DOC-005", "POX-DOC-014", "POX-DOC-015"})
    void aFaultInATextAddsNoElement(String requirement) {
        cases(requirement).forEach(sample -> assertThat(startTags(sample.document()))
                .as(CaseOracle.describe(sample))
                .isEqualTo(startTags(Samples.twin(sample).document())));
    }

    @Test
    void theRedirectIsNotRecognizableByItsLength() {
        assertThat(withControl("POX-ACT-001").filter(sample -> sample.traits().contains("settings, a short document")))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(sample.document())
                        .hasSameSizeAs(Samples.twin(sample).document()));
    }

    private static boolean differsInDelivery(ConformanceCase sample) {
        return !sample.preceding().isEmpty()
                || sample.repeated()
                || !sample.delivery().equals(Delivery.WHOLE);
    }

    private static boolean isAnyResponse(ConformanceCase sample) {
        return sample.traits().get(0).startsWith(ANY_RESPONSE);
    }

    /** The control of an error contains settings. */
    private static boolean differsInTwoTagsOrMore(String trait) {
        return TWO_TAGS_OR_MORE.contains(trait) || trait.endsWith(" in Message") || trait.startsWith(ANY_RESPONSE);
    }

    static List<String> differingInOnePlace() {
        return Samples.requirements().stream()
                .filter(requirement -> !SEVERAL_PLACES.contains(requirement))
                .toList();
    }

    private static Stream<ConformanceCase> cases(String requirement) {
        return Samples.of(requirement).map(Sample::toCase);
    }

    private static Stream<ConformanceCase> withControl(String requirement) {
        return cases(requirement).filter(sample -> sample.twin() != null);
    }

    private static boolean getsTheSameAnswer(ConformanceCase sample) {
        return sample.twin() != null && sample.twin().relation() == Relation.SAME_ANSWER;
    }

    /** The length of the shorter document without the common prefix and suffix. */
    private static int shorterPart(byte[] one, byte[] other) {
        int shorter = Math.min(one.length, other.length);
        int begin = Arrays.mismatch(one, other);
        int end = 0;
        while (end < shorter - begin && one[one.length - 1 - end] == other[other.length - 1 - end]) {
            end++;
        }
        return shorter - begin - end;
    }

    private static long startTags(byte[] document) {
        return new String(document, StandardCharsets.ISO_8859_1)
                .chars()
                .filter(c -> c == '<')
                .count();
    }
}
