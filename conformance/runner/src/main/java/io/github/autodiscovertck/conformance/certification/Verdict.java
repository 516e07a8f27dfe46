package io.github.autodiscovertck.conformance.certification;

/** The verdict on one requirement. Only {@link #PROVEN} counts in favour of an implementation. */
public enum Verdict {
    /** Every case passed for the right reason, and every variant was judged. */
    PROVEN,
    /** At least one case failed. */
    FAILED,
    /** It failed, and is in the list of expected failures. */
    WAIVED,
    /** There were not enough conclusive cases. */
    UNPROVEN,
    /** It is about elements or defaults that the implementation does not report, or about an unsupported delivery. */
    NOT_CLAIMED,
    /** No parser can be tested on it. */
    UNTESTABLE
}
