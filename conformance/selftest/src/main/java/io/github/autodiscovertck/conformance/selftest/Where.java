package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Where a value stands while it is read.
 *
 * @param element the element of the table
 * @param xml the element of the document
 * @param document the bytes of the document
 */
record Where(PoxElement element, Element xml, byte[] document) {

    /** {@return the situation of a value of this element} */
    static Predicate<Where> in(String name) {
        return where -> where.element().name().equals(name);
    }

    /** {@return the situation of a value in a block of the account of this Type} */
    static Predicate<Where> inBlockOf(String type) {
        return where -> where.block() != null && type.equals(textOf(where.block(), "Type"));
    }

    /** {@return the situation of a value in the block of the account with this number, from 1} */
    static Predicate<Where> inBlock(int number) {
        return where -> where.blockNumber() == number;
    }

    /** {@return the situation of a value that matches, as a whole} */
    static Predicate<Where> text(String regex) {
        return where -> where.text().matches("(?s)" + regex);
    }

    /** {@return the situation of a value in a document with this text somewhere, as far as it is ASCII} */
    static Predicate<Where> documentHas(String text) {
        byte[] wanted = text.getBytes(StandardCharsets.US_ASCII);
        return where -> indexOf(where.document(), wanted) >= 0;
    }

    String text() {
        return xml.getTextContent();
    }

    /** {@return the block of the account that it stands in, or null} */
    @Nullable Element block() {
        Node node = xml;
        while (node instanceof Element inner && node.getParentNode() instanceof Element outer) {
            if ("Protocol".equals(inner.getLocalName()) && "Account".equals(outer.getLocalName())) {
                return inner;
            }
            node = outer;
        }
        return null;
    }

    /** {@return the number of that block among its siblings, from 1; 0 outside of blocks} */
    int blockNumber() {
        Element block = block();
        return block == null ? 0 : 1 + blocksOf(block).indexOf(block);
    }

    /** {@return the block in front of that block, or null} */
    @Nullable Element blockBefore() {
        int number = blockNumber();
        return number < 2 ? null : blocksOf(block()).get(number - 2);
    }

    private static List<Element> blocksOf(@Nullable Element block) {
        List<Element> blocks = new ArrayList<>();
        if (block != null && block.getParentNode() instanceof Element account) {
            for (Element child : JdkDom.childElements(account)) {
                if ("Protocol".equals(child.getLocalName())) {
                    blocks.add(child);
                }
            }
        }
        return blocks;
    }

    /** {@return the text of the first child of this name, or null if there is none} */
    static @Nullable String textOf(Element parent, String name) {
        for (Element child : JdkDom.childElements(parent)) {
            if (name.equals(child.getLocalName())) {
                return child.getTextContent();
            }
        }
        return null;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int matched = 0;
            while (matched < wanted.length && bytes[i + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
