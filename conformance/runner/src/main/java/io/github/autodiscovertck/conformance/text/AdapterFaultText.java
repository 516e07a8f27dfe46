package io.github.autodiscovertck.conformance.text;

import io.github.autodiscovertck.conformance.certification.AdapterFaultException;

/** Shows the faults of an adapter. What they quote comes from the adapter. */
public final class AdapterFaultText {

    private AdapterFaultText() {}

    /** {@return the faults, in several lines, with everything invisible named} */
    public static String of(AdapterFaultException fault) {
        return VisibleText.of(String.valueOf(fault.getMessage()));
    }
}
