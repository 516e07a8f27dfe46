package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in a phrase what an implementation did where the choice is open. */
final class Observed {

    private Observed() {}

    /** {@return whether an implementation could have reported what is looked for} A refusal can be seen by anyone. */
    static boolean isSeen(Observation observation, Outcome outcome, AddressSet reported) {
        AddressSet level = reported;
        String[] steps = observation.address().replaceAll("\\[\\d+]", "").split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            level = level.below(steps[i]);
        }
        return !(outcome instanceof Outcome.Accepted) || level.hasValue(steps[steps.length - 1]);
    }

    static String phrase(Observation observation, Outcome outcome) {
        String seen = seen(observation.address(), outcome);
        return observation.phrases().getOrDefault(seen, seen);
    }

    private static String seen(String address, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            Value value = at(accepted.reading().response(), address);
            if (value instanceof Value.Text text) {
                return text.text();
            }
            return value == null ? "absent" : "invalid";
        }
        if (outcome instanceof Outcome.Harmful) {
            return "harmful";
        }
        return outcome instanceof Outcome.Rejected
                ? "refused"
                : outcome instanceof Outcome.Crashed ? "crashed" : "no answer in time";
    }

    private static @Nullable Value at(Group response, String address) {
        Value value = response;
        for (String step : address.split("/")) {
            if (!(value instanceof Group group)) {
                return null;
            }
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            int index = bracket < 0 ? 0 : Integer.parseInt(step.substring(bracket + 1, step.length() - 1));
            List<Value> all = group.all(name);
            value = index < all.size() ? all.get(index) : null;
        }
        return value;
    }
}
