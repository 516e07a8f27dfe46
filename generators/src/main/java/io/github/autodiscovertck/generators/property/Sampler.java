package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.tree.DocumentWriter;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.Random;

/**
 * Generates the samples of one property from one random source.
 *
 * <p>Not safe for use by several threads; use one per thread.
 */
public final class Sampler {

    private final CaseProperty property;
    private final VariantSchedule schedule;
    private final DocumentWriter writer = CanonicalTree.writer();
    private final SampleRandom random = new SampleRandom();

    Sampler(CaseProperty property) {
        this.property = property;
        this.schedule = new VariantSchedule(property.variants());
    }

    /**
     * {@return one sample; the same for the same seed, property and index on every machine}
     *
     * @param seed the seed of the run
     * @param index the number of the sample, from 0
     */
    public Sample sample(long seed, int index) {
        random.setSeed(Seeds.mix(seed, property.requirement(), index));
        return draw(index, random);
    }

    /**
     * {@return one sample}
     *
     * @param index the number of the sample, from 0; determines the variant
     * @param source the random source for every other choice
     */
    public Sample draw(int index, Random source) {
        String id = property.requirement() + Sample.SEPARATOR + index;
        return new Sample(id, property, schedule.draw(index, source), writer);
    }
}
