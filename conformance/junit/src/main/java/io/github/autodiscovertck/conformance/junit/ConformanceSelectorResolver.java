package io.github.autodiscovertck.conformance.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import io.github.autodiscovertck.conformance.certification.Suite;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.discovery.SelectorResolver;

/** Resolves a class or a unique id to its nodes. Each instance serves one discovery. */
final class ConformanceSelectorResolver implements SelectorResolver {

    private final Predicate<Class<?>> isConformanceClass = new IsConformanceClass();
    private final Predicate<String> classNameFilter;
    private final ConfigurationParameters parameters;
    private @Nullable Suite suite;
    private @Nullable CatalogueLines lines;

    ConformanceSelectorResolver(Predicate<String> classNameFilter, ConfigurationParameters parameters) {
        this.classNameFilter = classNameFilter;
        this.parameters = parameters;
    }

    @Override
    public Resolution resolve(ClassSelector selector, Context context) {
        Class<?> selected = selector.getJavaClass();
        return classNameFilter.test(selected.getName()) ? classNode(selected, context) : Resolution.unresolved();
    }

    @Override
    public Resolution resolve(UniqueIdSelector selector, Context context) {
        UniqueId id = selector.getUniqueId();
        UniqueId.Segment last = id.getLastSegment();
        return switch (last.getType()) {
            case ConformanceClassDescriptor.SEGMENT ->
                ReflectionSupport.tryToLoadClass(last.getValue())
                        .toOptional()
                        .map(selected -> classNode(selected, context))
                        .orElseGet(Resolution::unresolved);
            case RequirementDescriptor.SEGMENT -> requirementNode(id, last.getValue(), context);
            default -> Resolution.unresolved();
        };
    }

    private Resolution classNode(Class<?> selected, Context context) {
        if (!isConformanceClass.test(selected)) {
            return Resolution.unresolved();
        }
        return context.addToParent(engine -> Optional.of(new ConformanceClassDescriptor(
                        engine.getUniqueId(), selected, Preparation.of(selected, parameters, suite()))))
                .map(node -> Resolution.match(Match.exact(node, () -> requirementsOf(node))))
                .orElseGet(Resolution::unresolved);
    }

    /** Selects requirements by their unique ids, so that there is only one way to resolve a requirement. */
    private static Set<DiscoverySelector> requirementsOf(ConformanceClassDescriptor node) {
        Set<DiscoverySelector> selectors = new LinkedHashSet<>();
        node.preparation()
                .requirements()
                .forEach(requirement -> selectors.add(
                        selectUniqueId(node.getUniqueId().append(RequirementDescriptor.SEGMENT, requirement.id()))));
        return selectors;
    }

    private Resolution requirementNode(UniqueId id, String requirement, Context context) {
        return context.addToParent(
                        () -> selectUniqueId(id.removeLastSegment()), parent -> requirementBelow(parent, requirement))
                .map(node -> Resolution.match(Match.exact(node)))
                .orElseGet(Resolution::unresolved);
    }

    private Optional<RequirementDescriptor> requirementBelow(TestDescriptor parent, String id) {
        if (!(parent instanceof ConformanceClassDescriptor node)) {
            return Optional.empty();
        }
        return node.preparation().requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .map(requirement -> new RequirementDescriptor(node.getUniqueId(), requirement, lines().source(id)));
    }

    private Suite suite() {
        Suite loaded = suite;
        if (loaded == null) {
            loaded = new Suite();
            suite = loaded;
        }
        return loaded;
    }

    private CatalogueLines lines() {
        CatalogueLines loaded = lines;
        if (loaded == null) {
            loaded = CatalogueLines.load();
            lines = loaded;
        }
        return loaded;
    }
}
