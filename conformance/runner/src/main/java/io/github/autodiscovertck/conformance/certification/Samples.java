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

/** Makes the generated cases of one property, anew each time or once for many runs. For one thread. */
final class Samples {

    private final Sampler sampler;
    private final long seed;
    private final @Nullable Map<Integer, GeneratedCase> kept;

    private Samples(CaseProperty property, long seed, @Nullable Map<Integer, GeneratedCase> kept) {
        this.sampler = property.sampler();
        this.seed = seed;
        this.kept = kept;
    }

    /**
     * A generated case.
     *
     * @param sample what it was made from
     * @param tested the case
     */
    record GeneratedCase(Sample sample, ConformanceCase tested) {}

    /** {@return samples that are let go of, as there may be any number of them; null if none are generated} */
    static @Nullable Samples madeAnew(@Nullable CaseProperty property, Plan plan) {
        return property == null ? null : new Samples(property, plan.seed(), null);
    }

    /** {@return samples that are all kept, with their twins and sizes, as long as this is} */
    static Samples kept(CaseProperty property, long seed) {
        return new Samples(property, seed, new HashMap<>());
    }

    GeneratedCase get(int index) {
        return kept == null ? make(index) : kept.computeIfAbsent(index, this::makeLasting);
    }

    private GeneratedCase make(int index) {
        Sample sample = sampler.sample(seed, index);
        return new GeneratedCase(sample, sample.toCase());
    }

    private GeneratedCase makeLasting(int index) {
        GeneratedCase made = make(index);
        return new GeneratedCase(made.sample(), lasting(made.tested()));
    }

    private static ConformanceCase lasting(ConformanceCase tested) {
        return tested.withTwin(lasting(tested.twin())).growing(lasting(tested.growth()));
    }

    private static @Nullable Twin lasting(@Nullable Twin twin) {
        return twin == null
                ? null
                : new Twin(twin.relation(), new Once(() -> lasting(twin.source().get())));
    }

    private static @Nullable ScaledDocument lasting(@Nullable ScaledDocument growth) {
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
