package io.github.autodiscovertck.core.requirement;

import io.github.autodiscovertck.core.reading.AddressSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule for parsers of the response format, with its source.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the stable id, such as {@code POX-SMTPLAST-001}; never reused, never changed in meaning
 * @param group the group it belongs to, such as {@code SMTPLAST}
 * @param level how binding it is
 * @param statement the rule in one sentence
 * @param source where it comes from: labels of {@link RequirementCatalogue#sources()}, and ids of the {@link
 *     RequirementCatalogue#ambiguities()} that it decides
 * @param about the addresses whose values it is about; empty if it is about whole documents
 * @param alsoJudged addresses whose values must stay intact; judged if they are reported
 * @param aboutDefaults whether it is about the meaning of absent elements
 * @param method how it is tested
 * @param untestable why no parser can be tested on it, or null if one can
 */
public record Requirement(
        String id,
        String group,
        Level level,
        String statement,
        String source,
        List<String> about,
        List<String> alsoJudged,
        boolean aboutDefaults,
        TestMethod method,
        @Nullable String untestable) {

    public Requirement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(group);
        Objects.requireNonNull(level);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(source);
        Objects.requireNonNull(method);
        about = List.copyOf(about);
        alsoJudged = List.copyOf(alsoJudged);
    }

    /** {@return the addresses it is about; all addresses if it is about whole documents} */
    public AddressSet addresses() {
        return about.isEmpty() ? AddressSet.EVERYTHING : AddressSet.of(about);
    }

    /** {@return the addresses that are judged: those it is about, and those whose values must stay intact} */
    public AddressSet judged() {
        if (about.isEmpty()) {
            return AddressSet.EVERYTHING;
        }
        List<String> judged = new ArrayList<>(about);
        judged.addAll(alsoJudged);
        return AddressSet.of(judged);
    }
}
