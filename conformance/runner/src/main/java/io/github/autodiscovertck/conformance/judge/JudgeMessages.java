package io.github.autodiscovertck.conformance.judge;

import static java.util.stream.Collectors.joining;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes expectations and answers in words. */
final class JudgeMessages {

    static final String NOTHING = "no value";

    private JudgeMessages() {}

    static String of(Expected expected) {
        if (expected instanceof Expected.OneOf oneOf) {
            List<String> allowed = new ArrayList<>();
            oneOf.values().forEach(value -> allowed.add(of(value)));
            if (oneOf.absent()) {
                allowed.add(NOTHING);
            }
            return allowed.stream().distinct().collect(joining(" or "));
        }
        if (expected instanceof Expected.NoneOf noneOf) {
            return "anything but \"" + String.join("\" or \"", noneOf.texts()) + "\"";
        }
        if (expected instanceof Expected.DefaultOf byDefault) {
            return "the default \"" + byDefault.text() + "\"";
        }
        return expected instanceof ExpectedGroup ? "an element with content" : "";
    }

    static String of(@Nullable Value value) {
        if (value instanceof Value.Text text) {
            return "\"" + text.text() + "\"";
        }
        if (value instanceof Value.Invalid invalid) {
            return invalid.text() == null ? "flagged as invalid" : "\"" + invalid.text() + "\" flagged as invalid";
        }
        return value instanceof Group ? "an element with content" : NOTHING;
    }

    /** {@return what may be reported if an element is absent} */
    static String ofAbsent(@Nullable PoxElement element) {
        String byDefault = element == null ? null : element.defaultValue();
        return byDefault == null ? NOTHING : NOTHING + " or the default \"" + byDefault + "\"";
    }

    /** {@return how two documents differ that must get the same answer; follows the words "the same answer"} */
    static String otherwise(ConformanceCase tested) {
        if (!tested.delivery().equals(Delivery.WHOLE)) {
            return "as when it is given as a whole";
        }
        return tested.preceding().isEmpty() ? "for the other way to write it" : "as after other documents";
    }

    static String of(Outcome outcome) {
        if (outcome instanceof Outcome.Rejected rejected) {
            String place = rejected.line() == null ? "" : " (line " + rejected.line() + ")";
            return "rejected: " + rejected.reason() + place;
        }
        if (outcome instanceof Outcome.Crashed crashed) {
            return "a crash: " + crashed.reason();
        }
        if (outcome instanceof Outcome.TimedOut timedOut) {
            return "no answer within " + timedOut.milliseconds() + " ms";
        }
        if (outcome instanceof Outcome.Undecided undecided) {
            return undecided.why();
        }
        return outcome instanceof Outcome.Harmful harmful ? harmful.done() : "accepted";
    }
}
