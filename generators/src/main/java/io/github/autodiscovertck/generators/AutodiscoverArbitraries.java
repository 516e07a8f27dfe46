package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.generators.fault.FaultProperties;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sample;
import io.github.autodiscovertck.generators.property.Sampler;
import io.github.autodiscovertck.generators.response.AnyResponseGenerator;
import io.github.autodiscovertck.generators.smtplast.SmtpLastProperties;
import io.github.autodiscovertck.generators.writing.WritingChoice;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for someone's own properties:
 *
 * <pre>{@code
 * @Property
 * boolean everyValidResponseIsRead(@ForAll("responses") ValidResponse response) {
 *     return myParser.parse(response.document()) != null;
 * }
 *
 * @Provide
 * Arbitrary<ValidResponse> responses() {
 *     return AutodiscoverArbitraries.validResponses();
 * }
 * }</pre>
 *
 * <p>They need {@code jqwik-api} only. Each generator they give is for one thread; the arbitraries themselves are safe
 * for use by several.
 */
public final class AutodiscoverArbitraries {

    private AutodiscoverArbitraries() {}

    /**
     * {@return valid responses over the whole element table, serialized in every way that must not change the reading}
     */
    public static Arbitrary<ValidResponse> validResponses() {
        return new TreeArbitrary<>(
                () -> AutodiscoverArbitraries::drawResponse, ValidResponse::shrinks, ValidResponse::size);
    }

    /** {@return documents that no parser may accept, each one named fault away from a valid one} */
    public static Arbitrary<Sample> invalidResponses() {
        return samples(FaultProperties.all());
    }

    /** {@return cases of every requirement about SMTPLast} */
    public static Arbitrary<Sample> smtpLast() {
        return samples(SmtpLastProperties.all());
    }

    /**
     * {@return the cases of one requirement}
     *
     * @param requirement its id, such as {@code POX-SMTPLAST-010}
     * @throws IllegalArgumentException if no property generates cases for it
     */
    public static Arbitrary<Sample> of(String requirement) {
        return samples(List.of(CaseProperties.of(requirement)));
    }

    private static Arbitrary<Sample> samples(List<CaseProperty> properties) {
        return new TreeArbitrary<>(() -> generator(properties), Sample::shrinks, Sample::size);
    }

    private static Function<Random, Sample> generator(List<CaseProperty> properties) {
        List<Sampler> samplers = properties.stream().map(CaseProperty::sampler).toList();
        return random -> {
            int which = random.nextInt(samplers.size());
            int turn = random.nextInt(properties.get(which).leastTries());
            return samplers.get(which).draw(turn, random);
        };
    }

    private static ValidResponse drawResponse(Random random) {
        Set<WritingChoice> choices = EnumSet.noneOf(WritingChoice.class);
        for (WritingChoice choice : WritingChoice.values()) {
            if (random.nextInt(4) == 0) {
                choices.add(choice);
            }
        }
        return new ValidResponse(AnyResponseGenerator.draw(random), choices, random.nextLong());
    }
}
