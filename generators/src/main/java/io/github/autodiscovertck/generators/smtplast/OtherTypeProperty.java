package io.github.autodiscovertck.generators.smtplast;

import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The property about SMTPLast in a block whose Type is not SMTP (POX-SMTPLAST-022). No source restricts it to SMTP, so
 * a parser may keep, ignore or flag it, but the block must remain and no SMTP block may change.
 */
final class OtherTypeProperty {

    private static final List<String> TYPES = List.of("IMAP", "POP3", "EXCH", "EXPR", "EXHTTP", "WEB", "DAV", "NNTP");
    /** No requirement asks a parser to know these. */
    private static final List<String> MAY_BE_MISSING = List.of("DAV", "NNTP");

    private static final Map<String, String> PHRASES = Map.of(
            "on", "kept",
            "off", "ignored",
            "absent", "ignored",
            "invalid", "flagged as invalid");

    private OtherTypeProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        for (String type : TYPES) {
            variants.add(variant("Type " + type, type, MAY_BE_MISSING.contains(type), block -> block));
        }
        variants.add(variant("the Type attribute mapiHttp", "IMAP", false, OtherTypeProperty::mapiHttp));
        variants.add(variant("Type X-EXAMPLE", "X-EXAMPLE", true, block -> block));
        return new CaseProperty("POX-SMTPLAST-022", variants);
    }

    private static Variant variant(String trait, String type, boolean mayBeMissing, UnaryOperator<Group> change) {
        // A response without its only block is incomplete (POX-STR-007).
        ResponseShape shape = new ResponseShape(List.of(type), mayBeMissing ? 2 : 1, 4, BlockPosition.ANY);
        return new Variant(trait, shape, original -> {
            VariantContext context = original.withBlock(change);
            ExpectedGroup with = context.expectingSmtpLast(AllowedSmtpLast.ANYTHING);
            ExpectedGroup without = context.expectingNoSmtpLast();
            // A block may be missing from the reading if no source requires a parser to know its Type
            // (POX-TYPE-003).
            UnaryOperator<ExpectedGroup> allowed =
                    response -> mayBeMissing ? Expectations.withOptionalBlock(response, context.target()) : response;
            CaseSpec spec = CaseSpec.mustRead(context.withSmtpLast(context.smtpLastValue()), allowed.apply(with))
                    .withControl(() -> CaseSpec.mustRead(context.document(), allowed.apply(without)));
            return context.isSmtpLastOn()
                    ? spec.observing("in a block that is not SMTP", context.smtpLastAddress(), PHRASES)
                    : spec;
        });
    }

    private static Group mapiHttp(Group block) {
        List<Group.Member> members = new ArrayList<>();
        members.add(new Group.Member("@Type", new Value.Text("mapiHttp")));
        members.add(new Group.Member("@Version", new Value.Text("1")));
        members.addAll(Blocks.without(block, "Type").members());
        return new Group(members);
    }
}
