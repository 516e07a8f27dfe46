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

/** The properties about a Type that is no documented one, is spelled oddly, or is not there. */
final class TypeProperties {

    private static final String TYPE = "Type";
    private static final String SERVER = "groupware.example.org";
    private static final ResponseShape ANY = ResponseShape.of("SMTP", "IMAP", "POP3", "EXCH", "EXPR", "WEB");

    private TypeProperties() {}

    static List<CaseProperty> all() {
        return List.of(unknown(), oddlySpelled(), absent());
    }

    /** One of them in a document: a parser may take all that it does not know for one Type (POX-STR-010). */
    private static CaseProperty unknown() {
        Stream<Variant> variants = Stream.of("CalDAV", "CardDAV", "X-EXAMPLE", "EXHTTP2", "SMTPS", "JMAP")
                .map(type -> new Variant("Type " + type, ANY, context -> besideUnknown(context, type)));
        return new CaseProperty("POX-TYPE-003", variants.toList());
    }

    private static CaseSpec besideUnknown(VariantContext context, String type) {
        List<Group> blocks = Blocks.of(context.reading());
        int place = context.choose(blocks.size() + 1);
        blocks.add(place, block(type));
        VariantContext with = context.withBlocks(blocks, place);
        // In whatever letter case: that is covered nowhere (AMB-TYPE-CASE).
        Expected noneThatIsKnown = new Expected.NoneOf(ElementTable.get(TYPE).values());
        ExpectedGroup expected = Expectations.of(with.reading(), place, TYPE, noneThatIsKnown);
        expected = Expectations.withElement(expected, place, "Server", Expected.oneOfOrAbsent(new Value.Text(SERVER)));
        return CaseSpec.mustRead(with.document(), Expectations.withOptionalBlock(expected, place))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
    }

    private static Group block(String type) {
        return new Group(List.of(new Member(TYPE, new Value.Text(type)), new Member("Server", new Value.Text(SERVER))));
    }

    private static CaseProperty oddlySpelled() {
        Stream<Variant> letterCase = Stream.of(
                        "smtp:SMTP", "Smtp:SMTP", "imap:IMAP", "Pop3:POP3", "exch:EXCH", "Web:WEB")
                .map(pair -> pair.split(":"))
                .map(pair -> oddlySpelled("letter case of Type", pair[0], pair[1]));
        Stream<Variant> whiteSpace = Stream.of(" SMTP ", "\nIMAP\n", "\tPOP3", "EXPR ")
                .map(spelling -> oddlySpelled("white space around Type", spelling, spelling.trim()));
        return new CaseProperty(
                "POX-TYPE-004", Stream.concat(letterCase, whiteSpace).toList());
    }

    private static Variant oddlySpelled(String aspect, String spelling, String type) {
        String trait = "Type \"" + spelling.replace("\n", "\\n").replace("\t", "\\t") + '"';
        return new Variant(trait, ResponseShape.of(type), original -> {
            VariantContext plain = atTheEnd(original);
            VariantContext odd = plain.withBlock(block -> Blocks.withInOrder(block, TYPE, spelling));
            ExpectedGroup expected = Expectations.of(odd.reading(), odd.target(), TYPE, notAnother(type));
            return CaseSpec.mayRefuse(odd.document(), Expectations.withOptionalBlock(expected, odd.target()))
                    .withControl(() -> CaseSpec.mustRead(plain.document(), Expectations.of(plain.reading())))
                    .observing(aspect, "Account/Protocol[" + odd.target() + "]/Type", phrases(spelling, type));
        });
    }

    /** So that a parser which drops the block is not observed to report the next one's Type. */
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

    /** Beside others, for a response whose only block is dropped has nothing left to report. */
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

    /** What the format has in blocks of some Types alone, such as UsePOPAuth, may be ignored in one that has none. */
    private static Group ofAnyType(Group block) {
        return new Group(block.members().stream()
                .filter(member -> ElementTable.get(member.name()).types().isEmpty())
                .toList());
    }
}
