package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rejects readings that are too large to judge: groups nested without end, or one group referenced so often that
 * visiting it would take forever. A document of the suite has a few kilobytes.
 *
 * <p>It also visits each value once while the parser can still be blamed for it: through a raw type, a list may contain
 * anything.
 */
final class ReadingLimits {

    private static final int DEEPEST = 100;

    /** More than any parser reports that expands entities up to the limits of the JDK (POX-SEC-003). */
    private static final int LARGEST = 1 << 26;

    private int left = LARGEST;

    private ReadingLimits() {}

    /** {@return which limit a reading exceeds, or null if it can be judged} */
    static @Nullable String tooMuch(Reading reading) {
        ReadingLimits size = new ReadingLimits();
        if (size.holds(reading.response(), DEEPEST)) {
            return null;
        }
        return size.left < 0
                ? "more than " + LARGEST + " characters and values"
                : "groups nested more than " + DEEPEST
                        + " deep, which the kit does not follow; leave out what is deeper";
    }

    private boolean holds(Group group, int deeper) {
        if (deeper == 0) {
            return false;
        }
        for (Member member : group.members()) {
            if (!counts(member.name()) || !holds(member.value(), deeper)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Value value, int deeper) {
        if (value instanceof Group group) {
            return holds(group, deeper - 1);
        }
        String text = value instanceof Value.Text sent ? sent.text() : ((Value.Invalid) value).text();
        return text == null || counts(text);
    }

    private boolean counts(String text) {
        left -= text.length() + 1;
        return left >= 0;
    }
}
