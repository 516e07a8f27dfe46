package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.generators.response.ResponseProfile;
import java.util.List;
import java.util.Objects;

/**
 * Generates the cases of one requirement.
 *
 * <p>Immutable and safe for use by several threads; a {@link Sampler} is not.
 *
 * @param requirement the id of the requirement
 * @param variants the ways in which its documents differ from a plain one; each is drawn equally often
 * @param few whether each variant in each circumstance once is enough, however many documents are asked for: what is given
 *     one at a time takes longer
 */
public record CaseProperty(String requirement, List<Variant> variants, boolean minimal) {

    private static final int TOO_MANY_FOR_LUCK = 12;

    public CaseProperty {
        Objects.requireNonNull(requirement);
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException(requirement + " has no variants");
        }
    }

    /** Makes a property with as many documents as are asked for. */
    public CaseProperty(String requirement, List<Variant> variants) {
        this(requirement, variants, false);
    }

    /** {@return a property with these variants} */
    public static CaseProperty of(String requirement, Variant... variants) {
        return new CaseProperty(requirement, List.of(variants));
    }

    /** {@return this property, of which a few documents are enough} */
    public CaseProperty onlyOncePerVariant() {
        return new CaseProperty(requirement, variants, true);
    }

    /** {@return how many documents are made where so many are asked for; each variant is always among them} */
    public int documents(int tries) {
        return minimal ? Math.max(TOO_MANY_FOR_LUCK, leastTries()) : Math.max(tries, leastTries());
    }

    /**
     * {@return this property, whose block in question says that SMTPLast is on if it is SMTP} For what is about whole
     * documents: a parser that reports nothing but the default must not pass.
     */
    public CaseProperty withSmtpLastOn() {
        return new CaseProperty(
                requirement, variants.stream().map(Variant::withSmtpLastOn).toList(), minimal);
    }

    /**
     * {@return this property, with documents for an implementation of this profile}
     *
     * @param profile what its documents have in common
     * @param anyTarget whether the property is about whole documents, so that the block it is about may have another Type
     */
    public CaseProperty within(ResponseProfile profile, boolean anyTarget) {
        return profile.equals(ResponseProfile.ANY)
                ? this
                : new CaseProperty(
                        requirement,
                        variants.stream()
                                .map(variant -> variant.within(profile, anyTarget))
                                .toList(),
                        minimal);
    }

    /**
     * {@return how many samples from the first one have every variant in every circumstance that it can be drawn in}
     */
    public int leastTries() {
        int most = 0;
        for (Variant variant : variants) {
            most = Math.max(most, variant.circumstances().size());
        }
        return most * variants.size();
    }

    /**
     * {@return how many samples from the first one have every variant at every place where it can stand} There are some more
     * where these are very few: who answers at random may be right once or twice.
     */
    public int fewestTries() {
        int fewest = Math.max(variants.size(), leastTries() / 2);
        return minimal ? fewest : Math.max(fewest, TOO_MANY_FOR_LUCK);
    }

    /** {@return a new sampler of this property, for one thread} */
    public Sampler sampler() {
        return new Sampler(this);
    }
}
