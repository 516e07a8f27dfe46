package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.ExpectationJson;
import java.util.ArrayList;
import java.util.List;

/** Shows one case to a person: its document with the place marked, and what may come of it. */
public final class CaseText {

    private CaseText() {}

    /** {@return the lines that show a case} */
    public static List<String> lines(ConformanceCase shown) {
        List<String> lines = new ArrayList<>(DocumentView.lines(shown, "SMTPLast"));
        lines.add("expected  " + VisibleText.of(ExpectationJson.toJson(shown.expectation())));
        return lines;
    }
}
