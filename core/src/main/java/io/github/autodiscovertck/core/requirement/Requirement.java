package io.github.autodiscovertck.core.requirement;

import io.github.autodiscovertck.core.reading.AddressSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a parser of the response format has to do, with the source that says so.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param id the stable id, such as {@code POX-SMTPLAST-001}; never reused, never changed in meaning
 * @param group the group it belongs to, such as {@code SMTPLAST}
 * @param level how binding it is
 * @param statement one sentence that a parser either fulfils or not
 * @param source where it comes from, by the labels of {@link RequirementCatalogue#sources()}, and the ids of the {@link
 *     RequirementCatalogue#ambiguities()} that it decides
 * @param about the addresses whose values it is about; empty where it is about whole documents
 * @param alsoJudged addresses whose values must not suffer, judged where they are reported
 * @param aboutDefaults whether it is about what absence stands for
 * @param method how it is tested
 * @param untestable why no parser can be tested on it, or null where one can
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

    /** {@return the addresses it is about; every address for a requirement about whole documents} */
    public AddressSet addresses() {
        return about.isEmpty() ? AddressSet.EVERYTHING : AddressSet.of(about);
    }

    /** {@return the addresses that are judged: those it is about, and those that must not suffer} */
    public AddressSet judged() {
        if (about.isEmpty()) {
            return AddressSet.EVERYTHING;
        }
        List<String> judged = new ArrayList<>(about);
        judged.addAll(alsoJudged);
        return AddressSet.of(judged);
    }
}
