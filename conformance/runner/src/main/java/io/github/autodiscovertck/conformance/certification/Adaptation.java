package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.generators.response.ResponseProfile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the suite is adapted to an implementation that misreads plain documents. The mistake itself is reported by
 * POX-VAL-001 to POX-VAL-006 or by the requirements about the element. The adaptation keeps it from hiding everything
 * else.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param profile what the documents of all requirements have in common
 * @param misread the addresses that are misread in plain documents; requirements about whole documents do not judge
 *     them
 * @param shapes the shapes of plain documents that are not read, in words
 */
public record Adaptation(ResponseProfile profile, Set<String> misread, List<String> shapes) {

    /** No adaptation. */
    public static final Adaptation NONE = new Adaptation(ResponseProfile.ANY, Set.of(), List.of());

    public Adaptation {
        Objects.requireNonNull(profile);
        misread = Collections.unmodifiableSet(new TreeSet<>(misread));
        shapes = List.copyOf(shapes);
    }

    /** {@return this adaptation, for an implementation that misreads redirects as well} */
    Adaptation withoutRedirects() {
        List<String> more = new ArrayList<>(shapes);
        more.add("a redirect");
        return new Adaptation(profile.withoutRedirects(), misread, more);
    }

    AddressSet misreadAddresses() {
        return AddressSet.of(misread);
    }

    /** {@return one sentence per adaptation; empty for an implementation that reads plain documents} */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!shapes.isEmpty()) {
            sentences.add("It misreads or rejects plain documents with " + String.join(", or with ", shapes)
                    + "; the other requirements are tried on documents that it reads.");
        }
        if (!misread.isEmpty()) {
            sentences.add("It misreads " + String.join(", ", misread)
                    + " in plain documents; requirements about whole documents do not judge "
                    + (misread.size() == 1 ? "it." : "these."));
        }
        return sentences;
    }
}
