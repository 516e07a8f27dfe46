package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.ArrayList;
import java.util.List;

/** Shows to a person where a requirement comes from: its sources, what their labels stand for, and where they disagree. */
public final class SourceText {

    private SourceText() {}

    /**
     * {@return the lines that show where a requirement comes from}
     *
     * @param requirement the requirement
     * @param catalogue the catalogue that has it
     */
    public static List<String> lines(Requirement requirement, RequirementCatalogue catalogue) {
        List<String> lines = new ArrayList<>();
        lines.add("source   " + requirement.source());
        SourceLabels.in(requirement.source(), catalogue.sources())
                .forEach((label, meaning) -> lines.add("         " + label + ": " + meaning));
        SourceLabels.in(requirement.source(), catalogue.ambiguities())
                .forEach((id, text) -> lines.addAll(Wrapped.lines("disagree " + id + ": ", text)));
        return lines;
    }
}
