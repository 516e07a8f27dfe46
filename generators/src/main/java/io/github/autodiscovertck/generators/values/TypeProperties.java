package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.element.ElementTable;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The properties about a Type that is undocumented, spelled in an unusual way, or absent. */
final class TypeProperties {

    private static final String TYPE = "Type";
    private static final String SERVER = "groupware.example.org";
    private static final ResponseShape ANY = ResponseShape.of("SMTP", "IMAP", "POP3", "EXCH", "EXPR", "WEB");

    private TypeProperties() {}

    static List<CaseProperty> all() {
        return List.of(unknown(), respelled(), absent());
    }

    /**
     * One unknown Type per document: a parser may treat all unknown Types as one and reject a second block of it
     * (POX-STR-010).
     */
    private static CaseProperty unknown() {
        Stream<Variant> variants = Stream.of("CalDAV", "CardDAV", "X-EXAMPLE", "EXHTTP2", "SMTPS", "JMAP")
                .map(type -> new Variant("Type " + type, ANY, context -> withUnknown(context, type)));
        return new CaseProperty("POX-TYPE-003", variants.toList());
    }

    private static CaseSpec withUnknown(VariantContext context, String type) {
        List<Group> blocks = Blocks.of(context.reading());
        int position = context.choose(blocks.size() + 1);
        blocks.add(position, block(type));
        VariantContext with = context.withBlocks(blocks, position);
        // In any letter case: no requirement covers that (AMB-TYPE-CASE).
        Expected noKnownType = new Expected.NoneOf(ElementTable.get(TYPE).values());
        ExpectedGroup expected = Expectations.of(with.reading(), position, TYPE, noKnownType);
        expected =
                Expectations.withElement(expected, position, "Server", Expected.oneOfOrAbsent(new Value.Text(SERVER)));
        return CaseSpec.mustRead(with.document(), Expectations.withOptionalBlock(expected, position))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
    }

    private static Group block(String type) {
        return new Group(List.of(new Member(TYPE, new Value.Text(type)), new Member("Server", new Value.Text(SERVER))));
    }

    private static CaseProperty respelled() {
        Stream<Variant> letterCase = Stream.of(
                        "smtp:SMTP", "Smtp:SMTP", "imap:IMAP", "Pop3:POP3", "exch:EXCH", "Web:WEB")
                .map(pair -> pair.split(":"))
                .map(pair -> respelled("letter case of Type", pair[0], pair[1]));
        Stream<Variant> whiteSpace = Stream.of(" SMTP ", "\nIMAP\n", "\tPOP3", "EXPR ")
                .map(spelling -> respelled("white space around Type", spelling, spelling.trim()));
        return new CaseProperty(
                "POX-TYPE-004", Stream.concat(letterCase, whiteSpace).toList());
    }

    private static Variant respelled(String aspect, String spelling, String type) {
        String trait = "Type \"" + spelling.replace("\n", "\\n").replace("\t", "\\t") + '"';
        return new Variant(trait, ResponseShape.of(type), original -> {
            VariantContext plain = atTheEnd(original);
            VariantContext respelled = plain.withBlock(block -> Blocks.withInOrder(block, TYPE, spelling));
            ExpectedGroup expected = Expectations.of(respelled.reading(), respelled.target(), TYPE, notAnother(type));
            return CaseSpec.mayRefuse(
                            respelled.document(), Expectations.withOptionalBlock(expected, respelled.target()))
                    .withControl(() -> CaseSpec.mustRead(plain.document(), Expectations.of(plain.reading())))
                    .observing(aspect, "Account/Protocol[" + respelled.target() + "]/Type", phrases(spelling, type));
        });
    }

    /**
     * Moves the block to the end. Otherwise a parser that drops it would be observed to report the next block's Type.
     */
    private static VariantContext atTheEnd(VariantContext context) {
        List<Group> blocks = Blocks.of(context.reading());
        blocks.add(blocks.remove(context.target()));
        return context.withBlocks(blocks, blocks.size() - 1);
    }

    private static Expected notAnother(String type) {
        return new Expected.NoneOf(ElementTable.get(TYPE).values().stream()
                .filter(known -> !known.equals(type))
                .toList());
    }

    private static Map<String, String> phrases(String spelling, String type) {
        return Map.of(
                spelling,
                "as sent",
                type,
                "taken as the known Type",
                "absent",
                "not reported",
                "invalid",
                "flagged as invalid",
                "refused",
                "document refused");
    }

    /** Needs other blocks: a response whose only block is dropped has nothing left to report. */
    private static CaseProperty absent() {
        Stream<Variant> variants = Stream.of("SMTP", "IMAP", "EXCH", "WEB")
                .map(type -> new Variant("no Type in a block like " + type, ResponseShape.among(type), original -> {
                    VariantContext context = original.withBlock(TypeProperties::ofAnyType);
                    VariantContext without = context.withBlock(block -> Blocks.without(block, TYPE));
                    ExpectedGroup expected = Expectations.of(
                            without.reading(), without.target(), TYPE, Expected.oneOfOrAbsent(Expected.INVALID));
                    return CaseSpec.mayRefuse(
                                    without.document(), Expectations.withOptionalBlock(expected, without.target()))
                            .withControl(
                                    () -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
                }));
        return new CaseProperty("POX-TYPE-005", variants.toList());
    }

    /** Elements that are limited to some Types, such as UsePOPAuth, may be ignored in a block without a Type. */
    private static Group ofAnyType(Group block) {
        return new Group(block.members().stream()
                .filter(member -> ElementTable.get(member.name()).types().isEmpty())
                .toList());
    }
}
