package io.github.autodiscovertck.conformance.lint;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Maps the XML parser's message to the requirement that a malformed document violates. */
enum XmlProblem {
    PREFIX("POX-NS-003", "(?i).*(undeclared|unbound) (namespace )?prefix.*"),
    ATTRIBUTE("POX-DOC-016", "(?i).*duplicate (attribute|declaration).*"),
    ENTITY("POX-DOC-014", "(?i).*undeclared (general )?entity.*"),
    DECLARATION("POX-DOC-008", "(?i).*(processing instruction target|xml declaration).*"),
    CHARACTER("POX-DOC-015", "(?i).*(illegal|invalid|not a valid).* character (entity|reference|0x|\\().*"),
    DEPTH("POX-SEC-007", "(?i).*maximum element depth.*"),
    SIZE("POX-SEC-008", "(?i).*(maximum .* limit|limit .* exceeded).*"),
    /** Everything else. */
    WELL_FORMED("POX-DOC-001", ".*");

    private final String requirement;
    private final Pattern pattern;

    XmlProblem(String requirement, String message) {
        this.requirement = requirement;
        // The quoted text may contain any line separator.
        this.pattern = Pattern.compile(message, Pattern.DOTALL);
    }

    /**
     * Adds a finding.
     *
     * @param declares whether the document has a DOCTYPE, so that entities may be declared there
     * @param at the position of the parser, used if the exception has none
     */
    static void add(XMLStreamException thrown, boolean declares, SourcePosition at, Findings findings) {
        // Only the first line: the others hold the position, which a finding has separately.
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        SourcePosition place = thrown.getLocation() == null ? at : SourcePosition.of(thrown.getLocation());
        for (XmlProblem problem : values()) {
            if (problem.pattern.matcher(message).matches()) {
                findings.add(
                        Severity.ERROR,
                        place,
                        problem == ENTITY && declares ? "POX-SEC-005" : problem.requirement,
                        "the document cannot be read as XML: " + message,
                        "well-formed XML 1.0 of an ordinary size");
                return;
            }
        }
    }
}
