package io.github.autodiscovertck.generators.writing;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An element in a response that contains text.
 *
 * @param name the name of the element
 * @param shape the shape of the response
 * @param says creates the reading of a response with this text in the element
 * @param where changes the element in a document
 */
record TextPlace(String name, ResponseShape shape, BiFunction<VariantContext, String, Reading> says, Where where) {

    /** Changes one element of the response that was created from a context. */
    private interface Where {
        XmlDocument change(VariantContext context, XmlDocument document, UnaryOperator<Element> change);
    }

    static TextPlace user(String name) {
        return new TextPlace(
                name,
                ResponseShape.ONLY_SMTP,
                (context, text) -> context.withUser(user -> new Group(List.of(new Member(name, new Value.Text(text)))))
                        .reading(),
                (context, document, change) ->
                        TreeEdits.inResponseChild(document, "User", user -> TreeEdits.inChild(user, name, change)));
    }

    static TextPlace account(String name) {
        return new TextPlace(
                name,
                ResponseShape.ONLY_SMTP,
                (context, text) -> context.reading(),
                (context, document, change) ->
                        TreeEdits.inAccount(document, account -> TreeEdits.inChild(account, name, change)));
    }

    static TextPlace block(String name, String type) {
        return new TextPlace(
                name,
                new ResponseShape(List.of(type), 1, 1, BlockPosition.ONLY),
                (context, text) -> context.withBlock(block -> Blocks.withInOrder(block, name, text))
                        .reading(),
                (context, document, change) ->
                        TreeEdits.inBlock(document, context.target(), block -> TreeEdits.inChild(block, name, change)));
    }

    /** {@return the Message of an error, instead of settings} */
    static TextPlace message() {
        return new TextPlace(
                "Message",
                ResponseShape.NONE,
                (context, text) -> Reading.of(response -> response.group(
                        "Error", error -> error.text("ErrorCode", "500").text("Message", text))),
                (context, document, change) -> TreeEdits.inResponseChild(
                        inBaseNamespace(document), "Error", error -> TreeEdits.inChild(error, "Message", change)));
    }

    /** Every published error under Response is in the namespace of the document element (AutodiscoverResponse.xsd). */
    private static XmlDocument inBaseNamespace(XmlDocument document) {
        return TreeEdits.inResponse(
                document, response -> response.withAttributes(List.of(Attribute.of("xmlns", Namespaces.BASE))));
    }

    /** {@return whether the response has settings, which a parser must not reject} */
    boolean holdsSettings() {
        return !name.equals("Message");
    }

    /** {@return the document with this text in the element, in this notation} */
    XmlDocument document(VariantContext context, String text, Function<String, List<XmlNode>> way) {
        XmlDocument plain = CanonicalTree.of(says.apply(context, text));
        return where.change(context, plain, element -> element.withChildren(way.apply(text)));
    }

    /** {@return what is expected of the document, whatever the notation} */
    ExpectedGroup expected(VariantContext context, String text) {
        ExpectedGroup expected = Expectations.of(says.apply(context, text));
        return context.isSubstituted() && name.equals(VariantContext.SMTP_LAST)
                ? Expectations.withElement(expected, context.target(), name, Expected.noneOf())
                : expected;
    }
}
