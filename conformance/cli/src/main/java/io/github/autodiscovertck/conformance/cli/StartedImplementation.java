package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.subject.Implementation;
import java.util.List;

/**
 * An implementation that was started to be certified.
 *
 * @param subject the implementation
 * @param options the words of the command line that name it; none for the reference reader
 */
record StartedImplementation(Implementation implementation, List<String> options) {
    StartedImplementation {
        options = List.copyOf(options);
    }
}
