package io.github.autodiscovertck.core.tree;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of a document in its written form. Besides the nodes of valid XML there are {@link RawText} and {@link
 * RawBytes}, which are written as they are, so a tree can also express input that every XML parser rejects.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface XmlNode
        permits Element,
                XmlNode.Declaration,
                XmlNode.Doctype,
                XmlNode.Text,
                XmlNode.CData,
                XmlNode.Comment,
                XmlNode.ProcessingInstruction,
                XmlNode.CharacterReference,
                XmlNode.EntityReference,
                XmlNode.RawText,
                XmlNode.RawBytes {

    /**
     * The XML declaration (XML 1.0, section 2.8).
     *
     * @param encoding the declared encoding, or null for none
     * @param standalone {@code yes}, {@code no}, or null for none
     */
    record Declaration(@Nullable String encoding, @Nullable String standalone) implements XmlNode {}

    /**
     * A document type declaration (XML 1.0, section 2.8).
     *
     * @param name the declared name of the document element
     * @param externalId the external identifier as written, such as {@code SYSTEM "a.dtd"}, or null
     * @param internalSubset the text between the brackets as written, or null for no brackets
     */
    record Doctype(String name, @Nullable String externalId, @Nullable String internalSubset) implements XmlNode {
        public Doctype {
            Objects.requireNonNull(name);
        }
    }

    /**
     * Character data; the writer escapes mark-up characters.
     *
     * @param text the text that a reader gets
     */
    record Text(String text) implements XmlNode {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A CDATA section (XML 1.0, section 2.7).
     *
     * @param text the text inside, without {@code ]]>}
     */
    record CData(String text) implements XmlNode {
        public CData {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A comment (XML 1.0, section 2.5).
     *
     * @param text the text inside
     */
    record Comment(String text) implements XmlNode {
        public Comment {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A processing instruction (XML 1.0, section 2.6).
     *
     * @param target its target
     * @param data what follows the target; may be empty
     */
    record ProcessingInstruction(String target, String data) implements XmlNode {
        public ProcessingInstruction {
            Objects.requireNonNull(target);
            Objects.requireNonNull(data);
        }
    }

    /**
     * A character reference (XML 1.0, section 4.1).
     *
     * @param codePoint the code point; may also be one that XML forbids
     * @param hexadecimal true for {@code &#x6F;}, false for {@code &#111;}
     */
    record CharacterReference(int codePoint, boolean hexadecimal) implements XmlNode {}

    /**
     * A reference to a general entity, predefined or not (XML 1.0, section 4.1).
     *
     * @param name the entity's name
     */
    record EntityReference(String name) implements XmlNode {
        public EntityReference {
            Objects.requireNonNull(name);
        }
    }

    /**
     * Characters that are written unescaped: mark-up or broken mark-up.
     *
     * @param text the characters
     */
    record RawText(String text) implements XmlNode {
        public RawText {
            Objects.requireNonNull(text);
        }
    }

    /**
     * Bytes that are written unchanged, whatever the encoding of the document.
     *
     * @param values the bytes, each from 0 to 255
     */
    record RawBytes(List<Integer> values) implements XmlNode {
        public RawBytes {
            values = List.copyOf(values);
        }
    }
}
