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
 * A case as a variant specifies it: with trees instead of bytes, and without an id.
 *
 * @param document the document
 * @param expectation which answers are correct
 * @param twin supplies the control, or null for none
 * @param relation how the answers to the document and its control must compare
 * @param preceding documents that are sent just before
 * @param repeated whether the document is sent twice
 * @param observation what to record, or null
 * @param growth the document in ascending sizes, or null
 * @param delivery how the document is delivered to the implementation
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
     * A document in ascending sizes, see {@link io.github.autodiscovertck.core.expectation.ScaledDocument}.
     *
     * @param sizes the sizes, ascending
     * @param free the largest size for which any amount of work is allowed
     * @param source creates the document of a size
     */
    public record Growing(List<Integer> sizes, int free, IntFunction<XmlDocument> source) {
        public Growing {
            sizes = List.copyOf(sizes);
            Objects.requireNonNull(source);
        }
    }

    /** {@return a case whose document must be read like this} */
    public static CaseSpec mustRead(XmlDocument document, ExpectedGroup response) {
        return of(document, Expectation.read(response));
    }

    /** {@return a case whose document must be rejected or read like this} */
    public static CaseSpec mayRefuse(XmlDocument document, ExpectedGroup response) {
        return of(document, Expectation.readOrRefuse(response));
    }

    /** {@return a case whose document must be accepted, whatever is reported} */
    public static CaseSpec mustAccept(XmlDocument document) {
        return of(document, Expectation.accept());
    }

    /** {@return a case whose document must be rejected} */
    public static CaseSpec mustRefuse(XmlDocument document) {
        return of(document, Expectation.refuse());
    }

    /** {@return a case whose document must get the same answer as another one, whatever that is} */
    public static CaseSpec asAnswered(XmlDocument document, Supplier<CaseSpec> other) {
        return of(document, Expectation.anything()).sameAnswerAs(other);
    }

    /** {@return a case with a document in ascending sizes, each of which must be rejected or read like this} */
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

    /** {@return this case, with an alternative reading of the whole document that is also correct} */
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

    /** {@return this case with a control, from which its document differs in one thing} */
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

    /** {@return this case with a document that must get the same answer} */
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

    /** {@return this case, sent just after these documents} */
    public CaseSpec after(XmlDocument... documents) {
        return new CaseSpec(
                document, expectation, twin, relation, List.of(documents), repeated, observation, growth, delivery);
    }

    /** {@return this case, with its document sent twice} */
    public CaseSpec twice() {
        return new CaseSpec(document, expectation, twin, relation, preceding, true, observation, growth, delivery);
    }

    /** {@return this case with an observation of what is reported at an address} */
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

    /** {@return this case with another delivery} */
    public CaseSpec delivered(Delivery newDelivery) {
        return new CaseSpec(
                document, expectation, twin, relation, preceding, repeated, observation, growth, newDelivery);
    }
}
