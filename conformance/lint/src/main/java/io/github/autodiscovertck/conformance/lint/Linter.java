package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Checks responses from the viewpoint of the administrator of the server that sends them.
 *
 * <pre>{@code
 * LintResult result = new Linter(RequirementCatalogue.load()).judge(in);
 * result.findings().forEach(finding -> System.out.println(finding.line() + ": " + finding.found()));
 * }</pre>
 *
 * <p>The linter opens nothing that a response points at. A document that every parser must reject has at least one
 * error; a document that every parser must accept and read as it is has none. Safe for use by several threads.
 */
public final class Linter {

    /** In bytes. Responses have a few kilobytes; a document a thousand times longer is not read. */
    private static final int LONGEST_DOCUMENT = 1 << 22;

    private static final List<Rule> RULES = List.of(
            new NamespaceRule(),
            new ResponseRule(),
            new AccountRule(),
            new ErrorRule(),
            new BlockRule(),
            new RepetitionRule(),
            new AttributeRule(),
            new ValueRule());

    private final RequirementCatalogue catalogue;

    /** Creates a linter whose findings cite the sources of this catalogue. */
    public Linter(RequirementCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * {@return the findings about a document}
     *
     * @param document the bytes as received; the stream is not closed
     * @throws IOException if the stream cannot be read
     */
    public LintResult judge(InputStream document) throws IOException {
        Findings findings = new Findings(catalogue);
        byte[] bytes = document.readNBytes(LONGEST_DOCUMENT + 1);
        if (bytes.length > LONGEST_DOCUMENT) {
            findings.add(
                    Severity.ERROR,
                    SourcePosition.START,
                    "POX-SEC-008",
                    "the document has more than " + LONGEST_DOCUMENT + " bytes",
                    "a response of some kilobytes");
        } else {
            judge(bytes, findings);
        }
        return findings.result();
    }

    private static void judge(byte[] bytes, Findings findings) {
        String text = DocumentText.of(bytes, findings);
        if (text == null) {
            return;
        }
        ResponseTree tree = TreeReader.read(text, findings);
        String foreign = tree.root() == null ? WrongContentSniffer.words(text) : null;
        if (foreign != null) {
            String what = "this is " + foreign;
            findings.add(Severity.ERROR, SourcePosition.START, "POX-STR-001", what, "an Autodiscover response");
        }
        if (tree.isWhole()) {
            for (LintElement node : tree.nodes()) {
                RULES.forEach(rule -> rule.check(node, findings));
            }
        }
    }
}
