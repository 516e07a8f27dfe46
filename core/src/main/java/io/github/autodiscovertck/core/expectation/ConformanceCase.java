package io.github.autodiscovertck.core.expectation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A document and the outcomes that are allowed for it. Golden fixtures and generated samples are both cases, so one
 * judge serves both.
 *
 * <p>Immutable, except for the byte arrays, which must not be modified.
 *
 * @param id the name of the case: a fixture's path, or {@code POX-SMTPLAST-010~17} for the generated sample number 17
 * @param requirement the id of the requirement that it tests
 * @param document the bytes as received
 * @param expectation the allowed outcomes
 * @param twin the control document, which differs in one point, or null if the requirement needs none
 * @param preceding documents given to the implementation just before, to detect whether they leave a trace
 * @param repeated whether the document is given twice and must get the same answer both times
 * @param traits the features of the case, used to measure coverage; the first says what is special about the document,
 *     the others where that is
 * @param observation what to record if the sources leave the choice open, or null
 * @param growth the document in ascending sizes, this one being the smallest; null if it has only one size
 * @param delivery how the bytes of the document reach the implementation
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

    /** Creates a case whose document has one size and is delivered as a whole. */
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

    /** {@return a case without control document, traits and observation} */
    public static ConformanceCase of(String id, String requirement, byte[] document, Expectation expectation) {
        return new ConformanceCase(id, requirement, document, expectation, null, List.of(), false, List.of(), null);
    }

    /** {@return this case with another control document} */
    public ConformanceCase withTwin(@Nullable Twin newTwin) {
        return with(copy -> copy.twin = newTwin);
    }

    /** {@return this case with these preceding documents} */
    public ConformanceCase after(List<byte[]> documents) {
        return with(copy -> copy.preceding = documents);
    }

    /** {@return this case with its document given twice} */
    public ConformanceCase twice() {
        return with(copy -> copy.repeated = true);
    }

    /** {@return this case with these traits} */
    public ConformanceCase withTraits(List<String> newTraits) {
        return with(copy -> copy.traits = newTraits);
    }

    /** {@return this case with this observation} */
    public ConformanceCase observing(@Nullable Observation newObservation) {
        return with(copy -> copy.observation = newObservation);
    }

    /** {@return this case with another document} */
    public ConformanceCase withDocument(byte[] newDocument) {
        return with(copy -> copy.document = newDocument);
    }

    /** {@return this case with its document delivered another way} */
    public ConformanceCase delivered(Delivery newDelivery) {
        return with(copy -> copy.delivery = newDelivery);
    }

    /** {@return this case with these ascending sizes of its document, or with one size for null} */
    public ConformanceCase growing(@Nullable ScaledDocument newGrowth) {
        return with(copy -> copy.growth = newGrowth);
    }

    private ConformanceCase with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.toCase();
    }

    /** A mutable copy of a case. */
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
