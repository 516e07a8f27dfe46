package io.github.autodiscovertck.core.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Opens documents in encodings whose illegal bytes are noticed, and refuses the others. Responses have to be UTF-8;
 * UTF-16 is what every XML processor has to read (XML 1.0, section 4.3.3).
 *
 * <p>Woodstox checks UTF-8, US-ASCII and ISO-8859-1 itself and leaves the rest to the JDK's decoders, which put a
 * replacement character for what they cannot decode.
 */
final class DocumentOpener {

    private static final int LONGEST_MARK = 3;
    private static final String UTF_8 = "UTF-8";
    private static final Set<String> CHECKED_BY_PARSER = Set.of(UTF_8, "US-ASCII", "ISO-8859-1");

    private DocumentOpener() {}

    static XMLStreamReader open(XMLInputFactory factory, InputStream document)
            throws IOException, XMLStreamException, NotAutodiscoverException {
        PushbackInputStream in = new PushbackInputStream(document, LONGEST_MARK);
        byte[] start = in.readNBytes(LONGEST_MARK);
        in.unread(start);
        boolean utf16 = startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE);
        XMLStreamReader xml = utf16 ? openUtf16(factory, in) : openBytes(factory, in, start);
        String version = xml.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw new NotAutodiscoverException("XML " + version + " is not read, only XML 1.0");
        }
        return xml;
    }

    private static XMLStreamReader openBytes(XMLInputFactory factory, InputStream in, byte[] start)
            throws XMLStreamException, NotAutodiscoverException {
        XMLStreamReader xml = factory.createXMLStreamReader(in);
        String encoding = xml.getEncoding();
        if (!CHECKED_BY_PARSER.contains(encoding)) {
            throw new NotAutodiscoverException("the encoding " + encoding + " is not read; responses are UTF-8");
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF) && !encoding.equals(UTF_8)) {
            throw new NotAutodiscoverException(
                    "the bytes begin with the mark of UTF-8, but " + encoding + " is declared");
        }
        return xml;
    }

    /** Goes by way of UTF-8, whose decoder also finds the characters that XML does not have. */
    private static XMLStreamReader openUtf16(XMLInputFactory factory, InputStream in)
            throws IOException, XMLStreamException, NotAutodiscoverException {
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(utf16ToUtf8(in)), UTF_8);
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !declared.equalsIgnoreCase("UTF-16")) {
            throw new NotAutodiscoverException(
                    "the bytes begin with the mark of UTF-16, but " + declared + " is declared");
        }
        return xml;
    }

    private static byte[] utf16ToUtf8(InputStream in) throws IOException, NotAutodiscoverException {
        byte[] bytes = in.readNBytes(SecureXml.LONGEST_DOCUMENT + 1);
        if (bytes.length > SecureXml.LONGEST_DOCUMENT) {
            throw new NotAutodiscoverException("longer than " + SecureXml.LONGEST_DOCUMENT + " bytes");
        }
        try {
            // A new decoder reports what it cannot decode.
            return StandardCharsets.UTF_16
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new NotAutodiscoverException("not UTF-16, although it begins with its mark", null, null, e);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
