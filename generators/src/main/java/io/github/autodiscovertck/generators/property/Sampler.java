package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.tree.DocumentWriter;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.Random;

/**
 * Makes the samples of one property, all from one source of random numbers.
 *
 * <p>Not safe for use by several threads; one for each.
 */
public final class Sampler {

    private final CaseProperty property;
    private final VariantSchedule turns;
    private final DocumentWriter writer = CanonicalTree.writer();
    private final SampleRandom random = new SampleRandom();

    Sampler(CaseProperty property) {
        this.property = property;
        this.turns = new VariantSchedule(property.variants());
    }

    /**
     * {@return one sample, the same for the same seed, property and index on every machine}
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
     * @param index the number of the sample, from 0; decides the variant
     * @param source where every other choice comes from
     */
    public Sample draw(int index, Random source) {
        String id = property.requirement() + Sample.SEPARATOR + index;
        return new Sample(id, property, turns.draw(index, source), writer);
    }
}
