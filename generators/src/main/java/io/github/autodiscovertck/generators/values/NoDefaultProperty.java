package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.TextKind;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.List;
import java.util.stream.Stream;

/**
 * The property about elements that no source gives a default (POX-DEF-003): of blocks that hold Type and Server alone,
 * nothing else is reported but what the element table has a default for, fixed or derived.
 */
final class NoDefaultProperty {

    private NoDefaultProperty() {}

    static CaseProperty get() {
        Stream<Variant> variants = Stream.of("SMTP", "IMAP", "POP3", "EXCH", "EXPR", "EXHTTP", "WEB")
                .map(type -> new Variant("bare blocks, " + type, ResponseShape.of(type), drawn -> {
                    Scene bare = drawn.withBlocks(
                            Blocks.of(drawn.reading()).stream()
                                    .map(NoDefaultProperty::bare)
                                    .toList(),
                            drawn.target());
                    return Draft.mustRead(bare.absent(), withoutSwitches(Expectations.of(bare.reading())));
                }));
        return new CaseProperty("POX-DEF-003", variants.toList());
    }

    /** Elsewhere, off may be reported of a switch whose absence stands for nothing. */
    private static ExpectedGroup withoutSwitches(ExpectedGroup response) {
        ExpectedGroup expected = response;
        for (PoxElement element : ElementTable.childrenOf("Protocol")) {
            if (element.kind() == TextKind.ON_OFF && element.defaultValue() == null) {
                expected = Expectations.whereNotNamed(expected, element.name(), Expected.oneOfOrAbsent());
            }
        }
        return expected;
    }

    private static Group bare(Group block) {
        String type = Blocks.type(block);
        String server = Values.server(type, "mail.example.org");
        return new Group(
                List.of(new Member("Type", new Value.Text(type)), new Member("Server", new Value.Text(server))));
    }
}
