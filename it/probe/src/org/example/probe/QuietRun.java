package org.example.probe;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs a conformance test. Says something, and ends with 1, only if all is not well or the JVM is not what it was. */
final class QuietRun {

    private QuietRun() {}

    public static void main(String[] arguments) {
        List<String> before = Snapshot.take();
        TestExecutionSummary summary = run(arguments[0]);
        List<String> after = Snapshot.take();
        if (!before.equals(after) || summary.getTestsSucceededCount() == 0 || summary.getTotalFailureCount() > 0) {
            System.out.println(summary.getTestsSucceededCount() + " passed, " + summary.getFailures());
            after.stream().filter(line -> !before.contains(line)).forEach(line -> System.out.println("new: " + line));
            before.stream().filter(line -> !after.contains(line)).forEach(line -> System.out.println("gone: " + line));
            System.exit(1);
        }
    }

    private static TestExecutionSummary run(String testClass) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        Launcher launcher = LauncherFactory.create();
        launcher.execute(
                LauncherDiscoveryRequestBuilder.request()
                        .selectors(selectClass(testClass))
                        .configurationParameter("autodiscover-tck.tries", "60")
                        .build(),
                listener);
        return listener.getSummary();
    }
}
