package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.PlainTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The properties about Protocol blocks: their list, their order, what belongs to which. */
final class BlockListProperties {

    private static final ResponseShape SEVERAL = ResponseShape.among("SMTP");

    private BlockListProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-STR-002",
                        new Variant("one block", ResponseShape.ONLY_SMTP, BlockListProperties::asItIs),
                        new Variant("several blocks", SEVERAL, BlockListProperties::asItIs),
                        new Variant("twenty blocks", SMTP, scene -> many(scene, 20)),
                        new Variant("a hundred blocks", SMTP, scene -> many(scene, 100))),
                CaseProperty.of(
                        "POX-STR-003",
                        new Variant("a Server in each block", SEVERAL, BlockListProperties::numbered),
                        new Variant("a Server in every other block", SEVERAL, BlockListProperties::everyOther)),
                CaseProperty.of(
                        "POX-STR-004",
                        nested("Internal", "WEB"),
                        nested("External", "WEB"),
                        nested("Internal", "EXCH")),
                CaseProperty.of(
                        "POX-STR-010", new Variant("two SMTP blocks", SMTP, BlockListProperties::twoOfOneType)));
    }

    private static Draft asItIs(Scene scene) {
        return Draft.mustRead(scene.absent(), Expectations.of(scene.reading()));
    }

    /** Types that no parser knows, because it may refuse a second block of one that it does (POX-STR-010). */
    private static Draft many(Scene scene, int count) {
        List<Group> blocks = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> blocks.add(block("X-EXAMPLE-" + i, "host" + i + ".example.org")));
        Reading reading = Blocks.replace(scene.reading(), blocks);
        return Draft.mustRead(PlainTree.of(reading), Expectations.of(reading));
    }

    private static Group block(String type, String server) {
        return new Group(
                List.of(new Member("Type", new Value.Text(type)), new Member("Server", new Value.Text(server))));
    }

    private static Draft numbered(Scene scene) {
        List<Group> blocks = Blocks.of(scene.reading());
        for (int i = 0; i < blocks.size(); i++) {
            blocks.set(i, Blocks.with(blocks.get(i), "Server", "host" + i + ".example.org"));
        }
        Reading reading = Blocks.replace(scene.reading(), blocks);
        return Draft.mustRead(PlainTree.of(reading), Expectations.of(reading));
    }

    private static Draft everyOther(Scene scene) {
        List<Group> blocks = Blocks.of(scene.reading());
        int odd = scene.choose(2);
        for (int i = 0; i < blocks.size(); i++) {
            Group block = blocks.get(i);
            blocks.set(
                    i,
                    i % 2 == odd
                            ? Blocks.without(block, "Server")
                            : Blocks.with(block, "Server", "host" + i + ".example.org"));
        }
        Reading reading = Blocks.replace(scene.reading(), blocks);
        return Draft.mustRead(PlainTree.of(reading), Expectations.of(reading));
    }

    private static Variant nested(String parent, String outer) {
        Element nested = Element.of(
                parent,
                Element.of(
                        "Protocol",
                        Element.text("Type", "EXPR"),
                        Element.text("ASUrl", "https://www.example.org/ews")));
        return new Variant("in " + parent + " of " + outer, ResponseShape.of(outer), scene -> {
            ExpectedGroup expected = withReach(Expectations.of(scene.reading()), scene.target(), parent);
            XmlDocument document = scene.inBlock(block -> TreeEdits.append(block, (XmlNode) nested));
            return Draft.mustRead(document, expected)
                    .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())));
        });
    }

    private static ExpectedGroup withReach(ExpectedGroup response, int target, String parent) {
        ExpectedGroup reach = ExpectedGroup.of(group -> group.group(
                "Protocol", nested -> nested.text("Type", "EXPR").text("ASUrl", "https://www.example.org/ews")));
        return ExpectedBlocks.change(response, target, block -> {
            List<ExpectedGroup.Member> members = new ArrayList<>(block.members());
            members.add(new ExpectedGroup.Member(parent, reach));
            return new ExpectedGroup(members, block.optional());
        });
    }

    private static Draft twoOfOneType(Scene scene) {
        List<Group> blocks = Blocks.of(scene.reading());
        blocks.set(scene.target(), Blocks.with(scene.block(), "Server", "first.example.org"));
        Reading single = Blocks.replace(scene.reading(), blocks);
        blocks.add(block("SMTP", "second.example.org"));
        Reading both = Blocks.replace(scene.reading(), blocks);
        return Draft.mayRefuse(PlainTree.of(both), Expectations.of(both))
                .against(() -> Draft.mustRead(PlainTree.of(single), Expectations.of(single)));
    }
}
