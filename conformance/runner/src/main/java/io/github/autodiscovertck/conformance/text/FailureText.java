package io.github.autodiscovertck.conformance.text;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Renders one failure: the requirement, the smallest document with the place marked, the expected and the actual
 * answer, the source, and the command that repeats this case.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FailureText {

    private static final int MOST_CHARACTERS = 300;
    private static final int MOST_OF_A_READING = 800;

    private final Map<String, String> sources;

    /**
     * Creates a renderer.
     *
     * @param sources the meaning of the labels in a requirement's source, by label
     */
    public FailureText(Map<String, String> sources) {
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }

    /**
     * {@return the failure in lines, each ended by a line feed; invisible characters from documents and parsers are
     * escaped}
     *
     * @param result the result of the requirement
     * @param failure the failure
     * @param again how to run only this case again
     */
    public String of(RequirementResult result, Failure failure, String again) {
        Requirement requirement = result.requirement();
        List<String> lines = new ArrayList<>();
        lines.addAll(TextWrapper.lines(requirement.id() + "  " + requirement.level() + "  ", requirement.statement()));
        lines.add("");
        lines.add("  " + VisibleText.line(failure.trait(), MOST_CHARACTERS));
        document(failure, lines);
        lines.add("");
        answer(failure, lines);
        if (!failure.remark().isEmpty()) {
            lines.addAll(TextWrapper.lines("  note      ", failure.remark()));
        }
        source(requirement, lines);
        lines.add("  again     " + again);
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static void document(Failure failure, List<String> lines) {
        ConformanceCase tested = failure.smallest().tested();
        CaseText.circumstances(tested).forEach(line -> lines.add("  " + line));
        String place = failure.smallest().mismatches().isEmpty()
                ? ""
                : failure.smallest().mismatches().get(0).place();
        DocumentView.lines(tested, place).forEach(line -> lines.add("  " + line));
        Twin twin = tested.twin();
        if (twin != null && !Arrays.equals(twin.source().get().document(), tested.document())) {
            lines.add(
                    twin.relation() == Twin.Relation.SAME_ANSWER
                            ? "       (marked: another way to write it, which has to give the same answer, differs here)"
                            : "       (marked: all that differs from the document it is compared with)");
        }
    }

    private static void answer(Failure failure, List<String> lines) {
        for (Mismatch mismatch : failure.smallest().mismatches()) {
            String place = mismatch.place().isEmpty() ? "" : "  at " + mismatch.place();
            lines.add("  expected  " + visible(mismatch.expected()) + visible(place));
            lines.add("  actual    " + visible(mismatch.actual()));
        }
        if (failure.smallest().outcome() instanceof Outcome.Accepted accepted) {
            String reading = VisibleText.line(ReadingJson.toJson(accepted.reading()), MOST_OF_A_READING);
            lines.addAll(TextWrapper.lines("  reading   ", reading));
        }
    }

    private void source(Requirement requirement, List<String> lines) {
        lines.addAll(TextWrapper.lines("  source    ", requirement.source()));
        SourceLabels.in(requirement.source(), sources)
                .forEach((label, meaning) -> lines.addAll(TextWrapper.lines("            " + label + ": ", meaning)));
    }

    private static String visible(String text) {
        return VisibleText.line(text, MOST_CHARACTERS);
    }
}
