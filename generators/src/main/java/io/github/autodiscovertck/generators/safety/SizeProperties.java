package io.github.autodiscovertck.generators.safety;

import static io.github.autodiscovertck.generators.response.ResponseShape.NONE;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.CaseSpec.Growing;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The properties about well-formed documents of excessive size (CWE-674, CWE-400). The smallest size is within every
 * known limit, including those of JDK 25; the largest is that of a large picture.
 */
final class SizeProperties {

    private static final List<Integer> DEEP = List.of(50, 2_000, 8_000, 32_000);
    /** The JDK's parsers take four times as long for twice the namespaces; that only matters beyond these sizes. */
    private static final List<Integer> SHALLOW = List.of(50, 2_000, 4_000, 8_000);

    private static final List<Integer> DEEPEST = List.of(50, 2_000, 8_000, 32_000, 128_000);
    private static final List<Integer> PIECES = List.of(100, 16_000, 32_000, 64_000, 128_000);
    private static final List<Integer> LONG = List.of(10_000, 60_000, 240_000, 960_000);
    private static final List<Integer> LONG_NAMES = List.of(500, 16_000, 64_000, 256_000);
    private static final List<Integer> ATTRIBUTES = List.of(100, 4_000, 8_000, 16_000, 32_000);

    private SizeProperties() {}

    static CaseProperty depth() {
        return CaseProperty.of(
                        "POX-SEC-007",
                        unknown("unknown elements", DEEPEST, depth -> nested("<a>", "</a>", depth)),
                        unknown(
                                "unknown elements, each with a namespace",
                                SHALLOW,
                                depth -> nested("<a xmlns=\"urn:example:a\">", "</a>", depth)),
                        unknown(
                                "blocks in blocks",
                                DEEP,
                                depth -> nested("<Internal><Protocol>", "</Protocol></Internal>", depth / 2)),
                        inHost("elements in a value", DEEP, depth -> nested("<a>", "</a>", depth)))
                .onlyOncePerVariant();
    }

    static CaseProperty length() {
        return CaseProperty.of(
                        "POX-SEC-008",
                        inHost("a long text", LONG, "a"::repeat),
                        inHost("a text in many references", PIECES, "&#97;"::repeat),
                        inHost("a text in many CDATA sections", PIECES, "<![CDATA[a]]>"::repeat),
                        inHost("a text with many comments", PIECES, "a<!---->"::repeat),
                        growing("many attributes", ATTRIBUTES, SizeProperties::withAttributes),
                        growing(
                                "a long attribute value",
                                LONG,
                                (safety, size) ->
                                        safety.inBlock(block -> block.withAttribute("example", "a".repeat(size)))),
                        growing(
                                "a long attribute name",
                                LONG_NAMES,
                                (safety, size) -> safety.inBlock(block -> block.withAttribute("a".repeat(size), "a"))),
                        unknown("a long element name", LONG_NAMES, size -> "<" + "a".repeat(size) + "/>"))
                .onlyOncePerVariant();
    }

    private interface Markup {
        String of(int size);
    }

    private static String nested(String start, String end, int depth) {
        return start.repeat(depth) + end.repeat(depth);
    }

    private static XmlDocument withAttributes(SafetyContext safety, int count) {
        return safety.inBlock(block -> {
            List<Attribute> attributes = new ArrayList<>(block.attributes());
            for (int i = 0; i < count; i++) {
                attributes.add(Attribute.of("a" + (100_000 + i), "1"));
            }
            return block.withAttributes(attributes);
        });
    }

    private static Variant unknown(String trait, List<Integer> sizes, Markup markup) {
        return growing(
                trait,
                sizes,
                (safety, size) -> safety.inBlock(block -> TreeEdits.append(block, new RawText(markup.of(size)))));
    }

    private static Variant inHost(String trait, List<Integer> sizes, Markup markup) {
        return growing(trait, sizes, (safety, size) -> safety.with(new RawText(markup.of(size))));
    }

    /** Any value is correct for an element that is so long or so deep. */
    private static Variant growing(
            String trait, List<Integer> sizes, BiFunction<SafetyContext, Integer, XmlDocument> source) {
        return new Variant(trait, NONE, context -> {
            SafetyContext safety = SafetyContext.of(context);
            Growing growing = new Growing(sizes, 0, size -> source.apply(safety, size));
            ExpectedGroup expected = Expectations.withElement(
                    safety.expectedWithAnyHost(), safety.context().target(), "Internal", Expected.noneOf());
            return CaseSpec.mayRefuse(growing, expected).withControl(safety::control);
        });
    }
}
