package io.github.autodiscovertck.core.expectation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One document and what may come of it. A golden fixture and a generated sample are both cases, so that one judge
 * serves both.
 *
 * <p>Immutable but for the byte arrays, which nobody may change.
 *
 * @param id names the case: a fixture's path, or {@code POX-SMTPLAST-010~17} for the generated sample number 17
 * @param requirement the id of the requirement that it tests
 * @param document the bytes as they come off the wire
 * @param expectation what may come of them
 * @param twin the document that differs by one thing, or null where the requirement stands on its own
 * @param preceding documents that the implementation is given just before, to see whether they leave a trace
 * @param repeated whether the document is given twice and has to get the same answer twice
 * @param traits what the case has, for counting what was covered; the first one says what is special about the document,
 *     the others where that stands
 * @param observation what to record where the choice is open, or null
 * @param growth the document in ascending sizes, of which this one is the smallest; null where it has one size
 * @param delivery how the bytes of the document come to the implementation
 */
public record ConformanceCase(
        String id,
        String requirement,
        byte[] document,
        Expectation expectation,
        @Nullable Twin twin,
        List<byte[]> preceding,
        boolean repeated,
        List<String> traits,
        @Nullable Observation observation,
        @Nullable ScaledDocument growth,
        Delivery delivery) {

    public ConformanceCase {
        Objects.requireNonNull(id);
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(document);
        Objects.requireNonNull(expectation);
        Objects.requireNonNull(delivery);
        preceding = List.copyOf(preceding);
        traits = List.copyOf(traits);
    }

    /** Makes a case whose document has one size and is given as a whole. */
    public ConformanceCase(
            String id,
            String requirement,
            byte[] document,
            Expectation expectation,
            @Nullable Twin twin,
            List<byte[]> preceding,
            boolean repeated,
            List<String> traits,
            @Nullable Observation observation) {
        this(
                id,
                requirement,
                document,
                expectation,
                twin,
                preceding,
                repeated,
                traits,
                observation,
                null,
                Delivery.WHOLE);
    }

    /** {@return a case without twin, traits and observation} */
    public static ConformanceCase of(String id, String requirement, byte[] document, Expectation expectation) {
        return new ConformanceCase(id, requirement, document, expectation, null, List.of(), false, List.of(), null);
    }

    /** {@return this case with a twin} */
    public ConformanceCase withTwin(@Nullable Twin newTwin) {
        return with(copy -> copy.twin = newTwin);
    }

    /** {@return this case after other documents} */
    public ConformanceCase after(List<byte[]> documents) {
        return with(copy -> copy.preceding = documents);
    }

    /** {@return this case, given twice} */
    public ConformanceCase twice() {
        return with(copy -> copy.repeated = true);
    }

    /** {@return this case with these traits} */
    public ConformanceCase withTraits(List<String> newTraits) {
        return with(copy -> copy.traits = newTraits);
    }

    /** {@return this case with something to record} */
    public ConformanceCase observing(@Nullable Observation newObservation) {
        return with(copy -> copy.observation = newObservation);
    }

    /** {@return this case with its document in another size} */
    public ConformanceCase withDocument(byte[] newDocument) {
        return with(copy -> copy.document = newDocument);
    }

    /** {@return this case with its document given another way} */
    public ConformanceCase delivered(Delivery newDelivery) {
        return with(copy -> copy.delivery = newDelivery);
    }

    /** {@return this case with other ascending sizes of its document, or with none} */
    public ConformanceCase growing(@Nullable ScaledDocument newGrowth) {
        return with(copy -> copy.growth = newGrowth);
    }

    private ConformanceCase with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.toCase();
    }

    /** A case in which something is about to be another. */
    private static final class Copy {
        private final ConformanceCase original;
        private byte[] document;
        private @Nullable Twin twin;
        private List<byte[]> preceding;
        private boolean repeated;
        private List<String> traits;
        private @Nullable Observation observation;
        private @Nullable ScaledDocument growth;
        private Delivery delivery;

        Copy(ConformanceCase original) {
            this.original = original;
            this.document = original.document;
            this.twin = original.twin;
            this.preceding = original.preceding;
            this.repeated = original.repeated;
            this.traits = original.traits;
            this.observation = original.observation;
            this.growth = original.growth;
            this.delivery = original.delivery;
        }

        ConformanceCase toCase() {
            return new ConformanceCase(
                    original.id,
                    original.requirement,
                    document,
                    original.expectation,
                    twin,
                    preceding,
                    repeated,
                    traits,
                    observation,
                    growth,
                    delivery);
        }
    }
}
