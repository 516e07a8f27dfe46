package io.github.autodiscovertck.conformance.certification;

/** The conclusion about an implementation, from all MUST requirements. */
public enum Conclusion {
    /** Every claimed MUST requirement is proven, and there is at least one. */
    CONFORMANT,
    /** At least one MUST requirement failed. */
    NOT_CONFORMANT,
    /** None failed, but the run was inconclusive, partial or interrupted. */
    INCOMPLETE
}
