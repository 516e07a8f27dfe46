package io.github.autodiscovertck.conformance.selftest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's own DOM with switches on or off that {@link JdkDom} has the other way round. */
final class LooseDom {

    private static final String FEATURES = "http://apache.org/xml/features/";
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final String SCHEMA_LANGUAGE = "http://java.sun.com/xml/jaxp/properties/schemaLanguage";
    private static final String[] ALL_LIMITS = {
        "entityExpansionLimit",
        "entityReplacementLimit",
        "totalEntitySizeLimit",
        "maxGeneralEntitySizeLimit",
        "maxParameterEntitySizeLimit",
        "elementAttributeLimit",
        "maxXMLNameLimit",
        "maxElementDepth"
    };

    private final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    private @Nullable DocumentBuilder builder;

    /** Refuses a DOCTYPE, and has the limits that the JDK has by itself but for the depth, as {@link JdkDom} has it. */
    LooseDom() {
        withLimit("maxElementDepth", 200);
        factory.setNamespaceAware(true);
        feature(FEATURES + "disallow-doctype-decl", true);
    }

    LooseDom withDoctype() {
        return feature(FEATURES + "disallow-doctype-decl", false).withExternal(false, false);
    }

    /** Switches the fetching of general entities on or off, and that of everything else that a DOCTYPE points at. */
    LooseDom withExternal(boolean general, boolean parameter) {
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "all");
        return feature("http://xml.org/sax/features/external-general-entities", general)
                .feature("http://xml.org/sax/features/external-parameter-entities", parameter)
                .feature(FEATURES + "nonvalidating/load-external-dtd", parameter);
    }

    LooseDom withoutExternalSubset() {
        return feature(FEATURES + "nonvalidating/load-external-dtd", false);
    }

    LooseDom withFilesOnly() {
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "file");
        return this;
    }

    LooseDom withLimit(String name, int limit) {
        factory.setAttribute(LIMITS + name, Integer.toString(limit));
        return this;
    }

    LooseDom withoutLimits() {
        for (String name : ALL_LIMITS) {
            withLimit(name, Integer.MAX_VALUE);
        }
        return this;
    }

    LooseDom withXInclude() {
        factory.setXIncludeAware(true);
        return this;
    }

    LooseDom withSchemas() {
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
        factory.setValidating(true);
        factory.setAttribute(SCHEMA_LANGUAGE, XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return this;
    }

    LooseDom withReferencesKept() {
        factory.setExpandEntityReferences(false);
        return this;
    }

    Document parse(byte[] bytes) {
        try {
            return builder().parse(new InputSource(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException e) {
            throw new Refused(e);
        } catch (ParserConfigurationException e) {
            throw unknown(e);
        }
    }

    private DocumentBuilder builder() throws ParserConfigurationException {
        if (builder == null) {
            builder = factory.newDocumentBuilder();
        }
        builder.setErrorHandler(new Lenient());
        return builder;
    }

    private LooseDom feature(String name, boolean value) {
        try {
            factory.setFeature(name, value);
            return this;
        } catch (ParserConfigurationException e) {
            throw unknown(e);
        }
    }

    private static IllegalStateException unknown(ParserConfigurationException e) {
        return new IllegalStateException("the JDK's DOM knows all of these", e);
    }

    /** What is not valid by a schema is read all the same; what is not well-formed is refused. */
    private static final class Lenient extends DefaultHandler {
        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
