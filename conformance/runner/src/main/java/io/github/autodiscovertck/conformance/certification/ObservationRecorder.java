package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Records, in phrases, what an implementation does where the choice is open.
 *
 * <p>Not safe for use by several threads.
 */
final class ObservationRecorder {

    private final AddressSet reported;
    private final Map<String, List<Step>> steps = new HashMap<>();
    private final Map<String, Set<String>> phrases = new TreeMap<>();

    /**
     * Creates an empty recorder.
     *
     * @param reported the addresses that the implementation reports
     */
    ObservationRecorder(AddressSet reported) {
        this.reported = reported;
    }

    /**
     * A part of an address.
     *
     * @param name the name of the element or attribute
     * @param index which one of that name, from 0
     */
    private record Step(String name, int index) {

        static Step of(String part) {
            int bracket = part.indexOf('[');
            return bracket < 0
                    ? new Step(part, 0)
                    : new Step(
                            part.substring(0, bracket),
                            Integer.parseInt(part.substring(bracket + 1, part.length() - 1)));
        }
    }

    /** Records what an outcome shows. If the implementation does not report the element, its choice stays unknown. */
    void add(Observation observation, Outcome outcome) {
        List<Step> way = steps.computeIfAbsent(observation.address(), ObservationRecorder::steps);
        if (!(outcome instanceof Outcome.Accepted) || isReported(way)) {
            String seen = seen(way, outcome);
            phrases.computeIfAbsent(observation.aspect(), any -> new TreeSet<>())
                    .add(observation.phrases().getOrDefault(seen, seen));
        }
    }

    /** {@return the phrases by aspect} */
    Map<String, String> phrases() {
        Map<String, String> joined = new TreeMap<>();
        phrases.forEach((aspect, said) -> joined.put(aspect, String.join(" or ", said)));
        return Collections.unmodifiableMap(joined);
    }

    private static List<Step> steps(String address) {
        return Arrays.stream(address.split("/")).map(Step::of).toList();
    }

    private boolean isReported(List<Step> way) {
        AddressSet level = reported;
        for (Step step : way.subList(0, way.size() - 1)) {
            level = level.below(step.name());
        }
        return level.hasValue(way.get(way.size() - 1).name());
    }

    private static String seen(List<Step> way, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            Value value = at(accepted.reading().response(), way);
            if (value instanceof Value.Text text) {
                return text.text();
            }
            return value == null ? "absent" : "invalid";
        }
        if (outcome instanceof Outcome.Harmful) {
            return "harmful";
        }
        if (outcome instanceof Outcome.Undecided) {
            return "not known";
        }
        return outcome instanceof Outcome.Rejected
                ? "refused"
                : outcome instanceof Outcome.Crashed ? "crashed" : "no answer in time";
    }

    private static @Nullable Value at(Group response, List<Step> way) {
        Value value = response;
        for (Step step : way) {
            if (!(value instanceof Group group)) {
                return null;
            }
            List<Value> all = group.all(step.name());
            value = step.index() < all.size() ? all.get(step.index()) : null;
        }
        return value;
    }
}
