package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.text.SourceLabels;
import io.github.autodiscovertck.conformance.text.TextWrapper;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
        Map<String, String> ambiguities = SourceLabels.in(requirement.source(), catalogue.ambiguities());
        String everythingSaid = requirement.source() + " " + String.join(" ", ambiguities.values());
        List<String> lines = new ArrayList<>();
        lines.add("source   " + requirement.source());
        SourceLabels.in(everythingSaid, catalogue.sources())
                .forEach((label, meaning) -> lines.add("         " + label + ": " + meaning));
        ambiguities.forEach((id, text) -> lines.addAll(TextWrapper.lines("disagree " + id + ": ", text)));
        return lines;
    }
}
