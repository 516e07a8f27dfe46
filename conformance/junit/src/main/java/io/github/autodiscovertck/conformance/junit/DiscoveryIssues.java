package io.github.autodiscovertck.conformance.junit;

import java.util.TreeSet;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/**
 * Warns about configuration without effect. This is the only class that uses discovery issues, whose API is still
 * experimental in JUnit 6. A class that cannot run is not reported as an issue: it fails, and the other classes run.
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
