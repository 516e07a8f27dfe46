package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;

/**
 * One element in the block in question: the variants that give it a value, or leave it out, and judge nothing else.
 *
 * @param name the name of the element
 * @param shape which blocks it is tried in
 */
record InBlock(String name, ResponseShape shape) {

    static InBlock of(String name, String... types) {
        return new InBlock(name, ResponseShape.of(types));
    }

    /** {@return the variant in which the element has this value and must be reported with it} */
    Variant reported(String value) {
        return reported(value, Expected.exactly(value));
    }

    /** {@return the variant in which the element has this value, and this must be reported} */
    Variant reported(String value, Expected expected) {
        return new Variant(
                trait(value), shape, scene -> Draft.mustRead(document(scene, value), expecting(scene, expected)));
    }

    /** {@return the variant in which the element has an open value; the twin has a plain one} */
    Variant open(String value, Expected expected, String plain) {
        return new Variant(trait(value), shape, scene -> Draft.mayRefuse(
                        document(scene, value), expecting(scene, expected))
                .against(() -> Draft.mustRead(document(scene, plain), expecting(scene, Expected.exactly(plain)))));
    }

    /** {@return the variant in which the element is absent} */
    Variant absent(Expected expected) {
        return new Variant(
                "no " + name,
                shape,
                scene -> Draft.mustRead(
                        TreeEdits.inBlock(scene.absent(), scene.target(), block -> without(block)),
                        expecting(scene, expected)));
    }

    private XmlDocument document(Scene scene, String value) {
        return TreeEdits.inBlock(
                scene.absent(), scene.target(), block -> TreeEdits.append(without(block), Element.text(name, value)));
    }

    private Element without(Element block) {
        return block.withChildren(block.children().stream()
                .filter(child ->
                        !(child instanceof Element element && element.name().equals(name)))
                .toList());
    }

    private ExpectedGroup expecting(Scene scene, Expected expected) {
        return Expectations.of(
                scene.withBlock(block -> Blocks.without(block, name)).reading(), scene.target(), name, expected);
    }

    private String trait(String value) {
        String shown = value.length() > 30 ? value.substring(0, 12) + "… (" + value.length() + " characters)" : value;
        return name + " \"" + shown.replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
