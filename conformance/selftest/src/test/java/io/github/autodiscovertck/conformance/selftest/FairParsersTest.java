package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Conclusion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A correct parser is conformant, whichever of the allowed ways it goes and whatever the documents. */
final class FairParsersTest {

    static List<SelfTestResult.Fairness> found() {
        return Certifying.selfTest().fair();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void isConformantWithTheDefaultSeed(SelfTestResult.Fairness fair) {
        List<String> problems = new ArrayList<>();
        fair.problems(problems);
        assertThat(problems)
                .as(() ->
                        "seed " + fair.certificate().plan().seedText() + "\n" + Certifying.failures(fair.certificate()))
                .isEmpty();
    }

    @Test
    void theirNamesDiffer() {
        assertThat(FairParsers.all()).extracting(FairParser::name).doesNotHaveDuplicates();
    }

    @Test
    void thereAreMoreThanAHundredAndEightyOfThem() {
        assertThat(FairParsers.all()).hasSizeGreaterThan(180);
    }

    @Test
    void onlyTheRequirementsAboutShortFormsMayBeFailedWithTheConclusion() {
        assertThat(found())
                .filteredOn(fair -> fair.certificate().conclusion() != Conclusion.CONFORMANT)
                .extracting(fair -> fair.parser().name())
                .containsExactly("needs AccountType");
    }
}
