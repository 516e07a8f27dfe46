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
 * The property about elements in a block of a Type that they are not documented for (POX-TXT-014). They may be reported
 * or not, but the block of the documented Type keeps its own value.
 */
final class MisplacedProperty {

    private MisplacedProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        for (String type : List.of("IMAP", "WEB")) {
            for (boolean inFront : List.of(false, true)) {
                variants.add(stray("ServerVersion", "EXCH", "72008287", "738180DA", type, inFront));
                variants.add(stray("ServerDN", "EXCH", "/o=Example/cn=own", "/o=Example/cn=stray", type, inFront));
                variants.add(stray("AuthPackage", "EXPR", "ntlm", "basic", type, inFront));
                variants.add(stray("GroupingInformation", "EXPR", "own", "stray", type, inFront));
            }
        }
        return new CaseProperty("POX-TXT-014", variants);
    }

    private static Variant stray(String name, String owner, String own, String stray, String type, boolean inFront) {
        String trait = name + " in " + type + (inFront ? " behind " : " in front of ") + owner;
        return new Variant(trait, ResponseShape.of(type), original -> {
            VariantContext context = withOwner(original, name, owner, own, inFront);
            VariantContext with = context.withBlock(block -> Blocks.withInOrder(block, name, stray));
            ExpectedGroup open = Expectations.of(with.reading(), with.target(), name, Expected.noneOf());
            return CaseSpec.mayRefuse(with.document(), open)
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
        });
    }

    /** {@return the context with a single block of this Type, before or after the other blocks} */
    private static VariantContext withOwner(
            VariantContext context, String name, String owner, String own, boolean inFront) {
        Group target = context.block();
        List<Group> blocks = Blocks.of(context.reading());
        blocks.removeIf(block -> Blocks.type(block).equals(owner));
        Group block = Blocks.smallest(owner, "mail.example.org");
        blocks.add(inFront ? 0 : blocks.size(), Blocks.withInOrder(block, name, own));
        return context.withBlocks(blocks, blocks.indexOf(target));
    }
}
