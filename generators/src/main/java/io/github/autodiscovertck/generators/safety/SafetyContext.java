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
 * A response with SMTPLast on and a text in each element that can hide something. A parser that reads nothing misreads
 * it, so being safe alone proves nothing.
 *
 * @param context the response, without SMTPLast
 * @param host the name of the element that the variant may use; chosen at random
 */
record SafetyContext(VariantContext context, String host) {

    private static final List<String> HOSTS = List.of("Server", "LoginName", VariantContext.SMTP_LAST);

    static SafetyContext of(VariantContext original) {
        VariantContext context = original.withBlock(block ->
                Blocks.withInOrder(Blocks.withInOrder(block, "Server", "mail.example.org"), "LoginName", "ana"));
        return new SafetyContext(context, HOSTS.get(original.choose(HOSTS.size())));
    }

    /** {@return the document with nothing hidden} */
    XmlDocument plain() {
        return context.withSmtpLast("on");
    }

    /** {@return what is expected of the plain document} */
    ExpectedGroup expected() {
        return context.expectingSmtpLast("on");
    }

    /** {@return what is expected of a document in which the host may have any value} */
    ExpectedGroup expectedWithAnyHost() {
        return expected(host, Expected.noneOf());
    }

    /** {@return what is expected of a document that differs from the plain one in one element} */
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

    /** {@return the plain document with the block under test changed} */
    XmlDocument inBlock(UnaryOperator<Element> change) {
        return TreeEdits.inBlock(plain(), context.target(), change);
    }

    /** {@return the case of the plain document} */
    CaseSpec control() {
        return CaseSpec.mustRead(plain(), expected());
    }

    /** {@return the case of a document that must be rejected, or read with any value in the host} */
    CaseSpec mayRefuse(XmlDocument document) {
        return CaseSpec.mayRefuse(document, expectedWithAnyHost()).withControl(this::control);
    }

    /** {@return the case of a document that must be rejected, or read like the plain one} */
    CaseSpec mayRefuseOrIgnore(XmlDocument document) {
        return CaseSpec.mayRefuse(document, expected()).withControl(this::control);
    }

    /** {@return a document with a document type declaration after its XML declaration} */
    static XmlDocument declaring(XmlDocument document, @Nullable String externalId, @Nullable String subset) {
        return inProlog(document, new Doctype("Autodiscover", externalId, subset));
    }

    /** {@return a document with a node on its own line after the XML declaration} */
    static XmlDocument inProlog(XmlDocument document, XmlNode node) {
        List<XmlNode> nodes = new ArrayList<>(document.nodes());
        nodes.addAll(2, List.of(node, new Text("\n")));
        return document.withNodes(nodes);
    }
}
