package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.generators.property.Sample;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The arbitraries as a jqwik domain. {@code @Domain(AutodiscoverDomain.class)} on a property supplies its {@code
 * @ForAll ValidResponse} and {@code @ForAll Sample} parameters; samples are about SMTPLast.
 */
public final class AutodiscoverDomain implements DomainContext {

    @Override
    public Collection<ArbitraryProvider> getArbitraryProviders() {
        return List.of(
                new Provider(ValidResponse.class, AutodiscoverArbitraries.validResponses()),
                new Provider(Sample.class, AutodiscoverArbitraries.smtpLast()));
    }

    @Override
    public Collection<ArbitraryConfigurator> getArbitraryConfigurators() {
        return List.of();
    }

    private record Provider(Class<?> type, Arbitrary<?> arbitrary) implements ArbitraryProvider {
        @Override
        public boolean canProvideFor(TypeUsage target) {
            return target.isOfType(type);
        }

        @Override
        public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
            return Set.of(arbitrary);
        }
    }
}
