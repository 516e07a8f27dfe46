package io.github.autodiscovertck.core.element;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks addresses against the {@link ElementTable}: element paths below {@code Response}, {@code @Name} for an attribute,
 * {@code *} for every element at a level.
 *
 * <p>Safe for use by several threads.
 */
public final class ElementAddress {

    private static final String ANY = "*";
    private static final String STEP = "/";
    private static final int LONGEST_NAME = 100;

    private ElementAddress() {}

    /**
     * Checks that the format has an address.
     *
     * @param address the address of an element with a text, of an attribute, or of a whole level
     * @throws IllegalArgumentException if it does not; the message suggests the address that was probably meant
     */
    public static void require(String address) {
        String[] steps = address.split(STEP, -1);
        PoxElement parent = ElementTable.get(ElementTable.RESPONSE);
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            if (last && steps[i].equals(ANY)) {
                return;
            }
            PoxElement child = ElementTable.findChild(parent.name(), steps[i]);
            if (!isReportable(parent.name(), steps[i]) || !last && (child == null || !child.isGroup())) {
                throw new IllegalArgumentException(
                        "the format has no address " + address + didYouMean(suggest(address)));
            }
            if (last && child != null && child.isElementOnly()) {
                throw new IllegalArgumentException(
                        address + " is a group; name its elements or " + address + STEP + ANY);
            }
            parent = child == null ? parent : child;
        }
    }

    /**
     * Describes what is wrong with a name in a reading.
     *
     * @param place the path of the surrounding element below {@code Response}, empty at the top
     * @param parent the name of the surrounding element, {@link ElementTable#RESPONSE} at the top
     * @param name the name
     * @return the problem and the name that was probably meant; null if the name is allowed there
     */
    public static @Nullable String problem(String place, String parent, String name) {
        try {
            ElementTable.requireReportable(parent, name);
            return null;
        } catch (IllegalArgumentException e) {
            Optional<String> nearest = NearestName.of(name, namesIn(parent));
            String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
            String where = place.isEmpty() ? "at the top" : "in " + place;
            return nearest.isPresent()
                    ? "a reading has no \"" + shown + "\" " + where + didYouMean(nearest)
                    : "a reading has no \"" + shown + "\" " + where + "; it may have "
                            + String.join(", ", namesIn(parent));
        }
    }

    private static String didYouMean(Optional<String> name) {
        return name.map(meant -> "; did you mean " + meant + "?").orElse("");
    }

    private static boolean isReportable(String parent, String name) {
        try {
            ElementTable.requireReportable(parent, name);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<String> suggest(String address) {
        return correctedStepByStep(address).or(() -> withTheSameEnd(address));
    }

    private static Optional<String> correctedStepByStep(String address) {
        List<String> corrected = new ArrayList<>();
        String parent = ElementTable.RESPONSE;
        for (String step : address.split(STEP, -1)) {
            Optional<String> name = step.equals(ANY) || isReportable(parent, step)
                    ? Optional.of(step)
                    : NearestName.of(step, namesIn(parent));
            if (name.isEmpty()) {
                return Optional.empty();
            }
            if (step.equals(ANY) && namesIn(parent).isEmpty()) {
                break;
            }
            parent = name.get();
            corrected.add(parent);
        }
        PoxElement last = ElementTable.find(parent);
        return Optional.of(String.join(STEP, corrected) + (last != null && last.isElementOnly() ? STEP + ANY : ""));
    }

    /** Finds an address with the same last steps, for a path that starts too deep or at an unknown name. */
    private static Optional<String> withTheSameEnd(String address) {
        Set<String> all = new LinkedHashSet<>();
        collect("", ElementTable.RESPONSE, new HashSet<>(), all);
        String folded = address.toLowerCase(Locale.ROOT);
        for (int from = 0; from >= 0; from = folded.indexOf(STEP, from) + 1) {
            String end = STEP + folded.substring(from);
            Optional<String> found = all.stream()
                    .filter(one -> (STEP + one).toLowerCase(Locale.ROOT).endsWith(end))
                    .findFirst();
            if (found.isPresent() || folded.indexOf(STEP, from) < 0) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void collect(String path, String parent, Set<String> above, Collection<String> addresses) {
        if (above.add(parent)) {
            for (String name : namesIn(parent)) {
                addresses.add(path + name);
            }
            for (PoxElement child : ElementTable.childrenOf(parent)) {
                collect(path + child.name() + STEP, child.name(), new HashSet<>(above), addresses);
            }
        }
    }

    private static List<String> namesIn(String parent) {
        List<String> names = new ArrayList<>();
        PoxElement element = ElementTable.find(parent);
        if (element != null) {
            element.attributes().forEach(attribute -> names.add("@" + attribute));
        }
        names.add(ElementTable.TEXT);
        ElementTable.childrenOf(parent).forEach(child -> names.add(child.name()));
        names.removeIf(name -> !isReportable(parent, name));
        return names;
    }
}
