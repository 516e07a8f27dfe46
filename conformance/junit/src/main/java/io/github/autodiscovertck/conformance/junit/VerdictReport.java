package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.conformance.text.FailureText;
import io.github.autodiscovertck.conformance.text.VisibleText;
import io.github.autodiscovertck.core.requirement.Level;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.platform.engine.UniqueId;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * Reports the verdict on a requirement as the result of a test: passed, failed or aborted.
 *
 * @param plan what was run
 * @param strict whether a failed requirement that is not a MUST is a failure as well
 * @param node the test
 * @param sources the meaning of the labels in a requirement's source, by label
 */
record VerdictReport(Plan plan, boolean strict, UniqueId node, Map<String, String> sources) {

    private static final StackTraceElement[] NO_STACK_TRACE = {};

    /**
     * Returns if the test passed.
     *
     * @throws AssertionFailedError if the test failed
     * @throws TestAbortedException if it neither failed nor passed
     */
    void report(RequirementResult result) {
        Requirement requirement = result.requirement();
        String id = requirement.id();
        boolean must = requirement.level() == Level.MUST;
        switch (result.verdict()) {
            case PROVEN -> reportIfListed(id);
            case FAILED -> {
                if (!must && !strict) {
                    throw aborted("deviation: " + text(result));
                }
                throw failed(result);
            }
            case UNPROVEN -> {
                String message = id + " is not proven: " + VisibleText.line(result.remark());
                if (must) {
                    throw withoutStackTrace(new AssertionFailedError(message));
                }
                throw aborted(message);
            }
            case WAIVED -> throw aborted(id + " fails, as expected: " + result.remark());
            case NOT_CLAIMED, UNTESTABLE -> throw aborted(id + " was not tested: " + result.remark());
        }
    }

    private void reportIfListed(String id) {
        String reason = plan.expectedFailures().reasons().get(id);
        if (reason != null) {
            throw withoutStackTrace(new AssertionFailedError(
                    id + " is proven but is listed in the expected failures (" + reason + "); take it off the list"));
        }
    }

    private AssertionFailedError failed(RequirementResult result) {
        List<Mismatch> mismatches = result.failures().isEmpty()
                ? List.of()
                : result.failures().get(0).smallest().mismatches();
        return withoutStackTrace(new AssertionFailedError(
                text(result), lines(mismatches, Mismatch::expected), lines(mismatches, Mismatch::actual)));
    }

    private static String lines(List<Mismatch> mismatches, Function<Mismatch, String> side) {
        return mismatches.stream()
                .map(mismatch -> (mismatch.place().isEmpty() ? "" : mismatch.place() + ": ") + side.apply(mismatch))
                .map(VisibleText::line)
                .collect(Collectors.joining("\n"));
    }

    /** Renders the first failure completely, the others in one line each. */
    private String text(RequirementResult result) {
        List<Failure> failures = result.failures();
        if (failures.isEmpty()) {
            return result.requirement().id() + " " + VisibleText.line(result.remark());
        }
        FailureText shown = new FailureText(sources);
        StringBuilder text = new StringBuilder(shown.of(result, failures.get(0), again(failures.get(0))));
        for (Failure other : failures.subList(1, failures.size())) {
            text.append("  also      ")
                    .append(other.caseId())
                    .append(": ")
                    .append(VisibleText.line(other.trait()))
                    .append('\n');
        }
        return text.toString().stripTrailing();
    }

    private String again(Failure failure) {
        return "unique id " + node + "; only this case: select = \"" + failure.caseId() + "\", seed = \""
                + plan.seedText() + "\"";
    }

    private static TestAbortedException aborted(String message) {
        return withoutStackTrace(new TestAbortedException(message));
    }

    /** A stack trace would only show the kit, not the parser. */
    private static <T extends Throwable> T withoutStackTrace(T thrown) {
        thrown.setStackTrace(NO_STACK_TRACE);
        return thrown;
    }
}
