package org.example.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the types of the Protocol blocks, with whatever StAX parser there is, and keeps them as JSON. */
public final class TypeReader {

    private static final String ROOT = "{http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006}";
    private static final String SETTINGS =
            "{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}";
    private static final String ACCOUNT =
            ROOT + "Autodiscover" + SETTINGS + "Response" + SETTINGS + "Account";

    private final Deque<String> path = new ArrayDeque<>();
    private final List<String> types = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean response;
    private boolean error;
    private String action;
    private String type;

    private TypeReader() {}

    /** {@return the types as a JSON array} */
    public static String read(InputStream document) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        TypeReader reader = new TypeReader();
        reader.readAll(factory.createXMLStreamReader(document));
        if (!reader.response) {
            throw new XMLStreamException("not a response for Outlook");
        }
        boolean settings = "settings".equals(reader.action) && !reader.error;
        return JsonMapper.builder().build().writeValueAsString(settings ? reader.types : List.of());
    }

    /** {@return the types that a JSON array holds} */
    public static List<String> types(String json) throws IOException {
        List<String> types = new ArrayList<>();
        for (JsonNode type : JsonMapper.builder().build().readTree(json)) {
            types.add(type.isNull() ? null : type.asText());
        }
        return types;
    }

    private void readAll(XMLStreamReader xml) throws XMLStreamException {
        try {
            while (xml.hasNext()) {
                event(xml.next(), xml);
            }
        } catch (RuntimeException e) {
            // Woodstox reads texts late, and says then without a checked exception what is wrong with them.
            throw new XMLStreamException(e.getMessage(), e);
        }
    }

    private void event(int event, XMLStreamReader xml) throws XMLStreamException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(name(xml));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.DTD -> throw new XMLStreamException("a DOCTYPE is not read");
            default -> {}
        }
    }

    private void start(String name) {
        path.addLast(name);
        text.setLength(0);
        String place = String.join("", path);
        if (place.equals(ROOT + "Autodiscover" + SETTINGS + "Response")) {
            response = true;
        } else if (place.equals(ROOT + "Autodiscover" + SETTINGS + "Response" + SETTINGS + "Error")) {
            error = true;
        } else if (place.equals(ACCOUNT + SETTINGS + "Protocol")) {
            type = null;
        }
    }

    private void end() {
        String place = String.join("", path);
        if (place.equals(ACCOUNT + SETTINGS + "Action") && action == null) {
            action = text.toString();
        } else if (place.equals(ACCOUNT + SETTINGS + "Protocol" + SETTINGS + "Type") && type == null) {
            type = text.toString();
        } else if (place.equals(ACCOUNT + SETTINGS + "Protocol")) {
            types.add(type);
        }
        path.removeLast();
    }

    private static String name(XMLStreamReader xml) {
        String namespace = String.valueOf(xml.getNamespaceURI());
        return "{" + namespace.replaceFirst("^https:", "http:") + "}" + xml.getLocalName();
    }
}
