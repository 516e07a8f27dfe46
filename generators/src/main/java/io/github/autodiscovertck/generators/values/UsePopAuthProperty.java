package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;

/**
 * The property about UsePOPAuth outside SMTP blocks (POX-ONOFF-009). It may be reported there or not, but an SMTP block
 * in the same response keeps its own value.
 */
final class UsePopAuthProperty {

    private static final String NAME = "UsePOPAuth";

    private UsePopAuthProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        for (String type : List.of("IMAP", "POP3", "WEB")) {
            variants.add(stray(type, "on", "off"));
            variants.add(stray(type, "off", "on"));
            variants.add(stray(type, "on", ""));
        }
        return new CaseProperty("POX-ONOFF-009", variants);
    }

    private static Variant stray(String type, String value, String own) {
        String ownTrait = own.isEmpty() ? "absent" : own;
        return new Variant(value + " in " + type + ", " + ownTrait + " in SMTP", ResponseShape.of(type), original -> {
            VariantContext context = withSmtp(original, own);
            VariantContext stray = context.withBlock(block -> Blocks.withInOrder(block, NAME, value));
            ExpectedGroup open = Expectations.withElement(expected(stray), stray.target(), NAME, Expected.noneOf());
            return CaseSpec.mayRefuse(stray.document(), open)
                    .withControl(() -> CaseSpec.mustRead(context.document(), expected(context)));
        });
    }

    /** Where it is absent, off is as good as no value: no source gives it a default (POX-ONOFF-008). */
    private static ExpectedGroup expected(VariantContext context) {
        return Expectations.whereNotNamed(Expectations.of(context.reading()), NAME, Expected.noneOf("on"));
    }

    /** {@return the context with this value in its SMTP block, added if there is none} */
    private static VariantContext withSmtp(VariantContext context, String own) {
        List<Group> blocks = Blocks.of(context.reading());
        int target = context.target();
        if (blocks.stream().noneMatch(Blocks::isSmtp)) {
            boolean inFront = context.choose(2) == 1;
            blocks.add(inFront ? 0 : blocks.size(), smtp());
            target += inFront ? 1 : 0;
        }
        blocks.replaceAll(block -> Blocks.isSmtp(block) ? withOwn(block, own) : block);
        return context.withBlocks(blocks, target);
    }

    private static Group smtp() {
        return Blocks.smallest("SMTP", "smtp.example.org");
    }

    private static Group withOwn(Group block, String own) {
        return own.isEmpty() ? Blocks.without(block, NAME) : Blocks.withInOrder(block, NAME, own);
    }
}
