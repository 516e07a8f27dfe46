package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** A failure is shown with a document that holds little beside the mistake. */
final class ShrinkingTest {

    private static final int FEW_BYTES = 1700;

    /** What these are about is long itself: three blocks, or mark-up at every place. */
    private static final Set<String> LONG = Set.of("three SMTP blocks", "both at every place");

    private static final int MORE_BYTES = 1900;
    private static final int ANY_BYTES = 5000;

    /** Whose documents are responses of their own. */
    private static final Pattern OWN_RESPONSE =
            Pattern.compile("POX-(DOC|ACT|ERR|VAL)-.*|POX-NS-005|POX-SMTPLAST-02[24]");

    private static final Set<String> MISTAKES = Set.of(
            "SMTPLast is inverted",
            "yes is taken as on",
            "it crashes on the empty element",
            "it is taken from Account",
            "it is lost when the block is not the first",
            "a value leaks into the next block",
            "blocks of one Type share an entry, the last wins",
            "UsePOPAuth off turns it off",
            "only the first piece of a text is read",
            "undeclared entities are dropped");

    static Stream<Mistake> mistakes() {
        return MistakesTest.mistakes().stream().filter(mistake -> MISTAKES.contains(mistake.name()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void theShownDocumentIsSmallAndStillFails(Mistake mistake) throws ImplementationStartException {
        Certificate certificate = Certifying.certifyGenerated(mistake.parser().get());

        List<Failure> shown = failures(certificate);
        assertThat(shown).isNotEmpty();
        for (Failure failure : shown) {
            Judgement smallest = failure.smallest();
            assertThat(smallest.tested().document()).as(failure::caseId).hasSizeLessThan(mostBytes(failure));
            assertThat(smallest.result()).isEqualTo(Judgement.Result.FAILED);
            assertThat(outcome(mistake, smallest.tested().document())).isEqualTo(smallest.outcome());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void theShownDocumentHasTheShapeThatItsVariantNeeds(Mistake mistake) throws ImplementationStartException {
        Certificate certificate = Certifying.certifyGenerated(mistake.parser().get());

        for (Failure failure : failures(certificate)) {
            Variant variant = variant(failure);
            assertThat(failure.smallest().tested().traits()).startsWith(variant.trait());
            if (keepsTypes(failure)) {
                assertFits(variant.shape(), types(failure.smallest().tested().document()));
            }
        }
    }

    /**
     * A document about the value of one element is full of others, which could be mistaken for it. Any response is generated as a
     * whole, and shrunk by generating another one.
     */
    private static int mostBytes(Failure failure) {
        String trait = failure.trait();
        boolean isFull = failure.caseId().startsWith("POX-VAL-");
        if (isFull || trait.startsWith("any response, ")) {
            return ANY_BYTES;
        }
        return LONG.contains(trait) ? MORE_BYTES : FEW_BYTES;
    }

    private static List<Failure> failures(Certificate certificate) {
        return certificate.requirements().stream()
                .map(RequirementResult::failures)
                .flatMap(List::stream)
                .toList();
    }

    private static Variant variant(Failure failure) {
        return CaseProperties.of(failure.original().requirement()).variants().stream()
                .filter(variant -> variant.trait().equals(failure.trait()))
                .findFirst()
                .orElseThrow();
    }

    /** Documents with a fault cannot be looked into, and some variants of POX-SMTPLAST-022 take the Type away. */
    private static boolean keepsTypes(Failure failure) {
        String requirement = failure.original().requirement();
        return !OWN_RESPONSE.matcher(requirement).matches()
                && variant(failure).shape().place() != BlockPosition.NOWHERE;
    }

    private static void assertFits(ResponseShape shape, List<String> types) {
        assertThat(types).hasSizeGreaterThanOrEqualTo(shape.fewest());
        assertThat(types).containsAnyElementsOf(shape.targetTypes());
        if (shape.place() == BlockPosition.FIRST) {
            assertThat(shape.targetTypes()).contains(types.get(0));
        } else if (shape.place() == BlockPosition.LATER) {
            assertThat(types.subList(1, types.size())).containsAnyElementsOf(shape.targetTypes());
        }
    }

    private static List<String> types(byte[] document) {
        DomParser parser = new DomParser();
        List<String> types = new ArrayList<>();
        Element response = parser.first(parser.document(document).getDocumentElement(), "Response");
        Element account = response == null ? null : parser.first(response, "Account");
        for (Element block : account == null ? List.<Element>of() : parser.find(account, "Protocol")) {
            types.add(String.valueOf(parser.textOf(block, "Type")));
        }
        return types;
    }

    private static Outcome outcome(Mistake mistake, byte[] document) throws ImplementationStartException {
        try (Implementation implementation =
                InProcessImplementation.of(mistake.parser().get(), Duration.ofSeconds(10))) {
            return implementation.parse(document).join();
        }
    }
}
