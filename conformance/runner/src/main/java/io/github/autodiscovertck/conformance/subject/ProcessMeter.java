package io.github.autodiscovertck.conformance.subject;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Measures the processor time of a process and its children. What a child used between the last check and its end is
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

    /**
     * {@return the processor time so far in nanoseconds, or {@link Effort#UNKNOWN} if the system does not report it}
     */
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
