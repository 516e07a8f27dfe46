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
 * A place in a document that moves from element to element, and turns whatever is wrong with the XML into one kind of
 * exception. Nothing here recurses, so that depth costs no stack.
 */
final class XmlCursor implements AutoCloseable {

    private final XMLStreamReader xml;

    private XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** {@return a cursor in front of the document element} */
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
     * Moves to the next child element, over text, comments and processing instructions.
     *
     * @return false if there is none, and the cursor stands on the end of the surrounding element or of the document
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

    /** Moves to the end of the element whose start the cursor stands on. */
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

    /** {@return the whole text of the element whose start the cursor stands on; the cursor moves to its end} */
    ElementText readText() throws NotAutodiscoverException {
        String text = "";
        StringBuilder pieces = null;
        boolean childElements = false;
        for (int event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (text.isEmpty()) {
                    text = xml.getText();
                } else {
                    // Rare: a comment or the like splits the text.
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
            // What could be read has been read; only buffers are given back here.
            throw new IllegalStateException(e);
        }
    }

    private int next() throws NotAutodiscoverException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw refusalHere("a DOCTYPE declaration is refused");
            }
            if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refusalHere("the entity " + xml.getLocalName() + " is not declared");
            }
            return event;
        } catch (XMLStreamException e) {
            // Undecodable bytes and limits come without a place; what was being read then began here.
            throw refusal(e, e.getLocation() == null ? xml.getLocation() : e.getLocation());
        }
    }

    private static NotAutodiscoverException refusal(XMLStreamException e, @Nullable Location place) {
        if (e.getNestedException() instanceof IOException io && !isAboutEncoding(io)) {
            throw new UncheckedIOException(io);
        }
        // The parser's message goes on with the place, which has fields of its own here.
        String reason = "cannot be read as XML: "
                + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return refusal(reason, place, e);
    }

    private static NotAutodiscoverException refusal(
            String reason, @Nullable Location place, @Nullable Throwable cause) {
        if (place == null) {
            return new NotAutodiscoverException(reason, null, null, cause);
        }
        // At the very beginning the parser counts columns from 0.
        return new NotAutodiscoverException(reason, place.getLineNumber(), Math.max(1, place.getColumnNumber()), cause);
    }

    private static boolean isAboutEncoding(IOException e) {
        return e instanceof CharConversionException
                || e instanceof CharacterCodingException
                || e instanceof UnsupportedEncodingException;
    }
}
