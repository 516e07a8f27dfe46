package io.github.autodiscovertck.conformance.certification;

import java.util.ArrayList;
import java.util.List;

/**
 * Which requirements and cases take part in a run: those that a {@code --select} glob names, without those that an
 * {@code --exclude} glob names. {@code *} stands for any characters, {@code ?} for one; letter case does not matter.
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

    /** {@return the globs in words, as they stand on a command line} */
    String describe() {
        List<String> words = new ArrayList<>();
        select.forEach(glob -> words.add("--select " + glob));
        exclude.forEach(glob -> words.add("--exclude " + glob));
        return String.join(" ", words);
    }

    /** {@return whether every case of a requirement takes part, as far as its own id decides} */
    boolean holdsRequirement(String requirement) {
        return select.isEmpty() || matches(select, requirement);
    }

    /** {@return whether a case takes part} */
    boolean holds(String requirement, String caseId) {
        boolean selected = holdsRequirement(requirement) || matchesCase(select, caseId);
        return selected && !matches(exclude, requirement) && !matchesCase(exclude, caseId);
    }

    /** A golden document that is written anew is named by its own id only: it is a case of another requirement. */
    private static boolean matchesCase(List<String> globs, String caseId) {
        boolean rewritten = caseId.contains(Reserialization.SEPARATOR);
        return globs.stream()
                .anyMatch(glob -> (!rewritten || glob.contains(Reserialization.SEPARATOR)) && matches(glob, caseId));
    }

    /** {@return whether this glob names an id, in whichever letter case} */
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
