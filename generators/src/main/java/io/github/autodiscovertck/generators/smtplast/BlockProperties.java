package io.github.autodiscovertck.generators.smtplast;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_FIRST;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_LATER;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The properties about more than one: several blocks, several documents, repeated elements in one block, other
 * settings.
 */
final class BlockProperties {

    private BlockProperties() {}

    static List<CaseProperty> all() {
        return List.of(perBlock(), repeated(), independent());
    }

    private static CaseProperty perBlock() {
        return CaseProperty.of(
                "POX-SMTPLAST-004",
                new Variant("on, and no value in the blocks behind", SMTP_FIRST, BlockProperties::onlyHere),
                new Variant("on, and no value in the blocks in front", SMTP_LATER, BlockProperties::onlyHere),
                twoBlocks("on", "off"),
                twoBlocks("off", "on"),
                twoBlocks("on", ""),
                twoBlocks("", "on"),
                afterOther("no value", SMTP, "on", "off", VariantContext::plainCase),
                afterOther("off", ONLY_SMTP, "on", "off", context -> context.caseWithSmtpLast("off")),
                afterOther("on", ONLY_SMTP, "off", "on", context -> context.caseWithSmtpLast("on")));
    }

    /** What the block itself reports is not under test: the control is the block without the others. */
    private static CaseSpec onlyHere(VariantContext context) {
        VariantContext single = context.withBlocks(List.of(context.block()), 0);
        return CaseSpec.mustRead(context.withSmtpLast("on"), context.expectingInEveryBlock(AllowedSmtpLast.ANYTHING))
                .withControl(() -> single.caseWithSmtpLast("on"));
    }

    /** The control is the same document, sent after one with a harmless value. */
    private static Variant afterOther(
            String shown,
            ResponseShape shape,
            String before,
            String harmless,
            Function<VariantContext, CaseSpec> spec) {
        return new Variant(shown + ", after a document with " + before, shape, context -> spec.apply(context)
                .after(context.withSmtpLast(before))
                .withControl(() -> spec.apply(context).after(context.withSmtpLast(harmless))));
    }

    /** A parser may reject a second block of one Type, or keep one of the two (POX-STR-010), but must not mix them. */
    private static Variant twoBlocks(String first, String second) {
        String trait = "two SMTP blocks: " + shown(first) + ", then " + shown(second);
        return new Variant(trait, SMTP, context -> {
            List<Group> blocks = Blocks.of(context.reading());
            Group block = blocks.get(context.target());
            blocks.set(context.target(), withValue(block, first));
            blocks.add(withValue(Blocks.with(block, "Server", "second.example.org"), second));
            VariantContext both = context.withBlocks(blocks, context.target());
            ExpectedGroup separate = both.expectingInBlocks(index -> index == context.target()
                    ? inFirst(first, second, block)
                    : index == blocks.size() - 1 ? inSecond(second, block) : null);
            boolean bothSet = !first.isEmpty() && !second.isEmpty();
            ExpectedGroup allowed =
                    Expectations.withOptionalBlocks(separate, index -> Blocks.isSmtp(blocks.get(index)));
            // A map keyed by Type keeps the last block at the position of the first.
            VariantContext last = context.withBlock(kept -> blocks.get(blocks.size() - 1));
            return CaseSpec.mayRefuse(both.document(), allowed)
                    .or(last.expectingSmtpLast(inSecond(second, block)))
                    .withControl(() -> bothSet ? context.caseWithSmtpLast(first) : context.plainCase());
        });
    }

    /**
     * Exactly the block's own value, if the control shows that it is read; without that, only that no value is
     * invented.
     */
    private static Expected inFirst(String first, String second, Group block) {
        if (first.isEmpty()) {
            return Expectations.absent(block);
        }
        return second.isEmpty() ? AllowedSmtpLast.ANYTHING : Expected.exactly(first);
    }

    /** Not the value of the first block; whether values in a later block are read at all is tested elsewhere. */
    private static Expected inSecond(String second, Group block) {
        if (second.isEmpty()) {
            return Expectations.absent(block);
        }
        return second.equals("on") ? AllowedSmtpLast.ANYTHING : AllowedSmtpLast.NOT_ON;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "no value" : value;
    }

    private static Group withValue(Group block, String value) {
        return value.isEmpty() ? block : Blocks.with(block, VariantContext.SMTP_LAST, value);
    }

    private static CaseProperty repeated() {
        return CaseProperty.of(
                "POX-SMTPLAST-017",
                repeated("on, on", "on", "on"),
                repeated("off, off", "off", "off"),
                repeated("on, off", "on", "off"),
                repeated("off, on", "off", "on"),
                repeated("on, on, on", "on", "on", "on"),
                repeated("off, off, on", "off", "off", "on"),
                repeated("on, off, off", "on", "off", "off"));
    }

    private static Variant repeated(String trait, String... values) {
        boolean agree = Stream.of(values).distinct().count() == 1;
        Expected allowed =
                agree ? Expected.oneOf(new Value.Text(values[0]), Expected.INVALID) : AllowedSmtpLast.ANYTHING;
        return new Variant(trait, SMTP, context -> {
            CaseSpec spec = CaseSpec.mayRefuse(
                            context.inBlock(block -> withRepeated(block, context, values)),
                            context.expectingSmtpLast(allowed))
                    .withControl(() -> context.caseWithSmtpLast(values[0]))
                    .twice();
            return agree ? spec : spec.observing("repeated element", context.smtpLastAddress(), whichWins(values));
        });
    }

    /** Places the elements next to each other, or with other elements between them. */
    private static Element withRepeated(Element block, VariantContext context, String... values) {
        boolean separated = context.choose(2) == 1;
        Element result = block;
        for (int i = 0; i < values.length; i++) {
            int end = result.children().size();
            int position = separated && i == 0 ? Math.min(1, end) : end;
            result = TreeEdits.insert(result, position, Element.text(VariantContext.SMTP_LAST, values[i]));
        }
        return result;
    }

    private static Map<String, String> whichWins(String... values) {
        return Map.of(
                values[0],
                "first wins",
                values[values.length - 1],
                "last wins",
                "absent",
                "not reported",
                "invalid",
                "flagged as invalid",
                "refused",
                "document refused");
    }

    private static CaseProperty independent() {
        List<Variant> variants = new ArrayList<>();
        for (String value : List.of("on", "off")) {
            for (String name : List.of("UsePOPAuth", "AuthRequired", "SSL", "SPA", "DomainRequired")) {
                variants.add(withSetting(name, "on", value));
                variants.add(withSetting(name, "off", value));
            }
            for (String encryption : List.of("None", "SSL", "TLS", "Auto")) {
                variants.add(withSetting("Encryption", encryption, value));
            }
            for (String port : List.of("25", "465", "587")) {
                variants.add(besidePort(port, value));
            }
            variants.add(everySwitch("on", value));
            variants.add(everySwitch("off", value));
        }
        return new CaseProperty("POX-SMTPLAST-026", variants);
    }

    private static Variant withSetting(String name, String text, String value) {
        return new Variant(value + " beside " + name + " " + text, SMTP, context -> {
            VariantContext without = context.withBlock(block -> Blocks.without(block, name));
            VariantContext with = without.withBlock(block -> Blocks.with(block, name, text));
            return independent(value, with, without);
        });
    }

    /** A mail block needs a Port, so that the twin has another one. */
    private static Variant besidePort(String port, String value) {
        return new Variant(value + " beside Port " + port, SMTP, scene -> {
            VariantContext other = scene.withBlock(block -> Blocks.withInOrder(block, "Port", "2525"));
            VariantContext beside = scene.withBlock(block -> Blocks.withInOrder(block, "Port", port));
            return independent(value, beside, other);
        });
    }

    private static Variant everySwitch(String text, String value) {
        List<String> names = List.of("UsePOPAuth", "AuthRequired", "SSL", "SPA", "DomainRequired");
        return new Variant(value + " beside all switches " + text, SMTP, context -> {
            VariantContext all = context;
            VariantContext none = context;
            for (String name : names) {
                all = all.withBlock(block -> Blocks.with(block, name, text));
                none = none.withBlock(block -> Blocks.without(block, name));
            }
            return independent(value, all, none);
        });
    }

    /** Whatever the value is read as, it must be the same with and without the other setting. */
    private static CaseSpec independent(String value, VariantContext with, VariantContext without) {
        return CaseSpec.mustRead(with.withSmtpLast(value), with.expectingSmtpLast(AllowedSmtpLast.ANYTHING))
                .sameAnswerAs(() -> without.caseWithSmtpLast(value).withControl(() -> without.caseWithSmtpLast("on")));
    }
}
