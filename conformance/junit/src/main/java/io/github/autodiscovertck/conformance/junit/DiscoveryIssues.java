package io.github.autodiscovertck.conformance.junit;

import java.util.TreeSet;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/**
 * Tells the user about a configuration that has no effect. The only place that knows discovery issues, whose interface
 * is still experimental in JUnit 6. What keeps a class from being run is no issue but the failure of that class, so
 * that the others are run.
 */
final class DiscoveryIssues {

    private DiscoveryIssues() {}

    static void reportUnknownParameters(EngineDiscoveryRequest request, UniqueId engine) {
        DiscoveryIssueReporter reporter = DiscoveryIssueReporter.deduplicating(
                DiscoveryIssueReporter.forwarding(request.getDiscoveryListener(), engine));
        for (String key : new TreeSet<>(request.getConfigurationParameters().keySet())) {
            if (key.startsWith(Parameters.PREFIX) && !Parameters.ALL.contains(key)) {
                String message = "There is no configuration parameter " + key + ", so it has no effect; there are "
                        + String.join(", ", Parameters.ALL) + ".";
                reporter.reportIssue(DiscoveryIssue.create(DiscoveryIssue.Severity.WARNING, message));
            }
        }
    }
}
