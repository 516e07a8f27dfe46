package io.github.autodiscovertck.conformance.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of the format that a document has, in its order. Not safe for use by several threads. */
final class ResponseTree {

    private final List<LintElement> nodes = new ArrayList<>();
    private boolean whole;

    void add(LintElement node) {
        nodes.add(node);
    }

    /** Says that the document has been read to its end. */
    void readToTheEnd() {
        whole = true;
    }

    /** {@return whether the document could be read to its end, so that what is not there is missing} */
    boolean isWhole() {
        return whole;
    }

    List<LintElement> nodes() {
        return nodes;
    }

    @Nullable LintElement root() {
        return nodes.isEmpty() ? null : nodes.get(0);
    }
}
