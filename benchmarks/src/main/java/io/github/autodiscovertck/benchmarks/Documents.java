package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.property.Sample;
import io.github.autodiscovertck.generators.property.Sampler;
import java.util.ArrayList;
import java.util.List;

/**
 * Samples of all properties whose documents must be accepted, so that generating, parsing and judging use the same
 * ones. It excludes properties that generate only a few documents per run.
 */
final class Documents {

    /** The document length in bytes to which the figures refer. */
    static final int USUAL_LENGTH = 2_500;

    private static final int OF_EACH = 20;
    private static final int LONGEST = 20_000;

    private Documents() {}

    /**
     * A sample and its case.
     *
     * @param sampler the source of the sample
     * @param index the number of the sample
     * @param made the case
     */
    record Made(Sampler sampler, int index, ConformanceCase made) {
        Sample again() {
            return sampler.sample(Plan.DEFAULT_SEED, index);
        }
    }

    static List<Made> all() {
        List<Made> all = new ArrayList<>();
        CaseProperties.all().stream().filter(property -> !property.few()).forEach(property -> {
            Sampler sampler = property.sampler();
            for (int i = 0; i < OF_EACH; i++) {
                ConformanceCase made = sampler.sample(Plan.DEFAULT_SEED, i).toCase();
                if (made.growth() == null
                        && made.expectation().refusal() == Refusal.FORBIDDEN
                        && made.document().length <= LONGEST) {
                    all.add(new Made(sampler, i, made));
                }
            }
        });
        return all;
    }

    /** {@return the documents of these samples} */
    static List<byte[]> bytes() {
        return all().stream().map(made -> made.made().document()).toList();
    }
}
