package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;

/** Shows one case to a person: its document with the place marked, and what may come of it. */
public final class CaseText {

    private CaseText() {}

    /**
     * {@return the lines that show a case}
     *
     * @param shown the case
     * @param requirement the requirement that it tests
     */
    public static List<String> lines(ConformanceCase shown, Requirement requirement) {
        List<String> lines = circumstances(shown);
        lines.addAll(DocumentView.lines(shown, place(requirement)));
        lines.addAll(expected(shown));
        return lines;
    }

    /**
     * {@return the lines that show a case, of a long document those around the place}
     *
     * @param shown the case
     * @param requirement the requirement that it tests
     */
    static List<String> excerpt(ConformanceCase shown, Requirement requirement) {
        List<String> lines = circumstances(shown);
        lines.addAll(DocumentView.excerpt(shown, place(requirement)));
        lines.addAll(expected(shown));
        return lines;
    }

    /** {@return the lines that say after what, and how, a document is given, where that matters} */
    static List<String> circumstances(ConformanceCase shown) {
        List<String> lines = new ArrayList<>();
        int documents = shown.preceding().size();
        if (documents > 0) {
            lines.add("(given just after " + documents + " other document" + (documents > 1 ? "s" : "") + ")");
        }
        if (!shown.delivery().equals(Delivery.WHOLE)) {
            lines.add("(given " + shown.delivery().words() + ")");
        }
        return lines;
    }

    private static List<String> expected(ConformanceCase shown) {
        return Wrapped.lines("expected  ", VisibleText.of(ExpectationJson.toJson(shown.expectation())));
    }

    /** {@return the name of the element that a requirement is about; empty if it is about many, or whole documents} */
    private static String place(Requirement requirement) {
        if (requirement.about().isEmpty()) {
            return "";
        }
        String element = requirement.about().get(0).replaceFirst("/@.*", "");
        return element.endsWith("/*") ? "" : element.substring(element.lastIndexOf('/') + 1);
    }
}
