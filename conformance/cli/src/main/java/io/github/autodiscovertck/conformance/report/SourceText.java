package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.text.SourceLabels;
import io.github.autodiscovertck.conformance.text.TextWrapper;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Renders the origin of a requirement as text: its sources, the meaning of their labels, and their disagreements. */
public final class SourceText {

    private SourceText() {}

    /**
     * {@return the lines that describe the sources of a requirement}
     *
     * @param requirement the requirement
     * @param catalogue the catalogue that contains it
     */
    public static List<String> lines(Requirement requirement, RequirementCatalogue catalogue) {
        Map<String, String> ambiguities = SourceLabels.in(requirement.source(), catalogue.ambiguities());
        String allText = requirement.source() + " " + String.join(" ", ambiguities.values());
        List<String> lines = new ArrayList<>();
        lines.add("source   " + requirement.source());
        SourceLabels.in(allText, catalogue.sources())
                .forEach((label, meaning) -> lines.add("         " + label + ": " + meaning));
        ambiguities.forEach((id, text) -> lines.addAll(TextWrapper.lines("disagree " + id + ": ", text)));
        return lines;
    }
}
