package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.HashMap;
import java.util.Map;

/**
 * One element in the block in question: the variants that give it a value, or leave it out, and judge nothing else.
 *
 * @param name the name of the element
 * @param shape which blocks it is tried in
 */
record ElementVariants(String name, ResponseShape shape) {

    private static final Map<String, String> HANDLING =
            Map.of("absent", "not reported", "invalid", "flagged as invalid", "refused", "document refused");

    static ElementVariants of(String name, String... types) {
        return new ElementVariants(name, ResponseShape.of(types));
    }

    /** {@return the variant in which the element has this value and must be reported with it} */
    Variant reported(String value) {
        return reported(value, Expected.exactly(value));
    }

    /** {@return the variant in which the element has this value, and this must be reported} */
    Variant reported(String value, Expected expected) {
        return new Variant(trait(value), shape, context -> {
            VariantContext with = with(context, value);
            return CaseSpec.mustRead(with.document(), expecting(with, expected))
                    .withControl(() -> open(without(context)));
        });
    }

    /** {@return the variant in which the element has this value and must be reported with it; the twin has a plain one} */
    Variant reportedAsWell(String value, String plain) {
        return new Variant(
                trait(value), shape, context -> plain(context, value).withControl(() -> plain(context, plain)));
    }

    /** {@return the variant in which the element has another spelling of a plain value, and must be read as that} */
    Variant spelling(String value, String plain) {
        return spelling(value, Expected.exactly(plain), plain);
    }

    /** {@return the variant in which the element has another spelling of a plain value, and this must be reported} */
    Variant spelling(String value, Expected expected, String plain) {
        return new Variant(trait(value), shape, context -> {
            VariantContext with = with(context, value);
            return CaseSpec.mustRead(with.document(), expecting(with, expected))
                    .withControl(() -> plain(context, plain));
        });
    }

    /** {@return the variant in which the element has an open value; the twin has a plain one} */
    Variant open(String value, Expected expected, String plain) {
        return new Variant(trait(value), shape, context -> {
            VariantContext with = with(context, value);
            return CaseSpec.mayRefuse(with.document(), expecting(with, expected))
                    .withControl(() -> plain(context, plain));
        });
    }

    /** {@return the variant in which the element is absent} */
    Variant absent(Expected expected) {
        return new Variant("no " + name, shape, context -> {
            VariantContext without = without(context);
            return CaseSpec.mustRead(without.document(), expecting(without, expected))
                    .withControl(() -> open(with(context, Values.simplest(ElementTable.get(name)))));
        });
    }

    /** {@return the variant in which the element is absent; its control has this value, which must be read} */
    Variant absentBeside(Expected expected, String value) {
        return new Variant("no " + name, shape, context -> {
            VariantContext without = without(context);
            return CaseSpec.mustRead(without.document(), expecting(without, expected))
                    .withControl(() -> plain(context, value));
        });
    }

    /** {@return a variant, also recording what is reported of the element where it is left open} */
    Variant observing(Variant variant, String aspect, Map<String, String> phrases) {
        Map<String, String> all = new HashMap<>(HANDLING);
        all.putAll(phrases);
        return new Variant(variant.trait(), variant.shape(), context -> variant.spec()
                .apply(context)
                .observing(aspect, "Account/Protocol[" + context.target() + "]/" + name, all));
    }

    private CaseSpec plain(VariantContext context, String value) {
        VariantContext with = with(context, value);
        return CaseSpec.mustRead(with.document(), expecting(with, Expected.exactly(value)));
    }

    /** What is reported of the element is not asked: only whether the document is read without what a case is about. */
    private CaseSpec open(VariantContext context) {
        return CaseSpec.mustRead(context.document(), expecting(context, Expected.noneOf()));
    }

    private VariantContext without(VariantContext context) {
        return context.withBlock(block -> Blocks.without(block, name));
    }

    /** Where the reference has it: that the order does not matter is a requirement of its own (POX-STR-006). */
    private VariantContext with(VariantContext context, String value) {
        return context.withBlock(block -> Blocks.withInOrder(block, name, value));
    }

    /** What is reported where an element without a default is absent is asked elsewhere (POX-DEF-003). */
    private ExpectedGroup expecting(VariantContext context, Expected expected) {
        ExpectedGroup response = Expectations.of(context.reading(), context.target(), name, expected);
        return ElementTable.get(name).defaultValue() == null
                ? Expectations.whereNotNamed(response, name, Expected.noneOf())
                : response;
    }

    private String trait(String value) {
        String shown = value.length() > 30 ? value.substring(0, 12) + "… (" + value.length() + " characters)" : value;
        return name + " \"" + shown.replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
