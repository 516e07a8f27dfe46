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
 * @param variants the ways in which its documents differ from a plain one; each is sampled equally often
 * @param minimal whether one sample of each variant in each of its surroundings is enough, however many documents are
 *     requested; used where delivering a document takes long
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

    /** Creates a property that generates as many documents as requested. */
    public CaseProperty(String requirement, List<Variant> variants) {
        this(requirement, variants, false);
    }

    /** {@return a property with these variants} */
    public static CaseProperty of(String requirement, Variant... variants) {
        return new CaseProperty(requirement, List.of(variants));
    }

    /** {@return this property, limited to one sample of each variant in each of its surroundings} */
    public CaseProperty onlyOncePerVariant() {
        return new CaseProperty(requirement, variants, true);
    }

    /** {@return how many documents to generate when this many are requested; enough to include each variant} */
    public int documents(int tries) {
        return minimal ? Math.max(TOO_MANY_FOR_LUCK, leastTries()) : Math.max(tries, leastTries());
    }

    /**
     * {@return this property, with SMTPLast on in the block under test if that is an SMTP block} Meant for properties
     * about whole documents: a parser that reports only defaults must not pass them.
     */
    public CaseProperty withSmtpLastOn() {
        return new CaseProperty(
                requirement, variants.stream().map(Variant::withSmtpLastOn).toList(), minimal);
    }

    /**
     * {@return this property, with documents for an implementation of this profile}
     *
     * @param profile what its documents have in common
     * @param anyTarget whether the property is about whole documents, so that the block under test may have another
     *     Type
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

    /** {@return how many samples, counted from the first, cover every variant in all its surroundings} */
    public int leastTries() {
        int most = 0;
        for (Variant variant : variants) {
            most = Math.max(most, variant.surroundings().size());
        }
        return most * variants.size();
    }

    /**
     * {@return how many samples, counted from the first, cover every variant at every position} The number has a lower
     * limit, because a parser that answers at random may be right once or twice.
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
