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
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.PlainTree;
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
                withoutUser(property("POX-VAL-001", Spot::isInUser)),
                property("POX-VAL-002", Spot::isInAccount),
                property("POX-VAL-003", Spot::isOfBlock),
                property("POX-VAL-004", Spot::isNested),
                property("POX-VAL-005", Spot::isInError),
                PlainSettingsProperty.get());
    }

    /** The value of an element that is not there is no value: none may be made up. */
    private static CaseProperty withoutUser(CaseProperty property) {
        List<Variant> variants = new ArrayList<>(property.variants());
        for (Spot spot : Spot.all()) {
            if (spot.name().equals("RedirectUrl") || spot.name().equals("RedirectAddr")) {
                variants.add(new Variant("no User beside " + spot.name(), ResponseShape.NONE, scene -> {
                    int number = scene.choose(NUMBERS);
                    String target = PlainValues.of(spot.element(), number);
                    Reading with = new ResponseAround(spot, target, target, number).reading();
                    Reading without = new Reading(Blocks.without(with.response(), "User"));
                    return draft(spot, without, -1).against(() -> draft(spot, with, -1));
                }));
            }
        }
        return new CaseProperty(property.requirement(), variants);
    }

    private static CaseProperty property(String requirement, Predicate<Spot> spots) {
        return new CaseProperty(
                requirement,
                Spot.all().stream()
                        .filter(spots)
                        .flatMap(spot -> ValueForms.of(spot).stream().map(form -> variant(spot, form)))
                        .toList());
    }

    private static Variant variant(Spot spot, ValueForm form) {
        return new Variant(spot.address() + ": " + form.words(), ResponseShape.NONE, scene -> {
            int number = scene.choose(NUMBERS);
            String sent = form.text().apply(number);
            ResponseAround response = new ResponseAround(spot, sent, sent, number);
            return draft(spot, readable(scene, response)).against(() -> control(scene, spot, sent, number, response));
        });
    }

    /** The same response with a plain value; where there is no other value, without the block, or the smallest one. */
    private static Draft control(Scene scene, Spot spot, String sent, int number, ResponseAround response) {
        boolean isType = spot.isOfBlock() && spot.name().equals("Type");
        if (isType || spot.isNested() && spot.isAttribute() && spot.path().size() == 2) {
            return draft(spot, withoutBlock(response.reading(), response.target()), -1);
        }
        if (spot.name().equals("AccountType") || spot.name().equals("Action")) {
            return draft(spot, readable(scene, new ResponseAround(spot, sent, "settings", NUMBERS)));
        }
        return draft(spot, readable(scene, new ResponseAround(spot, sent, plain(spot, sent), number)));
    }

    private static Targeted readable(Scene scene, ResponseAround response) {
        return scene.profile().withoutUnreadableBlocks(new Targeted(response.reading(), response.target()));
    }

    private static Draft draft(Spot spot, Targeted response) {
        return draft(spot, response.reading(), response.target());
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

    private static Draft draft(Spot spot, Reading reading, int target) {
        XmlDocument plain = PlainTree.of(reading);
        ExpectedGroup expected = Expectations.of(reading);
        if (spot.isInError()) {
            return Draft.mustRead(inBaseNamespace(plain), expected);
        }
        // Encryption overrides SSL (POX-ENC-001), so what is reported of SSL beside it is open.
        boolean overridden = spot.name().equals("Encryption");
        return Draft.mustRead(
                plain, overridden ? Expectations.withElement(expected, target, "SSL", Expected.noneOf()) : expected);
    }

    /** Every published error under Response is in the namespace of the document element (AutodiscoverResponse.xsd). */
    private static XmlDocument inBaseNamespace(XmlDocument document) {
        return TreeEdits.inResponse(
                document, response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
    }
}
