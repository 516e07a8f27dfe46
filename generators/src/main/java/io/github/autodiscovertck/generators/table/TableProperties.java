package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
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
import io.github.autodiscovertck.generators.response.ResponseProfile.Targeted;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The properties about the value of each row of the element table, and about plain settings as a whole. */
public final class TableProperties {

    private static final int NUMBERS = 1 << 12;

    private TableProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        return List.of(
                withMissing(property("POX-VAL-001", Spot::isInUser)),
                property("POX-VAL-002", Spot::isInAccount),
                property("POX-VAL-003", Spot::isOfBlock),
                property("POX-VAL-004", Spot::isNested),
                property("POX-VAL-005", Spot::isInError),
                PlainSettingsProperty.get());
    }

    /** For a missing element no value may be made up. */
    private static CaseProperty withMissing(CaseProperty property) {
        List<Variant> variants = new ArrayList<>(property.variants());
        for (Spot spot : Spot.all()) {
            if (spot.isInUser()) {
                variants.add(missing(spot));
            } else if (spot.name().equals("RedirectUrl") || spot.name().equals("RedirectAddr")) {
                variants.add(userMissing(spot));
            }
        }
        return new CaseProperty(property.requirement(), variants);
    }

    private static Variant missing(Spot spot) {
        return new Variant("no " + spot.address(), ResponseShape.NONE, context -> {
            ResponseAround response = plainly(spot, context);
            return spec(spot, readable(context, response.withoutElement(), response.target()))
                    .withControl(() -> spec(spot, readable(context, response)));
        });
    }

    /** A parser that only handles settings may reject a redirect; the control shows that it reads User. */
    private static Variant userMissing(Spot target) {
        return new Variant("no User beside " + target.name(), ResponseShape.NONE, context -> {
            Reading redirect = plainly(target, context).reading();
            Reading without = new Reading(Blocks.without(redirect.response(), "User"));
            Spot user = Spot.all().get(0);
            return CaseSpec.mayRefuse(CanonicalTree.of(without), Expectations.of(without))
                    .withControl(() -> spec(user, readable(context, plainly(user, context))));
        });
    }

    private static ResponseAround plainly(Spot spot, VariantContext context) {
        int number = context.choose(NUMBERS);
        String value = PlainValues.of(spot.element(), number);
        return new ResponseAround(spot, value, value, number);
    }

    private static CaseProperty property(String requirement, Predicate<Spot> spots) {
        return new CaseProperty(
                requirement,
                Spot.all().stream()
                        .filter(spots)
                        .flatMap(spot -> variants(spot).stream())
                        .toList());
    }

    /** If the value is in a block, every second document has no User. */
    private static List<Variant> variants(Spot spot) {
        List<Variant> variants = new ArrayList<>();
        for (ValueForm form : ValueForms.of(spot)) {
            variants.add(variant(spot, form, !spot.isOfBlock() || variants.size() % 2 == 0));
        }
        return variants;
    }

    private static Variant variant(Spot spot, ValueForm form, boolean withUser) {
        return new Variant(spot.address() + ": " + form.words(), ResponseShape.NONE, context -> {
            int number = context.choose(NUMBERS);
            String sent = form.text().apply(number);
            ResponseAround full = new ResponseAround(spot, sent, sent, number);
            ResponseAround response = withUser ? full : full.withoutUser();
            return spec(spot, readable(context, response)).withControl(() -> control(context, spot, sent, response));
        });
    }

    /**
     * The control is the same response without the element in any block, so that a parser which cannot handle the
     * element still reads it. A required element gets a plain value. If there is no other value, the control omits the
     * block or is the smallest response.
     */
    private static CaseSpec control(VariantContext context, Spot spot, String sent, ResponseAround response) {
        boolean isType = spot.isOfBlock() && spot.name().equals("Type");
        if (isType || spot.isNested() && spot.isAttribute() && spot.path().size() == 2) {
            return spec(spot, withoutBlock(response.reading(), response.target()));
        }
        if (spot.name().equals("AccountType") || spot.name().equals("Action")) {
            return spec(spot, readable(context, new ResponseAround(spot, sent, "settings", NUMBERS)));
        }
        if (spot.removable() != null) {
            return spec(spot, readable(context, response.withoutElement(), response.target()));
        }
        return spec(spot, readable(context, response.with(plain(spot, sent))));
    }

    private static Targeted readable(VariantContext context, ResponseAround response) {
        return readable(context, response.reading(), response.target());
    }

    private static Targeted readable(VariantContext context, Reading reading, int target) {
        return context.profile().withoutUnreadableBlocks(new Targeted(reading, target));
    }

    private static CaseSpec spec(Spot spot, Targeted response) {
        return spec(spot, response.reading());
    }

    private static Reading withoutBlock(Reading reading, int index) {
        List<Group> blocks = new ArrayList<>(Blocks.of(reading));
        blocks.remove(index);
        return Blocks.replace(reading, blocks);
    }

    private static String plain(Spot spot, String sent) {
        PoxElement element = spot.element();
        if (spot.isAttribute()) {
            List<String> values = element.attributeValues().get(spot.name().substring(1));
            return values == null ? plainAttribute(spot.name()) : other(values, sent);
        }
        String simplest = Values.simplest(element);
        return simplest.equals(sent) ? other(element.values(), sent) : simplest;
    }

    private static String plainAttribute(String name) {
        return name.equals("@Time") ? "12:34:56" : "1";
    }

    private static String other(List<String> values, String sent) {
        return values.stream().filter(value -> !value.equals(sent)).findFirst().orElse(sent);
    }

    private static CaseSpec spec(Spot spot, Reading reading) {
        XmlDocument plain = CanonicalTree.of(reading);
        ExpectedGroup expected = Expectations.of(reading);
        if (spot.isInError()) {
            return CaseSpec.mustRead(inBaseNamespace(plain), expected);
        }
        // Encryption overrides SSL (POX-ENC-001), so any value of SSL next to it is correct.
        List<Group> blocks = Blocks.of(reading);
        return CaseSpec.mustRead(
                plain,
                Expectations.withElement(
                        expected,
                        "SSL",
                        index -> blocks.get(index).first("Encryption") == null ? null : Expected.noneOf()));
    }

    /** Every published error under Response is in the namespace of the document element (AutodiscoverResponse.xsd). */
    private static XmlDocument inBaseNamespace(XmlDocument document) {
        return TreeEdits.inResponse(
                document, response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
    }
}
