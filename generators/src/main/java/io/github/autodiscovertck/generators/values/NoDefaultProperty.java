package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.List;
import java.util.stream.Stream;

/**
 * The property about elements without a default (POX-DEF-003). For blocks with only Type and Server, a parser may
 * report fixed and derived defaults of the element table, and the empty value of a type that cannot be absent, but
 * nothing else.
 */
final class NoDefaultProperty {

    private NoDefaultProperty() {}

    static CaseProperty get() {
        Stream<Variant> variants = Stream.of("SMTP", "IMAP", "POP3", "EXCH", "EXPR", "EXHTTP", "WEB")
                .map(type -> new Variant("bare blocks, " + type, ResponseShape.of(type), original -> {
                    VariantContext bare = original.withBlocks(
                            Blocks.of(original.reading()).stream()
                                    .map(NoDefaultProperty::bare)
                                    .toList(),
                            original.target());
                    return CaseSpec.mustRead(bare.document(), withEmptyValues(Expectations.of(bare.reading())));
                }));
        return new CaseProperty("POX-DEF-003", variants.toList());
    }

    /** A type that cannot be absent has an empty value: off, 0, or an empty string. */
    private static ExpectedGroup withEmptyValues(ExpectedGroup response) {
        ExpectedGroup expected = response;
        for (PoxElement element : ElementTable.childrenOf("Protocol")) {
            boolean open = element.defaultValue() == null && element.derivedDefault() == null;
            if (open && !element.isGroup()) {
                expected = Expectations.whereNotNamed(
                        expected, element.name(), Expected.oneOfOrAbsent(new Value.Text(emptyValue(element))));
            }
        }
        return expected;
    }

    private static String emptyValue(PoxElement element) {
        return switch (element.kind()) {
            case ON_OFF -> "off";
            case INTEGER -> "0";
            default -> "";
        };
    }

    private static Group bare(Group block) {
        String type = Blocks.type(block);
        String server = Values.server(type, "mail.example.org");
        return new Group(
                List.of(new Member("Type", new Value.Text(type)), new Member("Server", new Value.Text(server))));
    }
}
