package io.github.autodiscovertck.generators;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sample;
import io.github.autodiscovertck.generators.property.Sampler;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The samples for tests: enough to include every variant several times, and always the same ones. */
final class Samples {

    static final int COUNT = 300;
    private static final long SEED = 20261123;

    private Samples() {}

    /** The ids of all properties, for parameterized tests. */
    static List<String> requirements() {
        return CaseProperties.all().stream().map(CaseProperty::requirement).toList();
    }

    static Stream<Sample> of(String requirement) {
        return of(requirement, COUNT);
    }

    static Stream<Sample> of(String requirement, int count) {
        Sampler sampler = CaseProperties.of(requirement).sampler();
        return IntStream.range(0, count).mapToObj(index -> sampler.sample(SEED, index));
    }

    static Stream<ValidResponse> responses(int count) {
        Random random = new Random(SEED);
        var generator = AutodiscoverArbitraries.validResponses().generator(1000);
        return IntStream.range(0, count)
                .mapToObj(index -> generator.next(random).value());
    }

    static boolean mustBeRefused(ConformanceCase sample) {
        return sample.expectation().refusal() == Refusal.REQUIRED;
    }

    static ConformanceCase twin(ConformanceCase sample) {
        Twin twin = sample.twin();
        if (twin == null) {
            throw new AssertionError(sample.id() + " has no twin");
        }
        return twin.source().get();
    }

    /** Every document of a case: those sent before it, its own, those sent at the same time, and its control. */
    static List<byte[]> documents(ConformanceCase sample) {
        List<byte[]> documents = new ArrayList<>(sample.preceding());
        documents.add(sample.document());
        if (sample.delivery() instanceof Delivery.Together together) {
            documents.addAll(together.others());
        }
        if (sample.twin() != null) {
            documents.add(twin(sample).document());
        }
        return documents;
    }
}
