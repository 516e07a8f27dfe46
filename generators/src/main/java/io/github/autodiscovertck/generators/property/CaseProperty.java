package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.response.ResponseDraw;
import io.github.autodiscovertck.generators.response.ResponseDraw.Drawn;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * Generates the cases of one requirement.
 *
 * <p>Immutable and safe for use by several threads; a {@link Sampler} is not.
 *
 * @param requirement the id of the requirement
 * @param variants the ways in which its documents differ from a plain one; each is drawn equally often
 * @param enough how many documents are enough, however many are asked for: those about safety are given one at a time
 */
public record CaseProperty(String requirement, List<Variant> variants, int enough) {

    private static final int DETAILS = 1 << 12;

    public CaseProperty {
        Objects.requireNonNull(requirement);
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException(requirement + " has no variants");
        }
        if (enough < variants.size()) {
            throw new IllegalArgumentException(requirement + " has more variants than documents");
        }
    }

    /** Makes a property with as many documents as are asked for. */
    public CaseProperty(String requirement, List<Variant> variants) {
        this(requirement, variants, Integer.MAX_VALUE);
    }

    /** {@return a property with these variants} */
    public static CaseProperty of(String requirement, Variant... variants) {
        return new CaseProperty(requirement, List.of(variants));
    }

    /** {@return this property, for which some documents of each variant are enough} */
    public CaseProperty withFew(int documentsOfEachVariant) {
        return new CaseProperty(requirement, variants, documentsOfEachVariant * variants.size());
    }

    /** {@return how many documents are made if so many are asked for} */
    public int documents(int tries) {
        return Math.min(tries, enough);
    }

    /**
     * {@return the recipe of one sample, the same for the same numbers on every machine}
     *
     * @param index decides the variant; the rest is drawn
     * @param random where every choice comes from
     */
    Recipe draw(int index, Random random) {
        Variant variant = variants.get(Math.floorMod(index, variants.size()));
        boolean on = random.nextBoolean();
        int detail = random.nextInt(DETAILS);
        Drawn response = ResponseDraw.settings(variant.shape(), random);
        return new Recipe(variant, on, detail, response);
    }

    /** {@return a new sampler of this property, for one thread} */
    public Sampler sampler() {
        return new Sampler(this);
    }
}
