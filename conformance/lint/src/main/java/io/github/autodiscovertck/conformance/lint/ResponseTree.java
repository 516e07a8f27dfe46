package io.github.autodiscovertck.conformance.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of a document that the format knows, in document order. Not safe for use by several threads. */
final class ResponseTree {

    private final List<LintElement> nodes = new ArrayList<>();
    private boolean whole;

    void add(LintElement node) {
        nodes.add(node);
    }

    /** Records that the document has been read completely. */
    void readToTheEnd() {
        whole = true;
    }

    /** {@return whether the document was read completely, so that elements not in the tree are really missing} */
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
