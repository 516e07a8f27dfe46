package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.writing.WritingChoice;
import io.github.autodiscovertck.generators.writing.WrittenTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A valid response. The reading is generated first, then the document from it.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param reading everything that the document contains, without absent elements and without defaults
 * @param choices how the document differs from its canonical form
 * @param salt determines where it differs
 */
public record ValidResponse(Reading reading, Set<WritingChoice> choices, long salt) {

    public ValidResponse {
        Objects.requireNonNull(reading);
        choices = inOrder(choices);
    }

    /** {@return the document as a tree} */
    public XmlDocument tree() {
        return WrittenTree.of(CanonicalTree.of(reading), choices, salt);
    }

    /** {@return the bytes of the document} */
    public byte[] document() {
        return tree().toBytes();
    }

    List<ValidResponse> shrinks() {
        List<ValidResponse> smaller = new ArrayList<>();
        for (WritingChoice choice : choices) {
            Set<WritingChoice> fewer = EnumSet.copyOf(choices);
            fewer.remove(choice);
            smaller.add(new ValidResponse(reading, fewer, salt));
        }
        for (Reading less : ReadingShrinks.of(reading)) {
            smaller.add(new ValidResponse(less, choices, salt));
        }
        return smaller;
    }

    int size() {
        return ReadingShrinks.size(reading.response()) + choices.size();
    }

    /** In the order of the enum: an unordered set would shrink differently on each run. */
    private static Set<WritingChoice> inOrder(Set<WritingChoice> choices) {
        Set<WritingChoice> ordered = EnumSet.noneOf(WritingChoice.class);
        ordered.addAll(choices);
        return Collections.unmodifiableSet(ordered);
    }

    @Override
    public String toString() {
        return new String(document(), StandardCharsets.UTF_8);
    }
}
