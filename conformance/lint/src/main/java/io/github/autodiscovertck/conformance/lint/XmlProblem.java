package io.github.autodiscovertck.conformance.lint;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which requirement a document breaks that cannot be read as XML, by what the parser says. */
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
    private final Pattern said;

    XmlProblem(String requirement, String said) {
        this.requirement = requirement;
        // What is quoted may hold any line separator.
        this.said = Pattern.compile(said, Pattern.DOTALL);
    }

    /**
     * Adds what is wrong.
     *
     * @param declares whether the document has a DOCTYPE, whose entities are not read
     * @param at where the parser is, in case it does not say so
     */
    static void add(XMLStreamException thrown, boolean declares, SourcePosition at, Findings findings) {
        // The message goes on with the place, which is a finding's own.
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        SourcePosition place = thrown.getLocation() == null ? at : SourcePosition.of(thrown.getLocation());
        for (XmlProblem problem : values()) {
            if (problem.said.matcher(message).matches()) {
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
