package io.github.autodiscovertck.core.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens documents in encodings for which illegal bytes are detected, and rejects all others. Responses must be UTF-8;
 * UTF-16 must be supported by every XML processor (XML 1.0, section 4.3.3).
 *
 * <p>Woodstox checks UTF-8, US-ASCII and ISO-8859-1 itself and leaves the rest to the JDK's decoders, which replace
 * what they cannot decode.
 */
final class DocumentOpener {

    private static final String UTF_8 = "UTF-8";
    private static final Set<String> CHECKED_BY_PARSER = Set.of(UTF_8, "US-ASCII", "ISO-8859-1");

    private DocumentOpener() {}

    static XMLStreamReader open(XMLInputFactory factory, InputStream document)
            throws IOException, XMLStreamException, NotAutodiscoverException {
        PushbackInputStream in = new PushbackInputStream(document, DocumentStart.LENGTH);
        byte[] bytes = in.readNBytes(DocumentStart.LENGTH);
        in.unread(bytes);
        DocumentStart start = new DocumentStart(bytes);
        XMLStreamReader xml = start.isUtf16() ? openUtf16(factory, in) : openBytes(factory, in, start);
        String version = xml.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw new NotAutodiscoverException("XML " + version + " is not supported, only XML 1.0");
        }
        return xml;
    }

    private static XMLStreamReader openBytes(XMLInputFactory factory, InputStream in, DocumentStart start)
            throws XMLStreamException, NotAutodiscoverException {
        start.requireCharactersOfXml();
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        String encoding = xml.getEncoding();
        String declared = xml.getCharacterEncodingScheme();
        if (!CHECKED_BY_PARSER.contains(encoding) || declared != null && !isNameOf(encoding, declared)) {
            throw new NotAutodiscoverException("the encoding " + Excerpt.of(declared == null ? encoding : declared)
                    + " is not supported; responses are UTF-8");
        }
        if (start.isMarkedUtf8() && !encoding.equals(UTF_8)) {
            throw new NotAutodiscoverException(
                    "the bytes begin with the byte order mark of UTF-8, but " + encoding + " is declared");
        }
        return xml;
    }

    /** Converts to UTF-8, because the UTF-8 decoder also detects characters that XML forbids. */
    private static XMLStreamReader openUtf16(XMLInputFactory factory, InputStream in)
            throws IOException, XMLStreamException, NotAutodiscoverException {
        byte[] utf8 = utf16ToUtf8(in);
        new DocumentStart(utf8).requireCharactersOfXml();
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(utf8), UTF_8);
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-16")) {
            throw new NotAutodiscoverException(
                    "the bytes begin with the byte order mark of UTF-16, but " + Excerpt.of(declared) + " is declared");
        }
        return xml;
    }

    private static byte[] utf16ToUtf8(InputStream in) throws IOException, NotAutodiscoverException {
        byte[] bytes = in.readNBytes(SecureXml.LONGEST_DOCUMENT + 1);
        if (bytes.length > SecureXml.LONGEST_DOCUMENT) {
            throw new NotAutodiscoverException("longer than " + SecureXml.LONGEST_DOCUMENT + " bytes");
        }
        try {
            // A new decoder reports bytes that it cannot decode.
            return StandardCharsets.UTF_16
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new NotAutodiscoverException(
                    "not UTF-16, although it begins with its byte order mark", null, null, e);
        }
    }

    /** Woodstox ignores hyphens and the like in names of encodings, so it takes UTF--8 for UTF-8. */
    private static boolean isNameOf(String encoding, String declared) {
        try {
            return Charset.forName(declared).name().equals(encoding);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
