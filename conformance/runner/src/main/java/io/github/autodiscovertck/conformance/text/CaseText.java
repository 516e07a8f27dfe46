package io.github.autodiscovertck.conformance.text;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;

/** Renders one case: its document with the place marked, and the allowed answers. */
public final class CaseText {

    private CaseText() {}

    /**
     * {@return the lines that render a case}
     *
     * @param shown the case
     * @param requirement the requirement that it tests
     */
    public static List<String> lines(ConformanceCase shown, Requirement requirement) {
        List<String> lines = circumstancesOfAll(shown);
        lines.addAll(DocumentView.lines(shown, place(requirement)));
        lines.addAll(expected(shown));
        return lines;
    }

    /**
     * {@return the lines that render a case; a long document is cut to the lines around the mark}
     *
     * @param shown the case
     * @param requirement the requirement that it tests
     */
    public static List<String> excerpt(ConformanceCase shown, Requirement requirement) {
        List<String> lines = circumstancesOfAll(shown);
        lines.addAll(DocumentView.excerpt(shown, place(requirement)));
        lines.addAll(expected(shown));
        return lines;
    }

    /**
     * {@return the lines that render a case with everything that belongs to it: the documents sent before it, and its
     * control}
     *
     * @param shown the case
     * @param requirement the requirement that it tests
     */
    public static List<String> whole(ConformanceCase shown, Requirement requirement) {
        List<String> lines = withPreceding(shown, requirement);
        Twin twin = shown.twin();
        if (twin != null) {
            lines.add("");
            lines.add(
                    twin.relation() == Twin.Relation.SAME_ANSWER
                            ? "has to get the same answer as"
                            : "is compared with the same document without what the case is about");
            lines.addAll(withPreceding(twin.source().get(), requirement));
        }
        return lines;
    }

    private static List<String> withPreceding(ConformanceCase shown, Requirement requirement) {
        List<String> lines = new ArrayList<>();
        for (byte[] before : shown.preceding()) {
            lines.add("(given before it)");
            lines.addAll(DocumentView.lines(shown.withDocument(before).withTwin(null), ""));
        }
        lines.addAll(lines(shown, requirement));
        return lines;
    }

    /** {@return the lines that say how a document is sent, and after how many others, where that matters} */
    public static List<String> circumstances(ConformanceCase shown) {
        List<String> lines = new ArrayList<>();
        int documents = shown.preceding().size();
        if (documents > 0) {
            lines.add("(given just after " + documents + " other document" + (documents > 1 ? "s" : "") + ")");
        }
        if (shown.repeated()) {
            lines.add("(given twice)");
        }
        if (!shown.delivery().equals(Delivery.WHOLE)) {
            lines.add("(given " + shown.delivery().describe() + ")");
        }
        return lines;
    }

    private static List<String> circumstancesOfAll(ConformanceCase shown) {
        List<String> lines = circumstances(shown);
        if (shown.growth() != null) {
            lines.add("(given in ascending sizes, of which this is the first)");
        }
        return lines;
    }

    private static List<String> expected(ConformanceCase shown) {
        return TextWrapper.lines("expected  ", VisibleText.of(ExpectationJson.toJson(shown.expectation())));
    }

    /**
     * {@return the name of the element under test; empty if the requirement is about several elements or whole
     * documents}
     */
    private static String place(Requirement requirement) {
        if (requirement.about().isEmpty()) {
            return "";
        }
        String element = requirement.about().get(0).replaceFirst("/@.*", "");
        return element.endsWith("/*") ? "" : element.substring(element.lastIndexOf('/') + 1);
    }
}
