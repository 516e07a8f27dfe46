package io.github.autodiscovertck.core.reader;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/**
 * The parser's settings for untrusted documents. The factory is created directly: a lookup would be slower and could
 * return any parser on the class path.
 */
final class SecureXml {

    /** In bytes, for documents that must be held in memory as a whole. */
    static final int LONGEST_DOCUMENT = 1 << 24;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_ATTRIBUTE = 1 << 16;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int DEEPEST_ELEMENT = 200;
    private static final int MOST_CHILDREN = 10_000;
    private static final int MOST_ELEMENTS = 200_000;

    private SecureXml() {}

    /** {@return a factory that fetches nothing, expands nothing and enforces limits} */
    static XMLInputFactory newFactory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // This skips a DOCTYPE but does not reject it; XmlCursor does.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Lazy parsing delays errors in skipped content and throws them unchecked.
        factory.getConfig().doParseLazily(false);
        limit(factory);
        return factory;
    }

    private static void limit(WstxInputFactory factory) {
        factory.setProperty(WstxInputProperties.P_MAX_CHARACTERS, (long) LONGEST_DOCUMENT);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, DEEPEST_ELEMENT);
        factory.setProperty(WstxInputProperties.P_MAX_CHILDREN_PER_ELEMENT, MOST_CHILDREN);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_COUNT, (long) MOST_ELEMENTS);
    }
}
