package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs faulty parsers against the requirements that may catch them, one requirement after the other, and each parser only
 * until it has failed one.
 */
final class FaultyRun {

    /** Most are caught by these, so that little is left for the others. */
    private static final String ABOUT_VALUES = "VAL";

    private final Suite suite;
    private final Plan plan;
    private final ProgressListener progress;
    private final Map<FaultyParser, SelfTestResult.Caught> caught = new LinkedHashMap<>();

    FaultyRun(Suite suite, Plan plan, ProgressListener progress) {
        this.suite = suite;
        this.plan = plan;
        this.progress = progress;
    }

    /** {@return what was found of each parser, in their order} */
    List<SelfTestResult.Caught> of(List<FaultyParser> parsers) {
        List<FaultyParser> open = new ArrayList<>(parsers);
        for (Requirement requirement : valuesFirst()) {
            List<FaultyParser> asked = open.stream()
                    .filter(parser -> parser.caughtBy().contains(requirement.id()))
                    .toList();
            if (!asked.isEmpty() && !progress.isStopped()) {
                ask(requirement, asked);
                open.removeIf(caught::containsKey);
            }
        }
        return parsers.stream()
                .map(parser -> caught.getOrDefault(parser, SelfTestResult.Caught.byNothing(parser)))
                .toList();
    }

    private List<Requirement> valuesFirst() {
        return suite.tested().stream()
                .sorted(Comparator.comparing(requirement -> !requirement.group().equals(ABOUT_VALUES)))
                .toList();
    }

    private void ask(Requirement requirement, List<FaultyParser> parsers) {
        Selection alone = new Selection(List.of(requirement.id()), List.of());
        Plan planOfOne = new Plan(plan.seed(), plan.tries(), alone, ExpectedFailures.NONE);
        List<Certificate> certificates = Lanes.certify(
                new Certification(suite, planOfOne, progress).forFailures(),
                parsers.stream().map(FaultyParser::parser).toList());
        for (int i = 0; i < parsers.size(); i++) {
            for (RequirementResult result : certificates.get(i).requirements()) {
                if (result.verdict() == Verdict.FAILED) {
                    String caseId = result.failures().get(0).caseId();
                    caught.put(parsers.get(i), new SelfTestResult.Caught(parsers.get(i), requirement.id(), caseId));
                }
            }
        }
    }
}
