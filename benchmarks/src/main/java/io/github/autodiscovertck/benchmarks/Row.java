package io.github.autodiscovertck.benchmarks;

import java.util.Locale;

/**
 * A row of the table.
 *
 * @param what what was measured, and against what
 * @param measured the ratio, or the value in the unit of the row
 * @param reach the target
 * @param atMost whether the target is an upper bound
 * @param remark the figures that the ratio is computed from
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
