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
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
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
                afterOther("no value", SMTP, "on", "off", Scene::absentDraft),
                afterOther("off", ONLY_SMTP, "on", "off", scene -> scene.plainDraft("off")),
                afterOther("on", ONLY_SMTP, "off", "on", scene -> scene.plainDraft("on")));
    }

    /** What the block reports itself is not in question: the twin is the block without the others. */
    private static Draft onlyHere(Scene scene) {
        Scene alone = scene.withBlocks(List.of(scene.block()), 0);
        return Draft.mustRead(scene.plain("on"), scene.expectingInEveryBlock(Allowed.ANYTHING))
                .against(() -> alone.plainDraft("on"));
    }

    /** The twin is the same document, but after one whose value cannot do harm. */
    private static Variant afterOther(
            String shown, ResponseShape shape, String before, String harmless, Function<Scene, Draft> draft) {
        return new Variant(shown + ", after a document with " + before, shape, scene -> draft.apply(scene)
                .after(scene.plain(before))
                .against(() -> draft.apply(scene).after(scene.plain(harmless))));
    }

    /** A parser may refuse a second block of one Type, or keep one of two (POX-STR-010), but it must not mix them. */
    private static Variant twoBlocks(String first, String second) {
        String trait = "two SMTP blocks: " + shown(first) + ", then " + shown(second);
        return new Variant(trait, SMTP, scene -> {
            List<Group> blocks = Blocks.of(scene.reading());
            Group block = blocks.get(scene.target());
            blocks.set(scene.target(), withValue(block, first));
            blocks.add(withValue(Blocks.with(block, "Server", "second.example.org"), second));
            Scene both = scene.withBlocks(blocks, scene.target());
            ExpectedGroup unmixed = both.expectingInBlocks(index -> index == scene.target()
                    ? inFirst(first, second, block)
                    : index == blocks.size() - 1 ? inSecond(second, block) : null);
            boolean bothSaid = !first.isEmpty() && !second.isEmpty();
            ExpectedGroup whichever =
                    Expectations.withOptionalBlocks(unmixed, index -> Blocks.isSmtp(blocks.get(index)));
            // A map by Type keeps the last block at the place of the first.
            Scene last = scene.withBlock(kept -> blocks.get(blocks.size() - 1));
            return Draft.mayRefuse(both.absent(), whichever)
                    .or(last.expecting(inSecond(second, block)))
                    .against(() -> bothSaid ? scene.plainDraft(first) : scene.absentDraft());
        });
    }

    /** Exactly its own value, which the twin shows to be read; where the twin has none, only that none is invented. */
    private static Expected inFirst(String first, String second, Group block) {
        if (first.isEmpty()) {
            return Expectations.absent(block);
        }
        return second.isEmpty() ? Allowed.ANYTHING : Expected.exactly(first);
    }

    /** Not the value of the first block; whether a value is read in a later block at all is not asked here. */
    private static Expected inSecond(String second, Group block) {
        if (second.isEmpty()) {
            return Expectations.absent(block);
        }
        return second.equals("on") ? Allowed.ANYTHING : Allowed.NOT_ON;
    }

    private static String shown(String value) {
        return value.isEmpty() ? "no value" : value;
    }

    private static Group withValue(Group block, String value) {
        return value.isEmpty() ? block : Blocks.with(block, Scene.SMTP_LAST, value);
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
        Expected allowed = agree ? Expected.oneOf(new Value.Text(values[0]), Expected.INVALID) : Allowed.ANYTHING;
        return new Variant(trait, SMTP, scene -> {
            Draft draft = Draft.mayRefuse(
                            scene.inBlock(block -> scattered(block, scene, values)), scene.expecting(allowed))
                    .against(() -> scene.plainDraft(values[0]))
                    .twice();
            return agree ? draft : draft.observing("repeated element", scene.address(), whichWins(values));
        });
    }

    /** The elements stand together, or with their siblings between them. */
    private static Element scattered(Element block, Scene scene, String... values) {
        boolean apart = scene.choose(2) == 1;
        Element result = block;
        for (int i = 0; i < values.length; i++) {
            int end = result.children().size();
            int place = apart && i == 0 ? Math.min(1, end) : end;
            result = TreeEdits.insert(result, place, Element.text(Scene.SMTP_LAST, values[i]));
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
                variants.add(besidePort(port, value));
            }
            variants.add(everySwitch("on", value));
            variants.add(everySwitch("off", value));
        }
        return new CaseProperty("POX-SMTPLAST-026", variants);
    }

    private static Variant beside(String name, String text, String value) {
        return new Variant(value + " beside " + name + " " + text, SMTP, scene -> {
            Scene without = scene.withBlock(block -> Blocks.without(block, name));
            Scene beside = without.withBlock(block -> Blocks.with(block, name, text));
            return independent(value, beside, without);
        });
    }

    /** A mail block needs a Port, so that the twin has another one. */
    private static Variant besidePort(String port, String value) {
        return new Variant(value + " beside Port " + port, SMTP, scene -> {
            Scene other = scene.withBlock(block -> Blocks.withInOrder(block, "Port", "2525"));
            Scene beside = scene.withBlock(block -> Blocks.withInOrder(block, "Port", port));
            return independent(value, beside, other);
        });
    }

    private static Variant everySwitch(String text, String value) {
        List<String> names = List.of("UsePOPAuth", "AuthRequired", "SSL", "SPA", "DomainRequired");
        return new Variant(value + " beside all switches " + text, SMTP, scene -> {
            Scene all = scene;
            Scene none = scene;
            for (String name : names) {
                all = all.withBlock(block -> Blocks.with(block, name, text));
                none = none.withBlock(block -> Blocks.without(block, name));
            }
            return independent(value, all, none);
        });
    }

    /** Whatever the value is taken for, it is the same with and without the other setting. */
    private static Draft independent(String value, Scene beside, Scene without) {
        return Draft.mustRead(beside.plain(value), beside.expecting(Allowed.ANYTHING))
                .sameAnswerAs(() -> without.plainDraft(value).against(() -> without.plainDraft("on")));
    }
}
