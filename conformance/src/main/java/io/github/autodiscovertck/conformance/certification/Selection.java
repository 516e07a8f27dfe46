package io.github.autodiscovertck.conformance.certification;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which requirements and cases take part in a run: those that a {@code --select} glob names, without those that an
 * {@code --exclude} glob names. {@code *} stands for any characters, {@code ?} for one.
 *
 * @param select globs of requirement or case ids; empty for all
 * @param exclude globs of requirement or case ids
 */
public record Selection(List<String> select, List<String> exclude) {

    /** Everything there is. */
    public static final Selection EVERYTHING = new Selection(List.of(), List.of());

    public Selection {
        select = List.copyOf(select);
        exclude = List.copyOf(exclude);
    }

    /** {@return whether nothing is left out} */
    public boolean isEverything() {
        return select.isEmpty() && exclude.isEmpty();
    }

    /** {@return whether every case of a requirement takes part, as far as its own id decides} */
    boolean holdsRequirement(String requirement) {
        return select.isEmpty() || matches(select, requirement);
    }

    /** {@return whether a case takes part} */
    boolean holds(String requirement, String caseId) {
        boolean selected = holdsRequirement(requirement) || matches(select, caseId);
        return selected && !matches(exclude, requirement) && !matches(exclude, caseId);
    }

    /** {@return whether this glob names an id} */
    static boolean matches(String glob, String id) {
        StringBuilder regex = new StringBuilder();
        for (char c : glob.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return id.matches(regex.toString());
    }

    private static boolean matches(List<String> globs, String id) {
        return globs.stream().anyMatch(glob -> matches(glob, id));
    }
}
