package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects findings up to a limit that people can still read. Not safe for use by several threads. */
final class Findings {

    private static final int MOST = 1000;
    private static final int LONGEST_QUOTE = 80;

    private final RequirementCatalogue catalogue;
    private final List<Finding> found = new ArrayList<>();
    private int errors;
    private int omitted;

    Findings(RequirementCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Adds a finding about an element. */
    void add(Severity severity, LintElement node, FindingKind topic, String what, String expected) {
        if (hasRoom(severity)) {
            String requirement = topic.requirement(node.name());
            String source = requirement == null ? node.sources() : source(requirement);
            add(severity, node.place(), node.path(), requirement, source, what, expected);
        }
    }

    /** Adds a finding about an element, with a requirement. */
    void add(Severity severity, LintElement node, String requirement, String what, String expected) {
        if (hasRoom(severity)) {
            add(severity, node.place(), node.path(), requirement, source(requirement), what, expected);
        }
    }

    /** Adds a finding about content of an element that the tree does not keep. */
    void addIn(
            @Nullable LintElement parent,
            Severity severity,
            SourcePosition place,
            String requirement,
            String what,
            String expected) {
        if (hasRoom(severity)) {
            String path = parent == null ? "" : parent.path();
            add(severity, place, path, requirement, source(requirement), what, expected);
        }
    }

    /** Adds a finding about the document as a whole. */
    void add(Severity severity, SourcePosition place, String requirement, String what, String expected) {
        addIn(null, severity, place, requirement, what, expected);
    }

    private void add(
            Severity severity,
            SourcePosition place,
            String path,
            @Nullable String requirement,
            String source,
            String what,
            String expected) {
        found.add(new Finding(severity, place.line(), place.column(), path, what, expected, requirement, source));
        errors += severity == Severity.ERROR ? 1 : 0;
    }

    /** Notes never use up the room for errors. */
    private boolean hasRoom(Severity severity) {
        boolean room = severity == Severity.ERROR ? errors < MOST : found.size() - errors < MOST;
        omitted += room ? 0 : 1;
        return room;
    }

    private String source(String requirement) {
        return catalogue.get(requirement).source();
    }

    LintResult result() {
        List<Finding> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column));
        return new LintResult(sorted, omitted);
    }

    /** {@return a text from a document in quotes, shortened if it is too long} */
    static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return "\"" + text + "\"";
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return "\"" + text.substring(0, end) + "…\"";
    }
}
