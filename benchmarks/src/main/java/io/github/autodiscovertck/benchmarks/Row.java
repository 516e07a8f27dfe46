package io.github.autodiscovertck.benchmarks;

import java.util.Locale;

/**
 * A line of the table.
 *
 * @param what what was measured, and against what
 * @param measured the ratio, or the number of the unit
 * @param reach what it should come to
 * @param atMost whether the reach is an upper bound
 * @param remark the figures behind it
 */
record Row(String what, double measured, double reach, boolean atMost, String remark) {

    static Row atMost(String what, double measured, double reach, String remark) {
        return new Row(what, measured, reach, true, remark);
    }

    static Row atLeast(String what, double measured, double reach, String remark) {
        return new Row(what, measured, reach, false, remark);
    }

    static String head() {
        return String.format(
                Locale.ROOT, "| %-62s | %9s | %-13s | %-11s | %s", "what", "measured", "reach", "", "from");
    }

    @Override
    public String toString() {
        boolean reached = atMost ? measured <= reach : measured >= reach;
        return String.format(
                Locale.ROOT,
                "| %-62s | %9.2f | %-13s | %-11s | %s",
                what,
                measured,
                (atMost ? "at most " : "at least ") + (reach == Math.rint(reach) ? Long.toString((long) reach) : reach),
                reached ? "reached" : "not reached",
                remark);
    }
}
