package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sample;
import io.github.autodiscovertck.generators.property.Sampler;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Generates the cases of one property, each time or cached for many runs. Not safe for use by several threads. */
final class Samples {

    private final Sampler sampler;
    private final long seed;
    private final @Nullable Map<Integer, GeneratedCase> cache;

    private Samples(CaseProperty property, long seed, @Nullable Map<Integer, GeneratedCase> cache) {
        this.sampler = property.sampler();
        this.seed = seed;
        this.cache = cache;
    }

    /**
     * A generated case.
     *
     * @param sample the sample that generated it
     * @param tested the case
     */
    record GeneratedCase(Sample sample, ConformanceCase tested) {}

    /** {@return samples that are not cached, so there may be any number of them; null if none are generated} */
    static @Nullable Samples uncached(@Nullable CaseProperty property, Plan plan) {
        return property == null ? null : new Samples(property, plan.seed(), null);
    }

    /** {@return samples that are all cached, with their controls and sizes} */
    static Samples cached(CaseProperty property, long seed) {
        return new Samples(property, seed, new HashMap<>());
    }

    GeneratedCase get(int index) {
        return cache == null ? make(index) : cache.computeIfAbsent(index, this::makeCached);
    }

    private GeneratedCase make(int index) {
        Sample sample = sampler.sample(seed, index);
        return new GeneratedCase(sample, sample.toCase());
    }

    private GeneratedCase makeCached(int index) {
        GeneratedCase made = make(index);
        return new GeneratedCase(made.sample(), withCache(made.tested()));
    }

    private static ConformanceCase withCache(ConformanceCase tested) {
        return tested.withTwin(withCache(tested.twin())).growing(withCache(tested.growth()));
    }

    private static @Nullable Twin withCache(@Nullable Twin twin) {
        return twin == null
                ? null
                : new Twin(
                        twin.relation(), new Once(() -> withCache(twin.source().get())));
    }

    private static @Nullable ScaledDocument withCache(@Nullable ScaledDocument growth) {
        if (growth == null) {
            return null;
        }
        Map<Integer, byte[]> documents = new HashMap<>();
        return new ScaledDocument(
                growth.sizes(),
                growth.free(),
                size -> documents.computeIfAbsent(size, any -> growth.source().apply(size)));
    }

    private static final class Once implements Supplier<ConformanceCase> {
        private final Supplier<ConformanceCase> source;
        private @Nullable ConformanceCase made;

        Once(Supplier<ConformanceCase> source) {
            this.source = source;
        }

        @Override
        public ConformanceCase get() {
            if (made == null) {
                made = source.get();
            }
            return made;
        }
    }
}
