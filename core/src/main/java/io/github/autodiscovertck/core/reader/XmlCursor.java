package io.github.autodiscovertck.core.reader;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that moves through a document from element to element, and reports every problem with the XML as the same
 * exception. Nothing here recurses, so deep nesting does not exhaust the stack.
 */
final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader xml;

    private XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** {@return a cursor before the document element} */
    static XmlCursor open(XMLInputFactory factory, InputStream document) throws NotAutodiscoverException {
        try {
            return new XmlCursor(DocumentOpener.open(factory, document));
        } catch (XMLStreamException e) {
            throw refusal(e, e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves to the next child element and skips text, comments and processing instructions.
     *
     * @return false if there is none; the cursor is then at the end of the surrounding element or of the document
     */
    boolean toNextChild() throws NotAutodiscoverException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Moves from the start of an element to its end. */
    void skip() throws NotAutodiscoverException {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            }
        }
    }

    /** {@return the whole text of the current element; moves the cursor from its start to its end} */
    ElementText readText() throws NotAutodiscoverException {
        String text = "";
        StringBuilder pieces = null;
        boolean childElements = false;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (text.isEmpty()) {
                    text = xml.getText();
                } else {
                    // Rare: a comment or processing instruction splits the text.
                    pieces = pieces == null ? new StringBuilder(text) : pieces;
                    pieces.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                childElements = true;
                skip();
            }
        }
        return new ElementText(pieces == null ? text : pieces.toString(), childElements);
    }

    String name() {
        return xml.getLocalName();
    }

    /** {@return the namespace of the element, empty for none} */
    String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    /** {@return the value of an attribute without a namespace, or null if the element does not have it} */
    @Nullable String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    NotAutodiscoverException refusalHere(String reason) {
        return refusal(reason, xml.getLocation(), null);
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // All content has been read; closing only releases buffers.
            throw new IllegalStateException(e);
        }
    }

    private int next() throws NotAutodiscoverException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refusalHere("DOCTYPE declarations are rejected");
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refusalHere("the entity " + xml.getLocalName() + " is not declared");
            }
            return event;
        } catch (XMLStreamException e) {
            // Undecodable bytes and exceeded limits have no position; use the start of what was being read.
            throw refusal(e, e.getLocation() == null ? xml.getLocation() : e.getLocation());
        }
    }

    private static NotAutodiscoverException refusal(XMLStreamException e, @Nullable Location place) {
        if (e.getNestedException() instanceof IOException io && !isAboutEncoding(io)) {
            throw new UncheckedIOException(io);
        }
        // Only the first line: the others hold the position, which has its own fields here.
        String reason = "cannot be read as XML: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return refusal(reason, place, e);
    }

    private static NotAutodiscoverException refusal(
            String reason, @Nullable Location place, @Nullable Throwable cause) {
        if (place == null) {
            return new NotAutodiscoverException(reason, null, null, cause);
        }
        // At the very start, the parser counts columns from 0.
        return new NotAutodiscoverException(reason, place.getLineNumber(), Math.max(1, place.getColumnNumber()), cause);
    }

    private static boolean isAboutEncoding(IOException e) {
        return e instanceof CharConversionException
                || e instanceof CharacterCodingException
                || e instanceof UnsupportedEncodingException;
    }
}
