package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Compares the reading of a valid response with what XPath finds in its document. */
final class ResponseOracle {

    private static final String OURS =
            "[namespace-uri()='http://" + Dom.OUTLOOK + "' or namespace-uri()='https://" + Dom.OUTLOOK + "']";
    private static final String ROOT = "/*[local-name()='Autodiscover'][namespace-uri()='http://" + Dom.BASE
            + "' or namespace-uri()='https://" + Dom.BASE + "']";

    private final XPath xpath = XPathFactory.newDefaultInstance().newXPath();
    private final ValidResponse response;
    private final Document document;

    private ResponseOracle(ValidResponse response) throws SAXException, IOException {
        this.response = response;
        this.document = Dom.parse(response.document());
    }

    /** Fails unless the document contains each value of the reading at its place, in its order, and nothing else. */
    static void check(ValidResponse response) {
        try {
            ResponseOracle oracle = new ResponseOracle(response);
            oracle.found("count(" + ROOT + "/*)", oracle.document, "1");
            oracle.group(response.reading().response(), oracle.only(ROOT + "/" + step("Response", 1), oracle.document));
        } catch (SAXException | IOException | XPathExpressionException e) {
            throw new AssertionError(response.toString(), e);
        }
    }

    private void group(Group group, Node parent) throws XPathExpressionException {
        Map<String, Integer> seen = new HashMap<>();
        int elements = 0;
        int attributes = 0;
        for (Member member : group.members()) {
            if (member.name().startsWith("@")) {
                attributes++;
                found(member.name(), parent, text(member));
            } else if (member.name().equals("value")) {
                found(".", parent, text(member));
            } else {
                elements++;
                element(member, only(step(member.name(), seen.merge(member.name(), 1, Integer::sum)), parent));
            }
        }
        found("count(*" + OURS + "[local-name()!='X-Example'])", parent, Integer.toString(elements));
        found("count(@*[name()!='example'])", parent, Integer.toString(attributes));
    }

    private void element(Member member, Node parent) throws XPathExpressionException {
        if (member.value() instanceof Group below) {
            group(below, parent);
        } else {
            found(".", parent, text(member));
            found("count(*)", parent, "0");
        }
    }

    private Node only(String expression, Node parent) throws XPathExpressionException {
        Node node = (Node) xpath.evaluate(expression, parent, XPathConstants.NODE);
        assertThat(node).as("%s in%n%s", expression, response).isNotNull();
        return node;
    }

    private void found(String expression, Node parent, String expected) throws XPathExpressionException {
        assertThat(xpath.evaluate(expression, parent))
                .as("%s in%n%s", expression, response)
                .isEqualTo(expected);
    }

    private static String text(Member member) {
        return ((Value.Text) member.value()).text();
    }

    private static String step(String name, int position) {
        return "*[local-name()='" + name + "']" + OURS + "[" + position + "]";
    }

    /** The Types of the account's blocks, in document order. */
    static List<String> types(byte[] document) {
        try {
            return Dom.blocks(Dom.parse(document)).stream()
                    .map(block -> block.hasAttribute("Type")
                            ? block.getAttribute("Type")
                            : String.join(",", Dom.texts(block, "Type")))
                    .toList();
        } catch (SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
