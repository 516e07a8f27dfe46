package io.github.autodiscovertck.conformance.certification;

/** What was found of one requirement. Only {@link #PROVEN} counts for an implementation. */
public enum Verdict {
    /** Every case passed for the right reason, and each of its variants was judged. */
    PROVEN,
    /** At least one case failed. */
    FAILED,
    /** It failed, and is listed in the expected failures. */
    WAIVED,
    /** Too little was shown to say. */
    UNPROVEN,
    /** It is about elements or defaults that the implementation does not report, or about a delivery that it is not given. */
    NOT_CLAIMED,
    /** No parser can be tested on it. */
    UNTESTABLE
}
