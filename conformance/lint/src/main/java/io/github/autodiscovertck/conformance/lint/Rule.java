package io.github.autodiscovertck.conformance.lint;

/** Checks one element after the document has been read completely. */
interface Rule {

    /** Adds findings about the element; adds nothing for elements that the rule does not cover. */
    void check(LintElement node, Findings findings);
}
