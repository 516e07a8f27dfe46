package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds results as a run would produce them, for tests that render and count them. */
public final class Results {

    /** The catalogue of the kit. */
    public static final RequirementCatalogue CATALOGUE = RequirementCatalogue.load();

    private Results() {}

    /** {@return a result without cases} */
    public static RequirementResult of(String requirement, Verdict verdict) {
        return RequirementResult.withoutCases(CATALOGUE.get(requirement), verdict, "");
    }

    /** {@return a result of one case, which failed with this judgement} */
    public static RequirementResult failed(Judgement judgement, Map<String, String> observed) {
        Requirement requirement = CATALOGUE.get(judgement.tested().requirement());
        Failure failure = new Failure(
                judgement.tested().id(),
                VerdictAccumulator.trait(judgement.tested()),
                judgement.tested(),
                judgement,
                "");
        return new RequirementResult(
                requirement,
                Verdict.FAILED,
                "sha256:00",
                1,
                1,
                0,
                Coverage.NONE,
                observed,
                Set.of(failure.caseId()),
                List.of(failure),
                "failed in 1 of 1 cases");
    }

    /** {@return a certificate of these results} */
    public static Certificate certificate(ParserDescription description, RequirementResult... results) {
        return new Certificate(description, Plan.standard(10), Arrays.asList(results), List.of(), 1200, false);
    }

    /** {@return a certificate of these results, for the whole suite and not interrupted} */
    public static Certificate certificate(RequirementResult... results) {
        return certificate(ParserDescription.of("sample", "1", true, "Account/Protocol/SMTPLast"), results);
    }
}
