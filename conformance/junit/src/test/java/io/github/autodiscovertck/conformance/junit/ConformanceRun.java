package io.github.autodiscovertck.conformance.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Runs classes on the engine and returns the results. */
final class ConformanceRun {

    private ConformanceRun() {}

    static EngineTestKit.Builder kit(DiscoverySelector selector) {
        return EngineTestKit.engine(new ConformanceTestEngine()).selectors(selector);
    }

    static EngineExecutionResults run(Class<?> testClass) {
        return kit(selectClass(testClass)).execute();
    }

    static Throwable onlyFailure(EngineExecutionResults results) {
        Map<String, Throwable> failures = failures(results);
        assertThat(failures).hasSize(1);
        return failures.values().iterator().next();
    }

    static Map<String, Throwable> failures(EngineExecutionResults results) {
        Function<Event, Throwable> thrown = ConformanceRun::thrown;
        return results.testEvents().failed().stream().collect(Collectors.toMap(ConformanceRun::requirement, thrown));
    }

    static List<String> messages(Events events) {
        return events.stream()
                .map(ConformanceRun::thrown)
                .map(Throwable::getMessage)
                .toList();
    }

    static Throwable thrown(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    static String requirement(Event event) {
        return event.getTestDescriptor().getLegacyReportingName();
    }
}
