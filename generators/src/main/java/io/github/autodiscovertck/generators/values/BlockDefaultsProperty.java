package io.github.autodiscovertck.generators.values;

import static io.github.autodiscovertck.generators.response.ResponseShape.NONE;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.ArrayList;
import java.util.List;

/** The property about where defaults apply (POX-DEF-002): to each block separately, and only if there are settings. */
final class BlockDefaultsProperty {

    private BlockDefaultsProperty() {}

    static CaseProperty get() {
        List<Variant> variants = new ArrayList<>();
        addVariants("TTL", "24", "1", variants);
        addVariants("SSL", "off", "on", variants);
        addVariants("SPA", "off", "on", variants);
        addVariants("AuthRequired", "off", "on", variants);
        addVariants("DomainRequired", "on", "off", variants);
        addVariants(VariantContext.SMTP_LAST, "on", "off", variants);
        variants.add(redirect("redirectAddr", "RedirectAddr", "bo@example.net"));
        variants.add(redirect("redirectUrl", "RedirectUrl", "https://autodiscover.example.net/autodiscover.xml"));
        variants.add(noSettings("an error instead of settings", inBaseNamespace(error()), error()));
        return new CaseProperty("POX-DEF-002", variants);
    }

    private static void addVariants(String name, String other, String byDefault, List<Variant> variants) {
        // For an absent DomainRequired, off is recommended but not required (POX-ONOFF-006).
        Expected whenAbsent =
                name.equals("DomainRequired") ? Expected.noneOf(other) : new Expected.DefaultOf(byDefault);
        variants.add(explicitInNeighbour(name + " in the block in front", name, other, whenAbsent, 0));
        variants.add(explicitInNeighbour(name + " in the block behind", name, other, whenAbsent, 1));
    }

    /** An SMTP block without the element, next to an IMAP block with it. In the control neither block has it. */
    private static Variant explicitInNeighbour(
            String trait, String name, String other, Expected whenAbsent, int offset) {
        return new Variant(trait, SMTP, original -> {
            VariantContext without =
                    withNeighbour(original.withBlock(block -> Blocks.without(block, name)), name, offset);
            int neighbour = offset == 0 ? without.target() - 1 : without.target() + 1;
            Group explicit = Blocks.withInOrder(Blocks.of(without.reading()).get(neighbour), name, other);
            Reading with = Blocks.replace(without.reading(), neighbour, explicit);
            ExpectedGroup expected = Expectations.of(with, without.target(), name, whenAbsent);
            // Other requirements judge how the explicit value is reported.
            ExpectedGroup open = Expectations.withElement(expected, neighbour, name, Expected.noneOf());
            return CaseSpec.mustRead(CanonicalTree.of(with), open)
                    .withControl(() -> CaseSpec.mustRead(
                            without.document(),
                            Expectations.of(without.reading(), without.target(), name, whenAbsent)));
        });
    }

    private static VariantContext withNeighbour(VariantContext context, String name, int offset) {
        Group smtp = context.block();
        List<Group> blocks = Blocks.of(context.reading());
        Group imap = blocks.stream()
                .filter(block -> Blocks.type(block).equals("IMAP"))
                .findFirst()
                .orElseGet(BlockDefaultsProperty::imap);
        blocks.remove(imap);
        int target = blocks.indexOf(smtp);
        blocks.add(target + offset, Blocks.without(imap, name));
        return context.withBlocks(blocks, offset == 0 ? target + 1 : target);
    }

    private static Group imap() {
        return Blocks.smallest("IMAP", "imap.example.org");
    }

    private static Variant redirect(String action, String target, String value) {
        Reading reading =
                Reading.of(response -> response.group("Account", account -> account.text("AccountType", "email")
                        .text("Action", action)
                        .text(target, value)));
        return noSettings("Action " + action + " instead of settings", CanonicalTree.of(reading), reading);
    }

    /** A parser may reject a document without settings. */
    private static Variant noSettings(String trait, XmlDocument document, Reading reading) {
        return new Variant(trait, NONE, context -> CaseSpec.mayRefuse(document, Expectations.of(reading))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))));
    }

    private static Reading error() {
        return Reading.of(response ->
                response.group("Error", error -> error.text("ErrorCode", "500").text("Message", "Unknown address")));
    }

    /** Every published error under Response is in the namespace of the document element (AutodiscoverResponse.xsd). */
    private static XmlDocument inBaseNamespace(Reading reading) {
        return TreeEdits.inResponse(
                CanonicalTree.of(reading),
                response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
    }
}
