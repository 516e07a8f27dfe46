package io.github.autodiscovertck.conformance.lint;

/** Looks at one element of a document that was read to its end. */
interface Rule {

    /** Adds what is found; elements that the rule is not about have nothing. */
    void check(LintElement node, Findings findings);
}
