package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.subject.Subject;
import java.util.List;

/**
 * An implementation that was started to be certified.
 *
 * @param subject the implementation
 * @param options the words of the command line that name it; none for the reference reader
 */
record Candidate(Subject subject, List<String> options) {
    Candidate {
        options = List.copyOf(options);
    }
}
