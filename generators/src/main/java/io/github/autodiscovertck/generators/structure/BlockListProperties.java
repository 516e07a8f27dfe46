package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;

/** The properties about Protocol blocks: their number, their order, and which values belong to which block. */
final class BlockListProperties {

    private static final ResponseShape SEVERAL = ResponseShape.among("SMTP");

    private static final String TYPE = "Type";

    /** The Types that a parser must know (POX-TYPE-001, POX-TYPE-002). */
    private static final List<String> REQUIRED_TYPES = List.of("EXCH", "EXPR", "EXHTTP", "WEB", "POP3", "SMTP", "IMAP");

    private static final int SERVERS = 64;

    private static final String URL = "https://www.example.org/ews";

    private BlockListProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-STR-002",
                        new Variant("one block", ResponseShape.ONLY_SMTP, context -> one(minimal(context))),
                        new Variant("several blocks", SEVERAL, context -> all(minimal(context))),
                        new Variant("a block of every Type", SMTP, context -> everyType(minimal(context))),
                        new Variant("twenty blocks", SMTP, context -> many(minimal(context), 20)),
                        new Variant("a hundred blocks", SMTP, context -> many(minimal(context), 100)),
                        new Variant("three hundred blocks", SMTP, context -> many(minimal(context), 300))),
                CaseProperty.of(
                        "POX-STR-003",
                        new Variant("a Server in each block", SEVERAL, context -> several(minimal(context))),
                        new Variant("a TTL in every other block", SEVERAL, context -> everyOther(minimal(context))),
                        new Variant("one Server in two blocks", SMTP, context -> oneServer(context))),
                CaseProperty.of(
                        "POX-STR-004",
                        nested("Internal", "WEB"),
                        nested("External", "WEB"),
                        nested("Internal", "EXCH")),
                CaseProperty.of(
                        "POX-STR-010",
                        new Variant("two SMTP blocks", SMTP, context -> sameType(context, "second.example.org")),
                        new Variant(
                                "three SMTP blocks",
                                SMTP,
                                context -> sameType(context, "second.example.org", "third.example.net"))),
                CaseProperty.of(
                        "POX-STR-014",
                        new Variant("several blocks", SEVERAL, context -> inOrder(minimal(context))),
                        new Variant("a block of each Type", SMTP, context -> inOrder(withEachType(minimal(context))))));
    }

    /** Type and Server are enough to identify the blocks; how other values are read is tested elsewhere. */
    private static VariantContext minimal(VariantContext context) {
        List<Group> blocks = Blocks.of(context.reading());
        for (int i = 0; i < blocks.size(); i++) {
            blocks.set(i, numbered(Blocks.type(blocks.get(i)), i));
        }
        return context.withBlocks(blocks, context.target());
    }

    private static CaseSpec plainCase(Reading reading) {
        return CaseSpec.mustRead(CanonicalTree.of(reading), Expectations.of(reading));
    }

    /**
     * The control has a second block: a parser that reads a single block as an object instead of a list fails here
     * only.
     */
    private static CaseSpec one(VariantContext context) {
        List<Group> two = List.of(context.block(), numbered("IMAP", 2));
        return plainCase(context.reading()).withControl(() -> plainCase(Blocks.replace(context.reading(), two)));
    }

    private static CaseSpec several(VariantContext context) {
        return plainCase(context.reading()).withControl(() -> singleBlock(context));
    }

    /** Models a host that both sends and receives: each block has its own copy of the Server. */
    private static CaseSpec oneServer(VariantContext context) {
        String server = "mail" + context.choose(SERVERS) + ".example.org";
        List<Group> blocks = List.of(Blocks.smallest("IMAP", server), Blocks.smallest("SMTP", server));
        Reading both = Blocks.replace(context.reading(), blocks);
        return plainCase(both).withControl(() -> plainCase(Blocks.replace(both, blocks.subList(1, 2))));
    }

    private static CaseSpec singleBlock(VariantContext context) {
        return plainCase(Blocks.replace(context.reading(), List.of(context.block())));
    }

    /** The number of blocks counts, but not their order (POX-STR-014); other requirements cover their values. */
    private static CaseSpec all(VariantContext context) {
        return CaseSpec.mustRead(context.document(), anyOrder(context.reading()))
                .withControl(() -> singleBlock(context));
    }

    /** No source requires a parser to know NNTP and DAV, so their blocks may be missing (POX-TYPE-003). */
    private static CaseSpec everyType(VariantContext context) {
        List<Group> blocks = of(
                ElementTable.get(TYPE).values(),
                context.choose(ElementTable.get(TYPE).values().size()));
        Reading reading = Blocks.replace(context.reading(), blocks);
        ExpectedGroup expected = Expectations.withOptionalBlocks(
                anyOrder(reading), index -> !REQUIRED_TYPES.contains(Blocks.type(blocks.get(index))));
        return CaseSpec.mustRead(CanonicalTree.of(reading), expected).withControl(() -> singleBlock(context));
    }

    private static VariantContext withEachType(VariantContext context) {
        List<Group> blocks = of(REQUIRED_TYPES, context.choose(REQUIRED_TYPES.size()));
        return context.withBlocks(blocks, 0);
    }

    private static List<Group> of(List<String> types, int first) {
        List<Group> blocks = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            blocks.add(numbered(types.get((i + first) % types.size()), i));
        }
        return blocks;
    }

    private static ExpectedGroup anyOrder(Reading reading) {
        ExpectedGroup expected = Expectations.of(reading);
        for (String name : List.of(TYPE, "Server", "Port", "LoginName", VariantContext.SMTP_LAST)) {
            expected = Expectations.withElement(expected, name, index -> Expected.noneOf());
        }
        return expected;
    }

    /** Type alone shows the order. */
    private static CaseSpec inOrder(VariantContext context) {
        return CaseSpec.mustRead(context.document(), byType(context.reading())).withControl(() -> singleBlock(context));
    }

    private static ExpectedGroup byType(Reading reading) {
        ExpectedGroup expected = Expectations.withElement(Expectations.of(reading), "Server", i -> Expected.noneOf());
        return Expectations.withElement(expected, VariantContext.SMTP_LAST, index -> Expected.noneOf());
    }

    /**
     * More blocks than documented Types. A parser may treat all unknown Types as one and reject the second block of one
     * Type (POX-STR-010), or drop all unknown blocks (POX-TYPE-003), but it must not lose any others.
     */
    private static CaseSpec many(VariantContext context, int count) {
        List<Group> blocks = Blocks.of(context.reading());
        Reading minimal = context.reading();
        for (int i = blocks.size(); i < count; i++) {
            blocks.add(numbered(unknownType(i), i));
        }
        Reading many = Blocks.replace(minimal, blocks);
        return CaseSpec.mayRefuse(CanonicalTree.of(many), anyOrder(many))
                .or(anyOrder(minimal))
                .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(minimal), Expectations.of(minimal)));
    }

    private static String unknownType(int number) {
        return "X-EXAMPLE-" + number;
    }

    private static Group numbered(String type, int number) {
        String server = Values.server(type, "host" + number + ".example.org");
        return Blocks.smallest(type, server);
    }

    /** Uses TTL rather than Server, because a mail block needs Server. */
    private static CaseSpec everyOther(VariantContext context) {
        List<Group> blocks = Blocks.of(context.reading());
        int parity = context.choose(2);
        for (int i = 0; i < blocks.size(); i++) {
            if (i % 2 != parity) {
                blocks.set(i, Blocks.withInOrder(blocks.get(i), "TTL", Integer.toString(i + 2)));
            }
        }
        return plainCase(Blocks.replace(context.reading(), blocks)).withControl(() -> singleBlock(context));
    }

    private static Variant nested(String parent, String outer) {
        Element nested =
                Element.of(parent, Element.of("Protocol", Element.text("Type", "EXPR"), Element.text("ASUrl", URL)));
        return new Variant("in " + parent + " of " + outer, ResponseShape.of(outer), original -> {
            VariantContext context = original.withBlock(block -> Blocks.without(block, parent));
            ExpectedGroup expected = withOptionalNested(Expectations.of(context.reading()), context.target(), parent);
            XmlDocument document = context.inBlock(block -> TreeEdits.append(block, (XmlNode) nested));
            return CaseSpec.mustRead(document, expected)
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
        });
    }

    /** The requirement is not about whether the nested block itself is reported. */
    private static ExpectedGroup withOptionalNested(ExpectedGroup response, int target, String parent) {
        ExpectedGroup nested =
                ExpectedGroup.of(group -> group.add("Type", orAbsent("EXPR")).add("ASUrl", orAbsent(URL)));
        ExpectedGroup optional = ExpectedGroup.of(group -> group.add("Protocol", nested.asOptional()));
        return Expectations.withElement(response, target, parent, optional.asOptional());
    }

    private static Expected orAbsent(String text) {
        return Expected.oneOfOrAbsent(new Value.Text(text));
    }

    /** A parser may keep any of them, but must not mix their values: each block is complete or missing. */
    private static CaseSpec sameType(VariantContext context, String... servers) {
        VariantContext first = context.withBlock(block -> Blocks.withInOrder(block, "Server", "first.example.org"));
        List<Group> blocks = Blocks.of(first.reading());
        for (String server : servers) {
            blocks.add(Blocks.withInOrder(first.block(), "Server", server));
        }
        Reading all = Blocks.replace(first.reading(), blocks);
        ExpectedGroup expected =
                Expectations.withOptionalBlocks(Expectations.of(all), index -> Blocks.isSmtp(blocks.get(index)));
        // A map keyed by Type keeps the last block at the position of the first.
        VariantContext last = first.withBlock(block -> blocks.get(blocks.size() - 1));
        return CaseSpec.mayRefuse(CanonicalTree.of(all), expected)
                .or(Expectations.of(last.reading()))
                .withControl(() -> CaseSpec.mustRead(first.document(), Expectations.of(first.reading())));
    }
}
