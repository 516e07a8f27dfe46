package io.github.autodiscovertck.conformance.certification;

import java.util.ArrayList;
import java.util.List;

/**
 * The requirements and cases of a run: those that a {@code --select} glob matches, without those that an
 * {@code --exclude} glob matches. {@code *} matches any characters, {@code ?} matches one; letter case does not matter.
 *
 * @param select globs of requirement or case ids; empty for all
 * @param exclude globs of requirement or case ids
 */
public record Selection(List<String> select, List<String> exclude) {

    /** All requirements and cases. */
    public static final Selection EVERYTHING = new Selection(List.of(), List.of());

    public Selection {
        select = List.copyOf(select);
        exclude = List.copyOf(exclude);
    }

    /** {@return whether nothing is excluded} */
    public boolean isEverything() {
        return select.isEmpty() && exclude.isEmpty();
    }

    /** {@return the globs as command line options} */
    String describe() {
        List<String> words = new ArrayList<>();
        select.forEach(glob -> words.add("--select " + glob));
        exclude.forEach(glob -> words.add("--exclude " + glob));
        return String.join(" ", words);
    }

    /** {@return whether a requirement is selected by its own id} */
    boolean holdsRequirement(String requirement) {
        return select.isEmpty() || matches(select, requirement);
    }

    /** {@return whether a case is selected} */
    boolean holds(String requirement, String caseId) {
        boolean selected = holdsRequirement(requirement) || matchesCase(select, caseId);
        return selected && !matches(exclude, requirement) && !matchesCase(exclude, caseId);
    }

    /**
     * A reserialized golden case only matches by its full id, because it belongs to a requirement other than the golden
     * case.
     */
    private static boolean matchesCase(List<String> globs, String caseId) {
        boolean reserialized = caseId.contains(Reserialization.SEPARATOR);
        return globs.stream()
                .anyMatch(glob -> (!reserialized || glob.contains(Reserialization.SEPARATOR)) && matches(glob, caseId));
    }

    /** {@return whether a glob matches an id, ignoring case} */
    static boolean matches(String glob, String id) {
        int inGlob = 0;
        int inId = 0;
        int star = -1;
        int afterStar = 0;
        while (inId < id.length()) {
            if (inGlob < glob.length() && glob.charAt(inGlob) == '*') {
                star = inGlob++;
                afterStar = inId;
            } else if (inGlob < glob.length() && matches(glob.charAt(inGlob), id.charAt(inId))) {
                inGlob++;
                inId++;
            } else if (star >= 0) {
                inGlob = star + 1;
                inId = ++afterStar;
            } else {
                return false;
            }
        }
        return glob.substring(inGlob).chars().allMatch(c -> c == '*');
    }

    private static boolean matches(char pattern, char c) {
        return pattern == '?' || Character.toLowerCase(pattern) == Character.toLowerCase(c);
    }

    private static boolean matches(List<String> globs, String id) {
        return globs.stream().anyMatch(glob -> matches(glob, id));
    }
}
