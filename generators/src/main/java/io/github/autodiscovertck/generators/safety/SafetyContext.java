package io.github.autodiscovertck.generators.safety;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.Doctype;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A response that says SMTPLast is on and has a text in each element that something can be hidden in. What reads nothing
 * misreads it, so that it shows nothing by being safe.
 *
 * @param scene the response, without SMTPLast
 * @param host the name of the element that the variant may use; drawn
 */
record SafetyContext(VariantContext context, String host) {

    private static final List<String> HOSTS = List.of("Server", "LoginName", VariantContext.SMTP_LAST);

    static SafetyContext of(VariantContext original) {
        VariantContext context = original.withBlock(block ->
                Blocks.withInOrder(Blocks.withInOrder(block, "Server", "mail.example.org"), "LoginName", "ana"));
        return new SafetyContext(context, HOSTS.get(original.choose(HOSTS.size())));
    }

    /** {@return the document in which nothing is hidden} */
    XmlDocument plain() {
        return context.withSmtpLast("on");
    }

    /** {@return what is expected of it} */
    ExpectedGroup expected() {
        return context.expectingSmtpLast("on");
    }

    /** {@return what is expected of a document that may say anything in the host} */
    ExpectedGroup expectedBesides() {
        return expected(host, Expected.noneOf());
    }

    /** {@return what is expected of a document that is plain but for one element} */
    ExpectedGroup expected(String element, Expected value) {
        return Expectations.withElement(expected(), context.target(), element, value);
    }

    /** {@return the plain document with this content in the host} */
    XmlDocument with(XmlNode... content) {
        return with(host, content);
    }

    /** {@return the plain document with this content in an element} */
    XmlDocument with(String element, XmlNode... content) {
        return inBlock(block -> TreeEdits.inChild(block, element, child -> child.withChildren(List.of(content))));
    }

    /** {@return the plain document with the block in question changed} */
    XmlDocument inBlock(UnaryOperator<Element> change) {
        return TreeEdits.inBlock(plain(), context.target(), change);
    }

    /** {@return the draft of the plain document} */
    CaseSpec control() {
        return CaseSpec.mustRead(plain(), expected());
    }

    /** {@return the draft of a document that may be refused, or be read with anything in the host} */
    CaseSpec mayRefuse(XmlDocument document) {
        return CaseSpec.mayRefuse(document, expectedBesides()).withControl(this::control);
    }

    /** {@return the draft of a document that may be refused, or be read as the plain one} */
    CaseSpec mayRefuseOrIgnore(XmlDocument document) {
        return CaseSpec.mayRefuse(document, expected()).withControl(this::control);
    }

    /** {@return a document with a document type declaration behind its XML declaration} */
    static XmlDocument declaring(XmlDocument document, @Nullable String externalId, @Nullable String subset) {
        return inProlog(document, new Doctype("Autodiscover", externalId, subset));
    }

    /** {@return a document with a node behind its XML declaration, on a line of its own} */
    static XmlDocument inProlog(XmlDocument document, XmlNode node) {
        List<XmlNode> nodes = new ArrayList<>(document.nodes());
        nodes.addAll(2, List.of(node, new Text("\n")));
        return document.withNodes(nodes);
    }
}
