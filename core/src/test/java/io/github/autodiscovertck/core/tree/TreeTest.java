package io.github.autodiscovertck.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void copiesLeaveTheOriginalAlone() {
        Element original = Element.text("a", "b");

        original.withName("c").withAttribute("d", "e").withChildren(List.of());

        assertThat(original).isEqualTo(Element.text("a", "b"));
    }

    @Test
    void childElementsAreReplacedAndOtherContentStays() {
        Element element = Element.of("a", new Comment("c"), Element.of("b"));

        assertThat(element.mapChildElements(child -> child.withName("x")))
                .isEqualTo(Element.of("a", new Comment("c"), Element.of("x")));
    }

    @Test
    void topLevelElementsAreReplacedAndOtherNodesStay() {
        XmlDocument document = XmlDocument.of(new Comment("c"), Element.of("a"));

        assertThat(document.mapRoot(root -> root.withName("x")))
                .isEqualTo(XmlDocument.of(new Comment("c"), Element.of("x")));
    }
}
