package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.core.requirement.Level;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A parser that reads nothing proves nothing, whichever address it claims. */
final class IdleParsersTest {

    @Test
    void thereIsOneForEachAddress() {
        assertThat(IdleParsers.all()).hasSameSizeAs(ValueAddress.all());
    }

    @Test
    void eachIsRunWithSomeSeed() {
        Set<String> run = new TreeSet<>();
        LongStream.range(-4, 4).forEach(seed -> IdleParsers.some(seed).forEach(parser -> run.add(parser.name())));

        assertThat(run)
                .hasSize(new TreeSet<>(IdleParsers.all().stream()
                                .map(TrivialParser::name)
                                .toList())
                        .size());
        assertThat(IdleParsers.some(Plan.DEFAULT_SEED)).hasSizeLessThan(15);
    }

    @Test
    void provesNoRequirementThatHasToBeFulfilled() {
        List<TrivialParser> idle = IdleParsers.all();
        List<Certificate> certificates = Lanes.certify(
                mustRequirements().withoutShrinking(),
                idle.stream().map(TrivialParser::parser).toList());

        for (int i = 0; i < idle.size(); i++) {
            assertThat(certificates.get(i).conclusion()).as(idle.get(i).name()).isNotEqualTo(Conclusion.CONFORMANT);
            assertThat(Certifying.with(Verdict.PROVEN, certificates.get(i)))
                    .as(idle.get(i).name())
                    .isSubsetOf(idle.get(i).harmless());
        }
    }

    private static Certification mustRequirements() {
        List<String> ids = Certifying.SUITE.tested().stream()
                .filter(requirement -> requirement.level() == Level.MUST)
                .map(Requirement::id)
                .toList();
        Plan plan = new Plan(Plan.DEFAULT_SEED, 1, new Selection(ids, List.of()), ExpectedFailures.NONE);
        return new Certification(Certifying.SUITE, plan, ProgressListener.NONE);
    }
}
