package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows one failure to a person: the sentence, the smallest document with the place marked, what was expected and what
 * was answered, the source, and how to run just this again.
 */
public final class FailureText {

    private static final int MOST_CHARACTERS = 300;

    private FailureText() {}

    /**
     * {@return the failure in lines, each ended by a line feed; what comes from documents and parsers is made visible}
     *
     * @param result what was found of the requirement
     * @param failure the failure
     * @param plan what was run
     */
    public static String of(RequirementResult result, Failure failure, Plan plan) {
        return of(result, failure, "--select '" + failure.caseId() + "' --seed " + plan.seedText());
    }

    /**
     * {@return the failure in lines, each ended by a line feed; what comes from documents and parsers is made visible}
     *
     * @param result what was found of the requirement
     * @param failure the failure
     * @param again how to run just this again
     */
    public static String of(RequirementResult result, Failure failure, String again) {
        Requirement requirement = result.requirement();
        List<String> lines = new ArrayList<>();
        lines.add(requirement.id() + "  " + requirement.level() + "  " + requirement.statement());
        lines.add("");
        lines.add("  " + VisibleText.line(failure.trait(), MOST_CHARACTERS));
        preceding(failure, lines);
        DocumentView.lines(failure.smallest().tested(), element(failure)).forEach(line -> lines.add("  " + line));
        lines.add("");
        for (Mismatch mismatch : failure.smallest().mismatches()) {
            String place = mismatch.place().isEmpty() ? "" : "  at " + mismatch.place();
            lines.add("  expected  " + visible(mismatch.expected()) + visible(place));
            lines.add("  actual    " + visible(mismatch.actual()));
        }
        if (failure.smallest().outcome() instanceof Outcome.Accepted accepted) {
            lines.add("  reading   " + visible(ReadingJson.toJson(accepted.reading())));
        }
        if (!failure.remark().isEmpty()) {
            lines.add("  note      " + failure.remark());
        }
        lines.add("  source    " + requirement.source());
        lines.add("  again     " + again);
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static void preceding(Failure failure, List<String> lines) {
        int documents = failure.smallest().tested().preceding().size();
        if (documents > 0) {
            lines.add("  (given just after " + documents + " other document" + (documents > 1 ? "s" : "") + ")");
        }
    }

    private static String element(Failure failure) {
        String address = failure.smallest().mismatches().isEmpty()
                ? ""
                : failure.smallest().mismatches().get(0).address();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String visible(String text) {
        return VisibleText.line(text, MOST_CHARACTERS);
    }
}
