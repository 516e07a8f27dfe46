package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.subject.Implementation;
import java.util.List;

/**
 * A started implementation with the options that named it.
 *
 * @param implementation the implementation
 * @param options the words of the command line that name it; none for the reference reader
 */
record StartedImplementation(Implementation implementation, List<String> options) {
    StartedImplementation {
        options = List.copyOf(options);
    }
}
