package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.tree.XmlDocument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A case as a variant drafts it: trees instead of bytes, no id yet.
 *
 * @param document the document
 * @param expectation what may come of it
 * @param twin the twin, made when it is needed, or null
 * @param relation how the answers to the two have to compare
 * @param preceding documents given just before
 * @param repeated whether the document is given twice
 * @param observation what to record, or null
 * @param growth the document in ascending sizes, or null
 * @param delivery how the document comes to the implementation
 */
public record Draft(
        XmlDocument document,
        Expectation expectation,
        @Nullable Supplier<Draft> twin,
        Twin.Relation relation,
        List<XmlDocument> preceding,
        boolean repeated,
        @Nullable Observation observation,
        @Nullable Growing growth,
        Delivery delivery) {

    /**
     * A document in ascending sizes, see {@link io.github.autodiscovertck.core.expectation.Growth}.
     *
     * @param sizes the sizes, ascending
     * @param free up to which size all the work may be done
     * @param source makes the document of a size
     */
    public record Growing(List<Integer> sizes, int free, IntFunction<XmlDocument> source) {
        public Growing {
            sizes = List.copyOf(sizes);
            Objects.requireNonNull(source);
        }
    }

    /** {@return the draft of a document that has to be read like this} */
    public static Draft mustRead(XmlDocument document, ExpectedGroup response) {
        return of(document, Expectation.read(response));
    }

    /** {@return the draft of a document that may be refused, or has to be read like this} */
    public static Draft mayRefuse(XmlDocument document, ExpectedGroup response) {
        return of(document, Expectation.readOrRefuse(response));
    }

    /** {@return the draft of a document that has to be accepted, whatever is reported of it} */
    public static Draft mustAccept(XmlDocument document) {
        return of(document, Expectation.accept());
    }

    /** {@return the draft of a document that has to be refused} */
    public static Draft mustRefuse(XmlDocument document) {
        return of(document, Expectation.refuse());
    }

    /** {@return the draft of a document of which nothing is expected but the answer that another one gets} */
    public static Draft asAnswered(XmlDocument document, Supplier<Draft> other) {
        return of(document, Expectation.anything()).sameAnswerAs(other);
    }

    /** {@return the draft of a document in ascending sizes, each of which may be refused, or has to be read like this} */
    public static Draft mayRefuse(Growing growth, ExpectedGroup response) {
        XmlDocument smallest = growth.source().apply(growth.sizes().get(0));
        Expectation expectation = Expectation.readOrRefuse(response);
        return new Draft(
                smallest, expectation, null, Twin.Relation.CONTROL, List.of(), false, null, growth, Delivery.WHOLE);
    }

    private static Draft of(XmlDocument document, Expectation expectation) {
        return new Draft(
                document, expectation, null, Twin.Relation.CONTROL, List.of(), false, null, null, Delivery.WHOLE);
    }

    /** {@return this draft, whose document may also be read like this, as a whole} */
    public Draft or(ExpectedGroup alternative) {
        return new Draft(
                document,
                expectation.or(alternative),
                twin,
                relation,
                preceding,
                repeated,
                observation,
                growth,
                delivery);
    }

    /** {@return this draft with the document it differs from by one thing} */
    public Draft against(Supplier<Draft> control) {
        return new Draft(
                document,
                expectation,
                control,
                Twin.Relation.CONTROL,
                preceding,
                repeated,
                observation,
                growth,
                delivery);
    }

    /** {@return this draft with a document that has to get the same answer} */
    public Draft sameAnswerAs(Supplier<Draft> other) {
        return new Draft(
                document,
                expectation,
                other,
                Twin.Relation.SAME_ANSWER,
                preceding,
                repeated,
                observation,
                growth,
                delivery);
    }

    /** {@return this draft, given just after these documents} */
    public Draft after(XmlDocument... documents) {
        return new Draft(
                document, expectation, twin, relation, List.of(documents), repeated, observation, growth, delivery);
    }

    /** {@return this draft, given twice} */
    public Draft twice() {
        return new Draft(document, expectation, twin, relation, preceding, true, observation, growth, delivery);
    }

    /** {@return this draft with something to record of what is reported at an address} */
    public Draft observing(String aspect, String address, Map<String, String> phrases) {
        return new Draft(
                document,
                expectation,
                twin,
                relation,
                preceding,
                repeated,
                new Observation(aspect, address, phrases),
                growth,
                delivery);
    }

    /** {@return this draft, whose document comes to the implementation like this} */
    public Draft delivered(Delivery newDelivery) {
        return new Draft(document, expectation, twin, relation, preceding, repeated, observation, growth, newDelivery);
    }
}
