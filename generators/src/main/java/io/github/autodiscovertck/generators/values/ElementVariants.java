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
 * Variants about one element in the block under test. They set its value or omit it, and judge nothing else.
 *
 * @param name the name of the element
 * @param shape the blocks in which it is tested
 */
record ElementVariants(String name, ResponseShape shape) {

    private static final Map<String, String> HANDLING =
            Map.of("absent", "not reported", "invalid", "flagged as invalid", "refused", "document refused");

    static ElementVariants of(String name, String... types) {
        return new ElementVariants(name, ResponseShape.of(types));
    }

    /** {@return a variant in which the element has this value and must be reported with it} */
    Variant reported(String value) {
        return reported(value, Expected.exactly(value));
    }

    /** {@return a variant in which the element has this value and must be reported as expected} */
    Variant reported(String value, Expected expected) {
        return new Variant(trait(value), shape, context -> {
            VariantContext with = with(context, value);
            return CaseSpec.mustRead(with.document(), expecting(with, expected))
                    .withControl(() -> open(without(context)));
        });
    }

    /**
     * {@return a variant in which the element has this value and must be reported with it; its control has a plain
     * value}
     */
    Variant reportedLike(String value, String plain) {
        return new Variant(
                trait(value), shape, context -> plain(context, value).withControl(() -> plain(context, plain)));
    }

    /**
     * {@return a variant in which the element has another spelling of a plain value and must be reported with that
     * value}
     */
    Variant spelling(String value, String plain) {
        return spelling(value, Expected.exactly(plain), plain);
    }

    /**
     * {@return a variant in which the element has another spelling of a plain value and must be reported as expected}
     */
    Variant spelling(String value, Expected expected, String plain) {
        return new Variant(trait(value), shape, context -> {
            VariantContext with = with(context, value);
            return CaseSpec.mustRead(with.document(), expecting(with, expected))
                    .withControl(() -> plain(context, plain));
        });
    }

    /** {@return a variant in which the element has a value that may be rejected; its control has a plain value} */
    Variant open(String value, Expected expected, String plain) {
        return new Variant(trait(value), shape, context -> {
            VariantContext with = with(context, value);
            return CaseSpec.mayRefuse(with.document(), expecting(with, expected))
                    .withControl(() -> plain(context, plain));
        });
    }

    /** {@return a variant in which the element is absent} */
    Variant absent(Expected expected) {
        return new Variant("no " + name, shape, context -> {
            VariantContext without = without(context);
            return CaseSpec.mustRead(without.document(), expecting(without, expected))
                    .withControl(() -> open(with(context, Values.simplest(ElementTable.get(name)))));
        });
    }

    /** {@return a variant in which the element is absent; its control has this value, which must be reported} */
    Variant absentWithControl(Expected expected, String value) {
        return new Variant("no " + name, shape, context -> {
            VariantContext without = without(context);
            return CaseSpec.mustRead(without.document(), expecting(without, expected))
                    .withControl(() -> plain(context, value));
        });
    }

    /** {@return the variant, which also records what is reported for the element} */
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

    /** The control only checks that the document is read; any value of the element is correct. */
    private CaseSpec open(VariantContext context) {
        return CaseSpec.mustRead(context.document(), expecting(context, Expected.noneOf()));
    }

    private VariantContext without(VariantContext context) {
        return context.withBlock(block -> Blocks.without(block, name));
    }

    /** Inserts the element at its position in the reference; another requirement covers the order (POX-STR-006). */
    private VariantContext with(VariantContext context, String value) {
        return context.withBlock(block -> Blocks.withInOrder(block, name, value));
    }

    /** Another requirement covers absent elements that have no default (POX-DEF-003). */
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
