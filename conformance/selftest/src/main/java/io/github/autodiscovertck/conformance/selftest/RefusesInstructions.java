package io.github.autodiscovertck.conformance.selftest;

import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Refuses documents with processing instructions. */
final class RefusesInstructions extends DomParser {

    @Override
    Document document(byte[] bytes) {
        Document document = super.document(bytes);
        requireNone(document);
        return document;
    }

    static void requireNone(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                throw new Refused("an instruction for " + node.getNodeName());
            }
            requireNone(node);
        }
    }
}
