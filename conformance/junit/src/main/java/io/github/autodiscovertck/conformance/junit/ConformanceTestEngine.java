package io.github.autodiscovertck.conformance.junit;

import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;

/**
 * Runs the classes with {@link AutodiscoverConformance}. The JUnit Platform finds it; do not use it directly.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ConformanceTestEngine extends HierarchicalTestEngine<ConformanceContext> {

    static final String ID = "autodiscover-tck";

    private static final EngineDiscoveryRequestResolver<EngineDescriptor> RESOLVER =
            EngineDiscoveryRequestResolver.<EngineDescriptor>builder()
                    .addClassContainerSelectorResolver(new IsConformanceClass())
                    .addSelectorResolver(context -> new ConformanceSelectorResolver(
                            context.getClassNameFilter(),
                            context.getDiscoveryRequest().getConfigurationParameters()))
                    .build();

    /** Creates the engine. Called by the JUnit Platform. */
    public ConformanceTestEngine() {}

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Optional<String> getGroupId() {
        return Optional.of("io.github.autodiscover-tck");
    }

    @Override
    public Optional<String> getArtifactId() {
        return Optional.of("autodiscover-tck-junit");
    }

    @Override
    public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
        EngineDescriptor engine = new EngineDescriptor(uniqueId, "Autodiscover TCK");
        RESOLVER.resolve(request, engine);
        DiscoveryIssues.reportUnknownParameters(request, uniqueId);
        return engine;
    }

    @Override
    protected ConformanceContext createExecutionContext(ExecutionRequest request) {
        return ConformanceContext.OUTSIDE_A_CLASS;
    }
}
