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
public record CaseSpec(
        XmlDocument document,
        Expectation expectation,
        @Nullable Supplier<CaseSpec> twin,
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
    public static CaseSpec mustRead(XmlDocument document, ExpectedGroup response) {
        return of(document, Expectation.read(response));
    }

    /** {@return the draft of a document that may be refused, or has to be read like this} */
    public static CaseSpec mayRefuse(XmlDocument document, ExpectedGroup response) {
        return of(document, Expectation.readOrRefuse(response));
    }

    /** {@return the draft of a document that has to be accepted, whatever is reported of it} */
    public static CaseSpec mustAccept(XmlDocument document) {
        return of(document, Expectation.accept());
    }

    /** {@return the draft of a document that has to be refused} */
    public static CaseSpec mustRefuse(XmlDocument document) {
        return of(document, Expectation.refuse());
    }

    /** {@return the draft of a document of which nothing is expected but the answer that another one gets} */
    public static CaseSpec asAnswered(XmlDocument document, Supplier<CaseSpec> other) {
        return of(document, Expectation.anything()).sameAnswerAs(other);
    }

    /** {@return the draft of a document in ascending sizes, each of which may be refused, or has to be read like this} */
    public static CaseSpec mayRefuse(Growing growth, ExpectedGroup response) {
        XmlDocument smallest = growth.source().apply(growth.sizes().get(0));
        Expectation expectation = Expectation.readOrRefuse(response);
        return new CaseSpec(
                smallest, expectation, null, Twin.Relation.CONTROL, List.of(), false, null, growth, Delivery.WHOLE);
    }

    private static CaseSpec of(XmlDocument document, Expectation expectation) {
        return new CaseSpec(
                document, expectation, null, Twin.Relation.CONTROL, List.of(), false, null, null, Delivery.WHOLE);
    }

    /** {@return this draft, whose document may also be read like this, as a whole} */
    public CaseSpec or(ExpectedGroup alternative) {
        return new CaseSpec(
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
    public CaseSpec withControl(Supplier<CaseSpec> control) {
        return new CaseSpec(
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
    public CaseSpec sameAnswerAs(Supplier<CaseSpec> other) {
        return new CaseSpec(
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
    public CaseSpec after(XmlDocument... documents) {
        return new CaseSpec(
                document, expectation, twin, relation, List.of(documents), repeated, observation, growth, delivery);
    }

    /** {@return this draft, given twice} */
    public CaseSpec twice() {
        return new CaseSpec(document, expectation, twin, relation, preceding, true, observation, growth, delivery);
    }

    /** {@return this draft with something to record of what is reported at an address} */
    public CaseSpec observing(String aspect, String address, Map<String, String> phrases) {
        return new CaseSpec(
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
    public CaseSpec delivered(Delivery newDelivery) {
        return new CaseSpec(
                document, expectation, twin, relation, preceding, repeated, observation, growth, newDelivery);
    }
}
