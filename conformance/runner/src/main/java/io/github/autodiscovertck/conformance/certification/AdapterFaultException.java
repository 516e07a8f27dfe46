package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Thrown if the adapter of an implementation gives an answer that is never allowed. It ends the run, because nothing
 * can be said about the implementation.
 */
public final class AdapterFaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The number of faults to collect before a run ends. */
    static final int MOST_FAULTS = 3;

    private final transient List<Fault> faults;

    AdapterFaultException(List<Fault> faults) {
        this("the implementation", faults);
    }

    private AdapterFaultException(String name, List<Fault> faults) {
        super(message(name, faults));
        this.faults = List.copyOf(faults);
    }

    /**
     * One faulty answer.
     *
     * @param caseId the id of the case
     * @param document its document
     * @param outcome what is wrong, and the answer
     */
    record Fault(String caseId, byte[] document, Outcome.AdapterFault outcome) {}

    /** {@return this exception with further faults; each problem is listed once} */
    AdapterFaultException with(List<Fault> others) {
        List<Fault> all = new ArrayList<>(faults);
        for (Fault other : others) {
            boolean known = all.stream()
                    .anyMatch(fault ->
                            fault.outcome().problem().equals(other.outcome().problem()));
            if (!known && all.size() < MOST_FAULTS) {
                all.add(other);
            }
        }
        return new AdapterFaultException(all);
    }

    /** {@return this exception with the name of the implementation} */
    public AdapterFaultException of(String name) {
        return new AdapterFaultException(name, faults);
    }

    private static String message(String name, List<Fault> faults) {
        StringBuilder message = new StringBuilder("the adapter of " + name
                + " is at fault, so nothing is said of the parser and no certificate is written");
        for (Fault fault : faults) {
            message.append("\n  ")
                    .append(fault.outcome().problem())
                    .append("\n    case:     ")
                    .append(fault.caseId())
                    .append("\n    document: ")
                    .append(DocumentExcerpt.of(fault.document()))
                    .append("\n    reply:    ")
                    .append(fault.outcome().reply());
        }
        return message.toString();
    }
}
