package io.github.autodiscovertck.conformance.certification;

/** What the MUST requirements together say of an implementation. */
public enum Conclusion {
    /** Every MUST requirement that it claims is proven, and there is at least one. */
    CONFORMANT,
    /** At least one MUST requirement failed. */
    NOT_CONFORMANT,
    /** None failed, but too little was shown or only a part of the suite was run; or the run was interrupted. */
    INCOMPLETE
}
