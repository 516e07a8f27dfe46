package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A correct parser on the JDK's StAX, for UTF-8: reports the texts of the whole format, no defaults; first values win. */
final class StaxParser implements AutodiscoverParser {

    private static final Pattern OTHER_ENCODING =
            Pattern.compile("\uFEFF?<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])");

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    StaxParser() {
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "200");
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The external subset is none of these entities to the JDK: it would be fetched before the DOCTYPE is reported.
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    }

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("StAX", "1", false, "User/*", "Account/*", "Account/Protocol/*");
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException {
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(decoded(document)));
            Reading reading = Reading.EMPTY;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Refused("a DOCTYPE");
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    requireRoot(xml);
                    reading = response(group(xml, ElementTable.get("Autodiscover")));
                }
            }
            return reading;
        } catch (XMLStreamException | IOException | Refused e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void requireRoot(XMLStreamReader xml) {
        boolean root =
                xml.getLocalName().equals("Autodiscover") && Namespaces.isBase(String.valueOf(xml.getNamespaceURI()));
        if (!root) {
            throw new Refused("not an Autodiscover response");
        }
    }

    /** Given illegal bytes, the JDK's StAX prints what it is about to throw. */
    private static String decoded(InputStream document) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(document.readAllBytes());
        String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        if (OTHER_ENCODING.matcher(text).lookingAt()) {
            throw new Refused("UTF-8 is the one encoding that is read");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Reading response(Group root) {
        if (!(root.first("Response") instanceof Group response)
                || !(response.first("Account") instanceof Group account)) {
            throw new Refused("no settings");
        }
        boolean settings = new Value.Text("settings").equals(account.first("Action"));
        List<Member> members = new ArrayList<>();
        for (Member member : response.members()) {
            members.add(member.value() == account ? new Member("Account", relevant(account, settings)) : member);
        }
        return new Reading(new Group(members));
    }

    private static Group relevant(Group account, boolean settings) {
        return new Group(account.members().stream()
                .filter(member -> !member.name().equals("Error")
                        && (settings || !member.name().equals("Protocol")))
                .toList());
    }

    private static Group group(XMLStreamReader xml, PoxElement parent) throws XMLStreamException {
        List<Member> members = new ArrayList<>();
        for (String name : parent.attributes()) {
            String value = xml.getAttributeValue("", name);
            if (value != null) {
                members.add(new Member("@" + name, new Value.Text(value)));
            }
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                PoxElement child = known(xml, parent);
                Member member = child == null ? skip(xml) : new Member(child.name(), value(xml, child));
                if (member != null && (child.repeatable() || new Group(members).first(child.name()) == null)) {
                    members.add(member);
                }
            }
        }
        return new Group(members);
    }

    private static @Nullable PoxElement known(XMLStreamReader xml, PoxElement parent) {
        return Namespaces.isOutlook(String.valueOf(xml.getNamespaceURI()))
                ? ElementTable.findChild(parent.name(), xml.getLocalName())
                : null;
    }

    private static Value value(XMLStreamReader xml, PoxElement element) throws XMLStreamException {
        if (element.isGroup()) {
            return group(xml, element);
        }
        StringBuilder text = new StringBuilder();
        boolean children = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children = true;
                skip(xml);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            }
        }
        return element.kind() == ValueType.ON_OFF ? onOff(text.toString(), children) : new Value.Text(text.toString());
    }

    private static Value onOff(String text, boolean children) {
        String trimmed = text.replaceAll("^[ \t\r\n]+|[ \t\r\n]+$", "");
        boolean valid = !children && trimmed.matches("[oO]([nN]|[fF][fF])");
        return valid ? new Value.Text(trimmed.toLowerCase(Locale.ROOT)) : new Value.Invalid(text);
    }

    private static @Nullable Member skip(XMLStreamReader xml) throws XMLStreamException {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            }
        }
        return null;
    }
}
