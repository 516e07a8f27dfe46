package io.github.autodiscovertck.conformance.subject;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Says how much processor time a process and its children have used. What a child used between the last look and its end is
 * not counted.
 *
 * <p>Safe for use by several threads.
 */
final class ProcessMeter {

    private final ProcessHandle process;
    private final Map<ProcessHandle, Long> seen = new HashMap<>();

    ProcessMeter(ProcessHandle process) {
        this.process = process;
    }

    /** {@return what they have used so far, in nanoseconds, or {@link Effort#UNKNOWN} where the system does not say} */
    synchronized long processorNanos() {
        lookAt(process);
        process.descendants().forEach(this::lookAt);
        return seen.containsKey(process)
                ? seen.values().stream().mapToLong(Long::longValue).sum()
                : Effort.UNKNOWN;
    }

    private void lookAt(ProcessHandle one) {
        Optional<Duration> used = one.info().totalCpuDuration();
        used.ifPresent(duration -> seen.merge(one, duration.toNanos(), Math::max));
    }
}
