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

/** The properties about several: several blocks, several documents, several elements in one block, other settings. */
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

    /** What the block reports itself is not in question: the twin is the block without the others. */
    private static CaseSpec onlyHere(VariantContext context) {
        VariantContext alone = context.withBlocks(List.of(context.block()), 0);
        return CaseSpec.mustRead(context.withSmtpLast("on"), context.expectingInEveryBlock(AllowedSmtpLast.ANYTHING))
                .withControl(() -> alone.caseWithSmtpLast("on"));
    }

    /** The twin is the same document, but after one whose value cannot do harm. */
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

    /** A parser may refuse a second block of one Type, or keep one of two (POX-STR-010), but it must not mix them. */
    private static Variant twoBlocks(String first, String second) {
        String trait = "two SMTP blocks: " + shown(first) + ", then " + shown(second);
        return new Variant(trait, SMTP, context -> {
            List<Group> blocks = Blocks.of(context.reading());
            Group block = blocks.get(context.target());
            blocks.set(context.target(), withValue(block, first));
            blocks.add(withValue(Blocks.with(block, "Server", "second.example.org"), second));
            VariantContext both = context.withBlocks(blocks, context.target());
            ExpectedGroup unmixed = both.expectingInBlocks(index -> index == context.target()
                    ? inFirst(first, second, block)
                    : index == blocks.size() - 1 ? inSecond(second, block) : null);
            boolean bothSaid = !first.isEmpty() && !second.isEmpty();
            ExpectedGroup whichever =
                    Expectations.withOptionalBlocks(unmixed, index -> Blocks.isSmtp(blocks.get(index)));
            // A map by Type keeps the last block at the place of the first.
            VariantContext last = context.withBlock(kept -> blocks.get(blocks.size() - 1));
            return CaseSpec.mayRefuse(both.document(), whichever)
                    .or(last.expectingSmtpLast(inSecond(second, block)))
                    .withControl(() -> bothSaid ? context.caseWithSmtpLast(first) : context.plainCase());
        });
    }

    /** Exactly its own value, which the twin shows to be read; where the twin has none, only that none is invented. */
    private static Expected inFirst(String first, String second, Group block) {
        if (first.isEmpty()) {
            return Expectations.absent(block);
        }
        return second.isEmpty() ? AllowedSmtpLast.ANYTHING : Expected.exactly(first);
    }

    /** Not the value of the first block; whether a value is read in a later block at all is not asked here. */
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
                            context.inBlock(block -> scattered(block, context, values)),
                            context.expectingSmtpLast(allowed))
                    .withControl(() -> context.caseWithSmtpLast(values[0]))
                    .twice();
            return agree ? spec : spec.observing("repeated element", context.smtpLastAddress(), whichWins(values));
        });
    }

    /** The elements stand together, or with their siblings between them. */
    private static Element scattered(Element block, VariantContext context, String... values) {
        boolean apart = context.choose(2) == 1;
        Element result = block;
        for (int i = 0; i < values.length; i++) {
            int end = result.children().size();
            int place = apart && i == 0 ? Math.min(1, end) : end;
            result = TreeEdits.insert(result, place, Element.text(VariantContext.SMTP_LAST, values[i]));
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
                variants.add(beside(name, "on", value));
                variants.add(beside(name, "off", value));
            }
            for (String encryption : List.of("None", "SSL", "TLS", "Auto")) {
                variants.add(beside("Encryption", encryption, value));
            }
            for (String port : List.of("25", "465", "587")) {
                variants.add(beside("Port", port, value));
            }
            variants.add(everySwitch("on", value));
            variants.add(everySwitch("off", value));
        }
        return new CaseProperty("POX-SMTPLAST-026", variants);
    }

    private static Variant beside(String name, String text, String value) {
        return new Variant(value + " beside " + name + " " + text, SMTP, context -> {
            VariantContext without = context.withBlock(block -> Blocks.without(block, name));
            VariantContext beside = without.withBlock(block -> Blocks.with(block, name, text));
            return independent(value, beside, without);
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

    /** Whatever the value is taken for, it is the same with and without the other setting. */
    private static CaseSpec independent(String value, VariantContext beside, VariantContext without) {
        return CaseSpec.mustRead(beside.withSmtpLast(value), beside.expectingSmtpLast(AllowedSmtpLast.ANYTHING))
                .sameAnswerAs(() -> without.caseWithSmtpLast(value).withControl(() -> without.caseWithSmtpLast("on")));
    }
}
